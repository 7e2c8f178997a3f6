/** What a service is, in terms of several vocabularies: tables `taxonomy`, `taxonomy_term` and `attribute`. */
import type { OutgoingService } from '../outgoing.ts'
import type { Row, Tables } from './tables.ts'

/** Where our own terms are found again: the name of the vocabulary of kinds, and what begins the code of a way in. */
export const ourTaxonomy = 'Jalon'
export const accessCode = 'acces--'

const taxonomies = {
  [ourTaxonomy]: "Types de services et façons d'y entrer, dans les mots du réseau.",
  data·inclusion: 'Thématiques de data·inclusion, version 1.',
  HSDS: 'Termes écrits par le réseau pour les annuaires au format HSDS.',
} as const

interface Term {
  readonly code: string
  readonly name: string
  readonly description: string
  readonly taxonomy: keyof typeof taxonomies
  readonly type: string
}

/** The rows of the three tables. A code is in the list once, whatever the number of services that have it. */
export function termsOf(
  services: readonly OutgoingService[],
  idOf: (table: string, ...names: readonly string[]) => string,
): Tables {
  const terms = new Map<string, Term>()
  const attribute: Row[] = []
  for (const service of services) {
    for (const term of termsOfService(service)) {
      if (!terms.has(term.code)) terms.set(term.code, term)
      attribute.push({
        id: idOf('attribute', service.id, term.code),
        link_id: idOf('service', service.id),
        taxonomy_term_id: idOf('taxonomy_term', term.code),
        link_type: term.type,
        link_entity: 'service',
      })
    }
  }
  const used = new Set([...terms.values()].map(({ taxonomy }) => taxonomy))
  return {
    attribute,
    taxonomy: [...used].map((name) => ({ id: idOf('taxonomy', name), name, description: taxonomies[name] })),
    taxonomy_term: [...terms.values()].map(({ code, name, description, taxonomy }) => ({
      id: idOf('taxonomy_term', code),
      code,
      name,
      description,
      taxonomy,
      language: 'fr',
      taxonomy_id: idOf('taxonomy', taxonomy),
    })),
  }
}

function termsOfService({ kind, taxonomy, modes }: OutgoingService): readonly Term[] {
  const { id, label, purpose } = kind
  const all: readonly Term[] = [
    { code: id, name: label, description: purpose, taxonomy: ourTaxonomy, type: 'kind' },
    ...modes.map((mode): Term => {
      const code = `${accessCode}${mode}`
      return {
        code,
        name: mode,
        description: `Façon d'entrer\u00a0: ${mode}`,
        taxonomy: ourTaxonomy,
        type: 'access',
      }
    }),
    ...taxonomy.themes.map((theme): Term => {
      return { code: theme, name: theme, description: theme, taxonomy: 'data·inclusion', type: 'theme' }
    }),
    ...taxonomy.terms.map((term): Term => {
      return { code: term, name: term, description: label, taxonomy: 'HSDS', type: 'kind' }
    }),
  ]
  return [...new Map(all.map((term) => [term.code, term])).values()]
}
