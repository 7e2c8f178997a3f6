/**
 * Describes the form of a JSON value without a schema library, for what the widget reads from a server. A shape gives
 * back the first thing that is wrong, in words, or nothing. Only own properties are ever looked at.
 */
export type Shape = (value: unknown, at: string) => string | undefined

/** A text of a reasonable length. */
export const text: Shape = (value, at) => {
  if (typeof value !== 'string') return expected(at, 'un texte')
  return value.length > longestText ? `${at}\u00a0: ce texte est trop long` : undefined
}

/** A day as ISO writes it. */
export const day: Shape = (value, at) => {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? undefined : expected(at, 'une date')
}

export const flag: Shape = (value, at) => {
  return typeof value === 'boolean' ? undefined : expected(at, 'vrai ou faux')
}

/** A whole number, zero or more. */
export const count: Shape = (value, at) => {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : expected(at, 'un nombre')
}

/** One of a few known values. */
export function oneOf(values: readonly unknown[]): Shape {
  return (value, at) => (values.includes(value) ? undefined : expected(at, `l'un de ${values.join(', ')}`))
}

export function listOf(each: Shape): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return expected(at, 'une liste')
    return tooMany(value.length, at) ?? first(value.entries(), (index, item) => each(item, `${at}[${index}]`))
  }
}

export const texts: Shape = listOf(text)

/** A map from any identifier to the same form. */
export function mapOf(each: Shape): Shape {
  return (value, at) => {
    if (!isRecord(value)) return expected(at, 'un ensemble de clés')
    const entries = Object.entries(value)
    return tooMany(entries.length, at) ?? first(entries, (key, item) => each(item, `${at}.${key}`))
  }
}

/** An object with these properties. Others are left alone: nothing reads them. */
export function fields(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return (value, at) => {
    if (!isRecord(value)) return expected(at, 'un ensemble de clés')
    const read = (key: string, shape: Shape) =>
      shape(Object.hasOwn(value, key) ? value[key] : undefined, `${at}.${key}`)
    return (
      first(Object.entries(required), read) ??
      first(Object.entries(optional), (key, shape) =>
        Object.hasOwn(value, key) ? read(key, shape) : undefined,
      )
    )
  }
}

/** An object whose `kind` says which other properties it has. */
export function variants(cases: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    const kind = isRecord(value) && Object.hasOwn(value, 'kind') ? value.kind : undefined
    const shape = typeof kind === 'string' && Object.hasOwn(cases, kind) ? cases[kind] : undefined
    return shape ? shape(value, at) : oneOf(Object.keys(cases))(kind, `${at}.kind`)
  }
}

/** A shape that holds itself. */
export function lazy(shape: () => Shape): Shape {
  return (value, at) => shape()(value, at)
}

/** More than any territory needs, and little enough to be read at once. */
const longestText = 4000
const mostItems = 40_000

function expected(at: string, what: string): string {
  return `${at}\u00a0: on attend ${what}`
}

function tooMany(length: number, at: string): string | undefined {
  return length > mostItems ? `${at}\u00a0: il y en a trop (${length})` : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function first<K, T>(entries: Iterable<readonly [K, T]>, problem: (key: K, value: T) => string | undefined) {
  for (const [key, value] of entries) {
    const found = problem(key, value)
    if (found !== undefined) return found
  }
  return undefined
}
