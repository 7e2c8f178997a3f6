/** Communes that an institution's division leaves out. */
import { defineRule } from '@jalon/diagnostics'
import { type Communes, type CoverageOfServices, coverageOfServices } from '../coverage-of-services.ts'
import type { DirectorySubject, Territory } from '../directory.ts'
import { type Division, divisionsOf, exclusiveIn } from '../divisions.ts'
import { messages } from '../messages.ts'

/**
 * Only of a division that holds most of the territory, and that services with exclusive competence rest on: one zone
 * among many that nobody wrote is not a division with a gap. Communes that another service of the kind receives, or may
 * receive, are no gap.
 */
export const divisionGap = defineRule<DirectorySubject>({
  name: 'division-gap',
  severity: 'warning',
  summary: {
    fr: "Le découpage d'une institution laisse des communes de côté.",
    en: 'The division of an institution leaves communes out.',
  },
  why: {
    fr: "Qui habite là n'aurait pas de porte, alors que cette institution se partage tout le territoire.",
    en: 'Whoever lives there would have no door, although this institution shares out the whole territory.',
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
        # ^^^^^^^^^^^^ Le découpage « tribunal-judiciaire » laisse de côté 1 commune (Mondelange).
            label: ressort du tribunal judiciaire de Metz
            institution: tribunal-judiciaire
            communes: { codes: ["57463"] }
            source: { title: Tableau, read: 2026-11-21 }
          ressort-nord:
            label: ressort du tribunal judiciaire du nord
            institution: tribunal-judiciaire
            communes: { codes: ["57283"] }
            source: { title: Tableau, read: 2026-11-21 }
      `,
      'territories/essai/services.yaml': `
        umj-metz: { name: Unité de Metz, kind: umj-requisition, zones: [ressort-metz], competence: exclusive }
        umj-nord: { name: Unité du nord, kind: umj-requisition, zones: [ressort-nord], competence: exclusive }
      `,
    },
    correct: {
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
          label: ressort du tribunal judiciaire de Thionville
          institution: tribunal-judiciaire
          communes: { codes: ["57474"] }
          source: { title: Tableau, read: 2026-11-21 }
        police-metz:
          label: circonscription de police de Metz
          institution: police-nationale
          communes: { codes: ["57463", "57283"] }
          source: { title: Une page, read: 2026-11-21 }
        commune-metz:
          label: commune de Metz
          institution: commune
          communes: { codes: ["57463"] }
          source: { title: Code officiel, read: 2026-11-21 }
        brigades:
          label: communes des brigades de gendarmerie
          institution: gendarmerie
          communes: unknown
          source: { title: Liste à demander, read: 2026-11-21 }
      `,
      'territories/essai/services.yaml': `
        umj-metz: { name: Unité de Metz, kind: umj-requisition, zones: [ressort-metz], competence: exclusive }
        # La police et la gendarmerie se partagent le territoire, et la seconde n'a pas encore donné sa liste.
        police: { name: Police, kind: iscg, zones: [police-metz], competence: exclusive }
        gendarmerie: { name: Gendarmerie, kind: iscg, zones: [brigades], competence: exclusive }
        # Les autres communes ont chacune leur service, que personne n'a encore écrit.
        ville: { name: Ville de Metz, kind: service-social, zones: [commune-metz], competence: exclusive }
      `,
    },
  },
  check({ directory }, report) {
    for (const territory of directory.territories) {
      const coverage = coverageOfServices(territory)
      if (coverage === undefined) continue
      for (const division of divisionsOf(territory)) {
        const gap = gapOf(division, territory, coverage)
        if (gap === undefined) continue
        report({
          span: division.zones[0].id.span,
          message: messages.divisionGap(division.institution, gap),
          help: messages.fillGap,
        })
      }
    }
  },
})

/** The communes that no zone of a division holds, and that nobody receives for a kind that rests on it. */
function gapOf(
  { zones }: Division,
  { services }: Territory,
  coverage: CoverageOfServices,
): Communes | undefined {
  const { communes, heldBy, receivedBy } = coverage
  const held = zones.map(heldBy)
  if (held.includes(undefined)) return undefined
  const inZones = new Set(held.flatMap((each) => [...(each?.keys() ?? [])]))
  const outside = [...communes].filter(([code]) => !inZones.has(code))
  if (outside.length === 0 || outside.length > inZones.size) return undefined
  for (const kind of new Set(exclusiveIn(zones, services).map((service) => service.kind.value))) {
    const received = services.filter((service) => service.kind.value === kind).map(receivedBy)
    if (received.some(({ isSure }) => !isSure)) continue
    const gap = outside.filter(([code]) => !received.some((each) => each.communes.has(code)))
    if (gap.length > 0) return new Map(gap)
  }
  return undefined
}
