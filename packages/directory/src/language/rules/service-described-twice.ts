/** One service, written twice. */
import { defineRule } from '@jalon/diagnostics'
import type { DirectorySubject, Service } from '../directory.ts'
import { messages } from '../messages.ts'

export const serviceDescribedTwice = defineRule<DirectorySubject>({
  name: 'service-described-twice',
  severity: 'warning',
  summary: {
    fr: 'Deux services d’un territoire semblent être le même.',
    en: 'Two services of a territory look like the same one.',
  },
  why: {
    fr: 'La même porte serait proposée deux fois, avec des coordonnées qui finiront par se contredire.',
    en: 'The same door would be proposed twice, with contacts that end up contradicting each other.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/services.yaml': `
            accueil: { name: Accueil des femmes, kind: asso-specialisee, zones: anyone }
            permanence: { name: "Accueil  des Femmes", kind: asso-specialisee, zones: [ressort-metz] }
          # ^^^^^^^^^^ « permanence » a le même nom et le même type que « accueil ».
        `,
      },
      {
        'territories/essai/services.yaml': `
            epsm: { name: EPSM de Metz-Jury, kind: psychotrauma, zones: anyone, formerly: [CH de Jury, Centre hospitalier de Jury] }
            jury: { name: Centre hospitalier de Jury, kind: urgences, zones: anyone }
          # ^^^^ « jury » porte encore l'ancien nom de « epsm ».
        `,
      },
    ],
    correct: {
      'territories/essai/services.yaml': `
        parquet-umj: { name: Parquet de Metz, kind: umj-requisition, zones: anyone }
        parquet-iscg: { name: Parquet de Metz, kind: iscg, zones: anyone, formerly: [Parquet du tribunal de Metz] }
        parquet-cidff: { name: Parquet de Metz, kind: cidff, zones: anyone, formerly: [Parquet de Metz, Parquet du tribunal de Metz] }
      `,
    },
  },
  check({ directory }, report) {
    for (const { services } of directory.territories) {
      const first = new Map<string, Service>()
      const renamed = new Map(services.flatMap(formerNames))
      for (const service of services) {
        const name = folded(service.name)
        const twin = first.get(`${service.kind.value} ${name}`)
        if (twin === undefined) first.set(`${service.kind.value} ${name}`, service)
        const other = twin ?? renamed.get(name)
        if (other === undefined) continue
        const { value } = other.id
        report({
          span: service.id.span,
          message: twin
            ? messages.sameService(service.id.value, value)
            : messages.formerName(service.id.value, value),
          help: messages.keepOne,
          related: [{ span: other.id.span, value: messages.theOther(value) }],
        })
      }
    }
  },
})

/** The names that a service left: not one that it still has. */
function formerNames(service: Service): readonly (readonly [string, Service])[] {
  const names = service.formerly.map(({ value }) => folded(value))
  return names.filter((name) => name !== folded(service.name)).map((name) => [name, service] as const)
}

/** Without accents, capitals nor signs: what differs by these is the same name. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
