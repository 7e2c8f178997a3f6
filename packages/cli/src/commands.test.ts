/** Every command, as the person who types it would notice it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { directoryRules } from '@jalon/directory'
import { documentRules, pathwayRules, shapeRules, unitRules, vocabularyRules } from '@jalon/core'
import { afterAll, describe, expect, test } from 'vitest'
import { fileRules } from './rules/index.ts'
import { brokenRoot } from './testing/broken-root.ts'
import { jalon } from './testing/jalon.ts'

/** The repository: commands are typed at its root. */
const cwd = fileURLToPath(new URL('../../../', import.meta.url))
/** Only there so that a test that hangs is stopped. */
const patience = 120_000
const small = brokenRoot({ lay: () => {} })
afterAll(small.remove)

async function json(
  argv: readonly string[],
  at: { cwd: string; input?: string } = { cwd },
): Promise<unknown> {
  const { code, out, err } = await jalon([...argv, '--format', 'json'], at)
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

describe('jalon check', () => {
  test('gives what was found, what is proved, and how many of each', async () => {
    const report = await json(['check'], small)
    expect(report).toMatchObject({
      diagnostics: [],
      proved: {
        places: { territories: 1, communes: 3 },
        pathways: {
          essai: { entry: true, invariants: expect.any(Array), walks: expect.stringMatching(/^\d+$/) },
        },
        invariants: expect.any(Array),
      },
      counts: { errors: 0, warnings: 0 },
    })
  })

  test('describes a finding with its place, its reason and what to do', async () => {
    const broken = brokenRoot({ lay: () => {} })
    rmSync(join(broken.root, 'abri'), { recursive: true })
    const { code, out } = await jalon(['check', '--format', 'json', '--lang', 'en'], broken)
    broken.remove()
    expect(code).toBe(1)
    const { diagnostics } = JSON.parse(out)
    expect(diagnostics[0]).toMatchObject({
      rule: 'unknown-pathway',
      severity: 'error',
      file: 'pathways/essai/essai.pathway.yaml',
      line: expect.any(Number),
      column: expect.any(Number),
      endLine: expect.any(Number),
      endColumn: expect.any(Number),
      message: expect.stringContaining('abri'),
      why: expect.any(String),
      suggestions: expect.any(Array),
    })
  })

  test('speaks of the files that are named only', async () => {
    const broken = brokenRoot({ lay: () => {} })
    rmSync(join(broken.root, 'abri'), { recursive: true })
    const [silent, told] = [
      await jalon(['check', 'pathways/network/facts.yaml'], broken),
      await jalon(['check', './pathways/essai/essai.pathway.yaml'], broken),
    ]
    broken.remove()
    expect([silent.code, told.code]).toEqual([0, 1])
  })
})

describe('jalon run', () => {
  const walk = ['run', '--pathway', 'essai', '--territory', 'val']

  test('gives the whole walk', async () => {
    const answers = JSON.stringify({ danger: 'oui', faits: ['coups'], accord: 'non', inconnu: 'x' })
    expect(await json([...walk, '--commune', '57463', '--answers', answers], small)).toEqual({
      status: 'finished',
      outcome: 'termine',
      asked: [
        ['danger', 'oui'],
        ['faits', ['coups']],
        ['accord', 'non'],
      ],
      plan: [
        {
          kind: 'police-urgence',
          urgency: 'now',
          state: 'secours',
          structures: [{ id: 'secours-17', name: '17, police secours', reason: expect.any(String) }],
          resolution: 'found',
        },
        {
          kind: 'medecin',
          urgency: 'h24',
          state: 'certificat',
          structures: [{ id: 'cabinet', name: 'Cabinet médical', reason: expect.stringContaining('Metz') }],
          resolution: 'found',
        },
        { kind: 'rdv-suivi', urgency: 'week', state: 'rdv', structures: [], resolution: 'found' },
      ],
      advice: [],
      ignored: ['inconnu'],
    })
  })

  test('says which question it waits for', async () => {
    expect(await json([...walk, '--answers', '{"danger":"non","faits":["nulle-part"]}'], small)).toEqual({
      status: 'waiting',
      waiting: 'faits',
      asked: [['danger', 'non']],
      plan: [],
      advice: [],
      ignored: ['faits'],
    })
  })

  test('out of the territory goes to what exists everywhere', async () => {
    const answers = '{"danger":"non","faits":["coups"],"accord":"non"}'
    const { plan } = (await json([...walk, '--commune', '75056', '--answers', answers], small)) as {
      plan: { kind: string }[]
    }
    expect(plan.map(({ kind }) => kind)).toEqual(['ligne-ecoute', 'rdv-suivi'])
  })

  test('names the rule of the network that the walk does not keep', async () => {
    const root = brokenRoot({ lay: () => {} })
    const file = join(root.root, 'network/invariants.yaml')
    const weakened = readFileSync(file, 'utf8').replace('refer: police-urgence', 'refer: rdv-suivi')
    writeFileSync(file, weakened)
    const told = await jalon([...walk, '--answers', '{"danger":"oui"}'], root)
    const given = await Promise.all(
      ['oui', 'non'].map((danger) => json([...walk, '--answers', JSON.stringify({ danger })], root)),
    )
    root.remove()
    expect(given[0]).toMatchObject({ status: 'waiting', broken: 'danger-secours-d-abord' })
    expect(given[1]).not.toHaveProperty('broken')
    expect(told.out).toContain('Règle du réseau non tenue : danger-secours-d-abord')
  })

  test.each([
    ['names of the machinery', '{"__proto__":"oui","constructor":"oui","toString":["x"]}'],
    ['values of every sort', '{"danger":null,"faits":{"a":1},"accord":[[]]}'],
    ['an empty object', '{}'],
  ])('ignores %s', async (_, answers) => {
    expect(await json([...walk, '--answers', answers], small)).toMatchObject({
      status: 'waiting',
      waiting: 'danger',
    })
  })

  test('answers the lines of the input one by one, and says which it cannot read', async () => {
    const input = [
      '{"danger":"oui"}',
      'danger=oui',
      '',
      '[1]',
      '{"danger":"non","faits":["menaces"],"accord":"non"}',
    ].join('\n')
    const { code, out } = await jalon([...walk, '--answers', '-', '--lang', 'en'], { ...small, input })
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(1)
    expect(lines).toHaveLength(4)
    expect(lines.map(({ status, error }) => status ?? typeof error)).toEqual([
      'waiting',
      'string',
      'string',
      'finished',
    ])
    expect(lines[1].error).toContain('danger=oui')
  })

  test('answers lines without end, in pieces, and none at all', async () => {
    const bytes = new TextEncoder().encode('{"danger":"oui"}\r\n{"danger":"non"}')
    const { code, out } = await jalon([...walk, '--answers', '-'], { ...small, input: bytes })
    expect([code, out.trimEnd().split('\n').length]).toEqual([0, 2])
    expect(await jalon([...walk, '--answers', '-'], small)).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('jalon test', () => {
  test('gives every scenario with its place', async () => {
    expect(await json(['test'], small)).toEqual({
      scenarios: [
        { name: 'Danger immédiat', file: 'pathways/essai/essai.scenarios.yaml', line: 3, passed: true },
      ],
      coverage: expect.anything(),
      suggested: expect.any(Array),
      diagnostics: expect.any(Array),
      counts: { errors: 0, warnings: expect.any(Number), hints: 0 },
    })
  })

  test('counts what the scenarios meet, and says what they do not', async () => {
    const { coverage } = (await json(['test'], small)) as {
      coverage: Record<string, Record<string, unknown>>
    }
    expect(Object.keys(coverage)).toEqual(['abri', 'essai'])
    expect(coverage['essai']).toMatchObject({
      referrals: {
        met: 2,
        all: 4,
        missing: [
          '« certificat » vers « medecin » (1er choix)',
          '« certificat » vers « ligne-ecoute » (2e choix)',
        ],
      },
      outcomes: { met: 1, all: 1, missing: [] },
    })
  })

  test('suggests scenarios that, once pasted, leave nothing out', async () => {
    const root = brokenRoot({ lay: () => {} })
    const { suggested } = (await json(['test'], root)) as { suggested: { file: string; text: string }[] }
    expect(suggested.length).toBeGreaterThan(1)
    for (const { file, text } of suggested) {
      const path = join(root.cwd, file)
      const before = existsSync(path) ? readFileSync(path, 'utf8') : 'pathway: abri\n\nscenarios:\n'
      writeFileSync(path, `${before.trimEnd()}\n${text}`)
    }
    rmSync(join(root.root, 'network/coverage.yaml'))
    const after = await jalon(['test'], root)
    root.remove()
    expect(after).toMatchObject({ code: 0, err: '' })
    expect(after.out).toContain('Les scénarios rencontrent tout ce qui peut arriver.')
    expect(after.out).not.toContain('À RACONTER')
  })

  test('refuses less than what the network asks for, which is a lot unless it says otherwise', async () => {
    const root = brokenRoot({ lay: () => {} })
    const floors = join(root.root, 'network/coverage.yaml')
    rmSync(floors)
    const usual = await jalon(['test'], root)
    writeFileSync(floors, 'referrals: 50\noutcomes: 0\nurgent-answers: 0\nstates: 101\n')
    const wrong = await jalon(['test'], root)
    root.remove()
    expect(usual.code).toBe(1)
    expect(usual.out).toContain('erreur[coverage-below-floor]')
    expect(usual.out).toContain('pathways/essai/essai.pathway.yaml:1')
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('un nombre entre 0 et 100')])
  })

  test('says nothing of a state set aside with its reason', async () => {
    const root = brokenRoot({ lay: () => {} })
    const file = join(root.root, 'essai/essai.pathway.yaml')
    const messages = async () => {
      const { diagnostics } = (await json(['test'], root)) as { diagnostics: { message: string }[] }
      return diagnostics.map(({ message }) => message)
    }
    const before = await messages()
    const text = readFileSync(file, 'utf8')
    const reason = ', never-exercised: "Personne ne l\'a encore rencontré." }\n    next: abri'
    writeFileSync(file, text.replace(/ \}\n {4}next: abri/, reason))
    const after = await messages()
    root.remove()
    expect(before).toContain('Aucun scénario ne passe par « certificat ».')
    expect(after).toEqual(before.filter((message) => !message.includes('« certificat »')))
  })

  test('writes every suggested scenario in a file, and prints in the formats of checks', async () => {
    const root = brokenRoot({ lay: () => {} })
    const { out, code } = await jalon(['test', '--suggest', 'propositions.yaml'], root)
    const written = readFileSync(join(root.cwd, 'propositions.yaml'), 'utf8')
    const github = await jalon(['test', '--format', 'github'], root)
    const sarif = await jalon(['test', '--format', 'sarif'], root)
    root.remove()
    expect([code, github.code, sarif.code]).toEqual([0, 0, 0])
    expect(out).toContain('À coller à la fin de pathways/essai/essai.scenarios.yaml')
    expect(written).toMatch(/^# À coller à la fin de pathways\/abri\/abri\.scenarios\.yaml|^pathway: essai$/m)
    expect(github.out).toContain('never-exercised')
    expect(JSON.parse(sarif.out).runs[0].results.length).toBeGreaterThan(0)
  })

  test.each([
    ['fr', 'attendu'],
    ['en', 'expected'],
  ])('says in %s what differs', async (lang, word) => {
    const broken = brokenRoot({ lay: () => {} })
    const file = join(broken.root, 'essai/essai.scenarios.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('[police-urgence, rdv-suivi]', '[rdv-suivi]'))
    const { code, out } = await jalon(['test', '--lang', lang, '--format', 'json'], broken)
    broken.remove()
    expect(code).toBe(1)
    expect(JSON.parse(out).scenarios[0]).toMatchObject({
      passed: false,
      difference: expect.stringContaining(word),
    })
  })
})

describe('jalon build', () => {
  const folders: string[] = []
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  async function built(): Promise<Readonly<Record<string, string>>> {
    const out = mkdtempSync(join(tmpdir(), 'jalon-'))
    folders.push(out)
    await json(['build', '--packs-only', '--out', out])
    return Object.fromEntries(
      readdirSync(out)
        .sort()
        .map((file) => [file, readFileSync(join(out, file), 'utf8')]),
    )
  }

  test(
    'gives the same bytes twice',
    async () => {
      const first = await built()
      expect(Object.keys(first)).toEqual(['exemple.json', 'metz.json', 'national.json', 'pantin.json'])
      expect(await built()).toEqual(first)
    },
    patience,
  )

  test(
    'writes the widget in both languages, and lists every file that it writes',
    async () => {
      const out = mkdtempSync(join(tmpdir(), 'jalon-'))
      folders.push(out)
      const { files } = (await json(['build', '--territory', 'exemple', '--out', out])) as {
        files: { file: string; integrity: string }[]
      }
      const listed = files.map(({ file }) => file)
      expect(listed).toEqual(
        expect.arrayContaining(['parcours-orientation.js', 'parcours-orientation.en.js', 'territoire.json']),
      )
      const there = readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(out, join(parentPath, name)).replaceAll('\\', '/'))
      expect(there.sort()).toEqual(['manifest.json', ...listed].sort())
      expect(new Set(files.map(({ integrity }) => integrity)).size).toBe(files.length)
    },
    patience,
  )
})

describe('jalon explain', () => {
  const rules = [
    ...fileRules,
    ...documentRules,
    ...shapeRules,
    ...unitRules,
    ...pathwayRules,
    ...vocabularyRules,
    ...directoryRules,
  ]

  test.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s in both languages',
    async (name, { summary, why }) => {
      for (const lang of ['fr', 'en'] as const) {
        const { code, out } = await jalon(['explain', name, '--lang', lang], { cwd })
        expect(code).toBe(0)
        expect(out).toContain(summary[lang])
        expect(out).toContain(why[lang])
      }
      expect(summary.fr).not.toBe(summary.en)
    },
  )

  test('lists them all', async () => {
    const list = (await json(['explain'])) as { rule: string }[]
    for (const { name } of rules) expect(list.map(({ rule }) => rule)).toContain(name)
  })
})
