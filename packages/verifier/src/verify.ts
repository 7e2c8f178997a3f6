/** Proves what can happen, over every walk and in every commune, and says what was proved. */
import type { Ir, Pathway, Vocabulary } from '@jalon/core'
import type { Diagnostic } from '@jalon/diagnostics'
import { hasErrors, runRules } from '@jalon/diagnostics'
import type { Directory, Pack } from '@jalon/directory'
import type { Behaviour, Content } from './behaviour/behaviour.ts'
import { behaviourOf } from './behaviour/behaviour.ts'
import { networkOf } from './behaviour/network.ts'
import type { ProvedPathway, ProvedPlaces, ProvedPromise } from './behaviour/proved.ts'
import { provedPathway, provedPlaces, provedPromises } from './behaviour/proved.ts'
import { refusalOf } from './behaviour/refusal.ts'
import { conflictsIn, withoutConflicts } from './conflicts/conflicts-in.ts'
import { TooLarge } from './diagrams/nodes.ts'
import { rowsOf, rowsWithoutTerritory } from './program/rows.ts'
import { behaviourRules, networkRules, promiseRules, refusalRules } from './rules/index.ts'
import { noStructureHere } from './rules/no-structure-here.ts'
import { nothingOutsideTerritory } from './rules/nothing-outside-territory.ts'

/** What is to be proved: a program without errors, where it was written, and the territories it is for. */
export interface Subject {
  readonly ir: Ir
  readonly vocabulary: Vocabulary
  /** The packs of every territory; nothing when what is written of them could not be read. */
  readonly packs: readonly Pack[] | undefined
  /** What the packs were made from: without it, nothing is said of what a structure has confirmed. */
  readonly directory?: Directory | undefined
}

export interface VerifyOptions {
  /** Whether to look for a walk that illustrates each promise: it takes as long as proving it. */
  readonly withExamples?: boolean
  /** Nodes of diagrams for one pathway: beyond, it is refused as too large. */
  readonly limit?: number
}

export interface Verification {
  readonly diagnostics: readonly Diagnostic[]
  readonly proved: Proved
}

/** What holds, of the pathways in which nothing is wrong. */
export interface Proved {
  readonly places: ProvedPlaces
  readonly pathways: readonly ProvedPathway[]
  readonly promises: readonly ProvedPromise[]
}

/** Everything that the rules of behaviour find, and everything that holds. It never approximates: it refuses. */
export function verify(subject: Subject, { withExamples = false, limit }: VerifyOptions = {}): Verification {
  const { ir, vocabulary } = subject
  const conflicts = conflictsIn(ir)
  const found: Diagnostic[] = [...runRules(promiseRules, { ir, vocabulary, conflicts })]
  const content = contentOf({ ...subject, ir: withoutConflicts(ir, conflicts) })
  const behaviours = pathwaysOf(content).flatMap((pathway): readonly Looked[] => {
    const { behaviour, diagnostics } = lookAt(content, pathway, behaviourRules, limit)
    found.push(...diagnostics)
    if (behaviour === undefined) return []
    // With an endless loop nothing is proved, and walks cannot even be counted.
    const isSound = !hasErrors(diagnostics) && behaviour.endless.size === 0
    return [{ behaviour, proved: isSound ? [provedPathway(behaviour)] : [] }]
  })
  const { looked, told, promises } = lookTogether(content, behaviours, withExamples)
  found.push(...told)
  const pathways = looked.flatMap(({ proved }) => proved)
  const isProved = (id: string) => pathways.some(({ pathway }) => pathway === id)
  return {
    diagnostics: withoutShadows(withoutRepeats(found)),
    proved: {
      places: provedPlaces(content.territories),
      pathways,
      promises: promises.filter((promise) => promise.pathways.every(isProved)),
    },
  }
}

