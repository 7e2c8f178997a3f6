/** The report as sentences, one section after the other: what every printer lays out in its own way. */
import type { DirectoryChange, Group, PathwayChange, Refused, TextChange } from '@jalon/verifier'
import { unusableBase } from '../rules/unusable-base.ts'
import type { Report } from './report.ts'
import {
  caseWords,
  dangersOf,
  groupTitle,
  kindLabel,
  natures,
  numberWords,
  planLines,
  questionWords,
  quote,
  ruleWords,
  situationsWords,
  titleOf,
  valueWords,
} from './words.ts'

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

/** The sentence that must stand beside every count. */
export const whatIsCounted = 'Les situations sont des combinaisons de réponses, pas des personnes.'

/** Dangers of a group that are told beside its title. */
const mostDangers = 3

export function sectionsOf(report: Report): Sections {
  const { change, declared, declarations } = report
  const { proofs, rules } = change
  const mark = (fingerprint: string) =>
    `${declared.includes(fingerprint) ? 'déclaré' : 'à déclarer'} : ${fingerprint}`
  return {
    headline: headlineOf(report),
    pathways: [...change.pathways]
      .sort((a, b) => weightOf(b) - weightOf(a))
      .map((pathway) => pathwayWords(report, pathway)),
    lists: [
      ...change.added.map((id) => `Le parcours ${quote(titleOf(change.irs, id))} (${id}) est nouveau.`),
      ...change.removed.map((id) => `Le parcours ${quote(titleOf(change.irs, id))} (${id}) n'existe plus.`),
    ],
    rules: rules.map(
      ({ id, how, fingerprint }) =>
        `La règle ${quote(id)} ${ruleWords[how]} (network-rule-weakened, ${mark(fingerprint)}).`,
    ),
    lost: proofs.lost.map(
      ({ rule, message, pathways, fingerprint }) =>
        `${message.fr} Dans : ${pathways.join(', ')} (${rule}, ${mark(fingerprint)}).`,
    ),
    gained: proofs.gained.map(
      ({ rule, message, pathways }) =>
        `N'est plus vrai : ${message.fr} Dans : ${pathways.join(', ')} (${rule}).`,
    ),
    directory: change.directory.map((each) => directoryWords(report, each)),
    texts: change.texts.map(textWords),
    obstacles: obstaclesOf(report),
    decisions: [
      ...declarations.missing.map((each) => `Changement à déclarer : ${each}`),
      ...declarations.unknown.map(
        (each) =>
          `Changement déclaré mais introuvable : ${each}. Il a peut-être changé, ou disparu ; relisez le rapport et corrigez la liste.`,
      ),
    ],
  }
}

function headlineOf({ before, after, change }: Report): string {
  if ([before, after].some(isWithoutBase))
    return "Rien n'a été comparé : la base d'une des deux versions n'est pas ici."
  const behaves = change.pathways.filter(({ groups }) => groups.length > 0)
  const isSame =
    behaves.length === 0 &&
    [change.added, change.removed, change.rules, change.proofs.lost, change.directory, change.refused].every(
      ({ length }) => length === 0,
    )
  if (isSame) {
    const said = change.texts.length + change.pathways.flatMap(({ texts }) => texts).length
    const asked = change.pathways.some(({ questions }) => questions.length > 0)
    if (said === 0 && !asked && change.proofs.gained.length === 0) {
      return !change.isRewritten ? 'Rien ne change.' : 'Réécriture : aucune situation ne change.'
    }
    return `Réécriture : aucune situation ne mène ailleurs.${asked ? ' Des questions changent.' : ''}${said > 0 ? ' Des textes changent.' : ''}`
  }
  const groups = behaves.flatMap((pathway) => pathway.groups)
  const safety = groups.filter(({ dangers }) => dangers.length > 0).length
  const count = (number: number, one: string, many: string) => `${number} ${number > 1 ? many : one}`
  return [
    ...(groups.length === 0
      ? []
      : [`${count(groups.length, 'différence', 'différences')} dans ${behaves.length} parcours`]),
    ...(change.added.length > 0 ? [count(change.added.length, 'parcours nouveau', 'parcours nouveaux')] : []),
    ...(change.removed.length > 0
      ? [count(change.removed.length, 'parcours retiré', 'parcours retirés')]
      : []),
    ...(safety > 0 ? [`${safety} pour la sécurité`] : []),
    ...(change.rules.length > 0 ? [count(change.rules.length, 'règle affaiblie', 'règles affaiblies')] : []),
    ...(change.proofs.lost.length > 0
      ? [count(change.proofs.lost.length, 'preuve perdue', 'preuves perdues')]
      : []),
    ...(change.directory.length > 0
      ? [`${count(change.directory.length, 'changement', 'changements')} dans l'annuaire`]
      : []),
    ...(change.refused.length > 0 ? [`${change.refused.length} parcours non comparés`] : []),
  ].join(' · ')
}

