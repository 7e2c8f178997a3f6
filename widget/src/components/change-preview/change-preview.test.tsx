/** What is said of the answers that another one puts aside. */
import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { nothing } from '../examples.ts'
import { french } from '../../messages/french.ts'
import { ChangePreview } from './change-preview.tsx'

afterEach(cleanup)

const nobody = { purposes: [], advice: 0 }

test.each([
  ['rien ne suit, une question ne se pose plus', false, 'Cette question ne se pose plus'],
  ['des questions suivent, sa réponse est mise de côté', true, "Mis de côté pour l'instant"],
])('quand %s', (_, pending, title) => {
  const { container } = render(
    <ChangePreview
      level={2}
      messages={french}
      change={{
        question: 'De quoi a-t-elle besoin\u00a0?',
        before: 'Un abri',
        after: 'Un examen',
        removed: nobody,
        added: nobody,
        changed: [],
        dropped: [{ question: 'Quand\u00a0?', answer: 'Hier' }],
        pending,
      }}
      onConfirm={nothing}
      onCancel={nothing}
    />,
  )
  const titles = [...container.querySelectorAll('h3')].map(({ textContent }) => textContent)
  expect(titles).toEqual([expect.stringContaining(title)])
})
