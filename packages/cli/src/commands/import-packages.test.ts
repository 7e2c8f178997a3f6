import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clean } from '@jalon/diagnostics'
import { jalon } from '../testing/jalon.ts'

const root = new URL('../../../../pathways', import.meta.url).pathname

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
  for (const format of ['hsds', 'data-inclusion'])
    await run('export', format, '--territory', 'metz', '--out', format)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...argv: readonly string[]) => jalon([...argv, '--root', root], { cwd: folder })

describe('files that another directory gave', () => {
  test('in HSDS, are read with the tables beside, and what is there already is not drafted again', async () => {
    const { code, out } = await run(
      'import',
      'hsds',
      'hsds/datapackage.json',
      '--territory',
      'metz',
      '--format',
      'json',
    )
    expect(code).toBe(0)
    const { services, left, written } = JSON.parse(out)
    expect(services).toEqual([])
    expect(left.filter(({ why }: { why: string }) => why === 'already-there').length).toBeGreaterThan(20)
    expect(written).toEqual([])
  })

  test('of data·inclusion, are read with their structures beside', async () => {
    const { code } = await run(
      'import',
      'data-inclusion',
      'data-inclusion/services.json',
      '--territory',
      'metz',
    )
    expect(code).toBe(0)
  })

  test('of data·inclusion, a sign that a terminal would obey is written as its code', async () => {
    const odd = '\u009b2J\u202eécoute\u{e0041}'
    const structure = { id: 'e--1', nom: 'Centre des essais', reseaux_porteurs: ['cidff'] }
    const service = {
      id: `e--${odd}`,
      structure_id: 'e--1',
      nom: `Permanence ${odd}`,
      description: odd,
      lien_mobilisation: `https://essai.example/${odd}`,
      thematiques: ['difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits', odd],
      zone_eligibilite: ['57463'],
    }
    mkdirSync(join(folder, 'odd'))
    writeFileSync(join(folder, 'odd/structures.json'), JSON.stringify([structure]))
    writeFileSync(
      join(folder, 'odd/services.json'),
      JSON.stringify([service, { ...service, thematiques: [odd] }]),
    )
    for (const format of ['json', 'text']) {
      const { code, out, err } = await run(
        ...['import', 'data-inclusion', 'odd/services.json', '--territory', 'metz', '--format', format],
      )
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('écoute')
      expect(clean(out)).toBe(out)
    }
  })

  test('without the file that must be beside, are refused with what to do', async () => {
    rmSync(join(folder, 'data-inclusion/structures.json'))
    const { code, err } = await run(
      'import',
      'data-inclusion',
      'data-inclusion/services.json',
      '--territory',
      'metz',
    )
    expect(code).toBe(1)
    expect(err).toContain("« structures.json » n'est pas à côté de ce fichier.")
  })
})
