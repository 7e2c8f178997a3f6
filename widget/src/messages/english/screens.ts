/** What every screen says, but the plan and the papers. */
import { plural } from '../plural.ts'
import type { ScreenMessages } from '../screen-messages.ts'
import { emergencies } from './emergencies.ts'

export const englishScreens: ScreenMessages = {
  title: 'Refer someone',
  back: 'Back',
  continue: 'Continue',
  mask: 'Hide',
  maskLabel: 'Hide the screen',
  erase: 'Erase everything',
  erased: 'Answers erased',
  external: '(external site, new tab, leaves a trace in the history)',

  emergency: {
    label: 'Immediate danger:',
    or: 'or',
    numbers: [
      { href: 'tel:17', text: '17' },
      { href: 'tel:112', text: '112' },
      { href: 'sms:114', text: 'SMS 114' },
    ],
  },

  notices: {
    draft: 'Draft content, not signed by the network',
    fictional: 'Fictitious data',
    packFailed: 'Local contacts are unavailable. National contacts can still be used.',
    oldPack: (date) => `Directory dated ${date}: check by phone`,
    packLoaded: 'Local contacts loaded',
  },

  welcome: {
    lead: 'A few questions, then a sheet with local contacts. Nothing is saved.',
    audience: 'A tool for professionals. Questions and contacts are in French.',
    profession: 'You work as',
    commune: 'Commune where the person would like support',
    communeHelp: 'Not necessarily the one she lives in.',
    choose: 'Choose',
    loading: 'Loading communes…',
    elsewhere: 'Another commune or not known',
    start: 'Start',
    before: 'Before you start',
    reminders: [
      'Talk where nobody else can hear.',
      'Keep the screen out of sight of the door.',
      'Interpreter: never a relative or friend.',
    ],
    masking: 'Hide: button at the top',
    maskingKeys: ', or press Shift 3 times',
    history: 'The browser history is not erased.',
    own: 'Is this about you?',
    missingProfession: 'Choose a profession, or the last one in the list.',
    missingCommune: 'Choose a commune, or “Another commune or not known”.',
  },

  professions: {
    health: 'Health',
    social: 'Social work',
    education: 'Education',
    law: 'Law',
    desk: 'Reception and security',
    other: 'Other',
  },

  own: {
    title: 'Is this about you?',
    text: 'You can talk about it without giving your name. These people listen, advise and point the way.',
    contacts: [
      { name: 'Someone to listen and advise', href: 'tel:3919', text: '3919' },
      { name: 'In immediate danger', href: 'tel:17', text: '17' },
      { name: 'In danger, unable to speak', href: 'sms:114', text: 'SMS 114' },
    ],
    trace: 'A call may stay in the call log of your phone. Choose a safe phone.',
    return: 'Back to the tool for professionals',
  },

  question: {
    number: (number) => `Question ${number}`,
    left: (fewest, most) =>
      most === 1 ? 'last question' : `${fewest === most ? most : `${fewest} to ${most}`} left`,
    or: 'or',
    howToAsk: 'How could you ask?',
    several: 'You can choose several answers.',
    planNow: 'See the plan now',
    missing: 'An answer is missing',
    chooseOne: 'Choose an answer.',
    chooseOneOr: () => 'Choose an answer, or the last one if you do not know.',
    chooseSeveral: 'Tick one or more answers.',
    chooseSeveralOr: () => 'Tick one or more answers, or the last one if none is right.',
  },

  current: { title: 'Plan so far', empty: 'No contact yet.' },

  advice: {
    title: 'Before going on',
    titleNow: 'Now',
    call: (number) => `Call ${number}`,
    write: (number) => `Write by ${number}`,
  },

  curtain: {
    title: 'Screen paused',
    resume: 'Resume',
    leave: 'Erase and leave the page',
    idle: 'The pause started after a while without activity.',
    stopIdle: 'Stop pausing automatically',
    history: 'The browser history is not erased.',
  },

  trouble: {
    title: 'Contacts at any time',
    stuck: 'The questions stop here: the tool cannot go on with these answers. These contacts reply.',
    broken: 'The tool ran into a problem. These contacts reply.',
    reload: 'Start again',
    plan: 'See the contacts already suggested',
    contacts: [
      ...emergencies,
      { name: 'Listening and advice, for professionals too', href: 'tel:3919', text: '3919' },
    ],
  },

  postal: {
    label: 'Postcode, to shorten the list',
    help: '5 digits, for example 93500. Optional.',
    none: 'No commune of the territory has this postcode. The whole list is still offered.',
    found: (count) => plural(count, 'commune', 'communes'),
  },
}
