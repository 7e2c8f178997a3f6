/** A base that is not the one that was asked for: told by every command, and compared with the one before when it moves. */
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'
import {
  asked,
  inPackage,
  network,
  oneMoreRule,
  small,
  sooner,
  withoutLeftovers,
  write,
} from '../testing/network-on-base.ts'

withoutLeftovers()

describe('a base that cannot be used is told in one sentence, by every command', () => {
  const cases: readonly (readonly [string, (cwd: string) => void, string])[] = [
    ['missing', (cwd) => rmSync(join(cwd, 'node_modules'), { recursive: true }), "n'est pas là"],
    [
      'another version',
      (cwd) => write(cwd, { 'pathways/jalon.yaml': asked(inPackage, '0.2.0') }),
      'a la version 0.1.0, et ce fichier demande la 0.2.0',
    ],
    [
      'another content',
      (cwd) => write(cwd, { 'pathways/jalon.yaml': asked(inPackage, `content-${'0'.repeat(32)}`) }),
      'a la version content-',
    ],
    [
      'resting on a base itself',
      (cwd) => write(cwd, { 'node_modules/jalon/pathways/jalon.yaml': asked('../x') }),
      'repose elle-même sur une autre',
    ],
    [
      'no content',
      (cwd) => write(cwd, { 'pathways/jalon.yaml': asked('../node_modules/jalon') }),
      "n'est pas un dossier de parcours",
    ],
    [
      'an absolute path',
      (cwd) => write(cwd, { 'pathways/jalon.yaml': asked(small) }),
      "le chemin d'une seule machine",
    ],
    [
      'out of the project',
      (cwd) => write(cwd, { 'pathways/jalon.yaml': asked('../../ailleurs') }),
      'hors du projet',
    ],
    ['the root itself', (cwd) => write(cwd, { 'pathways/jalon.yaml': asked('.') }), "l'un dans l'autre"],
    [
      'a folder of the root',
      (cwd) => write(cwd, { 'pathways/jalon.yaml': asked('./essai') }),
      "l'un dans l'autre",
    ],
    [
      'the folder around the root',
      (cwd) => write(cwd, { 'pathways/jalon.yaml': asked('..') }),
      "l'un dans l'autre",
    ],
    [
      'a link to the root',
      (cwd) => {
        rmSync(join(cwd, 'node_modules/jalon/pathways'), { recursive: true })
        symlinkSync(join(cwd, 'pathways'), join(cwd, 'node_modules/jalon/pathways'))
      },
      "l'un dans l'autre",
    ],
    ['not YAML', (cwd) => write(cwd, { 'pathways/jalon.yaml': 'base: [\n' }), 'jalon.yaml:'],
    ['empty', (cwd) => write(cwd, { 'pathways/jalon.yaml': '' }), 'jalon.yaml:'],
    [
      'without a version',
      (cwd) => write(cwd, { 'pathways/jalon.yaml': 'base: { folder: ../x }\n' }),
      'version',
    ],
    [
      'a key that does not exist',
      (cwd) => write(cwd, { 'pathways/jalon.yaml': `${asked(inPackage)}bases: 1\n` }),
      'bases',
    ],
  ]

  test.each(cases)('%s', async (_, spoil, words) => {
    const cwd = network({})
    spoil(cwd)
    const { code, out, err } = await jalon(['check'], { cwd })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out.replaceAll(/\s+/g, ' ')).toContain(words)
    expect(out).toContain('1 erreur')
  })

  test.each([
    [['test']],
    [['run', '--pathway', 'essai', '--answers', '{}']],
    [['build', '--territory', 'val', '--out', 'x']],
    [['graph', 'essai']],
    [['sheet', 'essai', '--territory', 'val']],
    [['review']],
    [['coverage', '--territory', 'val']],
    [['resolve', '--territory', 'val', '--commune', 'Metz', '--kind', 'medecin']],
    [['schema']],
    [['new', 'pathway', 'suite']],
    [['export', 'hsds', '--territory', 'val', '--out', 'x']],
  ])('jalon %j', async (argv) => {
    const cwd = network({ 'jalon.yaml': asked(inPackage, '0.2.0') })
    const { code, out, err } = await jalon(argv, { cwd })
    expect(code).toBe(1)
    expect(`${out}${err}`).toContain('unusable-base')
  })
})

describe('a change of version', () => {
  const git = (cwd: string, ...words: readonly string[]) => {
    const who = [
      '-c',
      'user.name=Essai',
      '-c',
      'user.email=essai@exemple.example',
      '-c',
      'commit.gpgsign=false',
    ]
    const { status, stderr } = spawnSync('git', [...who, ...words], { cwd, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }

  /** A network that has committed, then moved to a base where the doubt no longer calls for help. */
  function moved(former: string): string {
    const cwd = network({ 'network/invariants.yaml': oneMoreRule })
    git(cwd, 'init', '-q')
    git(cwd, 'add', 'pathways')
    git(cwd, 'commit', '-q', '-m', 'Avant')
    cpSync(join(cwd, 'node_modules/jalon'), join(cwd, 'node_modules/jalon-avant'), { recursive: true })
    write(cwd, {
      'node_modules/jalon/package.json': '{ "version": "0.2.0" }',
      'node_modules/jalon/pathways/essai/essai.pathway.yaml': sooner().replace(
        'inconnu: secours',
        'inconnu: faits',
      ),
      'pathways/jalon.yaml': asked(inPackage, '0.2.0') + former,
    })
    return cwd
  }

  test('is compared with the version before, kept beside', async () => {
    const cwd = moved('former: ../node_modules/jalon-avant/pathways\n')
    const { code, out } = await jalon(['diff', 'HEAD'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('Changements voulus')
    expect(out).toContain('danger = inconnu')
  })

  test('without it, says what is missing and compares nothing', async () => {
    const { code, out } = await jalon(['diff', 'HEAD'], { cwd: moved('') })
    expect(code).toBe(1)
    expect(out).toContain('a la version 0.2.0, et ce fichier demande la 0.1.0')
    expect(out).toContain('former')
  })
})
