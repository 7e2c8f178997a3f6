/**
 * Pathways shaped as real ones are (language.md C.6): sections of questions, a decision on recent and global facts, two
 * referrals, and a place where the ways meet. No walk of theirs is stuck.
 */
import type { Exit, Guard, Ir, IrFact, IrState } from '@jalon/core'
import type { Chance } from './chance.ts'
import { chanceOf } from './chance.ts'
import { advise, choice, end, kindOf, refer, sketchOf, to, yesNo } from './sketch.ts'

export interface SectionsOptions {
  /** How many states, the end included. */
  readonly states: number
  readonly seed: number
  /** Answers of the first question, which decisions look at all along. */
  readonly professions?: number
  /** Kinds that do not exist everywhere; each referral has a line to fall back on. */
  readonly kinds?: number
}

type Named = readonly [name: string, state: IrState]

/** Questions of a section, and its states: those, a decision, two referrals and where they meet. */
const questions = 5
const sectionSize = questions + 4

/** A pathway of this many states. The same seed gives the same pathway. */
export function sections({ states, seed, professions = 8, kinds = 8 }: SectionsOptions): Ir {
  const chance = chanceOf(seed)
  const globals = [
    choice('profession', names('p', professions)),
    choice('danger', ['oui', 'non', 'inconnu']),
    yesNo('enfants'),
    choice('logement', ['oui', 'non', 'inconnu']),
  ]
  const opening = globals.map(({ id }, index): Named => {
    return [id, { kind: 'ask', fact: id, exit: to(globals[index + 1]?.id ?? 'q0-0') }]
  })
  const left = states - opening.length - 1
  const count = Math.max(1, Math.floor(left / sectionSize))
  const facts = [...globals]
  const made = [...opening]
  let before: readonly IrFact[] = []
  for (let index = 0; index < count; index++) {
    // The last section takes the questions that are left over.
    const more = index + 1 < count ? 0 : Math.max(0, left - count * sectionSize)
    const asked = askedIn(index, questions + more, chance)
    facts.push(...asked.facts)
    const recent = [...before.slice(-2), ...asked.always]
    const kind = () => `k${chance.below(kinds)}`
    made.push(
      ...asked.states,
      [`d${index}`, { kind: 'decide', exit: decision(index, recent, globals, chance) }],
      [`r${index}`, refer([kind(), kind(), 'ligne'], 'week', `j${index}`)],
      [`s${index}`, refer([kind(), 'ligne'], 'later', `j${index}`)],
      [`j${index}`, advise(index + 1 < count ? `q${index + 1}-0` : 'fin')],
    )
    before = asked.always
  }
  return sketchOf({
    states: [...made, ['fin', end]],
    facts,
    kinds: [...names('k', kinds).map((id) => kindOf(id, 'structure')), kindOf('ligne', 'line')],
  })
}

interface Asked {
  readonly states: readonly Named[]
  readonly facts: readonly IrFact[]
  /** Those that every walk is asked. */
  readonly always: readonly IrFact[]
}

/** The questions of a section. Now and then one answer leads to the next question, and the others beyond it. */
function askedIn(section: number, size: number, chance: Chance): Asked {
  const nameOf = (number: number) => (number < size ? `q${section}-${number}` : `d${section}`)
  const facts = [...Array(size).keys()].map((number) => questionOf(nameOf(number), chance))
  const skipped = new Set<string>()
  const states = facts.map((fact, number): Named => {
    const [next, beyond] = [nameOf(number + 1), nameOf(number + 2)]
    if (number < 2 || number + 2 > size || !chance.happens(0.15))
      return [fact.id, { kind: 'ask', fact: fact.id, exit: to(next) }]
    skipped.add(next)
    return [fact.id, { kind: 'ask', fact: fact.id, exit: skipping(fact, next, beyond) }]
  })
  return { states, facts, always: facts.filter(({ id }) => !skipped.has(id)) }
}

/** The first answer leads to the follow-up, the others beyond it. */
function skipping({ answers }: IrFact, after: string, beyond: string): Exit {
  return {
    kind: 'by-answer',
    targets: Object.fromEntries(answers.map(({ id }, index) => [id, index === 0 ? after : beyond])),
  }
}

/** Three ways: on two recent answers and a global one, on another recent one, and otherwise. */
function decision(
  index: number,
  recent: readonly IrFact[],
  globals: readonly IrFact[],
  chance: Chance,
): Exit {
  const guardOf = (facts: readonly IrFact[]): Guard => {
    const { id, answers } = facts[chance.below(facts.length)] as IrFact
    const among = answers.filter(() => chance.happens(0.5)).map((answer) => answer.id)
    return { kind: 'answered', fact: id, among: among.length > 0 ? among : [answers[0]?.id ?? ''] }
  }
  return {
    kind: 'by-guard',
    branches: [
      { guard: { kind: 'all', guards: [guardOf(recent), guardOf(globals)] }, target: `r${index}` },
      { guard: { kind: 'any', guards: [guardOf(recent), guardOf(recent)] }, target: `s${index}` },
    ],
    otherwise: `j${index}`,
  }
}

/** Two to five answers: three and four most often. */
function questionOf(name: string, chance: Chance): IrFact {
  const size = chance.among([2, 3, 3, 3, 4, 4, 4, 5])
  return size === 2 ? yesNo(name) : choice(name, names('a', size))
}

function names(prefix: string, count: number): readonly string[] {
  return [...Array(count).keys()].map((index) => `${prefix}${index}`)
}
