import { expect, test } from 'vitest'
import { projectOf } from '../lib/project.mjs'
import { widgetLeavesNoTrace } from './widget-leaves-no-trace.mjs'

/** @param {string} text @param {string} [file] */
const find = (text, file = 'widget/src/card/card.tsx') =>
  widgetLeavesNoTrace.find(projectOf({ [file]: text }))

test.each([
  'node.innerHTML = text',
  '<p dangerouslySetInnerHTML={{ __html: text }} />',
  'eval(text)',
  'new Function(text)',
  'localStorage.setItem(key, value)',
  'sessionStorage.clear()',
  'indexedDB.open(name)',
  'navigator.sendBeacon(url)',
  'document.cookie',
  'history.pushState({}, title)',
  '<style>{text}</style>',
  '<textarea />',
  "const size = '1.5rem'",
])('P21 : « %s » is found', (text) => {
  expect(find(text)).toEqual([expect.stringContaining('widget/src/card/card.tsx:1 has «')])
})

test.each([
  ['a class', '<div class="card-violence">', 'widget/src/card/card.tsx'],
  ['an id', '<p id={`victime-1`}>', 'widget/src/card/card.tsx'],
  ['a tag', "customElements.define('parcours-plainte', Element)", 'widget/src/element/element.ts'],
  ['a download', "link.download = 'fiche-victime.pdf'", 'widget/src/card/save.ts'],
  ['a selector', '.card,\n.plainte { color: red }', 'widget/src/card/card.css'],
  ['a file name', '', 'widget/src/violence-card/card.ts'],
])('P23 : a telling word is found in %s', (_, text, file) => {
  expect(find(text, file)).toHaveLength(1)
})

test.each([
  ['a reason in a comment', '// never innerHTML: the policy blocks it'],
  ['a text for the professional', 'const title = "Violences subies"'],
  ['an em', "const size = '1.5em'"],
  ['an ordinary class', '<div class="card card-now">'],
  ['an address', "const url = 'https://example.org/premier' // fine"],
])('%s is fine', (_, text) => {
  expect(find(text)).toEqual([])
})

test('P21 : styles in rem are found, and tests may do as they like', () => {
  expect(find('.card { margin: 1rem }', 'widget/src/card/card.css')).toHaveLength(1)
  expect(find('host.innerHTML = page', 'widget/src/card/card.test.tsx')).toEqual([])
})
