/** The report as sentences, one section after the other: what every printer lays out in its own way. */
import type { Lang } from '@jalon/diagnostics'
import type { DirectoryChange, Group, PathwayChange, QuestionChange, TextChange } from '@jalon/verifier'
import { answerWords, caseWords } from './case-words.ts'
import { dangersOf, groupTitle } from './group-title.ts'
import { answerLabel, contentWords, kindLabel, questionLabel, titleOf } from './names.ts'
import { isWithoutBase, obstaclesOf } from './obstacles.ts'
import { planLines } from './plan-lines.ts'
import type { Report } from './report.ts'
import type { Telling, Words } from './words/words.ts'
import { words } from './words/words.ts'

export interface GroupWords {
  readonly title: string
  readonly fingerprint: string
  readonly isSafety: boolean
  /** Dangers besides the one in the title: a few, and how many more. */
  readonly dangers: readonly string[]
  readonly cases: readonly string[]
  readonly where: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly cause: string
  readonly example: string
  readonly isDeclared: boolean
}

export interface PathwayWords {
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly groups: readonly GroupWords[]
  readonly questions: readonly string[]
  readonly texts: readonly string[]
  readonly alsoIn: readonly string[]
}

export interface Sections {
  /** The words of its language, for what stands around the sentences. */
  readonly say: Words
  readonly headline: string
  readonly pathways: readonly PathwayWords[]
  /** Pathways that are new, or gone. */
  readonly lists: readonly string[]
  readonly rules: readonly string[]
  readonly lost: readonly string[]
  readonly gained: readonly string[]
  readonly directory: readonly string[]
  readonly texts: readonly string[]
  /** What could not be compared, and what to do. */
  readonly obstacles: readonly string[]
  /** What the declared changes lack, or have too many. */
  readonly decisions: readonly string[]
}

/** Dangers of a group that are told beside its title. */
const mostDangers = 3

/** The sentences of a report, in a language. What they quote of the content is in the content's. */
export function sectionsOf(report: Report, lang: Lang): Sections {
  const { change, declared, declarations, naming } = report
  const { proofs, rules } = change
  const say = words[lang]
  const telling = { naming, say }
  const mark = (fingerprint: string) =>
    declared.includes(fingerprint) ? say.declared(fingerprint) : say.notDeclared(fingerprint)
  const titled = (id: string) => say.quote(titleOf(naming, id))
  const obstacles = obstaclesOf(report, say)
  return {
    say,
    headline: headlineOf(report, obstacles, say),
    pathways: [...change.pathways]
      .sort((a, b) => weightOf(b) - weightOf(a))
      .map((pathway) => pathwayWords(report, telling, pathway)),
    lists: [
      ...change.added.map((id) => say.isNew(titled(id), id)),
      ...change.removed.map((id) => say.isGone(titled(id), id)),
    ],
    rules: rules.map(
      ({ id, how, fingerprint }) =>
        `${say.weakened[how](say.quote(id))} (network-rule-weakened, ${mark(fingerprint)}).`,
    ),
    lost: proofs.lost.map(
      ({ rule, message, pathways, fingerprint }) =>
        `${say.lost(message[lang], pathways.join(', '))} (${rule}, ${mark(fingerprint)}).`,
    ),
    gained: proofs.gained.map(
      ({ rule, message, pathways }) => `${say.gained(message[lang], pathways.join(', '))} (${rule}).`,
    ),
    directory: change.directory.map((each) => directoryWords(telling, each)),
    texts: change.texts.map((each) => textWords(telling, each)),
    obstacles,
    decisions: [...declarations.missing.map(say.toDeclare), ...declarations.unknown.map(say.notFound)],
  }
}

/** Never says of everything what is known of a part. */
function headlineOf(
  { before, after, change }: Report,
  obstacles: readonly string[],
  { headline }: Words,
): string {
  if ([before, after].some(isWithoutBase)) return headline.notCompared
  const behaves = change.pathways.filter(({ groups }) => groups.length > 0)
  const isSame =
    behaves.length === 0 &&
    [change.added, change.removed, change.rules, change.proofs.lost, change.directory, change.refused].every(
      ({ length }) => length === 0,
    )
  if (isSame) {
    if (obstacles.length > 0) return headline.sameInPart
    const said = change.texts.length + change.pathways.flatMap(({ texts }) => texts).length
    const asked = change.pathways.some(({ questions }) => questions.length > 0)
    if (said === 0 && !asked && change.proofs.gained.length === 0) {
      return !change.isRewritten ? headline.nothing : headline.rewritten
    }
    return `${headline.leadsNowhereElse}${asked ? headline.questions : ''}${said > 0 ? headline.texts : ''}`
  }
  const groups = behaves.flatMap((pathway) => pathway.groups)
  const safety = groups.filter(({ dangers }) => dangers.length > 0).length
  const some = (count: number, words: (count: number) => string) => (count === 0 ? [] : [words(count)])
  return [
    ...some(groups.length, (count) => headline.differences(count, behaves.length)),
    ...some(change.added.length, headline.added),
    ...some(change.removed.length, headline.removed),
    ...some(safety, headline.safety),
    ...some(change.rules.length, headline.rules),
    ...some(change.proofs.lost.length, headline.lost),
    ...some(change.directory.length, headline.directory),
    ...some(change.refused.length, headline.refused),
    ...(obstacles.length > change.refused.length ? [headline.incomplete] : []),
  ].join(' · ')
}

