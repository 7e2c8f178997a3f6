/** The public holidays of a commune: Moselle and Alsace keep two more. */

/** Days as ISO writes them, in order. Each list is whole. */
export interface PublicHolidays {
  readonly everywhere: readonly string[]
  readonly alsaceMoselle: readonly string[]
}

/** The public holidays of the commune that has this official code. */
export function holidaysIn(
  { everywhere, alsaceMoselle }: PublicHolidays,
  commune: string,
): readonly string[] {
  return ['57', '67', '68'].includes(commune.slice(0, 2)) ? alsaceMoselle : everywhere
}
