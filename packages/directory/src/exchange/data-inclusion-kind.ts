/** Which kind of the network a service of data·inclusion is. */
import type { KindTaxonomy, WrittenKind } from '@jalon/core'

/** How other directories call each kind. */
export type Taxonomies = ReadonlyMap<string, KindTaxonomy>

export function taxonomiesOf(kinds: ReadonlyMap<string, WrittenKind>): Taxonomies {
  return new Map([...kinds].map(([id, { taxonomy }]) => [id, taxonomy]))
}

/**
 * The one kind carried by a network of the structure, all of whose themes are among those of the service. A theme says
 * what a service is about and never who answers: without a network, a family mediation, unsuited to violence, would pass
 * for an association against it. Two possible kinds are none.
 */
export function kindOfDataInclusion(
  taxonomies: Taxonomies,
  themes: readonly string[],
  networks: readonly string[],
): string | undefined {
  const possible = [...taxonomies].filter(([, taxonomy]) => {
    return (
      taxonomy.networks.some((network) => networks.includes(network)) &&
      taxonomy.themes.every((theme) => themes.includes(theme))
    )
  })
  const [only, another] = possible
  return another === undefined ? only?.[0] : undefined
}