/** What concerns safety comes first, and texts alone last. */
function weightOf({ groups }: PathwayChange): number {
  if (groups.some(({ dangers }) => dangers.length > 0)) return 2
  return groups.length > 0 ? 1 : 0
}

function pathwayWords(report: Report, telling: Telling, change: PathwayChange): PathwayWords {
  const { pathway, nature, changed, situations, groups, questions, texts, alsoIn } = change
  const { naming, say } = telling
  return {
    name: pathway,
    title: titleOf(naming, pathway),
    summary:
      groups.length === 0
        ? say.headline.leadsNowhereElse
        : `${say.natures[nature]} · ${say.leadElsewhere(changed, situations)}`,
    groups: ownFirst(change).map((group) => groupWords(report, telling, group)),
    questions: questions.map((each) => questionWords(telling, each)),
    texts: texts.map((each) => textWords(telling, each)),
    alsoIn,
  }
}

/** As grave, what the pathway does itself comes before what a part of it does, which is told with that part too. */
function ownFirst({ pathway, groups }: PathwayChange): readonly Group[] {
  const rank = ({ dangers, cause }: Group) => {
    const isOwn = (cause.after ?? cause.before ?? '').startsWith(`${pathway}/`)
    return (dangers.length > 0 ? 0 : 2) + (isOwn ? 0 : 1)
  }
  return [...groups].sort((a, b) => rank(a) - rank(b))
}

function groupWords(report: Report, telling: Telling, group: Group): GroupWords {
  const { say } = telling
  const { witness, cases, isWhole, situations, fingerprint, dangers } = group
  const [, ...others] = dangersOf(telling, group)
  const told = cases.map((each) => caseWords(telling, each))
  const answers = witness.answers.map((each) => answerWords(say, each)).join(', ')
  return {
    title: groupTitle(telling, group),
    fingerprint,
    isSafety: dangers.length > 0,
    dangers: fewOf(others, say),
    cases: isWhole ? told : [...told, say.cases.inOthers],
    where: `${say.situations(situations)}, ${communesWords(group, say)}`,
    before: planLines(telling, witness.walked.before),
    after: planLines(telling, witness.walked.after),
    cause: causeWords(report, group, say),
    example: `${answers === '' ? say.noQuestion : answers}${placeWords(group, say)}`,
    isDeclared: report.declared.includes(fingerprint),
  }
}

/** A reader weighs the first ones: the table shows the rest. */
function fewOf(dangers: readonly string[], say: Words): readonly string[] {
  const left = dangers.length - mostDangers
  return left <= 0 ? dangers : [...dangers.slice(0, mostDangers), say.otherDangers(left)]
}

function communesWords({ communes: { places, among, outside } }: Group, { where }: Words): string {
  if (places.length === 0) return outside ? where.outsideAny : where.asChosen
  const more = outside ? where.andOutside : ''
  if (places.length === among) return `${where.everywhere}${more}`
  return `${where.some(places.length, among, firstNames(places))}${more}`
}

function firstNames(places: readonly { readonly name: string }[]): string {
  const names = places.slice(0, 3).map(({ name }) => name)
  return `${names.join(', ')}${places.length > 3 ? '…' : ''}`
}

function placeWords({ witness: { commune } }: Group, { where }: Words): string {
  if (commune === undefined || commune.territory === '') return ''
  return commune.code === null ? where.outside(commune.name) : where.at(commune.name, commune.code)
}

function causeWords(report: Report, group: Group, say: Words): string {
  const place = report.placeOf(group)
  if (place === undefined) return say.causeInDirectory
  const { file, line, inBase = false, key, before, after } = place
  const quoted = (text: string) => (text === '' ? say.nothing : say.quote(text))
  const edit = before === undefined || after === undefined ? '' : ` (${quoted(before)} → ${quoted(after)})`
  return `${say.causeAt(key, file, line)}${inBase ? say.inBase : ''}${edit}`
}

function questionWords({ naming, say }: Telling, change: QuestionChange): string {
  if (change.kind === 'order') return say.questions.order(change.situations)
  const question = say.quote(questionLabel(naming, change.fact))
  if ('situations' in change) return say.questions[change.kind](question, change.situations)
  const labels = change.answers.map((answer) => say.quote(answerLabel(naming, change.fact, answer)))
  return say.questions[change.kind](question, labels)
}

function textWords({ naming, say }: Telling, { of, what, before, after }: TextChange): string {
  const at = `${of}, ${what}`
  const [was, now] = [before, after].map((text) => say.quote(contentWords(naming, text)))
  if (before === '') return say.textAdded(at, now ?? '')
  if (after === '') return say.textRemoved(at, was ?? '')
  return say.textChanged(at, was ?? '', now ?? '')
}

function directoryWords({ naming, say }: Telling, change: DirectoryChange): string {
  const { kind, before, after, communes } = change
  const { directory, quote } = say
  const count = communes.length
  const where = directory.where(count, firstNames(communes))
  const label = quote(kindLabel(naming, kind))
  const named = (names: readonly string[]) =>
    names.map((name) => quote(contentWords(naming, name))).join(', ')
  const [was, now] = [named(before), named(after)]
  if (after.length === 0) return directory.lost(label, where, count, was)
  if (before.length === 0) return directory.found(label, where, count, now)
  return directory.changed(label, where, count, was, now)
}
