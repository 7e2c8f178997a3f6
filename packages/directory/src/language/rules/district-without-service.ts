/** A district that no service of a kind receives, in a commune that others of this kind share. */
import { defineRule } from '@jalon/diagnostics'
import { expand } from '../../build/expand.ts'
import type { DirectorySubject, Service, Territory } from '../directory.ts'
import { messages } from '../messages.ts'

export const districtWithoutService = defineRule<DirectorySubject>({
  name: 'district-without-service',
  severity: 'error',
  summary: {
    fr: "Un quartier n'est couvert par aucun des services qui se partagent sa commune.",
    en: 'A district is covered by none of the services that share its commune.',
  },
  why: {
    fr: "La réponse « ce quartier » ne mènerait à personne, alors que le parcours a vérifié qu'il y a quelqu'un dans la commune.",
    en: 'The answer "this district" would lead to nobody, though the pathway has checked that the commune has someone.',
  },
  examples: {
    incorrect: {
      'territories/essai/territory.yaml': `
        title: Essai
        publisher: Réseau
        communes: { codes: ["57463"] }
        districts:
          "57463": { question: Dans quel quartier ?, answers: { borny: Borny, sablon: Sablon } }
          #                                                                   ^^^^^^ Dans « Sablon », personne n'est trouvé pour « asso-specialisee », partagé par quartiers.
      `,
      'territories/essai/zones.yaml': `
        secteur-est:
          label: secteur Est
          institution: association
          communes: { codes: ["57463"] }
          districts: { "57463": [borny] }
          source: { title: Carte, read: 2026-10-02 }
      `,
      'territories/essai/services.yaml': `
        accueil-est: { name: Accueil Est, kind: asso-specialisee, zones: [secteur-est] }
      `,
    },
    correct: {
      'territories/essai/territory.yaml': `
        title: Essai
        publisher: Réseau
        communes: { codes: ["57463"] }
        districts:
          "57463": { question: Dans quel quartier ?, answers: { borny: Borny, sablon: Sablon } }
      `,
      'territories/essai/zones.yaml': `
        secteur-est:
          label: secteur Est
          institution: association
          communes: { codes: ["57463"] }
          districts: { "57463": [borny] }
          source: { title: Carte, read: 2026-10-02 }
        secteur-ouest:
          label: secteur Ouest
          institution: association
          communes: { codes: ["57463"] }
          districts: { "57463": [sablon] }
          source: { title: Carte, read: 2026-10-02 }
      `,
      'territories/essai/services.yaml': `
        accueil-est: { name: Accueil Est, kind: asso-specialisee, zones: [secteur-est] }
        accueil-ouest: { name: Accueil Ouest, kind: asso-specialisee, zones: [secteur-ouest] }
      `,
    },
  },
  check({ directory }, report) {
    for (const territory of directory.territories) {
      for (const { commune, answers } of territory.districts) {
        for (const [kind, received] of receivedByKind(territory, commune.value)) {
          for (const { id, label } of answers) {
            if (received.has(id.value)) continue
            report({
              span: id.span,
              message: messages.nobodyInDistrict(label, kind),
              help: messages.coverDistrict(id.value),
            })
          }
        }
      }
    }
  },
})

/** By kind that is shared by districts in this commune, the districts that an open service receives. */
function receivedByKind(territory: Territory, commune: string): ReadonlyMap<string, ReadonlySet<string>> {
  const every = territory.districts.find((each) => each.commune.value === commune)?.answers ?? []
  const shared = new Set<string>()
  const received = new Map<string, Set<string>>()
  for (const service of territory.services) {
    const parts = partsOf(territory, service, commune)
    if (parts === undefined) continue
    const kind = service.kind.value
    if (parts !== 'whole') shared.add(kind)
    const known = received.get(kind) ?? new Set<string>()
    received.set(kind, known)
    // Nothing tells when one that is not open will be: it receives nobody.
    if (!isOpen(service) || service.except.some(({ value }) => value === commune)) continue
    for (const { id } of every) if (parts === 'whole' || parts.has(id.value)) known.add(id.value)
  }
  return new Map([...received].filter(([kind]) => shared.has(kind)))
}

/** The districts of the commune that a service holds by its zones: all, some, or nothing when it holds none of it. */
function partsOf({ zones }: Territory, { reach }: Service, commune: string) {
  if (reach.kind === 'anyone') return 'whole'
  if (reach.kind !== 'zones') return undefined
  const parts = new Set<string>()
  let isInIt = false
  for (const { value } of reach.zones) {
    const zone = zones?.get(value)
    if (zone === undefined || zone.communes === 'unknown' || !expand(zone.communes).has(commune)) continue
    const cut = zone.districts.find((each) => each.commune.value === commune)
    if (cut === undefined) return 'whole'
    isInIt = true
    for (const district of cut.districts) parts.add(district.value)
  }
  return isInIt ? parts : undefined
}

function isOpen({ status }: Service): boolean {
  return status.is === 'open' && status.until === undefined
}
