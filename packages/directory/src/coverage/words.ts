/** The words of the coverage report, in both languages. */
import type { Lang } from '@jalon/diagnostics'
import type { ReasonKind } from '../reason.ts'
import type { Outcome } from './coverage.ts'
import { counted } from './figures.ts'

export interface Words {
  readonly title: string
  readonly asOf: (territory: string, day: string) => string
  readonly fictional: string
  readonly size: (communes: number, needs: number, cases: number) => string
  readonly unit: string
  readonly left: (share: string) => string
  readonly leftAlone: string
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly explained: Readonly<Record<Outcome, string>>
  readonly byNeed: string
  readonly byNeedTitle: string
  readonly caption: string
  readonly unrecorded: (needs: number) => string
  readonly everywhere: string
  readonly gapOf: (gap: number, communes: number) => string
  readonly ofAll: (communes: number) => string
  readonly noGap: (needs: number) => string
  readonly communes: (count: number) => string
  readonly others: (count: number) => string
  readonly by: (door: string) => string
  readonly nothingKnown: string
  readonly toConfirm: string
  readonly why: Readonly<Record<ReasonKind, string>>
  readonly toAsk: string
  readonly toAskOrder: string
  readonly whoFor: (needs: number) => string
  readonly nothingToAsk: string
  readonly unlocks: (cases: number) => string
  /** Beside a structure that the network names and nobody has placed yet. */
  readonly unplaced: string
  readonly note: string
  readonly sources: string
  readonly more: (count: number) => string
  readonly columns: Readonly<Record<'need' | 'gap' | 'answer' | 'cases' | 'share' | 'outcome', string>>
  /** What only the page says. */
  readonly page: Readonly<
    Record<
      | 'summary'
      | 'commune'
      | 'all'
      | 'contents'
      | 'sorted'
      | 'chosen'
      | 'anyChosen'
      | 'descending'
      | 'ascending',
      string
    >
  >
}

const fr: Words = {
  title: "Couverture de l'annuaire",
  asOf: (territory, day) => `${territory}, au ${day}`,
  fictional: 'Données fictives',
  size: (communes, needs, cases) =>
    `${counted(communes, 'commune', 'communes')}, ${counted(needs, 'besoin', 'besoins')}\u00a0: ${counted(cases, 'cas', 'cas')}.`,
  unit: "Un cas, c'est un besoin dans une commune.",
  left: (share) => `Dans ${share} des cas, il ne reste qu'un numéro national à donner.`,
  leftAlone: "des cas\u00a0: il ne reste qu'un numéro national à donner",
  outcomes: {
    contact: 'Contact à donner',
    'to-confirm': 'Contact à confirmer',
    none: 'Personne',
    unknown: 'On ne sait pas',
  },
  explained: {
    contact: "une structure est compétente et peut être jointe, elle-même ou par sa porte d'entrée",
    'to-confirm': "une structure est compétente, mais elle n'a confirmé aucun contact",
    none: "aucune structure connue ne reçoit cette commune aujourd'hui",
    unknown: "l'annuaire ne connaît personne, ou ne sait pas qui est reçu",
  },
  byNeed: 'Besoin par besoin, les communes où aucun contact ne peut être donné',
  byNeedTitle: 'Besoin par besoin',
  caption:
    'Pour chaque besoin, le nombre de communes sans contact à donner, et ce que trouve le professionnel.',
  unrecorded: (needs) =>
    `Pour ${counted(needs, 'besoin', 'besoins')}, l'annuaire ne connaît encore personne, dans aucune commune\u00a0:`,
  everywhere: 'partout',
  gapOf: (gap, communes) => `${counted(gap, 'commune', 'communes')} sur ${communes}`,
  ofAll: (communes) => `sur ${communes}`,
  noGap: (needs) => `Pour ${counted(needs, 'besoin', 'besoins')}, un contact peut être donné partout\u00a0:`,
  communes: (count) => counted(count, 'commune', 'communes'),
  others: (count) => counted(count, 'autre', 'autres'),
  by: (door) => `par ${door}`,
  nothingKnown: 'aucun contact connu',
  toConfirm: 'contact à confirmer',
  why: {
    'unknown-kind': "l'annuaire ne connaît pas ce type",
    outside: "l'annuaire ne dit rien de ces communes",
    'nothing-recorded': "l'annuaire ne connaît encore personne",
    'unknown-zone': 'communes reçues encore inconnues',
    'not-covered': "pour d'autres communes seulement",
    excepted: 'communes exclues de son secteur',
    'not-open': "pas ouvert aujourd'hui",
    'no-front-door': "aucune porte d'entrée trouvée ici",
  },
  toAsk: 'À demander sur place',
  toAskOrder: "D'abord ce qui donnerait un contact dans le plus de cas.",
  whoFor: (needs) =>
    `Et pour ${needs < 2 ? 'le besoin' : `les ${needs} besoins`} où l'annuaire ne connaît personne\u00a0: qui reçoit, et quelles communes\u00a0?`,
  nothingToAsk: 'Rien à demander\u00a0: tout est confirmé.',
  unlocks: (cases) => (cases === 0 ? 'pour compléter la fiche' : `jusqu'à ${counted(cases, 'cas', 'cas')}`),
  unplaced: 'nommée par le réseau, sans fiche',
  note: 'Remarque',
  sources: 'Sources',
  more: (count) =>
    `… et ${counted(count, 'autre structure', 'autres structures')}. Toutes avec --format markdown ou --format html.`,
  columns: {
    need: 'Besoin',
    gap: 'Communes sans contact',
    answer: "Ce que répond l'annuaire",
    cases: 'Cas',
    share: 'Part',
    outcome: 'Ce que trouve le professionnel',
  },
  page: {
    summary: 'En bref',
    commune: 'Commune',
    all: 'Toutes les communes',
    contents: 'Dans cette page',
    sorted: 'Trié par\u00a0: %s, %d.',
    chosen: '%s. Besoins avec un contact à donner\u00a0: %n sur %t.',
    anyChosen: 'Toutes les communes.',
    descending: 'ordre décroissant',
    ascending: 'ordre croissant',
  },
}

