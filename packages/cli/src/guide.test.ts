/**
 * The guide for authors: every example of it is read by the commands, in the order of its page, and every message it
 * quotes is the one that is printed. `GUIDE=write` writes the messages of today into the pages.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { jalon } from './testing/jalon.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const guide = join(repository, 'docs/guide-auteur')
const writes = process.env['GUIDE'] === 'write'

/** An example of the guide, and the message that the page quotes just after it. */
interface Step {
  readonly line: number
  readonly file: string
  readonly text: string
  readonly quoted?: string
}

const pages = readdirSync(guide)
  .filter((name) => name.endsWith('.md'))
  .sort()

test('the guide has its pages', () => {
  expect(pages).toHaveLength(8)
})

describe.each(pages.map((page) => [page] as const))('%s', (page) => {
  const text = readFileSync(join(guide, page), 'utf8')
  const steps = stepsOf(text)

  test('every example is right, or is followed by what is said of it', async () => {
    const cwd = smallRoot()
    const told: string[] = []
    try {
      for (const step of steps) told.push(await toldOf(cwd, step))
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
    if (writes) {
      writeFileSync(join(guide, page), withMessages(text, steps, told))
      return
    }
    expect(steps.map(({ line }, index) => ({ line, told: told[index] }))).toEqual(
      steps.map(({ line, quoted = '' }) => ({ line, told: quoted })),
    )
  }, 60_000)

  test('every link leads somewhere', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !isThere(link))).toEqual([])
  })

  test('it is written as we write', () => {
    expect(faultsOfTypography(text)).toEqual([])
  })
})

test('what the page on scenarios shows of coverage is what is printed of its first example', async () => {
  const page = readFileSync(join(guide, '06-scenarios.md'), 'utf8')
  const cwd = smallRoot()
  try {
    const [pathway, scenarios] = stepsOf(page)
    for (const step of [pathway, scenarios]) if (step !== undefined) await toldOf(cwd, step)
    const { out } = await jalon(['test', `pathways/${scenarios?.file}`], { cwd })
    const shown = [...page.matchAll(/^```text\n([\s\S]*?)^```$/gm)].flatMap(([, text = '']) =>
      isMessage.test(text) ? [] : [text.trim()],
    )
    expect(shown).toHaveLength(2)
    for (const text of shown) expect(out.replaceAll('\u00a0', ' ')).toContain(text)
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}, 60_000)

describe('the guide for those who decide', () => {
  const folder = join(repository, 'docs/guide-relecteur')
  const printed = ['diff', 'changelog'].flatMap((command) => {
    const reports = join(repository, 'packages/cli/src', command, 'golden')
    return readdirSync(reports).map((name) => readFileSync(join(reports, name), 'utf8'))
  })

  test.each(readdirSync(folder).map((page) => [page] as const))('%s', (page) => {
    const text = readFileSync(join(folder, page), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => textOf(join(folder, link)) === undefined)).toEqual([])
    expect(faultsOfTypography(text)).toEqual([])
    // What it quotes is what is printed.
    const quoted = [...text.matchAll(/^```text\n([\s\S]*?)^```$/gm)].flatMap(([, lines = '']) =>
      lines.trim().split('\n'),
    )
    const isPrinted = (line: string) =>
      printed.some((report) => report.includes(line.replace(' :', '\u00a0:')))
    expect(quoted.filter((line) => !isPrinted(line))).toEqual([])
  })
})

test.each([['docs/guide-reseau'], ['content-template']])(
  'what a network reads in %s leads somewhere',
  (place) => {
    const folder = join(repository, place)
    const text = readFileSync(join(folder, 'README.md'), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => textOf(join(folder, link)) === undefined)).toEqual([])
    expect(faultsOfTypography(text)).toEqual([])
  },
)

/** The network of this repository and its invented territory: what every example stands among. */
function smallRoot(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-guide-'))
  for (const folder of ['network', 'territories/exemple']) {
    cpSync(join(repository, 'pathways', folder), join(cwd, 'pathways', folder), { recursive: true })
  }
  // The promises of the network speak of pathways that are not here.
  rmSync(join(cwd, 'pathways/network/invariants.yaml'))
  return cwd
}

