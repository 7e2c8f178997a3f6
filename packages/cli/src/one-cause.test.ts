/** One mistake in the shipped pathways is told once: nothing is said of what it keeps from being looked at. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readContentFiles } from './content-files.ts'
import { checkContent } from './project.ts'
import { today } from './testing/jalon.ts'

const shipped = readContentFiles(fileURLToPath(new URL('../../../pathways', import.meta.url)))

/** What the directory says of itself, whatever the pathways are: nobody is confirmed yet, one service is only announced. */
const ofTheDirectory = new Set(['unusable-structure', 'closed-service-proposed'])

test('a state misspelt in the part that every pathway invokes is the only thing told', () => {
  const misspelt = (file: string, text: string) =>
    file === 'triage/triage.pathway.yaml'
      ? text.replace('next: { oui: secours,', 'next: { oui: secuors,')
      : text
  const sources = shipped.sources.map(({ file, text }) => ({ file, text: misspelt(file, text) }))
  const { diagnostics, proved } = checkContent({ ...shipped, sources }, today, { prove: true })
  const told = diagnostics.filter(({ rule, severity }) => severity !== 'hint' && !ofTheDirectory.has(rule))
  expect(told.map(({ rule, message }) => `${rule}: ${message.fr}`)).toEqual([
    "unknown-state: « danger » mène à « secuors », qui n'existe pas.",
  ])
  expect(proved?.pathways.map(({ pathway }) => pathway)).not.toContain('triage')
})
