/** The heights that a page is told: by large steps, and without a jump at each answer. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HeldHeight } from './held-height.ts'

test('d’une question à l’autre, la hauteur ne diminue pas ; ailleurs, elle suit', () => {
  const held = new HeldHeight()
  expect(held.next('accueil', 800, 700)).toBe(720)
  expect(held.next('question', 800, 640)).toBeUndefined()
  expect(held.next('question', 800, 764)).toBe(840)
  expect(held.next('question', 800, 513)).toBeUndefined()
  expect(held.next('parcours', 800, 3023)).toBe(3120)
  expect(held.next('question', 800, 640)).toBe(720)
})

test('une autre largeur n’oublie rien : la page ne lit pas chaque écran en la changeant', () => {
  const held = new HeldHeight()
  expect(held.next('question', 245, 1050)).toBe(1080)
  expect(held.next('question', 800, 640)).toBeUndefined()
  expect(held.next('question', 245, 1010)).toBeUndefined()
  expect(held.next('parcours', 800, 640)).toBe(720)
})

test('écrasé par la page, l’outil ne dit rien de sa hauteur', () => {
  const held = new HeldHeight()
  expect(held.next('question', 60, 6240)).toBeUndefined()
  expect(held.next('parcours', 199, 9000)).toBeUndefined()
})

test('un outil qui n’est pas dessiné ne dit rien', () => {
  const held = new HeldHeight()
  expect(held.next('accueil', 0, 0)).toBeUndefined()
  expect(held.next('accueil', 800, 0)).toBeUndefined()
})

test('quel que soit l’écran, tout est montré, et la page ne lit que peu de hauteurs', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1, max: 19_000, noNaN: true })), (heights) => {
      const held = new HeldHeight()
      let told = 0
      for (const height of heights) {
        told = held.next('question', 800, height) ?? told
        expect(told % 120).toBe(0)
        expect(told).toBeGreaterThanOrEqual(height)
      }
    }),
  )
  expect(new HeldHeight().next('parcours', 800, 90_000)).toBe(20_000)
})
