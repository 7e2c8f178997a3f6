/** What a change does: everything that two versions of the content do differently, as it is told to those who decide. */
import type { Ir } from '@jalon/core'
import { own } from '@jalon/core'
import { TooLarge } from '../diagrams/nodes.ts'
import { TooManyAnswers } from '../program/answer-classes.ts'
import { rowsOf, rowsWithoutTerritory } from '../program/rows.ts'
import { closureOf } from '../program/variables.ts'
import type { Subject } from '../verify.ts'
import { bothVersions } from './both-versions.ts'
import { comparisonOf, differencesOf } from './differences-of.ts'
import type { DirectoryChange } from './directory-changes.ts'
import { directoryChanges } from './directory-changes.ts'
import { editedSteps } from './edited.ts'
import type { Nature } from './gravity.ts'
import { gravityOf } from './gravity.ts'
import type { Group } from './group.ts'
import { groupOf } from './group.ts'
import { withOwnFingerprints } from './own-fingerprints.ts'
import type { ProofChanges } from './proof-changes.ts'
import { pathwaysConcerned } from './pathways-concerned.ts'
import { proofChanges } from './proof-changes.ts'
import type { QuestionChange } from './question-changes.ts'
import { questionChanges } from './question-changes.ts'
import { sameStates, stateKey } from './same-states.ts'
import type { Obstacle } from './sound-enough.ts'
import { obstacleOf } from './sound-enough.ts'
import type { TextChange } from './text-changes.ts'
import { sharedTexts, textsOfPathway } from './text-changes.ts'
import type { Both, SideName, Version } from './version.ts'
import { sideNames } from './version.ts'
import type { WeakenedRule } from './weakened-rules.ts'
import { weakenedRules } from './weakened-rules.ts'

/** A version of the content, as much of it as could be read. What structures have confirmed is compared by itself. */
export type ContentVersion = Omit<Subject, 'directory'>

