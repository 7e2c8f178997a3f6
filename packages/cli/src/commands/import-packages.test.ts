import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
