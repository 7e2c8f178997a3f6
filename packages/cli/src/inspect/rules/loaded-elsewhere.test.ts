import { expect, test } from 'vitest'
import { pageOfExample } from '../testing/page-of-example.ts'
import { isElsewhere, loadedElsewhere } from './loaded-elsewhere.ts'

test.each([
  ['https://www.cpts.fr/', 'https://media.cpts.fr/a.js', false],
  ['https://www.cpts.fr/', 'https://www.cpts.fr:8443/a.js', false],
  ['https://www.cpts.fr/', 'https://autre.fr/a.js', true],
  ['https://metz.gouv.fr/', 'https://pantin.gouv.fr/a.js', true],
  ['https://metz.gouv.fr/', 'https://www.metz.gouv.fr/a.js', false],
  ['http://127.0.0.1:1/', 'http://127.0.0.1:2/a.js', true],
])('from %s, %s is of another house: %s', (adresse, file, expected) => {
  expect(isElsewhere(new URL(file), pageOfExample({ adresse }))).toBe(expected)
})

test('what is only a link, or of the tool, is not loaded from elsewhere', () => {
  const page = pageOfExample({
    'page.html': `<a href="https://a.fr/">a</a><link rel="canonical" href="https://b.fr/">
      <iframe src="https://c.fr/po/cadre.html"></iframe><img src="https://d.fr/d.png"><img src="data:,">`,
  })
  expect(loadedElsewhere(page).map(({ url }) => url.host)).toEqual(['d.fr'])
})
