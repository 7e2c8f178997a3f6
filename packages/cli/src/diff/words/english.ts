/** The report of a change in English. What is proposed to her is called as the glossary calls it. */
import type { Urgency } from '@jalon/core'
import { urgencyWords } from '@jalon/core'
import type { french } from './french.ts'
import type { Figures } from './number-words.ts'
import { numberWords } from './number-words.ts'

const figures: Figures = {
  thousands: ',',
  decimal: '.',
  scales: [
    { size: 10n ** 12n, name: () => 'trillion' },
    { size: 10n ** 9n, name: () => 'billion' },
    { size: 10n ** 6n, name: () => 'million' },
  ],
}

const quote = (text: string) => `"${text}"`
const counted = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`
const situations = (count: bigint) =>
  `${numberWords(count, figures)} ${count > 1n ? 'situations' : 'situation'}`

export const english: typeof french = {
  lang: 'en',
  quote,
  spaced: (text) => text,
  urgency: (urgency: Urgency) => urgencyWords[urgency].label.en,
  number: (count) => numberWords(count, figures),
  situations,
  whatIsCounted: 'Situations are combinations of answers, not people.',

  natures: {
    rewriting: 'Rewriting',
    addition: 'Addition',
    removal: 'Removal',
    modification: 'Modification',
  },

  dangers: {
    'now-lost': (of) => `${of} is no longer proposed, although it was to be done now`,
    'now-later': (of) => `${of}, to be done now, no longer comes first`,
    'now-less-urgent': (of) => `${of} is no longer to be done now`,
    'consent-dropped': (of) => `${of} is proposed without asking for her consent`,
    'finds-nobody': (of) => `${of} no longer finds anyone`,
  },
  otherDangers: (count) => `${counted(count, 'other', 'others')} as grave`,

  titles: {
    newAnswer: (question) => `A new answer to ${question}`,
    answerGone: (question) => `An answer to ${question} does not exist any more`,
    stops: 'The pathway stops with nothing next',
    stopsNoMore: 'The pathway no longer stops with nothing next',
    comesBefore: (one, other) => `${one} now comes before ${other}`,
    addedBefore: (one, other) => `${one} is added before ${other}`,
    addedAtEnd: (one) => `${one} is added at the end`,
    notProposed: (one) => `${one} is no longer proposed`,
    replaced: (one, other) => `${one} is replaced by ${other}`,
    otherOutcome: (was, now) => `Outcome ${was} becomes ${now}`,
    givesWay: (one, other) => `${one} gives way to ${other}`,
    finds: (of) => `${of} finds a structure`,
    otherUrgency: (of, was, now) => `${of} goes from ${was} to ${now}`,
    asksConsent: (of) => `${of} now asks for her consent`,
    asksOtherConsent: (of) => `${of} asks for another consent`,
  },

  announcements: {
    raised: (of) => `${of}, sooner`,
    advice: (step) => `advice ${step}`,
    asked: (question) => `question ${question}`,
    unanswerable: (question) => `an unknown answer to ${question}`,
    end: (outcome) => `outcome ${outcome}`,
    stuck: 'a stop with nothing next',
  },

  cases: {
    always: 'always',
    when: (conditions) => `when ${conditions}`,
    inOthers: 'and in other cases',
    or: ' or ',
    allBut: (answers) => `all but ${answers}`,
    orAlike: (answer) => `${answer} (or alike)`,
    having: (answers) => `with ${answers}`,
    lacking: (answers) => `without ${answers}`,
    lackingOne: (answers) => `not with all of ${answers}`,
    nothingBut: (answers) => `nothing but ${answers}`,
    somethingElse: (answers) => `with something other than ${answers}`,
    and: ' and ',
    nor: ' and without ',
    before: (words) => `${words} (to the question as it was)`,
    exists: (of) => `${of} exists in the commune`,
    existsNot: (of) => `${of} does not exist in the commune`,
    existed: (of) => `${of} existed in the commune`,
    existedNot: (of) => `${of} did not exist in the commune`,
  },

  where: {
    outsideAny: 'outside any territory',
    asChosen: 'depending on the communes chosen',
    everywhere: 'all communes',
    some: (count, among, names) => `${counted(count, 'commune', 'communes')} of ${among} (${names})`,
    andOutside: ' and outside the territory',
    outside: (territory) => `, outside ${territory}`,
    at: (commune, code) => `, in ${commune} (${code})`,
  },

  plan: {
    nothing: 'Nothing is proposed.',
    advice: (step) => `advice ${step}`,
    withConsent: ', with her consent',
    nobody: ', nobody in this commune',
    finished: (outcome) => `Outcome: ${outcome}`,
    waiting: (fact) => `This answer to ${fact} does not exist in this version`,
    stuck: 'Stops with nothing next',
    looping: 'Goes round for ever',
    asks: (question) => `Asks ${question}`,
  },

  questions: {
    asked: (question, count) => `${question} is now asked in ${situations(count)}`,
    'not-asked': (question, count) => `${question} is no longer asked in ${situations(count)}`,
    'answers-added': (question, answers) =>
      `${question} gains ${answers.length > 1 ? 'the answers' : 'the answer'} ${answers.join(', ')}`,
    'answers-removed': (question, answers) =>
      `${question} loses ${answers.length > 1 ? 'the answers' : 'the answer'} ${answers.join(', ')}`,
    order: (count) => `the same questions come in another order in ${situations(count)}`,
  },

  headline: {
    notCompared: 'Nothing was compared: the base of one of the two versions is not here.',
    nothing: 'Nothing changes.',
    rewritten: 'Rewriting: no situation changes.',
    leadsNowhereElse: 'Rewriting: no situation leads elsewhere.',
    sameInPart: 'Incomplete comparison: what could be compared leads to the same place.',
    questions: ' Questions change.',
    texts: ' Texts change.',
    differences: (count, pathways) =>
      `${counted(count, 'difference', 'differences')} in ${counted(pathways, 'pathway', 'pathways')}`,
    added: (count) => counted(count, 'new pathway', 'new pathways'),
    removed: (count) => counted(count, 'pathway removed', 'pathways removed'),
    safety: (count) => `${count} about safety`,
    rules: (count) => counted(count, 'rule weakened', 'rules weakened'),
    lost: (count) => counted(count, 'proof lost', 'proofs lost'),
    directory: (count) => `${counted(count, 'change', 'changes')} in the directory`,
    refused: (count) => `${counted(count, 'pathway', 'pathways')} not compared`,
    incomplete: 'incomplete comparison',
  },

  leadElsewhere: (changed, all) =>
    `${situations(changed)} of ${numberWords(all, figures)} ${changed > 1n ? 'lead' : 'leads'} elsewhere`,
  isNew: (title, id) => `Pathway ${title} (${id}) is new.`,
  isGone: (title, id) => `Pathway ${title} (${id}) does not exist any more.`,
  declared: (fingerprint) => `declared: ${fingerprint}`,
  notDeclared: (fingerprint) => `to be declared: ${fingerprint}`,
  weakened: {
    removed: (rule) => `Rule ${rule} is removed`,
    'fewer-pathways': (rule) => `Rule ${rule} is about fewer pathways`,
    'fewer-situations': (rule) => `Rule ${rule} is about fewer situations`,
    less: (rule) => `Rule ${rule} asks for less`,
  },
  lost: (message, pathways) => `${message} In: ${pathways}`,
  gained: (message, pathways) => `No longer true: ${message} In: ${pathways}`,
  toDeclare: (fingerprint) => `Change to be declared: ${fingerprint}`,
  notFound: (fingerprint) =>
    `Change declared, but not found: ${fingerprint}. It may have changed, or be gone; read the report again and correct the list.`,

  noQuestion: 'without any question',
  causeInDirectory: 'the directory: what exists in the commune has changed',
  causeAt: (key, file, line) => `${key}, ${file} line ${line}`,
  inBase: ', in the base',
  nothing: 'nothing',
  textAdded: (at, text) => `${at}: added ${text}`,
  textRemoved: (at, text) => `${at}: removed ${text}`,
  textChanged: (at, was, now) => `${at}: ${was} → ${now}`,
  directory: {
    where: (count, names) => `${counted(count, 'commune', 'communes')} (${names})`,
    lost: (of, where, count, was) =>
      `${of}: ${where} ${count > 1 ? 'have' : 'has'} no structure any more, instead of ${was}.`,
    found: (of, where, count, now) =>
      `${of}: ${where} now ${count > 1 ? 'have' : 'has'} ${now}, where there was no structure.`,
    changed: (of, where, count, was, now) =>
      `${of}: ${where} now ${count > 1 ? 'have' : 'has'} ${now} instead of ${was}.`,
  },

  obstacles: {
    version: (name, why) => `Version ${quote(name)}: ${why}`,
    errors: (name, count, left, first) =>
      `Version ${quote(name)} contains ${counted(count, 'error', 'errors')} of writing: what it does is not known whole, and nothing is said of what is missing.${left} Correct it first with jalon check. The first one: ${first}`,
    left: (pathways) => ` Pathways left out: ${pathways}.`,
    first: (file, message) => `${file}: ${message}`,
    inVersion: (name) => ` in version ${quote(name)}`,
    refused: {
      'goes-round': (pathway, version) =>
        `${pathway} goes round for ever${version}: where its situations lead cannot be told. Correct it with jalon check, then compare.`,
      'reads-too-early': (pathway, version) =>
        `${pathway} reads an answer before its question${version}: what it does depends on what calls it. Correct it with jalon check, then compare.`,
      'too-large': (pathway) =>
        `${pathway} is too large to be compared whole, and nothing is told by halves. Split it into smaller pathways.`,
      'too-many-answers': (pathway) =>
        `${pathway} asks a question with too many answers to be compared whole. Reduce those that conditions tell apart.`,
    },
  },

  headings: {
    change: 'What this change does',
    pathway: (title, id) => `Pathway "${title}" (${id})`,
    pathways: 'Pathways',
    rules: 'Rules of the network',
    lost: 'Proofs lost',
    gained: 'Proofs gained',
    directory: 'Directory',
    sharedTexts: 'Shared texts',
    safety: 'Safety',
    referrals: 'Referrals',
    questions: 'Questions',
    texts: 'Texts',
    decide: 'To be decided',
    before: 'Before',
    after: 'Now',
  },
  about: (heading, words) => `${heading}: ${words}`,
  safetyFirst: (title) => `SAFETY: ${title}`,
  isDeclared: 'declared',
  isNotDeclared: 'to be declared',
  also: (dangers) => `Also: ${dangers.join('; ')}.`,
  example: (situation) => `Shortest example: ${situation}`,
  cause: (place) => `Cause: ${place}`,
  seenFrom: (pathways) => `This is also seen from: ${pathways}.`,
  ifWanted: 'If it is intended, write in the description of the request:',
  wanted: (fingerprints) => `Intended changes: ${fingerprints}`,
  addIfWanted: (code) =>
    `**If it is intended**, add to the description: ${code}. The agreement of the team in charge is asked for.`,
  items: (count) => `${count} items`,
  more: (count) => `… and ${counted(count, 'other', 'others')}`,
  morePathways: (count) =>
    `… and ${counted(count, 'other pathway', 'other pathways')}: the whole report shows them.`,
  otherDifferences: (count) => counted(count, 'other difference', 'other differences'),
  moreDifferences: (count) =>
    `… and ${counted(count, 'other difference', 'other differences')}: the whole report shows them.`,
  cut: 'The rest is in the whole report: jalon diff.',

  page: {
    title: 'Before and now',
    safety: 'safety',
    shortest: 'The shortest situation, answer by answer',
    whenAll: 'When all of these hold:',
    inOneOf: 'in one of these cases:',
    andInOneOf: 'and in one of these cases:',
    inOthers: 'And in other cases, which are not described here.',
    start: 'At the start',
    answer: (number, given) => `Answer ${number}: ${given}`,
    otherwise: 'And with another answer?',
    same: (answer) => `${answer}: the same plan before and now`,
    other: (answer) => `${answer}: another plan`,
    othersStay: 'The other answers do not change',
  },
}