const en: Words = {
  title: 'Coverage of the directory',
  asOf: (territory, day) => `${territory}, on ${day}`,
  fictional: 'Fictional data',
  size: (communes, needs, cases) =>
    `${counted(communes, 'commune', 'communes')}, ${counted(needs, 'need', 'needs')}: ${counted(cases, 'case', 'cases')}.`,
  unit: 'A case is one need in one commune.',
  left: (share) => `In ${share} of the cases, only a national number is left to give.`,
  leftAlone: 'of the cases: only a national number is left to give',
  outcomes: {
    contact: 'Contact to give',
    'to-confirm': 'Contact to confirm',
    none: 'Nobody',
    unknown: 'Unknown',
  },
  explained: {
    contact: 'a structure is competent and can be reached, itself or through its front door',
    'to-confirm': 'a structure is competent, but has confirmed no contact',
    none: 'no structure known receives this commune today',
    unknown: 'the directory knows nobody, or does not know who is received',
  },
  byNeed: 'Need by need, the communes where no contact can be given',
  byNeedTitle: 'Need by need',
  caption:
    'For each need, the number of communes without a contact to give, and what the professional finds.',
  unrecorded: (needs) =>
    `For ${counted(needs, 'need', 'needs')}, the directory knows nobody yet, in any commune:`,
  everywhere: 'everywhere',
  gapOf: (gap, communes) => `${counted(gap, 'commune', 'communes')} of ${communes}`,
  ofAll: (communes) => `of ${communes}`,
  noGap: (needs) => `For ${counted(needs, 'need', 'needs')}, a contact may be given everywhere:`,
  communes: (count) => counted(count, 'commune', 'communes'),
  others: (count) => counted(count, 'other', 'others'),
  by: (door) => `through ${door}`,
  nothingKnown: 'no contact known',
  toConfirm: 'contact to confirm',
  why: {
    'unknown-kind': 'the directory does not know this kind',
    outside: 'the directory says nothing of these communes',
    'nothing-recorded': 'the directory knows nobody yet',
    'unknown-zone': 'the communes it receives are not known yet',
    'not-covered': 'for other communes only',
    excepted: 'communes left out of its area',
    'not-open': 'not open today',
    'no-front-door': 'no front door found here',
  },
  toAsk: 'To ask on site',
  toAskOrder: 'First what would give a contact in the most cases.',
  whoFor: (needs) =>
    `And for the ${needs < 2 ? 'need' : `${needs} needs`} for which the directory knows nobody: who receives, and which communes?`,
  nothingToAsk: 'Nothing to ask: everything is confirmed.',
  unlocks: (cases) => (cases === 0 ? 'to complete the card' : `up to ${counted(cases, 'case', 'cases')}`),
  unplaced: 'named by the network, without an entry',
  note: 'Remark',
  sources: 'Sources',
  more: (count) =>
    `… and ${counted(count, 'more structure', 'more structures')}. All of them with --format markdown or --format html.`,
  columns: {
    need: 'Need',
    gap: 'Communes without contact',
    answer: 'What the directory answers',
    cases: 'Cases',
    share: 'Share',
    outcome: 'What the professional finds',
  },
  page: {
    summary: 'In short',
    commune: 'Commune',
    all: 'All communes',
    contents: 'In this page',
    sorted: 'Sorted by %s, %d.',
    chosen: '%s. Needs with a contact to give: %n of %t.',
    anyChosen: 'All communes.',
    descending: 'descending',
    ascending: 'ascending',
  },
}

export const coverageWords: Readonly<Record<Lang, Words>> = { fr, en }
