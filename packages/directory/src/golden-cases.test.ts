/**
 * The cases that the founding networks wrote down: doors that look right and are not. Each was read in a page about Metz
 * or Pantin; none may come back when someone edits the territories.
 */
import { describe, expect, test } from 'vitest'
import { searchCommunes } from './communes/search-communes.ts'
import { checkDirectory } from './language/check-directory.ts'
import { readDirectory } from './language/read-directory.ts'
import { resolve } from './resolve.ts'
import { directory, found, ir, realPack, sources, today } from './testing/real-directory.ts'

const metz = realPack('metz')
const pantin = realPack('pantin')

const hagondange = '57283'
const mondelange = '57474'
const city = '57463'

function service(pack: typeof metz, id: string) {
  const one = pack.services.find((each) => each.id === id)
  if (one === undefined) throw new Error(`no service ${id}`)
  return one
}

function territory(id: string) {
  const one = directory.territories.find((each) => each.id === id)
  if (one === undefined) throw new Error(`no territory ${id}`)
  return one
}

/** Every kind for which a service is offered somewhere in its territory. */
function offeredIn(pack: typeof metz, id: string): readonly string[] {
  return Object.keys(pack.ir.kinds).filter((kind) =>
    pack.communes.some(({ code }) => found(pack, code, kind).includes(id)),
  )
}

describe('a postal code is not a commune, nor a group of communes an institution', () => {
  test('Hagondange and Mondelange share theirs, and the search gives both', () => {
    const names = searchCommunes(metz.communes, '57300').map(({ commune }) => commune.name)
    expect(names).toEqual(expect.arrayContaining(['Hagondange', 'Mondelange']))
  })

  test.each([
    ['jaf-op', ['tj-metz'], ['tj-thionville']],
    ['france-victimes', ['cidff-metz-thionville-aide-victimes'], ['atav-france-victimes-57']],
    ['umj-requisition', ['umj-metz'], ['umj-thionville']],
    ['parquet-signalement', ['parquet-metz-signalement'], ['parquet-thionville-signalement']],
  ])('%s differs', (kind, there, here) => {
    expect(found(metz, hagondange, kind)).toEqual(there)
    expect(found(metz, mondelange, kind)).toEqual(here)
  })

  test('what belongs to the département is the same', () => {
    expect(found(metz, hagondange, 'crip')).toEqual(found(metz, mondelange, 'crip'))
  })

  test('she lives in Metz and it happened in Mondelange: the judge is of Metz, the examination of Thionville', () => {
    const where = { residence: city, facts: mondelange }
    expect(found(metz, where, 'jaf-op')).toEqual(['tj-metz'])
    expect(found(metz, where, 'umj-requisition')).toEqual(['umj-thionville'])
  })

  test('the reason names the court and the commune', () => {
    expect(resolve(metz, mondelange, 'umj-requisition', today)).toMatchObject({
      candidates: [{ reason: 'ressort du tribunal judiciaire de Thionville\u00a0: commune de Mondelange' }],
    })
  })
})

