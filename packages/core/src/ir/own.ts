/** Looks a key up in a plain record without ever reaching what every object inherits (`constructor`, `__proto__`). */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
