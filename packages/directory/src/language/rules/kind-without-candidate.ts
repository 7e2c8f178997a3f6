/** Kinds that pathways refer to and that nobody is in a territory. */
import { own } from '@jalon/core/runtime'
import { defineRule } from '@jalon/diagnostics'
import { coverageOfServices } from '../coverage-of-services.ts'
import { allServices, type DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'
import { referredKinds } from '../referred-kinds.ts'

/**
 * Told once for each real territory. A kind that no territory describes is told once for all, where a pathway refers to
 * it (`kind-without-structure`). A service that is closed counts: `closed-service-proposed` tells it.
 */
export const kindWithoutCandidate = defineRule<DirectorySubject>({
  name: 'kind-without-candidate',
  severity: 'hint',
  summary: {
    fr: 'Un territoire ne dit pas qui répond à des types vers lesquels les parcours orientent.',
    en: 'A territory does not say who answers kinds that pathways refer to.',
  },
  why: {
    fr: "La personne y sera orientée vers autre chose, ou vers une ligne nationale, même si quelqu'un existe à deux rues.",
    en: 'She will be referred there to something else, or to a national line, even if someone exists two streets away.',
  },
  examples: {
    incorrect: {
      'aide/aide.pathway.yaml': `
        initial: soins
        states:
          soins:
            refer: { to: [umj-requisition, psychotrauma, siao-115], urgency: week, say: Elle sera reçue., consent: not-required, sources: [] }
            next: social
          social:
            refer: { to: [iscg, siao-115], urgency: week, say: Elle sera écoutée., consent: not-required, sources: [] }
            next: fin
          fin: { final: fin }
      `,
      'territories/essai/services.yaml': `
        umj-metz: { name: Unité de Metz, kind: umj-requisition, zones: [ressort-metz] }
        # Personne n'a dit pour quelles communes.
        centre: { name: Centre de consultation, kind: psychotrauma }
      `,
      'territories/essai/territory.yaml': `
          title: Essai
        # ^^^^^^ Territoire « essai » : pour 2 types vers lesquels les parcours orientent, on ne connaît personne qui reçoive ses communes : psychotrauma, iscg.
          publisher: Réseau
          communes: { codes: ["57463"] }
      `,
      'territories/voisin/territory.yaml': `
        title: Voisin
        publisher: Réseau
        fictional: true
        communes: { list: { "99E01": { name: Valbrume } } }
      `,
      'territories/voisin/services.yaml': `
        iscg-valbrume: { name: Intervention sociale, kind: iscg, zones: anyone }
      `,
    },
    correct: {
      'aide/aide.pathway.yaml': `
        initial: soins
        states:
          soins:
            refer: { to: [umj-requisition, cidff, siao-115], urgency: week, say: Elle sera reçue., consent: not-required, sources: [] }
            next: fin
          fin: { final: fin }
      `,
      'territories/essai/services.yaml': `
        umj-metz: { name: Unité de Metz, kind: umj-requisition, zones: [ressort-metz] }
        # Aucun parcours n'y mène.
        centre: { name: Centre de consultation, kind: psychotrauma }
      `,
    },
  },
  check({ directory, kinds, pathways }, report) {
    const described = new Set(allServices(directory).map(({ kind }) => kind.value))
    const wanted = [...referredKinds(pathways)].filter((kind) => {
      return own(kinds, kind)?.nature === 'structure' && described.has(kind)
    })
    for (const territory of directory.territories) {
      const coverage = territory.fictional ? undefined : coverageOfServices(territory)
      if (coverage === undefined) continue
      const services = [...directory.national, ...territory.services]
      const absent = wanted.filter((kind) => {
        const present = services.filter((service) => service.kind.value === kind)
        return !present.some((service) => coverage.receivedBy(service).communes.size > 0)
      })
      if (absent.length === 0) continue
      report({
        span: territory.span,
        message: messages.kindWithoutCandidate(territory.id, absent),
        help: messages.addCandidates,
      })
    }
  },
})
