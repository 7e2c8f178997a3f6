/** What an editor offers to write in one go: a question, a referral, a decision, a scenario. */
import type { EditorSchema } from './to-editor-schema.ts'

/** A place to fill, in the order of the tab key. */
const field = (order: number, word: string): string => `\${${order}:${word}}`

const question = { ask: field(1, 'fait'), next: { oui: field(2, 'etat'), non: field(3, 'etat') } }

const referral = {
  refer: {
    to: field(1, 'type'),
    urgency: field(2, 'week'),
    say: `"${field(3, 'Pourquoi, et quoi faire.')}"`,
    consent: field(4, 'not-required'),
  },
  next: field(5, 'etat'),
}

const decision = {
  next: [
    { guard: { [field(1, 'fait')]: field(2, 'reponse') }, target: field(3, 'etat') },
    { else: field(4, 'etat') },
  ],
}

const scenario = {
  name: `"${field(1, 'La situation, en quelques mots')}"`,
  commune: 'any',
  answers: { [field(2, 'fait')]: field(3, 'reponse') },
  expect: { referrals: [field(4, 'type')], outcome: field(5, 'fin') },
}

const meanings = {
  question: 'Poser une question, puis suivre selon la réponse.',
  orientation: 'Orienter vers un type de structure.',
  décision: 'Choisir la suite selon les réponses déjà données.',
}

const bodies = { question, orientation: referral, décision: decision }

const states = (['question', 'orientation', 'décision'] as const).map((label) => ({
  label,
  markdownDescription: meanings[label],
  body: bodies[label],
}))

/** The snippets of a place. */
export const snippets: Readonly<Record<string, EditorSchema>> = {
  'a state': { defaultSnippets: states },
  'the states': {
    defaultSnippets: states.map((each) => ({
      ...each,
      label: `état : ${each.label}`,
      body: { [field(9, 'nom')]: each.body },
    })),
  },
  'a scenario': {
    defaultSnippets: [
      { label: 'scénario', markdownDescription: 'Une situation et ce qui doit arriver.', body: scenario },
    ],
  },
}
