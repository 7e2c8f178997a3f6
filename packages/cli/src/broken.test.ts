/**
 * Broken content is an ordinary day: whatever the files hold, every command says what is wrong, where, in both
 * languages, and ends. Each case is a file or a folder of `broken/`, named after its fault, or is made in a
 * temporary folder.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { BrokenCase, TemporaryRoot } from './testing/broken-root.ts'
import { brokenRoot, keptCases, made } from './testing/broken-root.ts'
import { jalon } from './testing/jalon.ts'
import { largeCases } from './testing/large-cases.ts'
import { madeCases } from './testing/made-cases.ts'

/** Only there so that a test that hangs is stopped. */
const patience = 60_000

const cases: readonly BrokenCase[] = [...keptCases(), ...madeCases]

const commandLines = {
  run: [
    'run',
    '--pathway',
    'essai',
    '--territory',
    'val',
    '--commune',
    '57463',
    '--answers',
    '{"danger":"oui"}',
  ],
  test: ['test'],
  resolve: ['resolve', '--territory', 'val', '--commune', '57463', '--kind', 'medecin'],
  coverage: ['coverage', '--territory', 'val'],
  page: ['coverage', '--territory', 'val', '--format', 'html'],
  graph: ['graph', 'essai'],
  sheet: ['sheet', 'essai', '--territory', 'val'],
  booklet: ['sheet', '--all', '--territory', 'val'],
  review: ['review'],
  'verify-contact': ['verify-contact', '--territory', 'val'],
  build: ['build', '--territory', 'val', '--out', 'site'],
  'build --packs-only': ['build', '--packs-only', '--out', 'site'],
} as const

test('there are many ways to break content', () => {
  expect(keptCases().length).toBeGreaterThan(45)
})

describe('jalon check says what is wrong', () => {
  test.each(cases.map((each) => [each.name, each] as const))(
    '%s',
    async (_, broken) => {
      await inside(broken, async ({ cwd }) => {
        const [fr, en] = [await report(cwd, 'fr'), await report(cwd, 'en')]
        expect(fr.counts.errors).toBeGreaterThan(0)
        expect(en.diagnostics.length).toBe(fr.diagnostics.length)
        for (const [index, each] of fr.diagnostics.entries()) {
          expect(each.file).toMatch(/^pathways\/./)
          expect(each.line).toBeGreaterThanOrEqual(1)
          expect(each.column).toBeGreaterThanOrEqual(1)
          expect(each.message).not.toBe('')
          expect(en.diagnostics[index]?.message).not.toBe('')
          expect(en.diagnostics[index]?.message).not.toBe(each.message)
        }
        for (const lang of ['fr', 'en']) {
          const { code, out, err } = await jalon(['check', '--lang', lang], { cwd })
          expect(code).toBe(1)
          expectPlain(out + err)
        }
      })
    },
    patience,
  )
})

describe('too much of something is said as well', () => {
  test.each(largeCases.map((each) => [each.name, each] as const))(
    '%s',
    async (_, broken) => {
      await inside(broken, async ({ cwd }) => {
        const { status, stdout, stderr } = program(['check'], { cwd })
        expect(status).toBe(1)
        expect(stdout).toMatch(/^erreur\[[a-z-]+\]/)
        expectPlain(stdout + stderr)
      })
    },
    patience + 5_000,
  )
})

describe('no other command crashes on it, and nothing is written', () => {
  test.each(cases.map((each) => [each.name, each] as const))(
    '%s',
    async (_, broken) => {
      await inside(broken, async ({ cwd }) => {
        for (const [name, argv] of Object.entries(commandLines)) {
          const { code, out, err } = await jalon(argv, { cwd })
          expectPlain(out + err)
          if (name === 'test' || name.startsWith('build')) expect(code, name).toBe(1)
        }
        expect(existsSync(join(cwd, 'site'))).toBe(false)
      })
    },
    patience,
  )
})