/** What is wrong in some pathways, each started alone: their errors, and nothing of what only asks for a look. */
export function faultsIn(subject: Subject, pathways: ReadonlySet<string>): readonly Diagnostic[] {
  if (pathways.size === 0) return []
  const { ir, vocabulary } = subject
  const conflicts = conflictsIn(ir)
  const content = contentOf({ ...subject, ir: withoutConflicts(ir, conflicts) })
  const rules = behaviourRules.filter(({ severity }) => severity === 'error')
  const found = [
    ...runRules(promiseRules, { ir, vocabulary, conflicts }),
    ...pathwaysOf(content)
      .filter(({ id }) => pathways.has(id.value))
      .flatMap((pathway) => lookAt(content, pathway, rules).diagnostics),
  ]
  return withoutRepeats(found).filter(({ severity }) => severity === 'error')
}

interface Sight {
  /** Nothing when the pathway could not be looked at whole. */
  readonly behaviour?: Behaviour
  readonly diagnostics: readonly Diagnostic[]
}

/** What some rules find in a pathway started alone; or why it is refused. */
function lookAt(content: Content, pathway: Pathway, rules: typeof behaviourRules, limit?: number): Sight {
  try {
    const behaviour = behaviourOf(content, pathway, limit)
    return { behaviour, diagnostics: runRules(rules, behaviour) }
  } catch (error) {
    return { diagnostics: runRules(refusalRules, refusalOf(content, pathway, error)) }
  }
}

/** What is said of every pathway at once. One that becomes too large there is refused, and the others go on. */
function lookTogether(content: Content, looked: readonly Looked[], withExamples: boolean): Together {
  const network = networkOf(
    content,
    looked.map(({ behaviour }) => behaviour),
  )
  try {
    // A part that could not be read or looked at may be what makes the rest of use: nothing is said of useless things.
    const isWhole = looked.length === content.vocabulary.pathways.size && content.territoriesAreKnown
    const told = isWhole ? runRules(networkRules, network) : []
    return { looked, told, promises: provedPromises(network, withExamples) }
  } catch (error) {
    const isRefused = ({ behaviour }: Looked) =>
      error instanceof TooLarge && error.of === behaviour.pathway.id.value
    const refused = looked.find(isRefused)
    if (refused === undefined) throw error
    const others = lookTogether(
      content,
      looked.filter((each) => !isRefused(each)),
      withExamples,
    )
    const refusal = refusalOf(content, refused.behaviour.pathway, error)
    return { ...others, told: [...runRules(refusalRules, refusal), ...others.told] }
  }
}

interface Together {
  readonly looked: readonly Looked[]
  readonly told: readonly Diagnostic[]
  readonly promises: readonly ProvedPromise[]
}

interface Looked {
  readonly behaviour: Behaviour
  readonly proved: readonly ProvedPathway[]
}

/** The content that rules look at: without a territory, the only place is outside. */
export function contentOf({ ir, vocabulary, packs, directory }: Subject): Content {
  return {
    ir,
    vocabulary,
    territories: packs === undefined || packs.length === 0 ? rowsWithoutTerritory(ir) : rowsOf(packs),
    territoriesAreKnown: packs !== undefined,
    packs: packs ?? [],
    directory,
  }
}

function pathwaysOf({ ir, vocabulary }: Content): readonly Pathway[] {
  return Object.keys(ir.pathways).flatMap((id) => vocabulary.pathways.get(id) ?? [])
}

/** What is found of a part is found again by every pathway that invokes it: the shortest walk to it is told. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const length = ({ witness }: Diagnostic) => witness?.answers.length ?? 0
  const found = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const { rule, span, message } = diagnostic
    const key = `${rule} ${span.source.file} ${span.start} ${message.fr}`
    const known = found.get(key)
    if (known === undefined || length(diagnostic) < length(known)) found.set(key, diagnostic)
  }
  return [...found.values()]
}

/** What is missing in communes is told there; that it is missing elsewhere too, seen from a pathway that leads there, is not a second fault. */
function withoutShadows(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const placesOf = (rule: string) =>
    diagnostics.flatMap((each) => (each.rule === rule ? [placeOf(each)] : []))
  const missing = new Set(placesOf(noStructureHere.name))
  return diagnostics.filter(
    (each) => each.rule !== nothingOutsideTerritory.name || !missing.has(placeOf(each)),
  )
}

function placeOf({ span }: Diagnostic): string {
  return `${span.source.file} ${span.start}`
}
