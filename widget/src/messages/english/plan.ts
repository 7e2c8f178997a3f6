/** What the plan, its cards and its changes say. */
import { reported } from '../always-french.ts'
import type { PlanMessages } from '../plan-messages.ts'
import { plural } from '../plural.ts'
import { emergencies } from './emergencies.ts'

const urgencies: PlanMessages['card']['urgencies'] = {
  now: 'Now',
  h24: 'Within 24 hours',
  h72: 'Within 72 hours',
  week: 'Within the week',
  later: 'Later',
}

const access: PlanMessages['card']['accessModes'] = {
  'walk-in': 'No appointment needed',
  phone: 'By phone',
  sms: 'By SMS',
  web: 'Online',
  appointment: 'By appointment',
  'on-requisition': 'On requisition: a simple request is not enough to be seen',
}

export const englishPlan: PlanMessages = {
  plan: {
    title: 'Suggested plan',
    intro: (steps, contacts, outside) => {
      const some = plural(contacts, 'contact', 'contacts')
      const all = plural(steps, 'step', 'steps')
      const suggested = contacts === 0 ? all : contacts === steps ? some : `${all}, including ${some}`
      if (outside === 0) return `${suggested}.`
      const which = outside < contacts ? `${outside} ` : outside > 1 ? 'all ' : ''
      return `${suggested} (${which}outside your organisation).`
    },
    onSheet: 'Only the contacts ticked appear in full on the sheet.',
    noLocalNumber: 'No local number has been confirmed for this commune yet.',
    overview: 'In brief',
    withHer: 'To be chosen with the person.',
    decide: 'The judgement is yours; this tool does not decide.',
    groups: { now: 'Now', soon: 'In the next few days', later: 'Later' },
    place: (commune) => `For ${commune}.`,
    elsewhere: 'Commune not known or outside the territory: national contacts.',
    empty: 'No contact to suggest for now.',
    pending: 'Some questions remain: other contacts may be added.',
    resume: 'Go back to the questions',
    prepare: 'Prepare the sheet',
    alone: 'Resume',
    whatToDo: 'What to do?',
    change: 'Change an answer',
    changeOne: 'Change',
    changed: 'Answer changed',
    updated: (contacts) => `Plan updated: ${plural(contacts, 'contact', 'contacts')}`,
    always: 'At any time',
    emergencies,
  },

  card: {
    urgencies,
    outside: 'Outside your organisation',
    retained: 'Chosen with the person',
    prepare: 'To prepare:',
    avoid: 'To avoid:',
    andOthers: (count) => `(and ${count} more)`,
    consentWanted: 'Ask for her agreement before calling or writing on her behalf.',
    consentGiven: 'Agreed for this contact only.',
    address: 'Address',
    hours: 'Opening hours',
    site: 'Website',
    access: 'Access',
    accessToConfirm: 'Access, to be confirmed',
    accessModes: access,
    leadTime: 'Waiting time',
    role: 'Role',
    through: 'Go through',
    toConfirm: 'Contact details to be confirmed by the organisation',
    askAround: 'Ask your switchboard for them.',
    meanwhile: 'In the meantime',
    meanwhileThe: '',
    meanwhileFor: (name) => `in the meantime, for ${name}`,
    meanwhileHelp: {
      samu: 'tells you where to go, now',
      'ligne-119': 'gives advice about a child',
      'ligne-3919': 'also guides professionals',
      anywhere: 'Possible at any commissariat or gendarmerie brigade.',
    },
    sensitiveAddress: 'Address given by phone only',
    freshness: {
      recent: (date) => `Checked on ${date}`,
      old: (date) => `To be checked: more than 6 months old (${date})`,
      older: (date) => `Old (${date}): call before referring`,
    },
    closed: 'Closed at this time',
    untilOpen: 'Until it opens:',
    hoursUnknown: 'Opening hours not given: call',
    parallel: 'At the same time',
    or: 'or',
    whoCalls: 'Who calls:',
    callers: {
      you: 'you.',
      'together-now': 'together, now, from your phone.',
      together: 'together, from your phone.',
      her: 'the person, when she wishes.',
    },
    others: (count) => plural(count, 'other contact', 'other contacts'),
    gap: 'No local organisation is known for this need:',
    gapReasons: {
      'unknown-kind': 'not in the directory',
      outside: '',
      'nothing-recorded': 'none in the directory',
      'unknown-zone': 'area not confirmed',
      'not-covered': 'those known receive people from other communes',
      excepted: 'no longer receives people from this commune',
      'not-open': 'is not open',
      'no-front-door': 'way in not known here',
    },
    gapInstead: 'Instead:',
    gapNational: 'National contact:',
    report: 'Report this gap',
    reported,
    copied: 'Text copied',
    notCopied: 'Could not copy: select the text shown.',
    why: 'Why this suggestion?',
    answers: 'Your answers',
    zone: 'Area',
    sources: 'Sources',
    toVerify: 'to be verified',
    read: 'read',
    noSource: 'No source given.',
    advice: 'Advice:',
  },

  preview: {
    title: 'What this answer changes',
    before: 'Current answer',
    after: 'New answer',
    removed: 'This answer removes',
    removedForNow: 'This answer removes, for now',
    added: 'This answer adds',
    changed: 'This answer alters',
    dropped: 'This question is no longer asked',
    droppedSeveral: 'These questions are no longer asked',
    droppedForNow: 'Set aside for now, and back if asked again',
    advice: (count) => plural(count, 'piece of advice', 'pieces of advice'),
    kept: 'The other answers are kept.',
    left: (fewest, most) =>
      `${fewest === most ? '' : `${fewest} to `}${plural(most, 'question', 'questions')} left.`,
    pending: 'More questions follow.',
    confirm: 'Confirm',
    cancel: 'Cancel',
  },

  place: {
    elsewhere: {
      facts: 'Did it happen elsewhere?',
      children: 'Do the children live elsewhere?',
      presence: 'Is the person elsewhere at the moment?',
    },
    commune: {
      facts: 'Commune where it happened',
      children: 'Commune where the children live',
      presence: 'Commune where she is',
    },
    same: 'The same commune',
    anywhere: 'Another commune or not known',
    wholeCommune: 'Not known',
    apply: 'Update the contacts',
    updated: 'Contacts updated',
  },
}
