import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jalon, today } from '../testing/jalon.ts'

const files: Readonly<Record<string, string>> = {
  'network/facts.yaml': 'danger: { ask: "Un danger immédiat\u00a0?", type: yes-no-unknown }\n',
  'network/kinds.yaml':
    'police: { label: Police secours, nature: line, purpose: Appeler les secours, always-open: true }\nsuivi: { label: Prochain rendez-vous, nature: action, purpose: Fixer un rendez-vous, always-open: true }\n',
  'network/national.yaml':
    'police: { name: Police secours, kind: police, contact: { phone: { value: "17", verified: { status: read, source: Plan de numérotation } } } }\n',
  'network/owners.yaml': 'pole: { label: Pôle, matters: [medical] }\n',
  'essai/essai.pathway.yaml': `pathway: essai
title: Un essai
owner: pole
reviewed: 2026-11-01
review-by: 2027-05-01
status: draft
initial: securite
states:
  securite: { ask: danger, next: { oui: secours, inconnu: secours, non: suite } }
  secours: { refer: { to: police, urgency: now, say: "Appelez avec elle.", consent: not-required }, next: suite }
  suite: { refer: { to: suivi, urgency: week, say: "Fixez un jour.", consent: not-required }, next: fin }
  fin: { final: termine }
`,
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-changelog-command-'))
  for (const [file, text] of Object.entries(files)) write(`avant/${file}`, text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** A copy of the first version where a text of the pathway is another. */
function after(name: string, from = '', to = ''): string {
  cpSync(join(folder, 'avant'), join(folder, name), { recursive: true })
  write(`${name}/${essai}`, (files[essai] ?? '').replace(from, to))
  return name
}

const essai = 'essai/essai.pathway.yaml'
const changelog = (...words: readonly string[]) => jalon(['changelog', ...words], { cwd: folder })
const inDoubt = ['inconnu: secours', 'inconnu: suite'] as const
const newsOf = (name: string) => readFileSync(join(folder, name, 'network/news.yaml'), 'utf8')

test('says whole in which situations, what is proposed now first', async () => {
  const { code, out } = await changelog('avant', after('doute', ...inDoubt))
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
    after('ecrit', ...inDoubt)
    const { code, err } = await changelog(...both('ecrit'))
    expect(code).toBe(0)
    expect(err).toContain('1 nouveauté ajoutée')
    const check = await jalon(['check', '--root', 'ecrit', '--format', 'json'], { cwd: folder })
    const about = JSON.parse(check.out).diagnostics.filter(({ file }: { file: string }) =>
      file.endsWith('news.yaml'),
    )
    expect(about).toMatchObject([{ rule: 'news-not-reread', severity: 'hint' }])
    expect((await jalon(['fmt', '--check', '--root', 'ecrit'], { cwd: folder })).out).not.toContain(
      'news.yaml',
    )
  })

  test('changes nothing the second time, nor what the network made of it', async () => {
    after('relu', ...inDoubt)
    await changelog(...both('relu'))
    const reread = newsOf('relu')
      .replace('status: draft', 'status: published')
      .replace(/- ".*"/, '- "Relu ensemble."')
    write('relu/network/news.yaml', reread)
    const { code, err } = await changelog(...both('relu'))
    expect(code).toBe(0)
    expect(err).toContain('1 déjà là')
    expect(newsOf('relu')).toBe(reread)
  })

  test('what is published is in the pack, and nothing else', async () => {
    after('publie', ...inDoubt)
    await changelog(...both('publie'))
    const build = () =>
      jalon(['build', '--packs-only', '--root', 'publie', '--out', 'sortie'], { cwd: folder })
    const pack = () => JSON.parse(readFileSync(join(folder, 'sortie/national.json'), 'utf8'))
    expect((await build()).code).toBe(0)
    expect(pack()).not.toHaveProperty('news')
    write('publie/network/news.yaml', newsOf('publie').replace('status: draft', 'status: published'))
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
    after('liste', ...inDoubt)
    write('cible/network/news.yaml', '- une note\n')
    const { code, err } = await changelog('avant', 'liste', '--root', 'cible', '--write')
    expect(code).toBe(2)
    expect(err).toContain("Aucun fichier n'a changé")
    expect(newsOf('cible')).toBe('- une note\n')
  })
})
