/** Every pair of colours that meets on a screen can be read, in light and in dark. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast, rgbOf } from './contrast.ts'

const rules = readFileSync(join(import.meta.dirname, 'base.css'), 'utf8')

const tokens = new Map(
  [...rules.matchAll(/--([\w-]+): (?:var\([\w-]+, )?light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

const texts = ['text', 'text-2', 'primary', 'now', 'soon', 'later', 'done']

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const ratio = (one: string, other: string) => contrast(colour(one, theme), colour(other, theme))

  test.each([
    ...texts.map((one) => [one, 'ground', 7] as const),
    ...['text', 'text-2', 'primary', 'now'].map((one) => [one, 'ground-2', 6.9] as const),
    ['text', 'chosen', 7],
    ['primary', 'chosen', 6.9],
    ['now', 'now-ground', 6.9],
    ['soon', 'soon-ground', 6.9],
    ['on-primary', 'primary-ground', 7],
    ['on-primary', 'primary-hover', 7],
    ['ground', 'now', 7],
  ] as const)('the text %s on %s has a ratio of at least %d', (one, other, least) => {
    expect(ratio(one, other)).toBeGreaterThanOrEqual(least)
  })

  test.each([
    ['control', 'ground'],
    ['control', 'ground-2'],
    ['ring', 'ground'],
    ['ring', 'halo'],
  ])('the drawing %s on %s has a ratio of at least 3', (one, other) => {
    expect(ratio(one, other)).toBeGreaterThanOrEqual(3)
  })

  test('one of the two colours of focus is seen around the main button', () => {
    const seen = ['ring', 'halo'].map((each) => ratio(each, 'primary-ground'))
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(3)
  })
})

test('the ratios of the specification are those that this file computes', () => {
  expect(contrast(rgbOf('#1b2330'), rgbOf('#ffffff'))).toBeCloseTo(15.8, 1)
  expect(contrast(rgbOf('#0b5563'), rgbOf('#ffffff'))).toBeCloseTo(8.4, 1)
})

function colour(name: string, theme: 'light' | 'dark'): readonly number[] {
  const token = tokens.get(name)
  if (token === undefined) throw new Error(`--${name} is not in base.css.`)
  return rgbOf(token[theme])
}