describe('every command refuses a root that is broken where it looks', () => {
  const refusals = [
    ['run', 'unknown-state.pathway.yaml'],
    ['run', 'alias-bomb.facts.yaml'],
    ['test', 'unknown-state.pathway.yaml'],
    ['test', 'truncated.scenarios.yaml'],
    ['resolve', 'unknown-zone.services.yaml'],
    ['resolve', 'kinds-are-a-text.kinds.yaml'],
    ['build', 'unknown-state.pathway.yaml'],
    ['build', 'address-on-a-protected-place.services.yaml'],
    ['build --packs-only', 'unknown-commune.territory.yaml'],
  ] as const

  test.each(refusals)('%s on %s', async (command, name) => {
    await inside(caseNamed(name), async ({ cwd }) => {
      const argv = [...commandLines[command], '--format', 'json']
      const { code, out } = await jalon(argv, { cwd })
      expect(code).toBe(1)
      const { diagnostics, counts } = JSON.parse(out) as Report
      expect(counts.errors).toBeGreaterThan(0)
      expect(diagnostics[0]).toMatchObject({
        severity: 'error',
        line: expect.any(Number),
        message: expect.any(String),
      })
      expect(existsSync(join(cwd, 'site'))).toBe(false)
    })
  })
})

describe('the program itself ends as well', () => {
  const names = [
    'truncated-in-a-guard.pathway.yaml',
    'alias-bomb.pathway.yaml',
    'only-comments.kinds.yaml',
    'NUL bytes',
  ]

  test.each(names)(
    '%s',
    async (name) => {
      await inside(caseNamed(name), async ({ cwd }) => {
        const { status, stdout, stderr } = program(['check'], { cwd })
        expect(status).toBe(1)
        expect(stdout).toMatch(/erreur\[[a-z-]+\]/)
        expectPlain(stdout + stderr)
      })
    },
    patience,
  )

  test(
    'a file that may not be read',
    async () => {
      await inside(
        made('nothing broken', () => {}),
        async ({ cwd, root }) => {
          // Root reads everything: it then has to become someone else, who must in turn be able to read the program.
          const isRoot = process.getuid?.() === 0
          const nobody = isRoot ? { uid: 65534, gid: 65534 } : {}
          if (program(['help'], { cwd: '/', ...nobody }).status !== 0) return
          chmodSync(cwd, 0o755)
          chmodSync(join(root, 'network/facts.yaml'), 0)
          const { status, stdout, stderr } = program(['check'], { cwd, ...nobody })
          expect(status).toBe(1)
          expect(stdout).toContain('network/facts.yaml')
          expectPlain(stdout + stderr)
        },
      )
    },
    patience,
  )
})

interface Report {
  readonly diagnostics: readonly {
    readonly rule: string
    readonly severity: string
    readonly file: string
    readonly line: number
    readonly column: number
    readonly message: string
  }[]
  readonly counts: { readonly errors: number }
}

async function report(cwd: string, lang: 'fr' | 'en'): Promise<Report> {
  const { code, out, err } = await jalon(['check', '--format', 'json', '--lang', lang], { cwd })
  expect(err).toBe('')
  expect(code).toBe(1)
  return JSON.parse(out) as Report
}

/** No stack trace, no fault of ours, and nothing that would drive the reader's terminal. */
function expectPlain(printed: string): void {
  expect(printed).not.toMatch(/^ {4}at /m)
  expect(printed).not.toContain('internal-fault')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
}

async function inside(
  broken: Pick<BrokenCase, 'lay'>,
  look: (at: TemporaryRoot) => Promise<void>,
): Promise<void> {
  const at = brokenRoot(broken)
  try {
    await look(at)
  } finally {
    at.remove()
  }
}

function program(
  argv: readonly string[],
  options: { readonly cwd: string; readonly uid?: number; readonly gid?: number },
) {
  const bin = fileURLToPath(new URL('../bin/jalon.mjs', import.meta.url))
  return spawnSync(process.execPath, [bin, ...argv], { ...options, encoding: 'utf8', timeout: patience })
}

function caseNamed(name: string): BrokenCase {
  const found = cases.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no case is named ${name}`)
  return found
}
