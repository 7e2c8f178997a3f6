import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { brokenRoot } from '../testing/broken-root.ts'
import { jalon } from '../testing/jalon.ts'
import { servicesFile, smallDirectory } from '../testing/small-directory.ts'

/** The repository: its own pathways and territories are the examples. */
const cwd = fileURLToPath(new URL('../../../../', import.meta.url))

/** A pathway is a file. */
const pathwayCount = readdirSync(join(cwd, 'pathways'), { recursive: true }).filter((file) => {
  return String(file).endsWith('.pathway.yaml')
}).length
const small = brokenRoot({ lay: () => {} })
afterAll(small.remove)

const pages = new Map<string, Promise<string>>()

/** Each page is made once. */
function printed(...argv: readonly string[]): Promise<string> {
  const key = argv.join(' ')
  const page = pages.get(key) ?? made(argv)
  pages.set(key, page)
  return page
}

async function made(argv: readonly string[]): Promise<string> {
  const { code, out, err } = await jalon(['sheet', ...argv], { cwd })
  expect([code, err]).toEqual([0, ''])
  return out.replaceAll('\u00a0', ' ').replaceAll('&#39;', "'")
}

/** What is read, without the tags. */
const wordsOf = (page: string) => page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, '')

describe('a sheet', () => {
  test('numbers its steps, and says where each answer leads', async () => {
    const words = wordsOf(await printed('triage', '--territory', 'exemple'))
    expect(words).toMatch(/1 Q1\. Pouvez-vous parler avec elle/)
    expect(words).toContain('a. Oui, elle est seule avec moi → 4')
    expect(words).toMatch(/‼ Maintenant Appeler les secours maintenant/)
    expect(words).toContain('Ne pas : la laisser repartir seule ; prévenir ou confronter l')
    expect(words).toContain('→ fin « poursuivre »')
  })

  test('says that it is a draft, who answers for it, and until when', async () => {
    const words = wordsOf(await printed('certificat-medical', '--territory', 'metz'))
    expect(words).toContain("Projet : aucun réseau ne l'a encore signé.")
    expect(words).toContain(
      'Responsable : Pôle santé. Relu le 22 novembre 2026, à relire avant le 22 mai 2027.',
    )
    expect(words).toMatch(/Sources : \d+, dont \d+ à vérifier/)
  })

  test('has a title that tells nothing, a language, one main heading, and runs nothing', async () => {
    const page = await printed('plainte', '--territory', 'metz')
    expect(page).toContain('<html lang="fr">')
    expect(page).toContain('<title>Fiche droits, Metz et bassin messin</title>')
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).not.toMatch(/<script|style=|onclick/)
    expect(page).toContain("default-src 'none'")
  })

  test('names the groups of communes where answers differ', async () => {
    const words = wordsOf(await printed('certificat-medical', '--territory', 'exemple'))
    expect(words).toMatch(/Les réponses changent avec la commune/)
    expect(words).toMatch(/Commissariat de Valbrume \([A-Z, ]+\), 01 99 00 01 01/)
    expect(words).toMatch(/aucune structure connue \([A-Z, ]+\)/)
  })
})

describe('the booklet', () => {
  test.each(['exemple', 'metz', 'pantin'])(
    'of %s: every link leads somewhere, no anchor stands twice',
    async (territory) => {
      const page = await printed('--all', '--territory', territory)
      const anchors = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(anchors).size).toBe(anchors.length)
      const aims = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
      expect(aims.length).toBeGreaterThan(100)
      expect(aims.filter((aim) => !anchors.includes(aim))).toEqual([])
      expect(page.match(/<article/g)).toHaveLength(pathwayCount)
    },
  )

  test.each(['metz', 'pantin'])(
    'of %s: no contact that its structure has not confirmed',
    async (territory) => {
      const words = wordsOf(await printed('--all', '--territory', territory))
      const source = readFileSync(`${cwd}/pathways/territories/${territory}/services.yaml`, 'utf8')
      const written = [...source.matchAll(/phone: \{ value: "?\+33(\d{9})/g)].map(
        ([, digits = '']) => `0${digits}`,
      )
      expect(written.length).toBeGreaterThan(2)
      const read = words.replace(/[ .]/g, '')
      expect(written.filter((number) => read.includes(number))).toEqual([])
      expect(words.match(/\p{L}\*/gu)?.length).toBeGreaterThan(20)
    },
  )

  test('never names a protected place: only the door that leads to it', async () => {
    const words = wordsOf(await printed('--all', '--territory', 'exemple'))
    expect(words).not.toMatch(/Le Cèdre|Hébergement Rive/)
    expect(words).toMatch(/R\d+ Hébergement spécialisé : Par : /)
  })
})

test('a contact that has expired is not printed', async () => {
  const sheet = ['sheet', 'essai', '--territory', 'val', '--today']
  const { out } = await jalon([...sheet, '2026-11-22'], small)
  expect([out.includes('https://exemple.fr'), out.includes('to-confirm">*<')]).toEqual([true, false])
  const later = await jalon([...sheet, '2028-01-01'], small)
  expect([later.code, later.out.includes('https://exemple.fr')]).toEqual([0, false])
  expect(later.out).toContain('to-confirm">*<')
})

test.each([
  ['nothing to print', ['sheet', '--territory', 'val'], '--all'],
  ['both one and all', ['sheet', 'essai', '--all', '--territory', 'val'], 'pas les deux'],
  ['no territory', ['sheet', 'essai'], '--territory'],
  ['a territory near another', ['sheet', 'essai', '--territory', 'vall'], '« val »'],
  ['a pathway near another', ['sheet', 'esai', '--territory', 'val'], '« essai »'],
  ['a form of another command', ['sheet', 'essai', '--territory', 'val', '--format', 'svg'], 'pdf'],
  [
    'a name that says another form',
    ['sheet', 'essai', '--territory', 'val', '--format', 'pdf', '--out', 'f.html'],
    '--format html',
  ],
  [
    'a place among the pathways',
    ['sheet', 'essai', '--territory', 'val', '--out', 'pathways/f.html'],
    '--out',
  ],
])('%s is a wrong command line', async (_, argv, words) => {
  const { code, out, err } = await jalon(argv, small)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(words)
})

test('without a browser, somebody is told how to print the page', async () => {
  vi.stubEnv('CHROMIUM', '/nowhere/chromium')
  const { code, err } = await jalon(
    ['sheet', 'essai', '--territory', 'val', '--format', 'pdf', '--out', 'f.pdf'],
    small,
  )
  vi.unstubAllEnvs()
  expect(code).toBe(2)
  expect(err).toContain('Aucun navigateur trouvé')
  expect(err).toContain('--format html')
})

test('nothing is printed of a territory that cannot be read', async () => {
  const broken = smallDirectory()
  broken.write('maison: { name: [\n')
  const { code, out, err } = await jalon(['sheet', '--all', '--territory', 'val'], broken)
  broken.remove()
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain(servicesFile)
})
