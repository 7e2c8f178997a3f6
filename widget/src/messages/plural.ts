/** How a number of things is said. */

/** « 1 contact », « 3 contacts ». In French zero is singular; English asks for a plural, and writes its zero otherwise. */
export function plural(count: number, one: string, several: string): string {
  return `${count} ${count > 1 ? several : one}`
}
