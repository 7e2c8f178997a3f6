/** What a record from elsewhere holds, whatever its form: nothing is assumed of it. */

export function field(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? (record as Readonly<Record<string, unknown>>)[key]
    : undefined
}

/** The text of a field, without blanks around; nothing when it holds none. */
export function textIn(record: unknown, key: string): string | undefined {
  const value = field(record, key)
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? undefined : text
}

/** Every text of a record, however deep within reason: what nests more is no record of a directory. */
export function textsUnder(value: unknown, depth = 6): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || depth === 0) return []
  return Object.values(value).flatMap((each) => textsUnder(each, depth - 1))
}

/** The items of a field; one that is alone is a list of one. */
export function itemsIn(record: unknown, key: string): readonly unknown[] {
  const value = field(record, key)
  if (Array.isArray(value)) return value
  return value === undefined || value === null || value === '' ? [] : [value]
}