/** What concerns safety comes first, and texts alone last. */
function weightOf({ groups }: PathwayChange): number {
  if (groups.some(({ dangers }) => dangers.length > 0)) return 2
  return groups.length > 0 ? 1 : 0
}

function pathwayWords(report: Report, change: PathwayChange): PathwayWords {
  const { pathway, nature, changed, situations, groups, questions, texts, alsoIn } = change
  const summary =
    groups.length === 0
      ? `${natures.rewriting} : aucune situation ne mène ailleurs.`
      : `${natures[nature]} · ${situationsWords(changed)} sur ${numberWords(situations)} ${changed > 1n ? 'mènent' : 'mène'} ailleurs`
  return {
    name: pathway,
    title: titleOf(report.naming, pathway),
    summary,
    groups: ownFirst(change).map((group) => groupWords(report, group)),
    questions: questions.map((each) => questionWords(report.naming, each)),
    texts: texts.map(textWords),
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

function groupWords(report: Report, group: Group): GroupWords {
  const { naming } = report
  const { witness, cases, isWhole, situations, fingerprint, dangers } = group
  const [, ...others] = dangersOf(naming, group)
  const told = cases
    .map((each) => caseWords(naming, each))
    .map((words) => (words === '' ? 'toujours' : `quand ${words}`))
  const answers = witness.answers.map(([fact, value]) => `${fact} = ${valueWords(value)}`).join(', ')
  return {
    title: groupTitle(naming, group),
    fingerprint,
    isSafety: dangers.length > 0,
    dangers: fewOf(others),
    cases: isWhole ? told : [...told, 'et dans d’autres cas'],
    where: `${situationsWords(situations)}, ${communesWords(group)}`,
    before: planLines(naming, witness.walked.before),
    after: planLines(naming, witness.walked.after),
    cause: causeWords(report, group),
    example: `${answers === '' ? 'sans aucune question' : answers}${placeWords(group)}`,
    isDeclared: report.declared.includes(fingerprint),
  }
}

/** A reader weighs the first ones: the table shows the rest. */
function fewOf(dangers: readonly string[]): readonly string[] {
  const left = dangers.length - mostDangers
  if (left <= 0) return dangers
  return [...dangers.slice(0, mostDangers), `${left} ${left > 1 ? 'autres' : 'autre'} de même gravité`]
}

function communesWords({ communes: { places, among, outside } }: Group): string {
  if (places.length === 0) return outside ? 'hors de tout territoire' : 'selon les communes choisies'
  const more = outside ? ' et hors du territoire' : ''
  if (places.length === among) return `toutes les communes${more}`
  const names = places.slice(0, 3).map(({ name }) => name)
  const rest = places.length > 3 ? '…' : ''
  return `${places.length} ${places.length > 1 ? 'communes' : 'commune'} sur ${among} (${names.join(', ')}${rest})${more}`
}

function placeWords({ witness: { commune } }: Group): string {
  if (commune === undefined || commune.territory === '') return ''
  return commune.code === null ? `, hors de ${commune.name}` : `, à ${commune.name} (${commune.code})`
}

function causeWords(report: Report, group: Group): string {
  const place = report.placeOf(group)
  if (place === undefined) return "l'annuaire : ce qui existe dans la commune a changé"
  const { file, line, inBase = false, key, before, after } = place
  const edit =
    before === undefined || after === undefined
      ? ''
      : ` (${before === '' ? 'rien' : quote(before)} → ${after === '' ? 'rien' : quote(after)})`
  return `${key}, ${file} ligne ${line}${inBase ? ', dans la base' : ''}${edit}`
}

function textWords({ of, what, before, after }: TextChange): string {
  if (before === '') return `${of}, ${what} : ajouté ${quote(after)}`
  if (after === '') return `${of}, ${what} : retiré ${quote(before)}`
  return `${of}, ${what} : ${quote(before)} → ${quote(after)}`
}

function directoryWords({ naming }: Report, { kind, before, after, communes }: DirectoryChange): string {
  const many = communes.length > 1
  const names = communes.slice(0, 3).map(({ name }) => name)
  const where = `${communes.length} ${many ? 'communes' : 'commune'} (${names.join(', ')}${communes.length > 3 ? '…' : ''})`
  const label = quote(kindLabel(naming, kind))
  const [was, now] = [before.map(quote).join(', '), after.map(quote).join(', ')]
  if (after.length === 0)
    return `${label} : ${where} ${many ? 'ne reçoivent' : 'ne reçoit'} plus aucune structure, au lieu de ${was}.`
  const receive = many ? 'reçoivent' : 'reçoit'
  if (before.length === 0)
    return `${label} : ${where} ${receive} ${now}, là où il n'y avait aucune structure.`
  return `${label} : ${where} ${receive} ${now} au lieu de ${was}.`
}

function obstaclesOf({ before, after, change }: Report): readonly string[] {
  const unread = [before, after].flatMap((version) => {
    if (version.errors.length === 0) return []
    if (isWithoutBase(version)) {
      const [first] = version.errors
      return [
        `La version ${quote(version.name)} : ${first?.message.fr ?? ''} ${first?.help?.fr ?? ''}`.trim(),
      ]
    }
    const count = version.errors.length
    const what =
      version.unread.length === 0 ? '' : ` Parcours laissés de côté : ${version.unread.join(', ')}.`
    return [
      `La version ${quote(version.name)} contient ${count} ${count > 1 ? 'erreurs' : 'erreur'} d'écriture : ce qu'elle fait n'est pas connu en entier, et rien n'est dit de ce qui manque.${what} Corrigez-la d'abord avec jalon check. La première : ${firstOf(version.errors)}`,
    ]
  })
  return [
    ...unread,
    ...change.refused.map((each) => refusedWords({ before: before.name, after: after.name }, each)),
  ]
}

/** What a version rests on is not here: nothing of it was read. */
function isWithoutBase({ errors }: Report['before']): boolean {
  return errors.some(({ rule }) => rule === unusableBase.name)
}

function firstOf(errors: Report['before']['errors']): string {
  const [first] = errors
  return first === undefined ? '' : `${first.span.source.file} : ${first.message.fr}`
}

function refusedWords(
  names: { readonly before: string; readonly after: string },
  { pathway, side, because }: Refused,
): string {
  const version = side === undefined ? '' : ` dans la version ${quote(names[side])}`
  switch (because) {
    case 'goes-round':
      return `${pathway} tourne sans fin${version} : on ne peut pas dire où mènent ses situations. Corrigez-le avec jalon check, puis comparez.`
    case 'reads-too-early':
      return `${pathway} lit une réponse avant sa question${version} : ce qu'il fait dépend de qui l'appelle. Corrigez-le avec jalon check, puis comparez.`
    case 'too-large':
      return `${pathway} est trop grand pour être comparé en entier, et rien n'est dit à moitié. Découpez-le en parcours plus petits.`
    case 'too-many-answers':
      return `${pathway} pose une question à trop de réponses pour être comparé en entier. Réduisez celles que les conditions distinguent.`
  }
}
