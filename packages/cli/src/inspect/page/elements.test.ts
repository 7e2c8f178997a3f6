import { anyText } from '@jalon/diagnostics/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementsOf } from './elements.ts'

const read = (text: string) => elementsOf({ file: 'page.html', text })
const names = (text: string) => read(text).map(({ name }) => name)

test('elements come in the order of the page, without those that browsers add', () => {
  expect(names('<table><tr><td>a<td>b</table><p>c')).toEqual(['table', 'tr', 'td', 'td', 'p'])
})

test('what a template keeps is not in the page, and what a shadow root shows is', () => {
  expect(names('<template><script src="a.js"></script></template>')).toEqual(['template'])
  expect(names('<div><template shadowrootmode="open"><b>a</b></template></div>')).toEqual([
    'div',
    'template',
    'b',
  ])
})

test('what is written in a comment or in a script is no element', () => {
  expect(names('<!-- <b> --><script>"<i>"</script>')).toEqual(['script'])
})

test.each([
  ['<a href="/x y">', '/x y'],
  ["<a href='/x'>", '/x'],
  ['<a href=/x>', '/x'],
  ['<a href>', 'href'],
  ['<a\n  href = "/x">', '/x'],
])('%j: the value of the attribute is found where it is written', (text, written) => {
  const span = read(text)[0]?.attributes.get('href')?.span
  expect(span && text.slice(span.start, span.end)).toBe(written)
})

test('who is inside the tool is known, and what it says', () => {
  const [tool, paragraph, after] = read('<parcours-orientation><p>le 17</p></parcours-orientation><p>b')
  expect(tool?.text()).toBe('le 17')
  expect([paragraph?.within, after?.within]).toEqual([tool, undefined])
})

test('a page that nests without end is read to its end', () => {
  expect(names('<div>'.repeat(30_000))).toHaveLength(30_000)
})

test('a page that makes elements without end is read as far as a page goes', () => {
  const open = Array.from({ length: 2000 }, (_, index) => `<b id="${index}">`).join('')
  expect(names(`<h1>a</h1>${open}${'<p>'.repeat(2000)}`).slice(0, 2)).toEqual(['h1', 'b'])
})

test('whatever the text, there is a list, and its places are in the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText(),
        fc
          .array(
            fc.constantFrom('<', '>', '"', '=', '<p', ' a', '<!--', '</', '<svg>', '<template>', '\r\n', 'é'),
          )
          .map((all) => all.join('')),
      ),
      (text) => {
        for (const { span, attributes } of read(text)) {
          for (const { start, end } of [span, ...[...attributes.values()].map((each) => each.span)]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      },
    ),
  )
})
