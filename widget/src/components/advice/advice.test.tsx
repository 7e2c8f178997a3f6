/** What to avoid, on the screen of a piece of advice. */
import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { french } from '../../messages/french.ts'
import { nothing } from '../examples.ts'
import { Advice } from './advice.tsx'

afterEach(cleanup)

test('« À éviter » se dit une fois, et chaque chose a sa ligne, sans rien déplier', () => {
  const avoid = ['La presser', 'Promettre']
  const advice = { type: 'advice', key: 'a', text: 'Poser la question.', avoid, sources: [] } as const
  const { container } = render(<Advice level={2} messages={french} items={[advice]} onContinue={nothing} />)
  expect(container.textContent?.match(/À éviter/g)).toHaveLength(1)
  expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(avoid)
  expect(container.querySelector('details')).toBeNull()
})