const block = /^```(\w+)\n([\s\S]*?)^```$/gm
const isMessage = /^(erreur\[|avertissement\[|✗)/

function stepsOf(page: string): readonly Step[] {
  const blocks = [...page.matchAll(block)]
  return blocks.flatMap(({ 1: language, 2: text = '', index }, place) => {
    if (language !== 'yaml') return []
    const [, next, quoted = ''] = blocks[place + 1] ?? []
    const step = { line: page.slice(0, index).split('\n').length, file: fileOf(text), text: withHeader(text) }
    return [next === 'text' && isMessage.test(quoted) ? { ...step, quoted: quoted.trimEnd() } : step]
  })
}

function fileOf(text: string): string {
  return /^# fichier: (\S+)/.exec(text)?.[1] ?? 'essai/essai.pathway.yaml'
}

/** A pathway that leaves its first lines out is given them at its end, so that its own keep their numbers. */
function withHeader(text: string): string {
  const isPathway = fileOf(text).endsWith('.pathway.yaml')
  if (!isPathway || /^pathway:/m.test(text)) return text
  const header = ['pathway: essai', 'title: "Un essai"', 'entry: false', 'owner: pole-social']
  const dates = ['reviewed: 2026-11-22', 'review-by: 2027-05-22', 'status: draft']
  const cites = text.includes('sources: [dossier]') && !/^sources:/m.test(text)
  const sources = cites ? ['sources: { dossier: { title: "Dossier du réseau", status: to-verify } }'] : []
  return `${text}${[...header, ...dates, ...sources].join('\n')}\n`
}

/**
 * What the commands say of an example: nothing when it is right. A pathway that is right stays for the examples after
 * it; a part of a shared file, or an example quoted as wrong, leaves no trace.
 */
async function toldOf(cwd: string, { file, text, quoted }: Step): Promise<string> {
  const path = join(cwd, 'pathways', file)
  const before = textOf(path)
  const stays = quoted === undefined && /\.(pathway|scenarios)\.yaml$/.test(file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  try {
    return (
      (await findingsIn(cwd, file)) || (file.endsWith('.scenarios.yaml') ? await storiesIn(cwd, file) : '')
    )
  } finally {
    if (!stays) {
      if (before === undefined) rmSync(path)
      else writeFileSync(path, before)
    }
  }
}

async function findingsIn(cwd: string, file: string): Promise<string> {
  const { out, err } = await jalon(['check', `pathways/${file}`], { cwd })
  if (err !== '') return err.trimEnd()
  // The last lines count what was found. What only editors show is not what an author is quoted.
  return out
    .trimEnd()
    .split('\n\n')
    .slice(0, -1)
    .filter((each) => !each.startsWith('conseil['))
    .join('\n\n')
}

async function storiesIn(cwd: string, file: string): Promise<string> {
  const { code, out, err } = await jalon(['test', `pathways/${file}`], { cwd })
  if (code === 0) return ''
  // What no longer holds comes first; what the scenarios meet, and their count, come after.
  return err === '' ? (out.split(/\n\n(?:\d+ erreur|Une erreur)/)[0] ?? '').trimEnd() : err.trimEnd()
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function faultsOfTypography(text: string): readonly string[] {
  const prose = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
  return prose.split('\n').filter((line) => / [:;!?»]|« |\p{L}[·•]\p{L}|\p{L}\.e\.s/u.test(line))
}

function isThere(link: string): boolean {
  return textOf(join(guide, link)) !== undefined
}

/** The page with each quoted message as it is printed today. */
function withMessages(page: string, steps: readonly Step[], told: readonly string[]): string {
  let place = -1
  let isQuoted = false
  return page.replace(block, (whole, language: string, text: string) => {
    if (language === 'yaml') {
      place += 1
      isQuoted = steps[place]?.quoted !== undefined
      return whole
    }
    if (language !== 'text' || !isQuoted || !isMessage.test(text)) return whole
    isQuoted = false
    return `\`\`\`text\n${told[place]}\n\`\`\``
  })
}
