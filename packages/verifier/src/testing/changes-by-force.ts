/** The differences of two versions by brute force: every sheet, every commune, the engine on each, and nothing else. */
import type { Answers, CommuneRole, Guard, Ir, Run, TraceEvent, Value } from '@jalon/core'
import { communeRoles, domainOf, exitOf, own, run, urgencies } from '@jalon/core'
import type { Announcement } from '../change/announcement.ts'
import { announcementKey } from '../change/announcement.ts'
import { isSameQuestion } from '../change/both-versions.ts'
import { sameStates } from '../change/same-states.ts'
import type { Layer } from '../change/side.ts'
import type { Both, Version } from '../change/version.ts'
import { sideNames } from '../change/version.ts'
import { closureOf, kindsLookedAt } from '../program/variables.ts'
import type { RandomChange } from './arbitrary-change.ts'

/** Every situation; and for each first difference its own, with the fewest questions among them. */
export interface ByForce {
  readonly situations: ReadonlySet<string>
  readonly differences: ReadonlyMap<
    string,
    { readonly situations: ReadonlySet<string>; readonly fewest: number }
  >
}

/** Where both versions are run: the kinds that exist there, for each. */
type Somewhere = Both<ReadonlySet<string>>

/** The differences of every layer. */
export function changesByForce({ versions, pathway }: RandomChange): Readonly<Record<Layer, ByForce>> {
  const irs = { before: toldApart(versions.before.ir, versions.after.ir), after: versions.after.ir }
  const { afterOf } = sameStates(irs)
  const looked = { before: lookedAt(irs.before, pathway), after: lookedAt(irs.after, pathway) }
  const situations = new Set<string>()
  const differences = { behaviour: new Map<string, Found>(), questions: new Map<string, Found>() }
  for (const somewhere of everywhere(versions, pathway)) {
    const where = sideNames.map((side) =>
      [...somewhere[side]].filter((kind) => looked[side].has(kind)).sort(),
    )
    for (const { was, now, sheet } of runsOf(irs, pathway, somewhere, {})) {
      const asked = new Set([...askedIn(was), ...askedIn(now)])
      const answers = Object.entries(sheet).filter(([fact]) => asked.has(fact))
      const situation = JSON.stringify([answers.sort(), where])
      situations.add(situation)
      for (const layer of ['behaviour', 'questions'] as const) {
        const label = labelOf(irs, { before: was, after: now }, layer, afterOf)
        if (label === undefined) continue
        const known = differences[layer].get(label) ?? { situations: new Set(), fewest: answers.length }
        differences[layer].set(label, known)
        known.situations.add(situation)
        known.fewest = Math.min(known.fewest, answers.length)
      }
    }
  }
  return {
    behaviour: { situations, differences: differences.behaviour },
    questions: { situations, differences: differences.questions },
  }
}

interface Found {
  readonly situations: Set<string>
  fewest: number
}

/** The first difference of two runs that wait for nothing. */
export function firstDifference(
  { versions }: RandomChange,
  runs: Both<Run>,
  layer: Layer,
): string | undefined {
  const irs = { before: versions.before.ir, after: versions.after.ir }
  return labelOf(irs, runs, layer, sameStates(irs).afterOf)
}

function labelOf(
  irs: Both<Ir>,
  runs: Both<Run>,
  layer: Layer,
  afterOf: ReadonlyMap<string, string>,
): string | undefined {
  const before = announcedIn(irs.before, runs.before, layer, (key) => afterOf.get(key) ?? `${key} @avant`)
  const after = announcedIn(irs.after, runs.after, layer, (key) => key)
  const place = before.findIndex((each, index) => each !== after[index])
  return place === -1 ? undefined : `${before[place]} → ${after[place]}`
}

/** With the questions that changed their nature under another name: they are other questions. */
function toldApart(ir: Ir, now: Ir): Ir {
  const others = Object.values(ir.facts).filter((was) => {
    const same = own(now.facts, was.id)
    return same !== undefined && !isSameQuestion(was, same)
  })
  const text = others.reduce(
    (all, { id }) => all.replaceAll(`"${id}"`, `"${id}${formerly}"`),
    JSON.stringify(ir),
  )
  return JSON.parse(text) as Ir
}

const formerly = ' @avant'

function trueName(fact: string): string {
  return fact.replace(formerly, '')
}

function askedIn({ answers, waiting }: Run): readonly string[] {
  return [...Object.keys(answers), ...(waiting === undefined ? [] : [waiting])]
}

/** What a run announces, in order; and last, how it ends. */
function announcedIn(ir: Ir, walked: Run, layer: Layer, nameOf: (key: string) => string): readonly string[] {
  const { status, trace, outcome = '', waiting } = walked
  const last: Announcement =
    status === 'finished'
      ? { kind: 'end', outcome: layer === 'behaviour' ? outcome : '' }
      : waiting === undefined
        ? { kind: 'stuck' }
        : { kind: 'unanswerable', fact: trueName(waiting) }
  const told = layer === 'behaviour' ? plannedIn(ir, trace, nameOf) : questionsIn(walked)
  return [...told, last].map(announcementKey)
}

/** A question is put whether or not the answer is one that the version knows. */
function questionsIn(walked: Run): readonly Announcement[] {
  return askedIn(walked).map((fact) => ({ kind: 'asked', fact: trueName(fact) }))
}

