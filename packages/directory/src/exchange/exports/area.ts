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
      return areaIn([{ label: territory.title, codes: communesOf(territory) }], excepted, territory, true)
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
}

function partOf({ label, communes }: Zone): Part | undefined {
  return communes === 'unknown' ? undefined : { label, codes: expand(communes) }
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
    : { kind: 'places', places, inPart: false, hadFormer, narrowed }
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
