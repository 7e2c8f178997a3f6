/** `jalon check --since`, in git repositories made for each test. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { TemporaryRoot } from '../testing/broken-root.ts'
import { brokenRoot } from '../testing/broken-root.ts'
import { jalon } from '../testing/jalon.ts'

const file = 'essai/essai.pathway.yaml'
const folders: TemporaryRoot[] = []

afterEach(() => {
  vi.unstubAllEnvs()
  for (const folder of folders.splice(0)) folder.remove()
})

/** The small content root, in a folder of its own. */
function contentRoot(): TemporaryRoot {
  const folder = brokenRoot({ lay: () => undefined })
  folders.push(folder)
  return folder
}

/** The same, followed by git, with one commit. */
function repository(): TemporaryRoot {
  const folder = contentRoot()
  git(folder.cwd, 'init', '--quiet', '--initial-branch=main')
  commit(folder.cwd)
  return folder
}

function git(cwd: string, ...words: readonly string[]): void {
  const names = [
    '-c',
    'user.name=essai',
    '-c',
    'user.email=essai@reseau.example',
    '-c',
    'commit.gpgsign=false',
  ]
  const { status, stderr } = spawnSync('git', [...names, ...words], { cwd })
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`)
}

function commit(cwd: string): void {
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'Une version')
}

function rewrite({ root }: TemporaryRoot, change: (text: string) => string, name = file): void {
  writeFileSync(join(root, name), change(readFileSync(join(root, name), 'utf8')))
}

const moved = (text: string) => text.replace(/^reviewed: .*$/m, 'reviewed: 2026-11-21')
const day = (name: string) => `${name}: 2026-11-21`
const ticked = (text: string) =>
  `${moved(text)}reread: { ${['sources', 'numeros', 'textes'].map(day).join(', ')} }\n`

/** The rules told, with their places. */
async function told(cwd: string, ...words: readonly string[]) {
  const { code, out, err } = await jalon(['check', '--format', 'json', ...words], { cwd })
  expect(err).toBe('')
  const { diagnostics, since } = JSON.parse(out) as {
    diagnostics: { rule: string; file: string; severity: string; suggestions: { safety: string }[] }[]
    since?: unknown
  }
  return { code, since, found: diagnostics.filter(({ severity }) => severity !== 'hint') }
}

describe('a review date that moved', () => {
  test('alone blocks, at its place, with the former day to restore', async () => {
    const folder = repository()
    rewrite(folder, moved)
    const { code, since, found } = await told(folder.cwd, '--since', 'HEAD')
    expect(found).toMatchObject([
      { rule: 'review-date-moved', file: `pathways/${file}`, suggestions: [{ safety: 'review' }] },
    ])
    expect(since).toEqual({ revision: 'HEAD', compared: 2 })
    expect(code).toBe(1)
  })

  test('alone says nothing when nobody asks to compare', async () => {
    const folder = repository()
    rewrite(folder, moved)
    expect(await told(folder.cwd)).toEqual({ code: 0, since: undefined, found: [] })
  })

  test('with the list of what was reread passes', async () => {
    const folder = repository()
    rewrite(folder, ticked)
    expect(await told(folder.cwd, '--since', 'main')).toMatchObject({ code: 0, found: [] })
  })

  test('in a file that changed folder is still seen, and only among the files named', async () => {
    const folder = repository()
    rewrite(folder, moved)
    const other = 'ailleurs/essai.pathway.yaml'
    mkdirSync(dirname(join(folder.root, other)))
    renameSync(join(folder.root, file), join(folder.root, other))
    const { found } = await told(folder.cwd, '--since', 'HEAD', `pathways/${other}`)
    expect(found).toMatchObject([{ rule: 'review-date-moved', file: `pathways/${other}` }])
    const elsewhere = await told(folder.cwd, '--since', 'HEAD', 'pathways/abri/abri.pathway.yaml')
    expect(elsewhere.found).toEqual([])
  })

  test('two commits ago is compared with that one, in a root that is the repository too', async () => {
    const folder = contentRoot()
    git(folder.root, 'init', '--quiet', '--initial-branch=main')
    commit(folder.root)
    rewrite(folder, moved)
    commit(folder.root)
    const since = async (revision: string) =>
      (await told(folder.root, '--root', '.', '--since', revision)).found.map(({ rule }) => rule)
    expect(await since('HEAD~1')).toEqual(['review-date-moved'])
    expect(await since('HEAD')).toEqual([])
  })

  test('is known to reports that describe their rules, and to explain', async () => {
    const folder = repository()
    rewrite(folder, moved)
    const { out } = await jalon(['check', '--since', 'HEAD', '--format', 'sarif'], { cwd: folder.cwd })
    const [{ tool, results }] = JSON.parse(out).runs
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('review-date-moved')
    for (const rule of ['review-date-moved', 'source-not-found']) {
      const [fr, en] = [
        await jalon(['explain', rule], folder),
        await jalon(['explain', rule, '--lang', 'en'], folder),
      ]
      expect([fr.code, en.code]).toEqual([0, 0])
      expect(fr.out).not.toBe(en.out)
    }
  })

  test('is left alone by --fix: a person decides', async () => {
    const folder = repository()
    rewrite(folder, moved)
    const before = readFileSync(join(folder.root, file), 'utf8')
    await jalon(['check', '--fix', '--since', 'HEAD'], { cwd: folder.cwd })
    expect(readFileSync(join(folder.root, file), 'utf8')).toBe(before)
  })
})

test('what was compared is said, so that nothing compared is not taken for nothing wrong', async () => {
  const folder = contentRoot()
  git(folder.cwd, 'init', '--quiet', '--initial-branch=main')
  git(folder.cwd, 'commit', '--quiet', '--allow-empty', '--message', 'Rien encore')
  const { code, out } = await jalon(['check', '--since', 'HEAD'], { cwd: folder.cwd })
  expect([code, out]).toEqual([0, expect.stringContaining("rien n'a été comparé")])
  commit(folder.cwd)
  const after = await jalon(['check', '--since', 'HEAD', '--format', 'github'], { cwd: folder.cwd })
  expect(after).toMatchObject({ code: 0, err: '2 parcours comparés à la version « HEAD ».\n' })
})

describe('what git cannot give is said, and ends with 2', () => {
  const bothLanguages = async (cwd: string, revision: string) => {
    const words = ['check', `--since=${revision}`]
    const [fr, en] = [await jalon(words, { cwd }), await jalon([...words, '--lang', 'en'], { cwd })]
    expect([fr.code, fr.out, en.code, en.out]).toEqual([2, '', 2, ''])
    expect(fr.err).not.toBe(en.err)
    expect(fr.err).not.toMatch(/^ {4}at /m)
    return fr.err
  }

  test.each(['nulle-part', '--output=x', 'HEAD:pathways', ''])('the version « %s »', async (revision) => {
    expect(await bothLanguages(repository().cwd, revision)).toContain(`« ${revision} »`)
  })

  test('a folder that git does not follow', async () => {
    const folder = contentRoot()
    vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(folder.cwd))
    expect(await bothLanguages(folder.cwd, 'HEAD')).toContain("n'est pas suivi par git")
  })

  test('git that is not there', async () => {
    const folder = repository()
    vi.stubEnv('PATH', folder.root)
    expect(await bothLanguages(folder.cwd, 'HEAD')).toContain('n’est pas installé')
  })

  test('a copy with a part of the history', async () => {
    const folder = repository()
    commit(folder.cwd)
    const copy = contentRoot()
    git(copy.cwd, 'clone', '--quiet', '--depth', '1', `file://${folder.cwd}`, 'copie')
    expect(await bothLanguages(join(copy.cwd, 'copie'), 'HEAD~1')).toContain('fetch --unshallow')
  })
})