function plannedIn(
  ir: Ir,
  trace: readonly TraceEvent[],
  nameOf: (key: string) => string,
): readonly Announcement[] {
  const told: Announcement[] = []
  const best = new Map<string, number>()
  for (const event of trace) {
    if (event.kind === 'advised') {
      const of = nameOf(`${event.at.pathway}/${event.at.state}`)
      if (!told.some((each) => each.kind === 'advice' && each.of === of)) told.push({ kind: 'advice', of })
    }
    if (event.kind !== 'referred') continue
    const { at, to, urgency } = event
    const state = own(own(ir.pathways, at.pathway)?.states ?? {}, at.state)
    if (state?.kind !== 'refer') continue
    const { consent: fact, to: wanted } = state.referral
    const agreed =
      fact === undefined ? {} : { consent: { fact: trueName(fact), given: event.consent === 'given' } }
    const level = urgencies.indexOf(urgency)
    const before = to === undefined ? undefined : best.get(to)
    if (to === undefined) {
      told.push({ kind: 'referral', of: wanted[0] ?? '', found: false, urgency, ...agreed })
    } else if (before === undefined) {
      told.push({ kind: 'referral', of: to, found: true, urgency, ...agreed })
    } else if (level < before) told.push({ kind: 'raised', of: to, urgency })
    if (to !== undefined) best.set(to, Math.min(level, before ?? level))
  }
  return told
}

/** The runs of both versions, one pair for each way of answering what either asks. */
function* runsOf(
  { before, after }: Both<Ir>,
  pathway: string,
  somewhere: Somewhere,
  sheet: Answers,
): Iterable<{ readonly was: Run; readonly now: Run; readonly sheet: Answers }> {
  const was = run(before, pathway, somewhere.before, sheet)
  const now = run(after, pathway, somewhere.after, sheet)
  const open = [was.waiting, now.waiting].find((fact) => fact !== undefined && own(sheet, fact) === undefined)
  if (open === undefined) {
    yield { was, now, sheet }
    return
  }
  for (const value of answersTo(open, { before, after })) {
    yield* runsOf({ before, after }, pathway, somewhere, { ...sheet, [open]: value })
  }
}

/** The answers that either version knows. */
function answersTo(fact: string, { before, after }: Both<Ir>): readonly Value[] {
  const values = [before, after].flatMap((ir) => {
    const asked = own(ir.facts, fact)
    return asked === undefined ? [] : domainOf(asked)
  })
  const known = new Map(values.map((value) => [JSON.stringify([value].flat().toSorted()), value]))
  return [...known.values()]
}

/** The kinds that a condition of a pathway, or of one that it invokes, looks at. */
function lookedAt(ir: Ir, pathway: string): ReadonlySet<string> {
  const guards = closureOf(ir, pathway).flatMap(({ states }) =>
    Object.values(states).flatMap((state): readonly Guard[] => {
      const exit = exitOf(state)
      return exit?.kind === 'by-guard' ? exit.branches.map(({ guard }) => guard) : []
    }),
  )
  return new Set(guards.flatMap(kindsLookedAt))
}

/** What exists in every commune, one for each role, before and now. */
function everywhere({ before, after }: Both<Version>, pathway: string): readonly Somewhere[] {
  const used = { before: usedBy(before.ir, pathway), after: usedBy(after.ir, pathway) }
  const found: Somewhere[] = []
  for (const { territory, rows } of after.territories) {
    const former = before.territories.find((each) => each.territory === territory)?.rows ?? []
    const communes = distinct(
      rows
        .flatMap(({ places, available }) =>
          places.map(({ code }) => ({
            after: available,
            before:
              former.find((row) => row.places.some((place) => place.code === code))?.available ??
              new Set<string>(),
          })),
        )
        .map((each) => ({ before: among(each.before, used.before), after: among(each.after, used.after) })),
    )
    const roles = communeRoles.filter((role) =>
      Object.keys(after.ir.kinds).some((kind) => roleOf(kind, after.ir) === role),
    )
    const byRole = roles.reduce<readonly Somewhere[]>(
      (all, role) =>
        all.flatMap((some) =>
          communes.map((commune) => ({
            before: withKinds(some.before, commune.before, role, before.ir),
            after: withKinds(some.after, commune.after, role, after.ir),
          })),
        ),
      communes.length === 0 ? [] : [{ before: new Set(), after: new Set() }],
    )
    found.push(...byRole)
  }
  return distinct(found)
}

function among(kinds: ReadonlySet<string>, used: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...kinds].filter((kind) => used.has(kind)))
}

/** The kinds that a pathway refers to or looks at. */
function usedBy(ir: Ir, pathway: string): ReadonlySet<string> {
  const wanted = closureOf(ir, pathway).flatMap(({ states }) =>
    Object.values(states).flatMap((state) => (state.kind === 'refer' ? state.referral.to : [])),
  )
  return new Set([...wanted, ...lookedAt(ir, pathway)])
}

function distinct(some: readonly Somewhere[]): readonly Somewhere[] {
  const keyOf = ({ before, after }: Somewhere) => JSON.stringify([[...before].sort(), [...after].sort()])
  return [...new Map(some.map((each) => [keyOf(each), each])).values()]
}

function withKinds(
  some: ReadonlySet<string>,
  commune: ReadonlySet<string>,
  role: CommuneRole,
  ir: Ir,
): ReadonlySet<string> {
  return new Set([...some, ...[...commune].filter((kind) => roleOf(kind, ir) === role)])
}

function roleOf(kind: string, ir: Ir): CommuneRole {
  const basedOn = own(ir.kinds, kind)?.basedOn ?? 'residence'
  return basedOn === 'any' ? 'residence' : basedOn
}
