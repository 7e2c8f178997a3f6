import { shownAfter } from '../../fixtures/views.ts'
import { messages } from '../../messages/chosen.ts'
import type { QuestionView } from '../../view/question-view.ts'
import { examplesOf, nothing } from '../examples.ts'
import { Question } from './question.tsx'

const shared = { level: 2, messages, onAnswer: nothing, onPlan: nothing }
const first = shownAfter({}).question as QuestionView
const second = shownAfter({ danger: 'non' }).question as QuestionView

export const examples = examplesOf(Question, {
  'une seule réponse': { ...shared, question: first },
  'plusieurs réponses': { ...shared, question: second },
  'plusieurs peuvent suivre': { ...shared, question: second, left: { fewest: 2, most: 4 } },
  'la dernière': { ...shared, question: second, left: { fewest: 1, most: 1 } },
  'déjà répondue': { ...shared, question: { ...second, given: [0, 1] } },
})
