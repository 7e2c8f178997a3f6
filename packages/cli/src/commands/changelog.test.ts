import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { jalon, today } from '../testing/jalon.ts'
import { essai, inDoubt, smallContent } from '../testing/small-content.ts'

const content = smallContent({
  'network/national.yaml':
    'police: { name: Police secours, kind: police, contact: { phone: { value: "17", verified: { status: read, source: Plan de numérotation } } } }\n',
})
beforeAll(() => {
  content.root('avant')
})

/** A copy where a text of the pathway is another. */
const after = (name: string, from = '', to = '') => content.root(name, { [essai]: [from, to] })
const changelog = (...words: readonly string[]) => jalon(['changelog', ...words], { cwd: content.folder })
const news = (name: string) => join(content.folder, name, 'network/news.yaml')
const newsOf = (name: string) => readFileSync(news(name), 'utf8')

test('says whole in which situations, what is proposed now first', async () => {
  const { code, out } = await changelog('avant', after('doute', ...inDoubt[essai]))
  expect(code).toBe(0)
  expect(out.replace(/\u00a0/g, ' ')).toContain(
    "En cas de doute sur « Un danger immédiat ? » : « Prochain rendez-vous » vient directement, « Police secours » n'est plus proposé.",
  )
})

test('has nothing to say of a file that is only laid out otherwise', async () => {
  const { code, out } = await changelog('avant', after('pareil', 'title: Un essai', 'title:   "Un essai"'))
  expect({ code, out }).toEqual({
    code: 0,
    out: 'Rien de nouveau pour les professionnelles et professionnels.\n',
  })
})

test('speaks French to professionals whatever the language asked, and says so in its help', async () => {
  const told = await changelog('avant', after('en-anglais', ...inDoubt[essai]), '--lang', 'en')
  expect(told.out).toContain('En cas de doute')
  const { out } = await jalon(['changelog', '--help', '--lang', 'en'], { cwd: content.folder })
  expect(out).toContain('in French always')
})

test('gives the same to a program', async () => {
  const { out } = await changelog(
    'avant',
    after('textes', 'Fixez un jour.', 'Fixez une date.'),
    '--format',
    'json',
  )
  expect(JSON.parse(out)).toMatchObject({
    date: today,
    news: [
      { id: expect.stringMatching(/^essai-[0-9a-f]{12}$/), title: 'Un essai', say: ['1 texte est réécrit.'] },
    ],
    notCompared: [],
  })
})

describe('--write', () => {
  const both = (name: string) => ['avant', name, '--root', name, '--write']

  test('adds a draft that the check only hints at, and that nobody is shown', async () => {
    after('ecrit', ...inDoubt[essai])
    const { code, err } = await changelog(...both('ecrit'))
    expect(code).toBe(0)
    expect(err).toContain('1 nouveauté ajoutée')
    const check = await jalon(['check', '--root', 'ecrit', '--format', 'json'], { cwd: content.folder })
    const about = JSON.parse(check.out).diagnostics.filter(({ file }: { file: string }) =>
      file.endsWith('news.yaml'),
    )
    expect(about).toMatchObject([{ rule: 'news-not-reread', severity: 'hint' }])
    expect((await jalon(['fmt', '--check', '--root', 'ecrit'], { cwd: content.folder })).out).not.toContain(
      'news.yaml',
    )
  })

  test('changes nothing the second time, nor what the network made of it', async () => {
    after('relu', ...inDoubt[essai])
    await changelog(...both('relu'))
    const reread = newsOf('relu')
      .replace('status: draft', 'status: published')
      .replace(/- ".*"/, '- "Relu ensemble."')
    writeFileSync(news('relu'), reread)
    const { code, err } = await changelog(...both('relu'))
    expect(code).toBe(0)
    expect(err).toContain('1 déjà là')
    expect(newsOf('relu')).toBe(reread)
  })

  test('what is published is in the pack, and nothing else', async () => {
    after('publie', ...inDoubt[essai])
    await changelog(...both('publie'))
    const build = () =>
      jalon(['build', '--packs-only', '--root', 'publie', '--out', 'sortie'], { cwd: content.folder })
    const pack = () => JSON.parse(readFileSync(join(content.folder, 'sortie/national.json'), 'utf8'))
    expect((await build()).code).toBe(0)
    expect(pack()).not.toHaveProperty('news')
    writeFileSync(news('publie'), newsOf('publie').replace('status: draft', 'status: published'))
    await build()
    expect(Object.keys(pack().news)).toEqual(['22\u00a0novembre\u00a02026 · Un essai\u00a0:'])
  })

  test.each([
    ['before', (name: string) => [name, 'avant']],
    ['after', (name: string) => ['avant', name]],
  ])('writes nothing when the version %s cannot be read', async (side, words) => {
    const name = after(`casse-${side}`, 'ask: danger', 'ask: dangr')
    const { code, out } = await changelog(...words(name), '--root', 'avant', '--write')
    expect(code).toBe(1)
    expect(out).toContain("d'écriture")
    expect(() => newsOf('avant')).toThrow('ENOENT')
  })

  test('refuses a file that would lose what it says', async () => {
    after('liste', ...inDoubt[essai])
    content.root('cible', { 'network/news.yaml': '- une note\n' })
    const { code, err } = await changelog('avant', 'liste', '--root', 'cible', '--write')
    expect(code).toBe(2)
    expect(err).toContain("Aucun fichier n'a changé")
    expect(newsOf('cible')).toBe('- une note\n')
  })
})
