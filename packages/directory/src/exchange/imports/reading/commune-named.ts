/** The commune that an address names by a postal code and a town. */
import { type Commune, communeIndex } from '../../../communes/commune-index.ts'
import { plainCommune } from './plain.ts'

/**
 * The one commune of this name behind this postal code; failing that, since a « CEDEX » has a code of its own, the one
 * of this name in the département. Nothing when there is none, or more than one.
 */
export function communeNamed(postal: string, town: string): Commune | undefined {
  const name = plainCommune(town)
  const behind = communesBehind(postal).filter((commune) => plainCommune(commune.name) === name)
  if (behind.length > 0) return behind.length === 1 ? behind[0] : undefined
  const near = communeIndex().inDepartment(departmentOf(postal)) ?? []
  const sameName = near.filter((commune) => plainCommune(commune.name) === name)
  return sameName.length === 1 ? sameName[0] : undefined
}

let byPostal: ReadonlyMap<string, readonly Commune[]> | undefined

/** Built once: a file holds thousands of addresses. */
function communesBehind(postal: string): readonly Commune[] {
  byPostal ??= indexed()
  return byPostal.get(postal) ?? []
}

function indexed(): ReadonlyMap<string, readonly Commune[]> {
  const index = new Map<string, Commune[]>()
  for (const code of communeIndex().codes()) {
    const commune = communeIndex().find(code)
    for (const postal of commune?.postal ?? []) {
      if (commune !== undefined) index.set(postal, [...(index.get(postal) ?? []), commune])
    }
  }
  return index
}

/** The département that a postal code begins with. Corsica has one beginning for two: neither is guessed. */
function departmentOf(postal: string): string {
  return /^9[78]/.test(postal) ? postal.slice(0, 3) : postal.slice(0, 2)
}