describe('around Metz', () => {
  test('the hospital stands in Ars-Laquenexy, and is found from Metz', () => {
    expect(searchCommunes(metz.communes, 'Ars-Laquenexy')[0]?.commune.code).toBe('57031')
    expect(found(metz, city, 'urgences')).toContain('urgences-mercy')
  })

  test('police and gendarmerie were redrawn: a list that nobody has is not guessed', () => {
    expect(found(metz, '57480', 'iscg')).toBe('unknown')
    expect(offeredIn(metz, 'brigade-mobile-mondelange')).toEqual([])
  })

  test('the psychiatric sector decides, not the nearest door: without its list, nobody is named', () => {
    for (const commune of [city, '57306']) {
      const resolution = resolve(metz, commune, 'psychotrauma', today)
      expect(resolution).toMatchObject({ result: 'unknown', reason: { kind: 'unknown-zone' } })
    }
  })

  test('in Thionville, the forensic unit opens on requisition only', () => {
    expect(service(metz, 'umj-thionville').access?.modes).toEqual(['on-requisition'])
    expect(service(metz, 'umj-thionville').access?.conditions).toMatch(/Uniquement sur réquisition/)
  })

  test('the unit of Metz moved: neither site is shown before it says which', () => {
    expect(service(metz, 'umj-metz')).not.toHaveProperty('address')
  })

  test('a closed emergency department is offered nowhere', () => {
    expect(offeredIn(metz, 'urgences-robert-schuman')).toEqual([])
  })

  test('names that look alike are not merged', () => {
    expect(found(metz, mondelange, 'france-victimes')).not.toContain('cidff-metz-thionville-aide-victimes')
    expect(territory('metz').named.find(({ id }) => id.value === 'aes')?.why).toMatch(/AAESEMO/)
    expect(offeredIn(metz, 'nid-maternel')).toEqual([])
  })

  test('a former name of an institution is kept, to recognize it', () => {
    const text = sources.find(({ file }) => file === 'territories/metz/services.yaml')?.text
    expect(text).toMatch(/formerly: \[CH de Jury/)
  })

  test('what only an authority opens is nobody’s referral; a protected place has a door and no address', () => {
    for (const id of ['serad', 'sessad']) {
      expect(territory('metz').named.map(({ id: one }) => one.value)).toContain(id)
    }
    expect(service(metz, 'aiem-cahu').access?.through).toBe('siao-115')
    for (const one of [...metz.services, ...pantin.services]) {
      if (ir.kinds[one.kind]?.protected) expect(one).not.toHaveProperty('address')
    }
  })
})

describe('around Pantin', () => {
  test.each(['93001', '93013', '93027', '93030', '93031', '93039', '93066', '93072', '93079'])(
    'the unit of Bondy has not received %s since 2021',
    (commune) => {
      expect(resolve(pantin, commune, 'umj-sans-plainte', today)).toMatchObject({
        result: 'none',
        reason: { kind: 'excepted' },
      })
    },
  )

  test('it receives Pantin and Les Lilas, with or without a complaint', () => {
    for (const commune of ['93055', '93045']) {
      expect(found(pantin, commune, 'umj-sans-plainte')).toEqual(['umj-jean-verdier-sans-plainte'])
    }
  })

  test('an exclusion written with the code of Pierrefitte is refused, with the commune it became', () => {
    const file = 'territories/pantin/services.yaml'
    const edited = sources.map((each) =>
      each.file === file ? { file, text: each.text.replaceAll('"93066"', '"93059"') } : each,
    )
    const told = checkDirectory({ directory: readDirectory(edited).value, kinds: ir.kinds })
    expect(told).toContainEqual(
      expect.objectContaining({
        rule: 'unknown-commune',
        message: expect.objectContaining({ fr: expect.stringContaining('elle fait partie de Saint-Denis') }),
      }),
    )
  })

  test('Pierrefitte-sur-Seine is found, as Saint-Denis', () => {
    expect(searchCommunes(pantin.communes, 'Pierrefitte sur Seine')).toMatchObject([
      { commune: { code: '93066', name: 'Saint-Denis' }, former: 'Pierrefitte-sur-Seine' },
    ])
  })

  test('the unit of Paris, closed without requisition, is not for Pantin', () => {
    expect(offeredIn(pantin, 'umj-hotel-dieu')).toEqual([])
  })

  test('Paris 19e, across the street, is outside: national lines only', () => {
    expect(found(pantin, '75056', 'jaf-op')).toBe('unknown')
    expect(found(pantin, '75056', 'siao-115')).toEqual(['siao-115'])
  })

  test('what has closed or moved is offered nowhere, or without its old address', () => {
    expect(offeredIn(pantin, 'maternite-les-lilas')).toEqual([])
    expect(service(pantin, 'checkpoint-paris')).not.toHaveProperty('address')
    expect(pantin.services.map(({ name }) => name).join()).not.toMatch(/Sainte-Marguerite/)
  })

  test('a municipal police takes no complaint, and there is no gendarmerie', () => {
    const doors = found(pantin, '93055', 'police-plainte')
    expect(doors).toEqual(['commissariat-pantin'])
    for (const id of ['police-municipale', 'gendarmerie', 'nenuphar']) {
      expect(territory('pantin').named.map(({ id: one }) => one.value)).toContain(id)
    }
  })

  test('CheckPoint *Paris* serves Pantin', () => {
    expect(found(pantin, '93055', 'sante-sexuelle')).toEqual(['checkpoint-paris'])
  })

  test('the house of justice shows no number: the one that circulates is for something else', () => {
    expect(service(pantin, 'mjd-pantin')).not.toHaveProperty('phone')
  })

  test('who an age keeps out is told before the way', () => {
    expect(service(pantin, 'maison-femmes-pantin').access?.conditions).toMatch(/adultes|majeures|mineure/i)
    expect(service(pantin, 'lao-powher').access?.conditions).toMatch(/15/)
  })

  test('a procedure read in 2012 is asked about, not proposed', () => {
    expect(territory('pantin').named.find(({ id }) => id.value === 'mise-a-l-abri')?.ask).toBeTruthy()
  })
})

test('the hours of lines on which the pages disagree are not shown', () => {
  for (const id of ['ligne-3919', 'ligne-116006']) {
    const lines = metz.services.filter(({ kind }) => kind === id)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).not.toHaveProperty('hours')
  }
})

test('a zone that nobody could list is unknown, never everyone', () => {
  for (const pack of [metz, pantin]) {
    for (const { reach, id } of pack.services) {
      if (reach.kind !== 'zones' || reach.zones.some((zone) => pack.zones[zone]?.communes !== 'unknown'))
        continue
      expect(offeredIn(pack, id)).toEqual([])
    }
  }
})
