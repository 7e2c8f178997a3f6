import { expect, test } from 'vitest'
import { houseOf } from './other-houses.ts'

test.each([
  ['www.google-analytics.com', 'Google Analytics'],
  ['region1.google-analytics.com', 'Google Analytics'],
  ['WWW.Hotjar.com', 'Hotjar'],
  ['plausible.io', 'Plausible'],
  ['mon-plausible.io', undefined],
  ['google-analytics.com.autre.example', undefined],
  ['com', undefined],
  ['', undefined],
  ['constructor', undefined],
])('« %s » is the house of %s', (host, name) => {
  expect(houseOf(host)?.name).toBe(name)
})
