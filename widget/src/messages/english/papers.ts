/** What the papers say, and the screens that lead to them. */
import { quietPaper } from '../always-french.ts'
import type { PaperMessages } from '../paper-messages.ts'
import { plural } from '../plural.ts'

export const englishPapers: PaperMessages = {
  sheet: {
    title: 'Referral sheet',
    forFile: 'For your file',
    forFileHelp:
      'This sheet is yours. Do not hand it to the person: this paper could be found. What the network wrote is in French.',
    date: (date) => `Drawn up on ${date}`,
    commune: (name) => `Commune: ${name}`,
    nothing: 'No contact chosen today.',
    others: 'Also suggested',
    consent: 'Agreement obtained',
    followUp: 'Keeping in touch',
    steps: [
      'Call the first contact together',
      'Set a next appointment, with a neutral reason',
      'Agree on a safe way and a safe time to reach the person',
      'Name who keeps the link',
      'Plan a reminder',
    ],
    news: 'What changed',
    lines: ['Next appointment', 'Safe way to reach her', 'Keeps the link'],
    footer: 'Contains nothing that identifies anyone. To be kept in the professional file.',
    print: 'Print',
  },

  papers: {
    title: 'Useful contacts',
    ask: 'Can the person safely take a paper away?',
    askHelp: 'Pocket, bag, car, children: who could find this paper?',
    answers: {
      yes: { label: 'Yes', help: 'A sheet with the chosen contacts.' },
      discreet: { label: 'Something discreet', help: 'A page or a card, with ordinary names.' },
      no: { label: 'No', help: 'Nothing to carry.' },
    },
    none: {
      title: 'Nothing to carry',
      steps: {
        number: 'One number to remember:',
        appointment: 'Note an appointment, with some treatment as the reason.',
        file: 'Keep the sheet in your file.',
      },
    },
    screens: {
      handed: {
        title: 'To hand to the person',
        help: 'Read this sheet through with her before handing it over. Names and hours are in French.',
      },
      discreet: {
        title: 'Discreet sheet',
        help: 'Ordinary names, local numbers. Nothing says why one calls. This paper is in French.',
      },
      card: {
        title: 'Memory card',
        help: 'To be cut out, then slipped among other cards. This card is in French.',
      },
    },
    left: (count) =>
      `${plural(count, 'chosen step has', 'chosen steps have')} a contact that is not on it: it stays in your file.`,
    memorise: 'To remember instead:',
    headers: 'In the print window, untick the header and footer.',
    copy: 'Copy the text',
    copied: 'Text copied',
    notCopied: 'Could not copy: select the text below.',
    clipboard: 'The clipboard and the downloads may be shared with other devices.',
    copyLabel: 'Text of the sheet',
    save: 'Download',
    notPrinted: 'Printing did not start. Copy the text, or download the sheet.',
    toCard: 'A card instead',
    toPage: 'A page instead',
    appointment: 'Appointment',
    quiet: quietPaper,
    version: (version) => `Version ${version}`,
    files: { own: 'referral-sheet.html', hers: 'contacts.html', reminder: 'reminder.ics' },
    reminder: {
      title: 'Reminder in your calendar',
      help: 'It only says “Reminder”. Never in the phone of the person.',
      day: 'Day of the reminder',
      save: 'Download the reminder',
    },
  },
}
