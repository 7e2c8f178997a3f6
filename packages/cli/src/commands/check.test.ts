/** `jalon check --fix` and the formats of its report, on a content root with ordinary mistakes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brokenRoot } from '../testing/broken-root.ts'
import { jalon } from '../testing/jalon.ts'

const file = 'essai/essai.pathway.yaml'

/** The small root, where a text of the pathway is replaced by another. */
async function withText(
  change: (text: string) => string,
  use: (root: { cwd: string; path: string }) => Promise<void>,
) {
  const broken = brokenRoot({
    lay: (root) => writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8'))),
  })
  try {
    await use({ cwd: broken.cwd, path: join(broken.root, file) })
  } finally {
    broken.remove()
  }
}

const french = (text: string) =>
  `${text}description: Attention : lisez d'abord  # à revoir\n`.replace(/^description: [^A].*\n/m, '')
const misspelt = (text: string) => text.replace(/^initial: .*$/m, 'initial: secuors')

test('--fix mends what is certain and keeps comments and layout', async () => {
  await withText(french, async ({ cwd, path }) => {
    const { code, out } = await jalon(['check', `pathways/${file}`, '--fix'], { cwd })
    const after = readFileSync(path, 'utf8')
    expect(out).toContain('Un fichier corrigé.')
    expect(code).toBe(0)
    expect(after).toMatch(/^description: "Attention.: lisez d.abord" {2}# à revoir$/m)
  })
})

test('--fix leaves what a person must read first, and says it', async () => {
  await withText(misspelt, async ({ cwd, path }) => {
    const before = readFileSync(path, 'utf8')
    const { code, out } = await jalon(['check', '--fix'], { cwd })
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(out).toContain('unknown-state')
    expect(code).toBe(1)
  })
})

test.each([
  ['github', /^::error file=pathways\/essai\/essai\.pathway\.yaml,line=\d+/m],
  ['sarif', /"version": ?"2\.1\.0"/],
  ['markdown', /unknown-state/],
])('--format %s prints the same finding in its own way', async (format, shape) => {
  await withText(misspelt, async ({ cwd }) => {
    const { code, out } = await jalon(['check', '--format', format], { cwd })
    expect(out).toMatch(shape)
    expect(code).toBe(1)
  })
})

test('--plain says places in words, for a screen reader', async () => {
  await withText(misspelt, async ({ cwd }) => {
    const { out } = await jalon(['check', '--plain'], { cwd })
    expect(out).toMatch(/essai\.pathway\.yaml, ligne \d+, colonne \d+/)
    expect(out).not.toMatch(/[┌│]/)
  })
})
