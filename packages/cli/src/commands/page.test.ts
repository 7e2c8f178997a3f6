import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brokenRoot } from '../testing/broken-root.ts'
import { jalon } from '../testing/jalon.ts'

const cwd = fileURLToPath(new URL('../../../../', import.meta.url))

/** A pathway is a file. */
const pathwayCount = readdirSync(join(cwd, 'pathways'), { recursive: true }).filter((file) => {
  return String(file).endsWith('.pathway.yaml')
}).length
const out = mkdtempSync(join(tmpdir(), 'pages-'))
const small = brokenRoot({ lay: () => {} })
afterAll(() => {
  rmSync(out, { recursive: true, force: true })
  small.remove()
})

const read = (file: string) =>
  readFileSync(join(out, file), 'utf8').replaceAll('\u00a0', ' ').replaceAll('&#39;', "'")

describe('the pages of all pathways', () => {
  beforeAll(async () => {
    expect((await jalon(['page', '--all', '--out', out], { cwd })).code).toBe(0)
  }, 120_000)

  test('have names and titles that tell nothing, a language, one main heading, and run nothing', () => {
    const files = readdirSync(out)
    expect(files).toHaveLength(pathwayCount + 1)
    for (const file of files) {
      expect(file).toMatch(/^(index|accueil|sante|droits|logement|naissance|partie-\d+)\.html$/)
      const page = read(file)
      expect(page).toContain('<html lang="fr">')
      expect(page).toMatch(/<title>Parcours( [a-z]+)?<\/title>/)
      expect(page.match(/<h1[ >]/g)).toHaveLength(1)
      expect(page).not.toMatch(/<script| on[a-z]+=| style=/)
      expect(page).toContain("default-src 'none'")
    }
  })

  test('are written as HTML asks, with headings that never skip a level and no anchor twice', () => {
    for (const file of readdirSync(out)) {
      const errors: string[] = []
      parse(read(file), { onParseError: ({ code }) => errors.push(code) })
      expect([file, errors]).toEqual([file, []])
      const levels = [...read(file).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
      const anchors = [...read(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(anchors).size).toBe(anchors.length)
    }
  })

  test('show a disagreement under both of its sources', () => {
    const shown = [...read('naissance.html').matchAll(/<strong>Désaccord<\/strong> avec « ([^»]+) »/g)]
    expect(new Set(shown.map(([, other]) => other)).size).toBeGreaterThan(0)
  })

  test('say what it is worth, each sentence with its sources, the promises, the stories, the diagram', () => {
    const page = read('droits.html')
    expect(page).toContain("aucun réseau ne l'a encore signé")
    expect(page).toContain('Responsable : Pôle juridique.')
    expect(page).toMatch(
      /Dossier du réseau, ordre des étapes \(proposition à valider\) \(à vérifier, sans date, /,
    )
    expect(page).toContain("<h3>À l'hôpital, elle veut porter plainte pour des coups</h3>")
    expect(page).toMatch(/À « [^»]+ », la réponse est « [^»]+ »\./)
    expect(page).toContain('<svg')
    expect(page).toContain('<h3>Le même en texte</h3>')
  })
})

test.each([
  ['nothing asked', ['page', '--out', out]],
  ['both one and all', ['page', 'essai', '--all', '--out', out]],
  ['no place to write', ['page', 'essai']],
  ['a place among the pathways', ['page', 'essai', '--out', 'pathways/pages']],
])('%s is a wrong command line', async (_, argv) => {
  const { code, out: said } = await jalon(argv, small)
  expect([code, said]).toEqual([2, ''])
  expect(existsSync(join(small.cwd, 'pathways/pages'))).toBe(false)
})
