/** When it opens and closes, in English. */
import type { Opening } from '@jalon/directory/runtime'
import { expect, test } from 'vitest'
import { openingInEnglish } from './opening-in-english.ts'

/** A Monday. */
const now = { day: '2026-06-01', time: '10:00' }
const until = (state: 'open' | 'closed', day: string, time: string): Opening => ({
  state,
  next: { day, time },
})

test.each<[Opening, string | undefined]>([
  [until('open', '2026-06-01', '17:00'), 'open until 17:00'],
  [until('open', '2026-06-02', '00:00'), 'open until midnight'],
  [until('open', '2026-06-02', '02:00'), 'open until 2:00 tomorrow'],
  [until('closed', '2026-06-01', '13:30'), 'closed, opens at 13:30'],
  [until('closed', '2026-06-02', '09:00'), 'closed, opens tomorrow at 9:00'],
  [until('closed', '2026-06-05', '09:00'), 'closed, opens on Friday at 9:00'],
  [until('closed', '2026-06-08', '09:00'), 'closed, opens on 8 June at 9:00'],
  [{ state: 'open' }, 'open'],
  [{ state: 'closed' }, 'closed'],
  [{ state: 'unknown' }, undefined],
])('%j reads « %s »', (opening, said) => {
  expect(openingInEnglish(opening, now)).toBe(said)
})
