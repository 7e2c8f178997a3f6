/** Which kind of the network a service of data·inclusion is. */
import type { WrittenKind } from '@jalon/core'

/**
 * The one kind carried by a network of the structure, all of whose themes are among those of the service. A theme says
 * what a service is about and never who answers: without a network, a family mediation, unsuited to violence, would pass
 * for an association against it. Two possible kinds are none.
 */
export function kindOfDataInclusion(
  kinds: ReadonlyMap<string, WrittenKind>,
  themes: readonly string[],
  networks: readonly string[],
): string | undefined {
  const possible = [...kinds].filter(([, { taxonomy }]) => {
    return (
      taxonomy.networks.some((network) => networks.includes(network)) &&
      taxonomy.themes.every((theme) => themes.includes(theme))
    )
  })
  const [only, another] = possible
  return another === undefined ? only?.[0] : undefined
}
