/** What ticking an answer does to the others, and what is sent on. */
import { fireEvent, render, screen } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { shownAfter } from '../../fixtures/views.ts'
import { french } from '../../messages/french.ts'
import type { QuestionView } from '../../view/question-view.ts'
import { nothing } from '../examples.ts'
import { Question } from './question.tsx'

const several = shownAfter({ danger: 'non' }).question as QuestionView

/** Shows the question, presses these answers one after the other, and goes on: gives back what is sent. */
function pressing(...labels: readonly RegExp[]) {
  const onAnswer = vi.fn()
  const { unmount } = render(
    <Question level={2} messages={french} question={several} onAnswer={onAnswer} onPlan={nothing} />,
  )
  for (const label of labels) fireEvent.click(screen.getByLabelText(label))
  fireEvent.click(screen.getByText('Continuer'))
  const problem = screen.queryByRole('alert')?.textContent
  unmount()
  return { sent: onAnswer.mock.calls[0]?.[0], problem }
}

const [care, shelter, talk, none, unknown] = [/Un examen/, /dormir/, /Parler/, /Rien pour/, /Non abordé/]

test.each([
  ['plusieurs réponses se cochent ensemble', [care, talk], [0, 2]],
  ['une réponse pressée deux fois est décochée', [care, shelter, care], [1]],
  ['« Rien » décoche les autres', [care, shelter, none], [3]],
  ['une autre réponse décoche « Rien »', [none, care], [0]],
  ['« Non abordé » décoche « Rien »', [none, unknown], [4]],
] as const)('%s', (_, labels, sent) => {
  expect(pressing(...labels)).toEqual({ sent })
})

test('sans réponse, rien n’est envoyé et la question dit comment faire', () => {
  const { sent, problem } = pressing()
  expect(sent).toBeUndefined()
  expect(problem).toContain('Cochez une ou plusieurs réponses, ou «\u00a0Non abordé ou ne sait pas\u00a0».')
})
