/** Every report that is a page is one file of the same sort: it says its language, asks for nothing, and only what it holds applies. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { jalon } from './testing/jalon.ts'
import { inDoubt, smallContent } from './testing/small-content.ts'

const cwd = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'jalon-whole-pages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const small = smallContent()
const inFile = (name: string) => ['--format', 'html', '--out', join(folder, name)]

describe.each([
  ['coverage', 'c.html', () => ['--territory', 'exemple', ...inFile('c.html')]],
  [
    'diff',
    'd.html',
    () => [
      ...[small.root('a'), small.root('b', inDoubt)].map((each) => join(small.folder, each)),
      ...inFile('d.html'),
    ],
  ],
  ['sheet', 's.html', () => ['triage', '--territory', 'exemple', ...inFile('s.html')]],
  ['page', 'p/accueil.html', () => ['orientation', '--out', join(folder, 'p')]],
] as const)('the page of « jalon %s »', (command, file, words) => {
  const page = async () => {
    await jalon([command, ...words()], { cwd })
    return readFileSync(join(folder, file), 'utf8')
  }

  test('is one file, whose policy names what it holds and nothing else', async () => {
    const text = await page()
    const [head = ''] = text.split('<body>')
    for (const line of [
      '<html lang="fr">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      '<meta name="robots" content="noindex">',
      '<link rel="icon" href="data:,">',
    ])
      expect(head.split('\n')).toContain(line)
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(head) ?? []
    const hashesOf = (tag: string) =>
      [...text.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
        .map(([, held = '']) => ` 'sha256-${createHash('sha256').update(held).digest('base64')}'`)
        .join('')
    const scripts = hashesOf('script')
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src${hashesOf('style')}`,
      ...(scripts === '' ? [] : [`script-src${scripts}`]),
      'img-src data:',
      ...(text.includes('@font-face') ? ['font-src data:'] : []),
      "base-uri 'none'",
      "form-action 'none'",
      ...(scripts === '' ? [] : ["require-trusted-types-for 'script'"]),
    ])
  })
})
