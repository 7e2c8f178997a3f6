/** Structures that pathways propose and that nothing confirmed lets anyone reach. */
import type { Pack, PackService } from '@jalon/directory'
import { own } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Network } from '../behaviour/network.ts'
import { communesIn } from '../explore/places-in.ts'
import { messages } from '../messages.ts'

/**
 * Told once for each territory: while a network confirms its directory, one line for each structure would hide the rest.
 * A closed structure is never proposed, and one that another service leads to is reached through it.
 */
export const unusableStructure = defineRule<Network>({
  name: 'unusable-structure',
  severity: 'warning',
  summary: {
    fr: 'Des structures proposées n’ont aucun contact confirmé.',
    en: 'Structures that are proposed have no confirmed contact.',
  },
  why: { fr: 'La personne risque de se déplacer pour rien.', en: 'The person may travel for nothing.' },
  examples: {
    incorrect: [
      {
        'territories/essai/territory.yaml': `
          title: Essai
          publisher: Réseau d'essai
          communes: { codes: ["57463", "57447"] }
        `,
        'territories/essai/zones.yaml': `
          partout: { label: tout le territoire, institution: departement, communes: { codes: ["57463", "57447"] }, source: { title: Essai, read: 2026-11-21 } }
        `,
        'territories/essai/services.yaml': `
          medecins: { name: Médecins, kind: medecin, zones: [partout] }
        # ^^^^^^^^ Territoire « Essai » : sur 2 structures que les parcours proposent, 2 n'ont aucun moyen confirmé d'être jointes (Médecins et Association).
          asso: { name: Association, kind: association, zones: anyone }
        `,
        'essai/essai.pathway.yaml': `
          initial: examen
          states:
            examen:
              refer: { to: [medecin, ligne-ecoute], urgency: h24, say: Elle sera examinée., consent: not-required, sources: [] }
              next: aide
            aide:
              refer: { to: [association, ligne-ecoute], urgency: week, say: Elle sera accompagnée., consent: not-required, sources: [] }
              next: fin
            fin: { final: fin }
        `,
      },
    ],
    correct: {
      'territories/essai/territory.yaml': `
        title: Essai
        publisher: Réseau d'essai
        communes: { codes: ["57463", "57447"] }
      `,
      'territories/essai/zones.yaml': `
        partout: { label: tout le territoire, institution: departement, communes: { codes: ["57463", "57447"] }, source: { title: Essai, read: 2026-11-21 } }
      `,
      'territories/essai/services.yaml': `
        medecins:
          name: Médecins
          kind: medecin
          zones: [partout]
          site: { value: "https://exemple.fr", verified: { status: confirmed, on: 2026-10-02, by: structure, source: { title: Essai } } }
        # Aucun parcours ne mène à elle.
        asso: { name: Association, kind: association, zones: anyone }
      `,
      'essai/essai.pathway.yaml': `
        initial: examen
        states:
          examen:
            refer: { to: [medecin, ligne-ecoute], urgency: h24, say: Elle sera examinée., consent: not-required, sources: [] }
            next: fin
          fin: { final: fin }
      `,
    },
  },
  check(network, report) {
    for (const pack of network.packs) {
      const { id, title, fictional } = pack.territory
      if (fictional) continue
      const kinds = kindsChosenIn(network, id)
      const proposed = pack.services.filter((service) => kinds.has(service.kind) && isProposed(pack, service))
      const unconfirmed = proposed.filter(cannotBeReached)
      const written = network.directory?.territories.find((territory) => territory.id === id)?.services
      const first = written?.find((service) => service.id.value === unconfirmed[0]?.id)
      if (first === undefined) continue
      const names = [...new Set(unconfirmed.map(({ name }) => name))].slice(0, 3)
      report({
        span: first.id.span,
        message: messages.unconfirmed(title, { names, count: unconfirmed.length }, proposed.length),
        help: messages.askStructures,
      })
    }
  },
})

/** The kinds of structures that some pathway leads to in communes of a territory. */
function kindsChosenIn({ ir, behaviours }: Network, territory: string): ReadonlySet<string> {
  const kinds = new Set<string>()
  for (const { program, ownSights } of behaviours) {
    for (const { kind, where } of ownSights.flatMap(({ chosen }) => chosen)) {
      if (kinds.has(kind) || own(ir.kinds, kind)?.nature !== 'structure') continue
      const { places = [], byRole = [] } = communesIn(program, where) ?? {}
      const all = [...places, ...byRole.map(([, place]) => place)]
      if (all.some((place) => place.territory === territory)) kinds.add(kind)
    }
  }
  return kinds
}

/** Whether a service of the territory receives someone from one of its communes. */
function isProposed({ communes, zones }: Pack, { reach, status, except }: PackService): boolean {
  if (status !== 'open') return false
  if (reach.kind !== 'zones') return reach.kind === 'anyone'
  return reach.zones.some((id) => {
    const held = own(zones, id)?.communes
    if (held === undefined || held === 'unknown') return false
    return held.some((index) => !except.includes(communes[index]?.code ?? ''))
  })
}

function cannotBeReached({ phone, address, site, access }: PackService): boolean {
  return [phone, address, site, access?.through].every((way) => way === undefined)
}
