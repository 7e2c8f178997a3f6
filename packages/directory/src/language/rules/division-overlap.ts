/** Communes that two zones of one institution hold, for services of which only one is competent. */
import { defineRule } from '@jalon/diagnostics'
import { type Communes, type CoverageOfServices, coverageOfServices } from '../coverage-of-services.ts'
import type { DirectorySubject, Territory, Zone } from '../directory.ts'
import { type Division, divisionsOf, exclusiveIn } from '../divisions.ts'
import { messages } from '../messages.ts'

/** Zones that share a commune by districts do not overlap there. Neither do those of a service that does not open. */
export const divisionOverlap = defineRule<DirectorySubject>({
  name: 'division-overlap',
  severity: 'warning',
  summary: {
    fr: "Deux zones d'une même institution contiennent la même commune.",
    en: 'Two zones of one institution hold the same commune.',
  },
  why: {
    fr: "Deux services se diraient seuls compétents : la personne serait renvoyée de l'un à l'autre.",
    en: 'Two services would say that they alone are competent: she would be sent from one to the other.',
  },
  examples: {
    incorrect: {
      'territories/essai/territory.yaml': `
        title: Essai
        publisher: Réseau
        communes: { codes: ["57463", "57283", "57474"] }
      `,
      'territories/essai/zones.yaml': `
        ressort-metz:
          label: ressort du tribunal judiciaire de Metz
          institution: tribunal-judiciaire
          communes: { codes: ["57463", "57283"] }
          source: { title: Tableau, read: 2026-11-21 }
        ressort-thionville:
      # ^^^^^^^^^^^^^^^^^^ « ressort-metz » et « ressort-thionville » se recouvrent sur 1 commune (Hagondange) : qui est compétent pour « umj-requisition » ?
          label: ressort du tribunal judiciaire de Thionville
          institution: tribunal-judiciaire
          communes: { codes: ["57283", "57474"] }
          source: { title: Tableau, read: 2026-11-21 }
      `,
      'territories/essai/services.yaml': `
        umj-metz: { name: Unité de Metz, kind: umj-requisition, zones: [ressort-metz], competence: exclusive }
        umj-thionville: { name: Unité de Thionville, kind: umj-requisition, zones: [ressort-thionville], competence: exclusive }
      `,
    },
    correct: {
      'territories/essai/territory.yaml': `
        title: Essai
        publisher: Réseau
        communes: { codes: ["57463"] }
        districts:
          "57463": { question: Dans quel quartier ?, answers: { queuleu: Queuleu, borny: Borny, centre: Centre } }
      `,
      'territories/essai/zones.yaml': `
        secteur-est:
          label: secteur Est
          institution: psychiatrie
          communes: { codes: ["57463"] }
          districts: { "57463": [queuleu, borny] }
          source: { title: Une page, read: 2026-11-21 }
        secteur-ouest:
          label: secteur Ouest
          institution: psychiatrie
          communes: { codes: ["57463"] }
          districts: { "57463": [centre] }
          source: { title: Une page, read: 2026-11-21 }
        bassin-nord:
          label: bassin nord
          institution: maison-des-femmes
          communes: { codes: ["57463"] }
          source: { title: Une page, read: 2026-11-21 }
        bassin-sud:
          label: bassin sud
          institution: maison-des-femmes
          communes: { codes: ["57463"] }
          source: { title: Une page, read: 2026-11-21 }
      `,
      'territories/essai/services.yaml': `
        cmp-est: { name: Centre Est, kind: psychotrauma, zones: [secteur-est], competence: exclusive }
        cmp-ouest: { name: Centre Ouest, kind: psychotrauma, zones: [secteur-ouest], competence: exclusive }
        nord: { name: Association du nord, kind: asso-specialisee, zones: [bassin-nord], competence: free }
        sud: { name: Association du sud, kind: asso-specialisee, zones: [bassin-sud], competence: exclusive }
        # Une exclusion dit qui reçoit la commune.
        droits-nord: { name: Droits au nord, kind: cidff, zones: [bassin-nord], competence: exclusive }
        droits-sud: { name: Droits au sud, kind: cidff, zones: [bassin-sud], competence: exclusive, status: { is: open, except: ["57463"] } }
      `,
    },
  },
  check({ directory }, report) {
    for (const territory of directory.territories) {
      const coverage = coverageOfServices(territory)
      for (const { zones, kind, communes } of coverage === undefined ? [] : overlapsIn(territory, coverage)) {
        const [first, second] = zones
        report({
          span: second.id.span,
          message: messages.divisionOverlap(kind, [first.id.value, second.id.value], communes),
          help: messages.settleOverlap,
          related: [{ span: first.id.span, value: messages.otherZone }],
        })
      }
    }
  },
})

interface Overlap {
  readonly zones: readonly [Zone, Zone]
  readonly kind: string
  readonly communes: Communes
}

/** Each pair of zones once, with the first kind for which two services would be competent. */
function overlapsIn(territory: Territory, coverage: CoverageOfServices): readonly Overlap[] {
  return divisionsOf(territory).flatMap((division) =>
    sharedCommunes(division, coverage).flatMap(([zones, communes]) => {
      return overlapOf(zones, communes, territory, coverage) ?? []
    }),
  )
}

type Shared = readonly [zones: readonly [Zone, Zone], communes: Map<string, string>]

/** The pairs of zones that hold the same communes, those that they share by districts left out. */
function sharedCommunes({ zones }: Division, { heldBy }: CoverageOfServices): readonly Shared[] {
  const holders = new Map<string, Zone[]>()
  const pairs = new Map<Zone, Map<Zone, Map<string, string>>>()
  for (const second of zones) {
    for (const [code, name] of heldBy(second) ?? []) {
      if (isCut(second, code)) continue
      const before = holders.get(code) ?? []
      holders.set(code, [...before, second])
      for (const first of before) {
        const others = pairs.get(second) ?? new Map<Zone, Map<string, string>>()
        pairs.set(second, others.set(first, (others.get(first) ?? new Map()).set(code, name)))
      }
    }
  }
  return [...pairs].flatMap(([second, others]) =>
    [...others].map(([first, communes]) => [[first, second], communes] as const),
  )
}

function isCut({ districts }: Zone, code: string): boolean {
  return districts.some(({ commune }) => commune.value === code)
}

function overlapOf(
  zones: readonly [Zone, Zone],
  shared: Communes,
  { services }: Territory,
  { receivedBy }: CoverageOfServices,
): Overlap | undefined {
  const [first, second] = zones
  const open = services.filter(({ status }) => status.is === 'open')
  for (const one of exclusiveIn([first], open)) {
    for (const other of exclusiveIn([second], open)) {
      if (one === other || one.kind.value !== other.kind.value) continue
      const [byOne, byOther] = [receivedBy(one).communes, receivedBy(other).communes]
      const communes = new Map([...shared].filter(([code]) => byOne.has(code) && byOther.has(code)))
      if (communes.size > 0) return { zones, kind: one.kind.value, communes }
    }
  }
  return undefined
}
