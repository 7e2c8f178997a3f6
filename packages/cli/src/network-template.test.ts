/** What a network starts from: the template, resting on the pathways of this repository. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jalon, today } from './testing/jalon.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
let around = ''
let cwd = ''

beforeAll(async () => {
  around = mkdtempSync(join(tmpdir(), 'jalon-network-'))
  cwd = join(around, 'reseau')
  expect((await jalon(['new', 'network', 'reseau'], { cwd: around })).code).toBe(0)
  mkdirSync(join(cwd, 'node_modules'))
  // As « npm install » lays out a package: here, this repository.
  symlinkSync(repository, join(cwd, 'node_modules/jalon'), 'junction')
})

afterAll(() => rmSync(around, { recursive: true, force: true }))

const read = (file: string) => readFileSync(join(cwd, file), 'utf8')

describe('the template, as it is', () => {
  test('has nothing wrong, and its promises hold with those of the base', async () => {
    const { code, out } = await jalon(['check'], { cwd })
    expect(code).toBe(0)
    expect(out).not.toContain('┌─ pathways/')
    expect(out).toMatch(/les \d+ règles du réseau tiennent/)
    expect(out).toContain(`Repose sur la base ${version} (content-`)
    expect(out).not.toContain('Remplacé ici')
  }, 120_000)

  test('has its scenarios true, and those of the base in its communes', async () => {
    const { code, out } = await jalon(['test', '--format', 'json'], { cwd })
    expect(code).toBe(0)
    const { scenarios } = JSON.parse(out)
    expect(scenarios.some(({ file }: { file: string }) => file.startsWith('pathways/orientation/'))).toBe(
      true,
    )
    expect(scenarios.some(({ file }: { file: string }) => file.startsWith('node_modules/jalon/'))).toBe(true)
  }, 120_000)

  test('is laid out as everything else', async () => {
    expect((await jalon(['fmt', '--check'], { cwd })).code).toBe(0)
  })

  test('builds its territory, with its own pathways', async () => {
    const { code, err } = await jalon(['build', '--territory', 'mon-territoire', '--out', 'public'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { territory, ir } = JSON.parse(read('public/territoire.json'))
    expect(territory.title).toBe('Mon territoire')
    expect(Object.keys(ir.pathways).length).toBeGreaterThan(0)
  }, 120_000)

  test('names nobody: the numbers are those that are reserved for fiction', () => {
    const numbers = [...read('pathways/territories/mon-territoire/services.yaml').matchAll(/"\+33(\d+)"/g)]
    const reserved = readFileSync(join(repository, 'pathways/territories/exemple/services.yaml'), 'utf8')
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers.filter(([number = '']) => !reserved.includes(number))).toEqual([])
  })

  test('pins the version of this repository, in its three places', () => {
    expect(read('pathways/jalon.yaml')).toContain(`version: "${version}"`)
    expect(JSON.parse(read('package.json')).devDependencies).toEqual({
      jalon: `file:vendor/jalon-${version}.tgz`,
    })
    expect(read('README.md')).toContain(`jalon-${version}.tgz`)
  })

  test('leaves what only the network knows to be filled in, and says so', () => {
    const workflow = read('.github/workflows/relecture.yml')
    expect(workflow).toMatch(/uses: OWNER\/REPO\/\.github\/workflows\/relecture\.yml@VERSION/)
    expect(workflow).toContain('À REMPLIR')
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m)
    expect(workflow).not.toMatch(/secrets|pull_request_target/)
  })

  test('posts the comment from a second workflow, which runs nothing of a request', () => {
    const workflow = read('.github/workflows/relecture-commentaire.yml')
    expect(workflow).toMatch(/uses: OWNER\/REPO\/\.github\/workflows\/relecture-commentaire\.yml@VERSION/)
    expect(workflow).toContain('À REMPLIR')
    expect(workflow).toContain('workflows: [Relecture]')
    expect(workflow).toMatch(
      /^permissions:\n {2}actions: read\n {2}contents: read\n {2}pull-requests: write$/m,
    )
    expect(workflow).not.toMatch(/secrets|pull_request|^ +(?:- )?run:/m)
  })

  test('keeps what can be made again out of its repository', () => {
    expect(read('.gitignore')).toContain('node_modules/')
    expect(existsSync(join(cwd, 'gitignore'))).toBe(false)
  })
})

describe('jalon new network', () => {
  test('says what to do next, and writes nothing outside of its folder', async () => {
    const { code, out } = await jalon(['new', 'network', 'un-autre'], { cwd: around })
    expect(code).toBe(0)
    expect(out).toContain('npm run pack -- ')
    expect(readdirSync(around).sort()).toEqual(['reseau', 'un-autre'])
  })

  test.each([
    [
      'a folder that holds something',
      'plein',
      () => mkdirSync(join(around, 'plein/notes'), { recursive: true }),
    ],
    ['a file', 'fichier', () => writeFileSync(join(around, 'fichier'), '')],
  ])('refuses %s', async (_, folder, make) => {
    make()
    const { code, out, err } = await jalon(['new', 'network', folder], { cwd: around })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain("n'est pas un dossier vide")
    rmSync(join(around, folder), { recursive: true })
  })

  test('starts in a repository that holds nothing yet', async () => {
    mkdirSync(join(around, 'depot/.git'), { recursive: true })
    expect((await jalon(['new', 'network', 'depot'], { cwd: around })).code).toBe(0)
  })
})

test('the day of these tests is not the one of the machine', () => {
  expect(read('pathways/territories/mon-territoire/territory.yaml')).toContain(`as-of: ${today}`)
})
