/** The report of a change in French, for those who decide. Its spaces are ordinary ones: `spaced` holds together what must not be parted. */
import type { Urgency } from '@jalon/core'
import { urgencyWords } from '@jalon/core'
import type { Lang } from '@jalon/diagnostics'
import type { Danger, Nature, Refused, WeakenedRule } from '@jalon/verifier'
import type { Figures } from './number-words.ts'
import { numberWords } from './number-words.ts'

export function quote(text: string): string {
  return `« ${text} »`
}

/** French spacing: what must not be parted from the word before, or after. */
export function spaced(text: string): string {
  return text.replace(/ ([:;!?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0')
}

export function urgencyLabel(urgency: Urgency): string {
  return urgencyWords[urgency].label.fr
}

const figures: Figures = {
  thousands: '\u202f',
  decimal: ',',
  scales: [
    { size: 10n ** 12n, name: (isSeveral) => (isSeveral ? 'billions' : 'billion') },
    { size: 10n ** 9n, name: (isSeveral) => (isSeveral ? 'milliards' : 'milliard') },
    { size: 10n ** 6n, name: (isSeveral) => (isSeveral ? 'millions' : 'million') },
  ],
}

const counted = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`
const situations = (count: bigint) =>
  `${numberWords(count, figures)} ${count >= 10n ** 6n ? 'de ' : ''}${count > 1n ? 'situations' : 'situation'}`

/** « à » before what follows: « au conseil », « à la question ». */
function to(of: string): string {
  return `à ${of}`.replace(/^à le /, 'au ')
}

export const french = {
  lang: 'fr' as Lang,
  quote,
  spaced,
  urgency: urgencyLabel,
  number: (count: bigint) => numberWords(count, figures),
  situations,
  whatIsCounted: 'Les situations sont des combinaisons de réponses, pas des personnes.',

  natures: {
    rewriting: 'Réécriture',
    addition: 'Ajout',
    removal: 'Retrait',
    modification: 'Modification',
  } satisfies Record<Nature, string>,

  dangers: {
    'now-lost': (of) => `${of} n'est plus proposé, alors qu'il fallait le faire maintenant`,
    'now-later': (of) => `${of}, à faire maintenant, ne vient plus en premier`,
    'now-less-urgent': (of) => `${of} n'est plus à faire maintenant`,
    'consent-dropped': (of) => `${of} est proposé sans que son accord soit demandé`,
    'finds-nobody': (of) => `${of} ne trouve plus personne`,
  } satisfies Record<Danger['kind'], (of: string) => string>,
  otherDangers: (count: number) => `${counted(count, 'autre', 'autres')} de même gravité`,

  titles: {
    newAnswer: (question: string) => `Une réponse nouvelle à ${question}`,
    answerGone: (question: string) => `Une réponse n'existe plus à ${question}`,
    stops: "Le parcours s'arrête sans suite",
    stopsNoMore: "Le parcours ne s'arrête plus sans suite",
    comesBefore: (one: string, other: string) => `${one} passe avant ${other}`,
    addedBefore: (one: string, other: string) => `${one} est ajouté avant ${other}`,
    addedAtEnd: (one: string) => `${one} est ajouté à la fin`,
    notProposed: (one: string) => `${one} n'est plus proposé`,
    replaced: (one: string, other: string) => `${one} est remplacé par ${other}`,
    otherOutcome: (was: string, now: string) => `La fin ${was} devient ${now}`,
    givesWay: (one: string, other: string) => `${one} laisse la place ${to(other)}`,
    finds: (of: string) => `${of} trouve une structure`,
    otherUrgency: (of: string, was: string, now: string) => `${of} passe de ${was} à ${now}`,
    asksConsent: (of: string) => `${of} demande maintenant son accord`,
    asksOtherConsent: (of: string) => `${of} demande un autre accord`,
  },

  announcements: {
    raised: (of: string) => `${of}, plus tôt`,
    advice: (step: string) => `le conseil ${step}`,
    asked: (question: string) => `la question ${question}`,
    unanswerable: (question: string) => `une réponse inconnue à ${question}`,
    end: (outcome: string) => `la fin ${outcome}`,
    stuck: 'un arrêt sans suite',
  },

  cases: {
    always: 'toujours',
    when: (conditions: string) => `quand ${conditions}`,
    inOthers: 'et dans d’autres cas',
    or: ' ou ',
    allBut: (answers: string) => `tout sauf ${answers}`,
    orAlike: (answer: string) => `${answer} (ou équivalent)`,
    having: (answers: string) => `avec ${answers}`,
    lacking: (answers: string) => `sans ${answers}`,
    lackingOne: (answers: string) => `sans ${answers} à la fois`,
    nothingBut: (answers: string) => `rien d'autre que ${answers}`,
    somethingElse: (answers: string) => `avec autre chose que ${answers}`,
    and: ' et ',
    nor: ' ni ',
    before: (words: string) => `${words} (à la question d'avant)`,
    exists: (of: string) => `${of} existe dans la commune`,
    existsNot: (of: string) => `${of} n'existe pas dans la commune`,
    existed: (of: string) => `${of} existait dans la commune`,
    existedNot: (of: string) => `${of} n'existait pas dans la commune`,
  },

  where: {
    outsideAny: 'hors de tout territoire',
    asChosen: 'selon les communes choisies',
    everywhere: 'toutes les communes',
    some: (count: number, among: number, names: string) =>
      `${counted(count, 'commune', 'communes')} sur ${among} (${names})`,
    andOutside: ' et hors du territoire',
    outside: (territory: string) => `, hors de ${territory}`,
    at: (commune: string, code: string) => `, à ${commune} (${code})`,
  },

  plan: {
    nothing: "Rien n'est proposé.",
    advice: (step: string) => `conseil ${step}`,
    withConsent: ', avec son accord',
    nobody: ', personne dans cette commune',
    finished: (outcome: string) => `Fin : ${outcome}`,
    waiting: (fact: string) => `Cette réponse à ${fact} n'existe pas dans cette version`,
    stuck: 'Arrêt sans suite',
    looping: 'Tourne sans fin',
    asks: (question: string) => `Demande ${question}`,
  },

  questions: {
    asked: (question: string, count: bigint) => `${question} est maintenant posée dans ${situations(count)}`,
    'not-asked': (question: string, count: bigint) =>
      `${question} n'est plus posée dans ${situations(count)}`,
    'answers-added': (question: string, answers: readonly string[]) =>
      `${question} gagne ${answers.length > 1 ? 'les réponses' : 'la réponse'} ${answers.join(', ')}`,
    'answers-removed': (question: string, answers: readonly string[]) =>
      `${question} perd ${answers.length > 1 ? 'les réponses' : 'la réponse'} ${answers.join(', ')}`,
    order: (count: bigint) => `les mêmes questions viennent dans un autre ordre dans ${situations(count)}`,
  },

  headline: {
    notCompared: "Rien n'a été comparé : la base d'une des deux versions n'est pas ici.",
    nothing: 'Rien ne change.',
    rewritten: 'Réécriture : aucune situation ne change.',
    leadsNowhereElse: 'Réécriture : aucune situation ne mène ailleurs.',
    sameInPart: 'Comparaison incomplète : ce qui a pu être comparé mène au même endroit.',
    questions: ' Des questions changent.',
    texts: ' Des textes changent.',
    differences: (count: number, pathways: number) =>
      `${counted(count, 'différence', 'différences')} dans ${pathways} parcours`,
    added: (count: number) => counted(count, 'parcours nouveau', 'parcours nouveaux'),
    removed: (count: number) => counted(count, 'parcours retiré', 'parcours retirés'),
    safety: (count: number) => `${count} pour la sécurité`,
    rules: (count: number) => counted(count, 'règle affaiblie', 'règles affaiblies'),
    lost: (count: number) => counted(count, 'preuve perdue', 'preuves perdues'),
    directory: (count: number) => `${counted(count, 'changement', 'changements')} dans l'annuaire`,
    refused: (count: number) => counted(count, 'parcours non comparé', 'parcours non comparés'),
    incomplete: 'comparaison incomplète',
  },

  leadElsewhere: (changed: bigint, all: bigint) =>
    `${situations(changed)} sur ${numberWords(all, figures)} ${changed > 1n ? 'mènent' : 'mène'} ailleurs`,
  isNew: (title: string, id: string) => `Le parcours ${title} (${id}) est nouveau.`,
  isGone: (title: string, id: string) => `Le parcours ${title} (${id}) n'existe plus.`,
  declared: (fingerprint: string) => `déclaré : ${fingerprint}`,
  notDeclared: (fingerprint: string) => `à déclarer : ${fingerprint}`,
  weakened: {
    removed: (rule) => `La règle ${rule} est retirée`,
    'fewer-pathways': (rule) => `La règle ${rule} concerne moins de parcours`,
    'fewer-situations': (rule) => `La règle ${rule} concerne moins de situations`,
    less: (rule) => `La règle ${rule} demande moins`,
  } satisfies Record<WeakenedRule['how'], (rule: string) => string>,
  lost: (message: string, pathways: string) => `${message} Dans : ${pathways}`,
  gained: (message: string, pathways: string) => `N'est plus vrai : ${message} Dans : ${pathways}`,
  toDeclare: (fingerprint: string) => `Changement à déclarer : ${fingerprint}`,
  notFound: (fingerprint: string) =>
    `Changement déclaré mais introuvable : ${fingerprint}. Il a peut-être changé, ou disparu ; relisez le rapport et corrigez la liste.`,

  noQuestion: 'sans aucune question',
  causeInDirectory: "l'annuaire : ce qui existe dans la commune a changé",
  causeAt: (key: string, file: string, line: number) => `${key}, ${file} ligne ${line}`,
  inBase: ', dans la base',
  nothing: 'rien',
  textAdded: (at: string, text: string) => `${at} : ajouté ${text}`,
  textRemoved: (at: string, text: string) => `${at} : retiré ${text}`,
  textChanged: (at: string, was: string, now: string) => `${at} : ${was} → ${now}`,
  directory: {
    where: (count: number, names: string) => `${counted(count, 'commune', 'communes')} (${names})`,
    lost: (of: string, where: string, count: number, was: string) =>
      `${of} : ${where} ${count > 1 ? 'ne reçoivent' : 'ne reçoit'} plus aucune structure, au lieu de ${was}.`,
    found: (of: string, where: string, count: number, now: string) =>
      `${of} : ${where} ${count > 1 ? 'reçoivent' : 'reçoit'} ${now}, là où il n'y avait aucune structure.`,
    changed: (of: string, where: string, count: number, was: string, now: string) =>
      `${of} : ${where} ${count > 1 ? 'reçoivent' : 'reçoit'} ${now} au lieu de ${was}.`,
  },

  obstacles: {
    version: (name: string, why: string) => `La version ${quote(name)} : ${why}`,
    errors: (name: string, count: number, left: string, first: string) =>
      `La version ${quote(name)} contient ${counted(count, 'erreur', 'erreurs')} d'écriture : ce qu'elle fait n'est pas connu en entier, et rien n'est dit de ce qui manque.${left} Corrigez-la d'abord avec jalon check. La première : ${first}`,
    left: (pathways: string) => ` Parcours laissés de côté : ${pathways}.`,
    first: (file: string, message: string) => `${file} : ${message}`,
    inVersion: (name: string) => ` dans la version ${quote(name)}`,
    refused: {
      'goes-round': (pathway, version) =>
        `${pathway} tourne sans fin${version} : on ne peut pas dire où mènent ses situations. Corrigez-le avec jalon check, puis comparez.`,
      'reads-too-early': (pathway, version) =>
        `${pathway} lit une réponse avant sa question${version} : ce qu'il fait dépend de qui l'appelle. Corrigez-le avec jalon check, puis comparez.`,
      'too-large': (pathway) =>
        `${pathway} est trop grand pour être comparé en entier, et rien n'est dit à moitié. Découpez-le en parcours plus petits.`,
      'too-many-answers': (pathway) =>
        `${pathway} pose une question à trop de réponses pour être comparé en entier. Réduisez celles que les conditions distinguent.`,
    } satisfies Record<Refused['because'], (pathway: string, version: string) => string>,
  },

  headings: {
    change: 'Ce que cette modification change',
    pathway: (title: string, id: string) => `Parcours « ${title} » (${id})`,
    pathways: 'Parcours',
    rules: 'Règles du réseau',
    lost: 'Preuves perdues',
    gained: 'Preuves gagnées',
    directory: 'Annuaire',
    sharedTexts: 'Textes communs',
    safety: 'Sécurité',
    referrals: 'Orientations',
    questions: 'Questions',
    texts: 'Textes',
    decide: 'À décider',
    before: 'Avant',
    after: 'Maintenant',
  },
  about: (heading: string, words: string) => `${heading} : ${words}`,
  safetyFirst: (title: string) => `SÉCURITÉ : ${title}`,
  isDeclared: 'déclaré',
  isNotDeclared: 'à déclarer',
  also: (dangers: readonly string[]) => `Aussi : ${dangers.join(' ; ')}.`,
  example: (situation: string) => `Exemple le plus court : ${situation}`,
  cause: (place: string) => `Cause : ${place}`,
  seenFrom: (pathways: string) => `Cela se voit aussi depuis : ${pathways}.`,
  ifWanted: "Si c'est voulu, écrivez dans la description de la demande :",
  wanted: (fingerprints: string) => `Changements voulus : ${fingerprints}`,
  addIfWanted: (code: string) =>
    `**Si c'est voulu**, ajoutez à la description : ${code}. L'accord de l'équipe responsable est demandé.`,
  items: (count: number) => `${count} éléments`,
  more: (count: number) => `… et ${counted(count, 'autre', 'autres')}`,
  morePathways: (count: number) =>
    `… et ${counted(count, 'autre', 'autres')} parcours : le rapport complet ${count > 1 ? 'les' : 'le'} montre.`,
  otherDifferences: (count: number) => counted(count, 'autre différence', 'autres différences'),
  moreDifferences: (count: number) =>
    `… et ${counted(count, 'autre différence', 'autres différences')} : le rapport complet ${count > 1 ? 'les' : 'la'} montre.`,
  cut: 'La suite est dans le rapport complet : jalon diff.',

  page: {
    title: 'Avant et maintenant',
    safety: 'sécurité',
    shortest: 'La situation la plus courte, réponse par réponse',
    whenAll: 'Quand, à la fois :',
    inOneOf: "dans l'un de ces cas :",
    andInOneOf: "et dans l'un de ces cas :",
    inOthers: 'Et dans d’autres cas, qui ne sont pas décrits ici.',
    start: 'Au début',
    answer: (number: number, given: string) => `Réponse ${number} : ${given}`,
    otherwise: 'Et avec une autre réponse ?',
    same: (answer: string) => `${answer} : la même suite avant et maintenant`,
    other: (answer: string) => `${answer} : une autre suite`,
    othersStay: 'Les autres réponses ne changent pas',
  },
}
