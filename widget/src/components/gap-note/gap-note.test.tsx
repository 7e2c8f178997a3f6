/** The sentence that says what is missing is whole before the button that reports it. */
import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { french } from '../../messages/french.ts'
import { nothing } from '../examples.ts'
import { GapNote } from './gap-note.tsx'

afterEach(cleanup)

test('« À la place » vient juste avant le contact, après le bouton', () => {
  const gap = {
    needs: [{ label: 'CIDFF', why: 'nothing-recorded' as const }],
    territory: "CPTS de l'Exemple",
    publisher: "CPTS de l'Exemple",
  }
  const { container } = render(
    <GapNote
      gap={gap}
      messages={french.card}
      follows={french.card.gapInstead}
      about="po-r1"
      onCopy={nothing}
    />,
  )
  const parts = [...(container.firstElementChild?.children ?? [])].map(({ textContent }) => textContent)
  expect(parts).toEqual([
    expect.stringMatching(/CIDFF \(aucune dans l'annuaire\)\.$/),
    'Signaler ce manque',
    'À la place\u00a0:',
  ])
})
