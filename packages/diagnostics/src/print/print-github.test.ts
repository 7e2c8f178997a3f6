import { expect, test } from 'vitest'
import type { Severity } from '../diagnostic.ts'
import { finding, said, spanOf } from '../testing/finding.ts'
import { printGithub } from './print-github.ts'

const source = { file: 'pathways/a.yaml', text: 'states:\n  securite:\n    next: secuors\n' }

function many(count: number, severity: Severity) {
  return Array.from({ length: count }, () => finding(spanOf(source, 'secuors'), { severity }))
}

function countOf(text: string, command: string): number {
  return text.split('\n').filter((line) => line.startsWith(`::${command} `)).length
}

test('a finding stands beside its line, with why and how', () => {
  const diagnostic = finding(spanOf(source, 'secuors'), { help: said('Écrivez « secours ».') })
  expect(printGithub([diagnostic], 'fr').replaceAll('\u00a0', ' ')).toBe(
    '::error file=pathways/a.yaml,line=3,endLine=3,col=11,endColumn=18,title=Jalon unknown-state::' +
      '« securite » mène à « secuors », qui n’existe pas.' +
      '%0APourquoi : La personne ne pourrait pas continuer.%0AComment : Écrivez « secours ».',
  )
})

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['hint', 'notice'],
] as const)('the severity %s is the command %s', (severity, command) => {
  expect(countOf(printGithub(many(1, severity), 'fr'), command)).toBe(1)
})

test('a place of several lines has no column: GitHub would refuse them', () => {
  const span = { source, start: 0, end: source.text.indexOf('next') }
  expect(printGithub([finding(span)], 'fr')).toContain(',line=1,endLine=3,title=')
})

test.each([
  ['a per cent sign', '100 %', '100 %25'],
  ['an end of line, which a sentence has not', 'a\nb', 'a b'],
  ['a command', '\r\n::add-mask::x', '  ::add-mask::x'],
  ['a control', 'a\u001b[31m', 'a<U+001B>[31m'],
])('%s in a message is only text', (_, message, written) => {
  const text = printGithub([finding(spanOf(source, 'secuors'), { message: said(message) })], 'fr')
  expect(text.split('\n')).toHaveLength(1)
  expect(text).toContain(`::${written}%0A`)
})

test('a file name cannot add a property', () => {
  const span = spanOf({ ...source, file: 'a,line=9:b%.yaml' }, 'secuors')
  expect(printGithub([finding(span)], 'fr')).toContain('file=a%2Cline=9%3Ab%25.yaml,line=3')
})

test('ten of each severity are shown and the rest is counted, in no more than ten notices', () => {
  const text = printGithub([...many(14, 'hint'), ...many(12, 'error'), ...many(10, 'warning')], 'fr')
  expect(['error', 'warning', 'notice'].map((command) => countOf(text, command))).toEqual([10, 10, 10])
  expect(text.split('\n')[0]).toBe(
    '::notice title=Jalon::7 autres ne sont pas montrés ici. La commande « jalon check » montre tout.',
  )
})

test('what stands elsewhere is only counted', () => {
  const text = printGithub(many(10, 'hint'), 'fr', 4)
  expect(countOf(text, 'notice')).toBe(10)
  expect(text).toContain('::5 autres ne sont pas montrés ici.')
  expect(printGithub([], 'fr', 1)).toMatch(/^::notice title=Jalon::1 autre n'est pas montré ici/)
})

test('nothing found is nothing said', () => {
  expect(printGithub([], 'fr')).toBe('')
})