export interface ContentChange {
  readonly irs: Both<Ir>
  /** Whether anything at all is written otherwise, as far as it is shown or run. */
  readonly isRewritten: boolean
  readonly pathways: readonly PathwayChange[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly refused: readonly Refused[]
  readonly texts: readonly TextChange[]
  readonly rules: readonly WeakenedRule[]
  readonly proofs: ProofChanges
  readonly directory: readonly DirectoryChange[]
}

/** What changed in one pathway, started alone. */
export interface PathwayChange {
  readonly pathway: string
  readonly nature: Nature
  /** In the order of gravity, then of size. */
  readonly groups: readonly Group[]
  /** Situations that lead elsewhere, and all that either version tells apart. */
  readonly changed: bigint
  readonly situations: bigint
  readonly questions: readonly QuestionChange[]
  readonly texts: readonly TextChange[]
  /** Pathways that only invoke this one: what is said of it is true there too. */
  readonly alsoIn: readonly string[]
  /** How many pairs of steps were visited: what the comparison cost. */
  readonly pairs: number
}

/** A pathway that could not be compared, and why. */
export interface Refused {
  readonly pathway: string
  readonly side?: SideName
  readonly because: Obstacle | 'too-large' | 'too-many-answers'
}

/** Compares two versions: what they do, and what holds of them. */
export function compareContents(contents: Both<ContentVersion>, today: string): ContentChange {
  return { ...compareDeeds(contents, today), proofs: proofChanges(contents) }
}

/** What two versions do, without what is proved of them. Pathways that changed nothing of their own cost a look at their steps. */
export function compareDeeds(contents: Both<ContentVersion>, today: string): Omit<ContentChange, 'proofs'> {
  const irs = { before: contents.before.ir, after: contents.after.ir }
  const versions = versionsOf(contents)
  const common = Object.keys(irs.after.pathways).filter((id) => own(irs.before.pathways, id) !== undefined)
  const concerned = pathwaysConcerned(contents)
  const changed = common.filter((pathway) => concerned.has(pathway) && changesItself(versions, pathway))
  const found = changed.map((pathway) => comparedOrRefused(versions, pathway, changed))
  const same = sameStates(irs)
  const textsAlone = common
    .filter((pathway) => !changed.includes(pathway))
    .flatMap((pathway) => {
      const texts = textsOfPathway(irs, pathway, same)
      return texts.length === 0 ? [] : [rewritten(pathway, texts)]
    })
  const only = (one: Ir, other: Ir) =>
    Object.keys(one.pathways).filter((id) => own(other.pathways, id) === undefined)
  const { before, after } = contents
  return {
    irs,
    isRewritten: JSON.stringify(irs.before) !== JSON.stringify(irs.after),
    pathways: [...found.flatMap((each) => ('groups' in each ? [each] : [])), ...textsAlone],
    added: only(irs.after, irs.before),
    removed: only(irs.before, irs.after),
    refused: found.flatMap((each) => ('because' in each ? [each] : [])),
    texts: sharedTexts(irs),
    rules: weakenedRules(irs),
    directory:
      before.packs === undefined || after.packs === undefined
        ? []
        : directoryChanges({ before: before.packs, after: after.packs }, today),
  }
}

/** Where the territories of a version cannot be read, both are compared outside any territory. */
function versionsOf({ before, after }: Both<ContentVersion>): Both<Version> {
  const areKnown = [before, after].every(({ packs }) => packs !== undefined && packs.length > 0)
  const version = ({ ir, packs = [] }: ContentVersion): Version => ({
    ir,
    territories: areKnown ? rowsOf(packs) : rowsWithoutTerritory(ir),
  })
  return { before: version(before), after: version(after) }
}

/** Whether a step of the pathway itself changed what it does or where it leads; those of its parts are told with theirs. */
function changesItself(versions: Both<Version>, pathway: string): boolean {
  const irs = { before: versions.before.ir, after: versions.after.ir }
  const [was, now] = [own(irs.before.pathways, pathway), own(irs.after.pathways, pathway)]
  if (was === undefined || now === undefined) return false
  const same = sameStates(irs)
  const { isEdited } = editedSteps(bothVersions(versions, pathway), pathway, same)
  return (
    same.afterOf.get(stateKey(pathway, was.initial)) !== stateKey(pathway, now.initial) ||
    Object.keys(was.states).some((name) => isEdited('before', stateKey(pathway, name))) ||
    Object.keys(now.states).some((name) => isEdited('after', stateKey(pathway, name)))
  )
}

function comparedOrRefused(
  versions: Both<Version>,
  pathway: string,
  changed: readonly string[],
): PathwayChange | Refused {
  try {
    for (const side of sideNames) {
      const obstacle = obstacleOf(versions[side], pathway)
      if (obstacle !== undefined) return { pathway, side, because: obstacle }
    }
    return compared(versions, pathway, changed)
  } catch (error) {
    if (error instanceof TooLarge) return { pathway, because: 'too-large' }
    if (error instanceof TooManyAnswers) return { pathway, because: 'too-many-answers' }
    throw error
  }
}

function compared(versions: Both<Version>, pathway: string, changed: readonly string[]): PathwayChange {
  const comparison = comparisonOf(versions, pathway)
  const { program, sheets, same } = comparison
  const irs = { before: versions.before.ir, after: versions.after.ir }
  const { differences, pairs } = differencesOf(comparison, 'behaviour')
  const gravity = gravityOf(comparison, differences)
  const all = differences.reduce((some, each) => program.diagrams.union(some, each.sheets), 0)
  const groups = differences.map((each) => groupOf(comparison, each, gravity.dangersOf(each)))
  const told = withOwnFingerprints(groups)
  return {
    pathway,
    nature: gravity.nature(),
    groups: [...told].sort(byGravity),
    changed: sheets.count(all),
    situations: sheets.count(sheets.all),
    questions: questionChanges(comparison),
    texts: textsOfPathway(irs, pathway, same),
    alsoIn: callersOf(irs.after, pathway).filter((id) => !changed.includes(id)),
    pairs,
  }
}

function rewritten(pathway: string, texts: readonly TextChange[]): PathwayChange {
  const none = { groups: [], questions: [], alsoIn: [] }
  return { pathway, nature: 'rewriting', ...none, texts, changed: 0n, situations: 0n, pairs: 0 }
}

function byGravity(a: Group, b: Group): number {
  const weight = ({ dangers }: Group) => (dangers.length > 0 ? 1 : 0)
  if (weight(a) !== weight(b)) return weight(b) - weight(a)
  if (a.situations !== b.situations) return a.situations > b.situations ? -1 : 1
  return a.fingerprint < b.fingerprint ? -1 : 1
}

function callersOf(ir: Ir, pathway: string): readonly string[] {
  return Object.keys(ir.pathways).filter((id) => {
    return id !== pathway && closureOf(ir, id).some((part) => part.id === pathway)
  })
}
