/** What an editor offers to write in one go: a question, a referral, a decision, a scenario. */
import type { EditorSchema } from './to-editor-schema.ts'

const question = { ask: '${1:fait}', next: { oui: '${2:etat}', non: '${3:etat}' } }

const referral = {
  refer: {
    to: '${1:type}',
    urgency: '${2|now,h24,h72,week,later|}',
    say: '"${3:Pourquoi, et quoi faire.}"',
    consent: '${4:not-required}',
  },
  next: '${5:etat}',
}

const decision = {
  next: [{ guard: { '${1:fait}': '${2:reponse}' }, target: '${3:etat}' }, { else: '${4:etat}' }],
}

const scenario = {
  name: '"${1:La situation, en quelques mots}"',
  commune: 'any',
  answers: { '${2:fait}': '${3:reponse}' },
  expect: { referrals: ['${4:type}'], outcome: '${5:fin}' },
}

/** The snippets of a place. */
export const snippets: Readonly<Record<string, EditorSchema>> = {
  'a state': {
    defaultSnippets: [
      {
        label: 'question',
        markdownDescription: 'Poser une question, puis suivre selon la réponse.',
        body: question,
      },
      { label: 'orientation', markdownDescription: 'Orienter vers un type de structure.', body: referral },
      {
        label: 'décision',
        markdownDescription: 'Choisir la suite selon les réponses déjà données.',
        body: decision,
      },
    ],
  },
  'the states': {
    defaultSnippets: [
      {
        label: 'état : question',
        markdownDescription: 'Poser une question, puis suivre selon la réponse.',
        body: { '${9:nom}': question },
      },
      {
        label: 'état : orientation',
        markdownDescription: 'Orienter vers un type de structure.',
        body: { '${9:nom}': referral },
      },
      {
        label: 'état : décision',
        markdownDescription: 'Choisir la suite selon les réponses déjà données.',
        body: { '${9:nom}': decision },
      },
    ],
  },
  'a scenario': {
    defaultSnippets: [
      { label: 'scénario', markdownDescription: 'Une situation et ce qui doit arriver.', body: scenario },
    ],
  },
}
