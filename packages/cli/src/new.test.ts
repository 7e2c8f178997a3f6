/** `jalon new`: a draft that changes nothing for anyone, in a copy of what it is written into. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '@jalon/diagnostics'
import { afterEach, describe, expect, test } from 'vitest'
import { brokenRoot } from './testing/broken-root.ts'
import { jalon } from './testing/jalon.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A small content root without fault, under the name `pathways`. */
function smallRoot(): string {
  const { cwd } = brokenRoot({ lay: () => {} })
  made.push(cwd)
  return cwd
}

/** A folder with copies of some folders of the repository. */
function copyOf(...folders: readonly string[]): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-new-'))
  made.push(cwd)
  for (const folder of folders) cpSync(join(repository, folder), join(cwd, folder), { recursive: true })
  return cwd
}

async function found(cwd: string): Promise<readonly { severity: string; file: string; message: string }[]> {
  const { out } = await jalon(['check', '--format', 'json'], { cwd })
  return JSON.parse(out).diagnostics
}

const errorsIn = async (cwd: string, file = '') =>
  (await found(cwd))
    .filter((each) => each.severity === 'error' && each.file.includes(file))
    .map((each) => `${each.file} ${each.message}`)

const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8')

describe('a pathway', () => {
  test('is complete from the first minute: nothing to correct, its scenarios hold, its layout is the shared one', async () => {
    const cwd = smallRoot()
    const { code, out } = await jalon(['new', 'pathway', 'suivi'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('pathways/suivi/suivi.pathway.yaml')
    expect(await errorsIn(cwd)).toEqual([])
    expect((await jalon(['test'], { cwd })).code).toBe(0)
    expect((await jalon(['fmt', '--check', 'pathways/suivi/suivi.pathway.yaml'], { cwd })).code).toBe(0)
    expect(read(cwd, 'pathways/suivi/suivi.scenarios.yaml')).toContain('À ÉCRIRE')
  })

  test('is offered to nobody until its author says so', async () => {
    const cwd = smallRoot()
    await jalon(['new', 'pathway', 'suivi'], { cwd })
    expect(read(cwd, 'pathways/suivi/suivi.pathway.yaml')).toMatch(/^entry: false$/m)
  })

  test('fits among those of this repository, and editors know its name', async () => {
    const cwd = copyOf('pathways')
    const { code } = await jalon(['new', 'pathway', 'suivi-essai'], { cwd })
    expect(code).toBe(0)
    expect(await errorsIn(cwd, 'suivi-essai')).toEqual([])
    expect((await jalon(['schema', '--check'], { cwd })).code).toBe(0)
  }, 60_000)

  test('says what to do next, in both languages', async () => {
    const { out } = await jalon(['new', 'pathway', 'suivi', '--lang', 'en'], { cwd: smallRoot() })
    expect(out).toMatch(/Next:\n {2}1\. Replace each "À ÉCRIRE"/)
    const json = await jalon(['new', 'pathway', 'suivi', '--format', 'json'], { cwd: smallRoot() })
    expect(JSON.parse(json.out)).toMatchObject({ written: [expect.any(String), expect.any(String)] })
  })
})

describe('a scenario', () => {
  test('is added under those that are there, which stay as they are', async () => {
    const cwd = smallRoot()
    const file = 'pathways/essai/essai.scenarios.yaml'
    const before = read(cwd, file)
    const { code } = await jalon(['new', 'scenario', 'essai'], { cwd })
    expect(code).toBe(0)
    expect(read(cwd, file).startsWith(before.trimEnd())).toBe(true)
    expect(read(cwd, file).slice(before.length)).toContain('À ÉCRIRE')
    expect((await jalon(['test'], { cwd })).code).toBe(0)
    expect(await errorsIn(cwd)).toEqual([])
  })

  test('makes the file when there is none', async () => {
    const cwd = smallRoot()
    rmSync(join(cwd, 'pathways/essai/essai.scenarios.yaml'))
    await jalon(['new', 'scenario', 'essai'], { cwd })
    expect(read(cwd, 'pathways/essai/essai.scenarios.yaml')).toMatch(
      /^pathway: essai\n\nscenarios:\n {2}- name: /,
    )
    expect((await jalon(['test'], { cwd })).code).toBe(0)
  })

  test('starts an empty list', async () => {
    const cwd = smallRoot()
    writeFileSync(join(cwd, 'pathways/essai/essai.scenarios.yaml'), 'pathway: essai\nscenarios: []\n')
    expect((await jalon(['new', 'scenario', 'essai'], { cwd })).code).toBe(0)
    expect((await jalon(['test'], { cwd })).code).toBe(0)
  })

  test('tells something else each time, and stops when everything is told', async () => {
    const cwd = smallRoot()
    const codes: number[] = []
    for (let count = 0; count < 25; count++)
      codes.push((await jalon(['new', 'scenario', 'essai'], { cwd })).code)
    expect(codes.at(-1)).toBe(2)
    const situations = read(cwd, 'pathways/essai/essai.scenarios.yaml').match(/answers:[^-]*?# À/g) ?? []
    expect(situations.length).toBeGreaterThan(0)
    expect(new Set(situations).size).toBe(situations.length)
  })

  test('leaves a file with a fault alone', async () => {
    const cwd = smallRoot()
    const file = join(cwd, 'pathways/essai/essai.scenarios.yaml')
    writeFileSync(file, 'pathway: essai\nscenario:\n')
    expect((await jalon(['new', 'scenario', 'essai'], { cwd })).code).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe('pathway: essai\nscenario:\n')
  })
})

test('a rule is found in the list of rules, and its own examples hold', async () => {
  const cwd = copyOf('packages/core/src')
  expect((await jalon(['new', 'rule', 'a-rule-to-write'], { cwd })).code).toBe(0)
  const { rule, told, quiet } = await rulesOf(cwd, 'aRuleToWrite')
  expect(rule).toBe('a-rule-to-write')
  expect(told).toEqual(['« a-ecrire » reste à écrire.'])
  expect(quiet).toEqual([])
  expect(formatted(cwd, 'packages/core/src/language/rules/a-rule-to-write.ts')).toBe('')
}, 60_000)

test('a component has its three files, laid out as the others', async () => {
  const cwd = copyOf('widget/src/components')
  expect((await jalon(['new', 'component', 'next-step'], { cwd })).code).toBe(0)
  const files = ['tsx', 'css', 'examples.ts'].map((end) => `widget/src/components/next-step/next-step.${end}`)
  expect(files.filter((file) => !existsSync(join(cwd, file)))).toEqual([])
  expect(read(cwd, files[0] ?? '')).toContain('export function NextStep')
  expect(formatted(cwd, 'widget/src/components/next-step')).toBe('')
}, 60_000)

describe('what cannot be started is told, and nothing is written', () => {
  test.each([
    [['new', 'pathwya', 'suivi'], 'Vouliez-vous dire « pathway » ?'],
    [['new', 'machin', 'suivi'], 'Choix : pathway, scenario, rule, component, network.'],
    [['new', 'pathway'], 'jalon new pathway|scenario|rule|component <nom>'],
    [['new', 'pathway', 'Suivi à la maternité'], 'Essayez « suivi-a-la-maternite ».'],
    [['new', 'pathway', 'SuiviPMI'], 'Essayez « suivi-pmi ».'],
    [['new', 'pathway', '2026'], 'ne peut pas servir de nom'],
    [['new', 'pathway', 'any'], 'ne peut pas servir de nom'],
    [['new', 'pathway', '../dehors'], 'Essayez « dehors ».'],
    [['new', 'pathway', 'essai'], 'Le parcours « essai » existe déjà.'],
    [['new', 'scenario', 'esai'], 'Vouliez-vous dire « essai » ?'],
    [['new', 'rule', 'essai'], "n'est pas ici"],
    [['new', 'component', 'essai'], "n'est pas ici"],
    [['new', 'pathway', 'suivi', '--root', 'ailleurs'], "n'existe pas"],
  ])('jalon %j', async (argv, words) => {
    const cwd = smallRoot()
    const { code, out, err } = await jalon(argv, { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
    expect(await errorsIn(cwd)).toEqual([])
  })

  test.each([
    ['rule', 'unknown-state', 'La règle « unknown-state » existe déjà.'],
    ['rule', 'missing-file', 'La règle « missing-file » existe déjà.'],
    ['component', 'question', 'Le composant « question » existe déjà.'],
  ])('a %s named %s', async (what, name, words) => {
    const { code, err } = await jalon(['new', what, name], { cwd: repository })
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})

/** What Biome would change in a file or folder of a copy; nothing when it is as our own. */
function formatted(cwd: string, path: string): string {
  const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'check', '--config-path', join(repository, 'biome.json'), join(cwd, path)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return status === 0 ? '' : `${stdout}${stderr}`
}

/** Loads a rule from a copy of the sources of core, and runs it on its own examples. */
async function rulesOf(cwd: string, name: string) {
  for (const folder of ['node_modules', 'package.json']) {
    symlinkSync(join(repository, 'packages/core', folder), join(cwd, 'packages/core', folder))
  }
  const { createServer, createServerModuleRunner } = await import('vite')
  const server = await createServer({
    configFile: false,
    root: cwd,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { resolve: { conditions: ['source', 'node', 'import'] }, noExternal: [/^@jalon/] },
  })
  const runner = createServerModuleRunner(server.environments.ssr)
  try {
    const at = (file: string) => runner.import(join(cwd, 'packages/core/src', file))
    const { pathwayRules } = await at('language/rules/index.ts')
    const [{ [name]: rule }, { compile }, { exampleFile, exampleSources }] = await Promise.all([
      at('language/rules/a-rule-to-write.ts'),
      at('language/compile.ts'),
      at('testing/example-sources.ts'),
    ])
    const { readExample } = await import('@jalon/diagnostics')
    expect(pathwayRules).toContain(rule)
    const say = (example: string) => {
      const { files } = readExample(example, exampleFile)
      return compile(exampleSources(files))
        .diagnostics.filter(
          ({ severity, span }: Diagnostic) => severity !== 'hint' && Object.hasOwn(files, span.source.file),
        )
        .map(({ message }: Diagnostic) => message.fr)
    }
    return { rule: rule.name, told: say(rule.examples.incorrect), quiet: say(rule.examples.correct) }
  } finally {
    await runner.close()
    await server.close()
  }
}
