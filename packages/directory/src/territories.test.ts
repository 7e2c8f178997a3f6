/** The territories of this repository: what is true of them today must stay true when someone edits them. */
import { brotliCompressSync } from 'node:zlib'
import { own } from '@jalon/core/runtime'
import { describe, expect, test } from 'vitest'
import { isFictionalNumber } from './contact/phone-number.ts'
import { checkDirectory } from './language/check-directory.ts'
import { readPack } from './read-pack.ts'
import { availability } from './resolve.ts'
import { diagnostics, directory, ir, realPack, today } from './testing/real-directory.ts'

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

/** By territory, what its founding document and what was read of it name, in the order of their tables. */
const namedByTheNetworks = {
  metz: `
    professions-liberales isc-police-metz iscg-forbach-boulay iscg-compagnie-metz hotel-police-metz brigades-gendarmerie
    brigade-mobile-mondelange umj-metz umj-thionville urgences-mercy urgences-legouest urgences-claude-bernard
    urgences-robert-schuman spul cmp-epsm-metz-jury consultation-queuleu maternite-mercy maternite-claude-bernard
    pmi-moselle service-social-moselle cdip-moselle cidff-metz-thionville cidff-metz-thionville-aide-victimes
    atav-france-victimes-57 cidff-moselle-est proximite bav-metz bav-sarreguemines bav-thionville
    point-justice-metz-borny point-justice-woippy point-justice-val-de-fensch points-justice-eloignes tj-metz
    tj-thionville tj-sarreguemines spip-57 barreau-metz parquet-metz-signalement parquet-metz-tgd epe-lorraine aiem
    aiem-cahu aiem-pole-asile aiem-hebergement-logement informelles espace-suzanne-noel ccas-metz siao-57 cmsea-espoir
    serad sessad nid-maternel caf-moselle dsden-57 marelle aes relais-fomal ermitage clccrm droits-des-femmes-57
    cpts-metz audition-enfants-legouest`,
  pantin: `
    cpts-pantin professions-liberales cms-cornet cms-tenine cms-edouard-vaillant centre-sainte-marguerite
    planning-familial isc-commissariat-pantin commissariat-pantin police-municipale gendarmerie
    umj-jean-verdier-requisition umj-jean-verdier-sans-plainte umj-hotel-dieu urgences-avicenne urgences-jean-verdier
    cmp-adultes-ville-evrard cmp-enfants-93i03 institut-victimologie psychotraumatisme-paris-nord maison-femmes-pantin
    maison-femmes-saint-denis maternite-les-lilas maternite-andre-gregoire maternite-avicenne pmi-93 crip-93
    service-social-93 service-social-pantin pole-victimes-pantin cidff-93 sos-victimes-93 mjd-pantin tj-bobigny
    chambre-proximite spip-93 barreau-93 sos-femmes-93 sos-femmes-93-hebergement mise-a-l-abri lao-powher siao-93
    observatoire-93 l-abri nenuphar checkpoint-paris caf-93 dsden-93 uaped-93`,
} as const

test.each(Object.entries(namedByTheNetworks))(
  '%s has an entry or a reason for each structure named',
  (id, ids) => {
    const territory = directory.territories.find((each) => each.id === id)
    const known = [...(territory?.services ?? []), ...(territory?.named ?? [])].map((each) => each.id.value)
    expect(
      ids
        .trim()
        .split(/\s+/)
        .filter((each) => !known.includes(each)),
    ).toEqual([])
  },
)

describe.each(directory.territories.map(({ id }) => [id, realPack(id)] as const))('%s', (_, pack) => {
  test('is read by the widget as it was built', () => {
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack)
  })

  test('weighs little beside the pathways, which the page already has', () => {
    const { ir: _, ...file } = pack
    expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThan(30_000)
  })

  test('has a service behind every national line, everywhere and outside', () => {
    const lines = Object.values(ir.kinds).filter(({ nature }) => nature !== 'structure')
    for (const commune of [null, ...pack.communes.map(({ code }) => code)]) {
      const available = availability(pack, commune)
      expect(lines.filter(({ id }) => !available.has(id))).toEqual([])
    }
  })

  test('P24 : shows no local contact that could be anybody’s', () => {
    const local = pack.services.filter(({ reach }) => reach.kind !== 'national')
    const numbers = local.flatMap(({ phone }) => phone?.value ?? [])
    if (pack.territory.fictional) expect(numbers.every(isFictionalNumber)).toBe(true)
    // Until the day a structure confirms one: then this line goes, and the confirmation is what is reviewed.
    else
      expect(local.filter(({ phone, address, hours, site }) => phone || address || hours || site)).toEqual([])
  })

  test('P24 : has no address on a protected place', () => {
    const places = pack.services.filter(({ kind }) => own(ir.kinds, kind)?.protected)
    expect(places.filter(({ address }) => address !== undefined)).toEqual([])
  })
})
