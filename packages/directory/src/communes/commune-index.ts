/** The communes of France as the official commune code (COG) of the year lists them, read when first asked for. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export interface Commune {
  readonly code: string
  readonly name: string
  readonly department: string
  readonly postal: readonly string[]
  /** Names of the communes that it took in, when they differ from its own. */
  readonly former: readonly string[]
}

export interface CommuneIndex {
  /** A commune of today. */
  find(code: string): Commune | undefined
  /** The commune of today that one of the past, a delegated commune or a municipal district belongs to. */
  successorOf(code: string): Commune | undefined
  /** The communes behind a postal code: most codes have several. */
  behindPostal(postal: string): readonly Commune[]
  /** The communes of a département, or nothing when no département has this code. */
  inDepartment(code: string): readonly Commune[] | undefined
  /** The communes of an EPCI or EPT by its SIREN number. */
  inGroup(siren: string): readonly Commune[] | undefined
  /** The EPCI of a commune, by its SIREN number; never an EPT, which lies inside of one. */
  groupOf(code: string): string | undefined
  /** Every code of today. */
  codes(): Iterable<string>
  /** Every code of a département. */
  departments(): Iterable<string>
}

/** One row of the package, of which only this is kept. */
interface Row {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly departement: string
  readonly codesPostaux?: readonly string[]
  readonly anciensCodes?: readonly string[]
  readonly chefLieu?: string
  readonly commune?: string
}

interface Group {
  readonly code: string
  readonly membres: readonly { readonly code: string }[]
}

const require = createRequire(import.meta.url)

let loaded: CommuneIndex | undefined

/** The index, read once in the life of the program. */
export function communeIndex(): CommuneIndex {
  loaded ??= indexOf(readData<Row>(require.resolve('@etalab/decoupage-administratif/data/communes.json')))
  return loaded
}

/** The year of the official code that is installed: its package has a major version a year, and 6 is 2026. */
export function officialYear(): number {
  const { version } = JSON.parse(
    readFileSync(require.resolve('@etalab/decoupage-administratif/package.json'), 'utf8'),
  ) as { version: string }
  return 2020 + Number.parseInt(version, 10)
}

function indexOf(rows: readonly Row[]): CommuneIndex {
  const current = new Map<string, Commune>()
  const successors = new Map<string, string>()
  const departments = new Map<string, Commune[]>()
  const former = new Map<string, string[]>()
  for (const row of rows) {
    if (row.type !== 'commune-actuelle') {
      const successor = row.chefLieu ?? row.commune
      if (successor === undefined) continue
      successors.set(row.code, successor)
      if (row.type === 'arrondissement-municipal') continue
      const names = former.get(successor)
      if (names === undefined) former.set(successor, [row.nom])
      else names.push(row.nom)
    }
  }
  for (const row of rows) {
    if (row.type !== 'commune-actuelle') continue
    const commune = {
      code: row.code,
      name: row.nom,
      department: row.departement,
      postal: row.codesPostaux ?? [],
      former: [...new Set(former.get(row.code))].filter((name) => name !== row.nom),
    }
    current.set(row.code, commune)
    for (const former of row.anciensCodes ?? []) successors.set(former, row.code)
    const siblings = departments.get(row.departement)
    if (siblings === undefined) departments.set(row.departement, [commune])
    else siblings.push(commune)
  }

  let groups: ReadonlyMap<string, readonly string[]> | undefined
  let groupsOfCommunes: ReadonlyMap<string, string> | undefined
  return {
    find: (code) => current.get(code),
    successorOf: (code) => current.get(successors.get(code) ?? ''),
    behindPostal: (postal) => [...current.values()].filter((commune) => commune.postal.includes(postal)),
    inDepartment: (code) => departments.get(code),
    inGroup: (siren) => {
      groups ??= readGroups()
      return groups.get(siren)?.flatMap((code) => current.get(code) ?? [])
    },
    groupOf: (code) => {
      groupsOfCommunes ??= readGroupsOfCommunes()
      return groupsOfCommunes.get(code)
    },
    codes: () => current.keys(),
    departments: () => departments.keys(),
  }
}

function readGroupsOfCommunes(): ReadonlyMap<string, string> {
  const groups = readData<Group>(require.resolve('@etalab/decoupage-administratif/data/epci.json'))
  return new Map(groups.flatMap(({ code, membres }) => membres.map((member) => [member.code, code] as const)))
}

/** EPCI and EPT, read only when a territory or a zone is described by one. */
function readGroups(): ReadonlyMap<string, readonly string[]> {
  const groups = [
    ...readData<Group>(require.resolve('@etalab/decoupage-administratif/data/epci.json')),
    ...readData<Group>(require.resolve('@etalab/decoupage-administratif/data/ept.json')),
  ]
  return new Map(groups.map(({ code, membres }) => [code, membres.map((member) => member.code)]))
}

/** Read as files, not required as modules: Node would keep the 13 MB for ever. */
function readData<T>(path: string): readonly T[] {
  return JSON.parse(readFileSync(path, 'utf8'))
}
