/** What the reviewer of a request receives where English is asked for. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { essai } from '../testing/broken-root.ts'
import { frenchWords } from '../testing/french-words.ts'
import { jalon } from '../testing/jalon.ts'
import { smallRequest } from '../testing/small-request.ts'

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jalon-request-in-english-'))
  smallRequest(join(cwd, 'depart'))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

/** A request that replaces a text of a file: what its reviewer receives. */
async function reviewed(name: string, from: string, to: string, file = essai) {
  cpSync(join(cwd, 'depart'), join(cwd, name), { recursive: true })
  const path = join(cwd, name, 'pathways', file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
  const asked = ['request', 'depart', name, '--out', `vers-${name}`, '--preview', '--lang', 'en']
  const { code, out, err } = await jalon(asked, { cwd })
  const read = (written: string) => readFileSync(join(cwd, `vers-${name}`, written), 'utf8')
  const { reasons } = JSON.parse(read('resume.json'))
  return { code, all: [out, err, read('commentaire.md'), ...reasons].map(withoutQuotes).join('\n') }
}

/** What is left without what is quoted of the content, and without what the content calls its things. */
function withoutQuotes(text: string): string {
  return text
    .replace(/\n```text\n.*?\n```/gs, '')
    .replace(/"[^"\n]*"/g, 'X')
    .replace(/^(\| [^-B]|Shortest example).*$/gm, '')
    .replace(/Pôle santé|Danger immédiat|jalon:relecture/g, 'X')
}

const scenarios = 'essai/essai.scenarios.yaml'

test.each([
  ['a text', 'Fixez une date', 'Choisissez une date', essai, 0, 'Review: nothing blocks'],
  ['a danger', 'inconnu: secours', 'inconnu: faits', essai, 1, '4 changes concern safety without'],
  ['an error', 'inconnu: secours', 'inconnu: secour', essai, 1, '1 error in the files. The first one:'],
  ['a scenario', 'outcome: termine', 'outcome: autre', scenarios, 1, '1 scenario is no longer true.'],
] as const)('all that is said of %s is in English', async (name, from, to, file, code, said) => {
  const told = await reviewed(name.replace(' ', '-'), from, to, file)
  expect(told.all).toContain(said)
  expect(told.all).not.toMatch(frenchWords)
  expect(told.code).toBe(code)
})
