/** The territories of this repository: what is true of them today must stay true when someone edits them. */
import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '@jalon/core'
import { own } from '@jalon/core/runtime'
import type { Source } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { toPack } from './build/to-pack.ts'
import { isFictionalNumber } from './contact/phone-number.ts'
import { checkDirectory } from './language/check-directory.ts'
import { readDirectory } from './language/read-directory.ts'
import type { Pack } from './pack.ts'
import { readPack } from './read-pack.ts'
import { availability, resolve } from './resolve.ts'

const today = '2026-11-22'
const root = new URL('../../../pathways/', import.meta.url)

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(network|territories)\/.*\.(yaml|csv)$/.test(file))
  .sort()
  .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }))

const { ir } = compile(sources.filter(({ file }) => file === 'network/kinds.yaml'))
const { value: directory, diagnostics } = readDirectory(sources)

function packOf(territory: string): Pack {
  const { value } = toPack(directory, ir, territory, today)
  if (value === undefined) throw new Error(`no territory ${territory}`)
  return value
}

/** Who is found, or the result. */
function found(pack: Pack, commune: string | null, kind: string): readonly string[] | string {
  const resolution = resolve(pack, commune, kind, today)
  return resolution.result === 'found'
    ? resolution.candidates.map(({ service }) => service.id)
    : resolution.result
}

test('nothing is wrong with them, and what the network still has to ask is told', () => {
  const all = [...diagnostics, ...checkDirectory({ directory, kinds: ir.kinds, today })]
  const told = all.filter(({ severity }) => severity !== 'hint')
  expect(told.map(({ rule, severity, message }) => `${severity} ${rule} ${message.fr}`)).toEqual([
    "warning closed-service-proposed « espace-suzanne-noel » est annoncé pour le 1er novembre 2023, et pas encore dit ouvert : 1 commune (Metz) n'a personne d'autre pour « maison-femmes ».",
  ])
})

test('no division of theirs has a gap or an overlap, and nothing is described twice', () => {
  const rules = new Set(checkDirectory({ directory, kinds: ir.kinds, today }).map(({ rule }) => rule))
  for (const rule of ['division-gap', 'division-overlap', 'service-described-twice', 'duplicate-contact'])
    expect(rules).not.toContain(rule)
})

describe('around Metz', () => {
  const metz = packOf('metz')

  test.each([
    ['Hagondange', '57283', 'cidff-metz-thionville-aide-victimes', 'umj-metz'],
    ['Mondelange, same postal code', '57474', 'atav-france-victimes-57', 'umj-thionville'],
    [
      'Ars-Laquenexy, where the hospital of Metz stands',
      '57031',
      'cidff-metz-thionville-aide-victimes',
      'umj-metz',
    ],
    ['Metz', '57463', 'cidff-metz-thionville-aide-victimes', 'umj-metz'],
  ])('%s has its court, hence its victim support and its forensic unit', (_, code, support, unit) => {
    expect(found(metz, code, 'france-victimes')).toEqual([support])
    expect(found(metz, code, 'umj-requisition')).toEqual([unit])
  })

  test('the hospital of Metz, in another commune, is found from Metz', () => {
    expect(found(metz, '57463', 'urgences')).toContain('urgences-mercy')
  })

  test('a closed emergency department is offered nowhere', () => {
    for (const { code } of metz.communes)
      expect(found(metz, code, 'urgences')).not.toContain('urgences-robert-schuman')
  })

  test('sectors that nobody described are unknown', () => {
    expect(found(metz, '57463', 'pmi')).toBe('unknown')
  })

  test('a commune of elsewhere has the national lines', () => {
    expect(found(metz, '75056', 'france-victimes')).toBe('unknown')
    expect(found(metz, null, 'siao-115')).toEqual(['siao-115'])
  })
})

describe('around Pantin', () => {
  const pantin = packOf('pantin')

  test('the unit of Bondy does not receive the communes it stopped serving', () => {
    expect(found(pantin, '93055', 'umj-requisition')).toEqual(['umj-jean-verdier-requisition'])
    expect(found(pantin, '93066', 'umj-requisition')).not.toEqual(['umj-jean-verdier-requisition'])
  })

  test('Pierrefitte-sur-Seine is Saint-Denis', () => {
    const codes = pantin.communes.map(({ code }) => code)
    expect(codes).toContain('93066')
    expect(codes).not.toContain('93059')
  })
})

describe.each(directory.territories.map(({ id }) => [id, packOf(id)] as const))('%s', (_, pack) => {
  test('is read by the widget as it was built', () => {
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack)
  })

  test('has a service behind every national line, everywhere and outside', () => {
    const lines = Object.values(ir.kinds).filter(({ nature }) => nature !== 'structure')
    for (const commune of [null, ...pack.communes.map(({ code }) => code)]) {
      const available = availability(pack, commune)
      expect(lines.filter(({ id }) => !available.has(id))).toEqual([])
    }
  })

  test('shows no local contact that could be anybody’s', () => {
    const local = pack.services.filter(({ reach }) => reach.kind !== 'national')
    const numbers = local.flatMap(({ phone }) => phone?.value ?? [])
    if (pack.territory.fictional) expect(numbers.every(isFictionalNumber)).toBe(true)
    // Until the day a structure confirms one: then this line goes, and the confirmation is what is reviewed.
    else
      expect(local.filter(({ phone, address, hours, site }) => phone || address || hours || site)).toEqual([])
  })

  test('has no address on a protected place', () => {
    const places = pack.services.filter(({ kind }) => own(ir.kinds, kind)?.protected)
    expect(places.filter(({ address }) => address !== undefined)).toEqual([])
  })
})
