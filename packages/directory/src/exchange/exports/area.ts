/** Which communes a service receives, in the codes that other directories know. */
import { communeIndex } from '../../communes/commune-index.ts'
import { expand } from '../../build/expand.ts'
import type { Service, Territory, Zone } from '../../language/directory.ts'

/** `unknown` is neither nobody nor everybody. */
export type Area =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'places'
      readonly places: readonly Place[]
      /** The communes that it receives in some of their districts only. */
      readonly cut: readonly CutCommune[]
      /** Whether one of the zones is not known: the places are then only a part. */
      readonly inPart: boolean
      /** Whether codes that are no commune of today were left out. */
      readonly hadFormer: boolean
      /** Whether it receives everyone, less some communes, and only the communes of the territory are said. */
      readonly narrowed: boolean
    }

/** A zone, by the shortest list of codes that says exactly the same communes. */
export interface Place {
  readonly label: string
  readonly codes: readonly string[]
}

export interface CutCommune {
  readonly name: string
  readonly districts: readonly string[]
}

/**
 * The area of a service. A code that is no commune of today is left out, for other directories drop it and take an empty
 * list for "everywhere"; when nothing is left, the area is unknown.
 */
export function areaOf({ reach, except }: Service, territory: Territory): Area {
  const excepted = new Set(except.map(({ value }) => value))
  switch (reach.kind) {
    case 'unknown':
      return { kind: 'unknown' }
    case 'national':
      return { kind: 'everyone' }
    case 'anyone': {
      if (excepted.size === 0) return { kind: 'everyone' }
      const everywhere = { label: territory.title, codes: communesOf(territory), districts: [] }
      return areaIn([everywhere], excepted, territory, true)
    }
    case 'zones': {
      const zones = reach.zones.map(({ value }) => territory.zones?.get(value))
      const known = zones.flatMap((zone) => (zone === undefined ? [] : (partOf(zone) ?? [])))
      const area = areaIn(known, excepted, territory, false)
      return area.kind === 'places' && known.length < zones.length ? { ...area, inPart: true } : area
    }
  }
}

/** The current communes of the territory itself. */
function communesOf({ fictional, invented, communes }: Territory): ReadonlySet<string> {
  if (fictional) return new Set(invented.map(({ code }) => code.value))
  return communes === undefined ? new Set() : expand(communes)
}

interface Part {
  readonly label: string
  readonly codes: ReadonlySet<string>
  readonly districts: Zone['districts']
}

function partOf({ label, communes, districts }: Zone): Part | undefined {
  return communes === 'unknown' ? undefined : { label, codes: expand(communes), districts }
}

function areaIn(
  parts: readonly Part[],
  excepted: ReadonlySet<string>,
  territory: Territory,
  narrowed: boolean,
): Area {
  const isCurrent = currentIn(territory)
  let hadFormer = false
  const places = parts.flatMap(({ label, codes }): readonly Place[] => {
    const current = [...codes].filter(isCurrent)
    hadFormer ||= current.length < codes.size
    const received = current.filter((code) => !excepted.has(code)).sort()
    return received.length === 0 ? [] : [{ label, codes: shortest(received) }]
  })
  return places.length === 0
    ? { kind: 'unknown' }
    : { kind: 'places', places, cut: cutIn(parts, excepted, territory), inPart: false, hadFormer, narrowed }
}

/** Communes that no zone holds whole, and whose districts the zones together do not make up. */
function cutIn(
  parts: readonly Part[],
  excepted: ReadonlySet<string>,
  { districts, invented }: Territory,
): readonly CutCommune[] {
  return districts.flatMap(({ commune: { value: code }, answers }) => {
    const holding = parts.filter(({ codes }) => codes.has(code) && !excepted.has(code))
    const held = holding.map(
      (part) => part.districts.find(({ commune }) => commune.value === code)?.districts,
    )
    if (held.length === 0 || held.includes(undefined)) return []
    const ids = new Set(held.flatMap((each) => (each ?? []).map(({ value }) => value)))
    const names = answers.flatMap(({ id, label }) => (ids.has(id.value) ? [label] : []))
    if (names.length === answers.length) return []
    const name = invented.find((each) => each.code.value === code)?.name ?? communeIndex().find(code)?.name
    return [{ name: name ?? code, districts: names }]
  })
}

function currentIn({ fictional, invented }: Territory): (code: string) => boolean {
  const known = new Set(invented.map(({ code }) => code.value))
  return fictional ? (code) => known.has(code) : (code) => communeIndex().find(code) !== undefined
}

/**
 * The code of the département or of the EPCI that holds exactly these communes, or the communes themselves. An EPT has no
 * code that other directories know: its communes are listed.
 */
function shortest(codes: readonly string[]): readonly string[] {
  const [first = ''] = codes
  const index = communeIndex()
  const department = index.find(first)?.department ?? ''
  if (isExactly(codes, index.inDepartment(department))) return [department]
  const group = index.groupOf(first)
  return group !== undefined && isExactly(codes, index.inGroup(group)) ? [group] : codes
}

function isExactly(
  codes: readonly string[],
  communes: readonly { readonly code: string }[] | undefined,
): boolean {
  return communes?.length === codes.length && communes.every(({ code }) => codes.includes(code))
}
