/** What is written in French whatever the interface speaks: somebody else will read it. */

/**
 * A paper that may be found. In France one in French draws no eye, and its names are those to say on the telephone: no
 * word of another language shows that somebody else than her had it made.
 */
export const quietPaper = {
  title: 'Contacts utiles',
  appointment: 'Rendez-vous',
  fictional: 'Données fictives',
}

/** A sentence for the network that keeps the directory: the need and the territory, and nothing of anyone. */
export function reported(needs: string, territory: string): string {
  return `Outil d'orientation, ${territory}\u00a0: pas de structure connue pour ${needs}.`
}
