import { expect, test } from 'vitest'
import { fingerprintsOf } from './fingerprint.ts'
import { finding, said, spanOf } from './testing/finding.ts'

const source = { file: 'a.yaml', text: 'next: secuors\nelse: secuors\nfin: secours\n' }

function one(text: string, piece: string, other: Parameters<typeof finding>[1] = {}, file = 'a.yaml') {
  return fingerprintsOf([finding(spanOf({ file, text }, piece), other)])[0]
}

test.each([
  ['its lines move', one(`# titre\n\n${source.text}`, 'secuors')],
  ['its column moves', one('      next: secuors', 'secuors')],
  ['its message is written better', one(source.text, 'secuors', { message: said('Autrement dit') })],
])('a finding keeps its fingerprint when %s', (_, fingerprint) => {
  expect(fingerprint).toBe(one(source.text, 'secuors'))
})

test.each([
  ['another rule', one(source.text, 'secuors', { rule: 'dead-end' })],
  ['another file', one(source.text, 'secuors', {}, 'b.yaml')],
  ['another text', one(source.text, 'secours')],
])('%s makes another fingerprint', (_, fingerprint) => {
  expect(fingerprint).not.toBe(one(source.text, 'secuors'))
})

test('two findings alike in everything but their place are told apart by their rank', () => {
  const first = spanOf(source, 'secuors')
  const second = {
    source,
    start: source.text.lastIndexOf('secuors'),
    end: source.text.lastIndexOf('secuors') + 7,
  }
  const [a = '', b = ''] = fingerprintsOf([finding(first), finding(second)])
  expect([a, b]).toEqual([expect.stringMatching(/^[0-9a-f]{16}:1$/), a.replace(/1$/, '2')])
})
