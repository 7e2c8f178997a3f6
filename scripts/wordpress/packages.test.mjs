import { expect, test } from 'vitest'
import { howToInstall } from './packages.mjs'

test('what is missing is told in French and in English, with the very words to type', () => {
  const told = howToInstall(['wordpress', 'php-cli'])
  expect(told).toMatch(/^Cet essai a besoin de paquets/)
  expect(told).toContain('This test needs packages')
  expect(told.match(/apt-get install --no-install-recommends wordpress php-cli$/gm)).toHaveLength(2)
})
