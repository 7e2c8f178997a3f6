/** Keeps what can run: a pathway goes when something is wrong in it, in what it invokes, or in the questions it uses. */
import type { Diagnostic } from '@jalon/diagnostics'
import type { Pathway, WrittenGuard } from './unit.ts'
import { factsUsedBy, guardsIn, guardsOf } from './unit.ts'
import type { Vocabulary } from './vocabulary.ts'
import { conditionNamed } from './vocabulary.ts'

/** Errors that hold back a publication, and not the program: what was checked yesterday still runs today. */
const holdingBack: ReadonlySet<string> = new Set(['review-overdue', 'directory-missing'])

/** The vocabulary without what is wrong, nor what rests on it. */
export function onlySound(vocabulary: Vocabulary, diagnostics: readonly Diagnostic[]): Vocabulary {
  const faulty = new Set(
    diagnostics
      .filter(
        ({ rule, severity }) => severity === 'error' && !(vocabulary.kinds.size > 0 && holdingBack.has(rule)),
      )
      .map(({ span }) => span.source.file),
  )
  const facts = new Map([...vocabulary.facts].filter(([, { name }]) => !faulty.has(name.span.source.file)))
  const networkIsFaulty = [...faulty].some((file) => file.startsWith('network/'))
  if (networkIsFaulty) {
    // Its promises too: the conditions they name may go round in a circle.
    const { promises: _, ...rest } = vocabulary
    return { ...rest, facts, pathways: new Map() }
  }

  // Each pathway is judged once: one that is met again while it is being judged goes round in a circle.
  const judged = new Map<Pathway, boolean>()
  const isSound = (pathway: Pathway): boolean => {
    const known = judged.get(pathway)
    if (known !== undefined) return known
    judged.set(pathway, false)
    const sound =
      !faulty.has(pathway.document.source.file) &&
      factsNeededBy(pathway, vocabulary).every((fact) => facts.has(fact)) &&
      invokedBy(pathway, vocabulary).every(isSound)
    judged.set(pathway, sound)
    return sound
  }
  const pathways = [...vocabulary.pathways].filter(([, pathway]) => isSound(pathway))
  return { ...vocabulary, facts, pathways: new Map(pathways) }
}

/** The pathways that a pathway invokes itself. */
export function invokedBy(pathway: Pathway, { pathways }: Vocabulary): readonly Pathway[] {
  return [...pathway.states.values()].flatMap(({ action }) => {
    return action.kind === 'invoke' ? (pathways.get(action.pathway.value) ?? []) : []
  })
}

/** The facts that a pathway asks or looks at, those of the named conditions that it uses included. */
function factsNeededBy(unit: Pathway, vocabulary: Vocabulary): readonly string[] {
  const seen = new Set<string>()
  const inConditions = (guards: readonly WrittenGuard[]): readonly string[] => {
    return guards.flatMap((guard) => {
      if (guard.kind === 'answered' || guard.kind === 'chosen') return [guard.fact.value]
      const names = guard.kind === 'condition' ? guard.names.filter(({ value }) => !seen.has(value)) : []
      return names.flatMap(({ value }) => {
        seen.add(value)
        const written = conditionNamed(value, { unit, vocabulary })
        return written === undefined ? [] : inConditions(guardsIn(written.guard))
      })
    })
  }
  return [...factsUsedBy(unit).map(({ value }) => value), ...inConditions(guardsOf(unit))]
}
