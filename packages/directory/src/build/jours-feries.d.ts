/** What the library gives: the feasts of a year by their French name, at midnight where this runs. */
declare module '@socialgouv/jours-feries' {
  export default function joursFeries(
    year: number,
    options?: { readonly alsace: boolean },
  ): Readonly<Record<string, Date>>
}
