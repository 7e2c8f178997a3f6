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
      for (const [place, service] of services.entries()) {
        const twin = services.slice(0, place).find((other) => isTwin(service, other))
        const renamed = services.find((other) => hasFormerNameOf(service, other))
        const other = twin ?? renamed
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

function isTwin(one: Service, other: Service): boolean {
  return one.kind.value === other.kind.value && folded(one.name) === folded(other.name)
}

/** Whether a service has the name that another one left: not one that both have. */
function hasFormerNameOf({ name }: Service, other: Service): boolean {
  const now = folded(name)
  return folded(other.name) !== now && other.formerly.some(({ value }) => folded(value) === now)
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
