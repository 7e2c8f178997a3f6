/** What TypeScript may know of `<parcours-orientation>` in a page that carries it. For JSX, see the files beside. */

/** Every attribute, as it is written. What is not understood is replaced by the default, and told once in the console. */
export interface ParcoursOrientationAttributes {
  /** Address of the territory file; without it, national content only. */
  donnees?: string
  /** Integrity of that file, from `integrites.json`. */
  integrite?: string
  /** Id that the file must have. */
  territoire?: string
  /** INSEE code that presets the second list. */
  commune?: string
  /** Id that presets the first list. */
  profession?: string
  entree?: 'accueil' | 'sante' | 'droits' | 'logement' | 'naissance' | (string & {})
  /** Level of the first heading: 2 unless it is said. */
  'niveau-titre'?: 1 | 2 | 3 | 4 | 5 | '1' | '2' | '3' | '4' | '5'
  theme?: 'clair' | 'sombre' | 'auto'
  densite?: 'normale' | 'compacte'
  /** Where « Effacer et quitter » leads: http or https. */
  'sortie-url'?: string
  /** Seconds without activity before the screen hides itself; 0: never. */
  'masquage-auto'?: number | `${number}`
  raccourci?: 'maj3' | 'aucun'
  /** Who publishes the page. */
  mention?: string
}

export type ParcoursOrientationStage = 'accueil' | 'question' | 'parcours' | 'fiche'
export type ParcoursOrientationPaper = 'professionnelle' | 'complete' | 'reduite' | 'carte'

/** The element. Each attribute has a property, whose name has no hyphen: `niveauTitre`. */
export interface ParcoursOrientationElement extends HTMLElement {
  donnees: string | null
  integrite: string | null
  territoire: string | null
  commune: string | null
  profession: string | null
  entree: string | null
  niveauTitre: string | null
  theme: string | null
  densite: string | null
  sortieUrl: string | null
  masquageAuto: string | null
  raccourci: string | null
  mention: string | null
  /** The territory, given by the page itself: nothing is fetched. */
  pack: unknown
  /** Which kind of screen is shown; never what was answered. */
  readonly etat: ParcoursOrientationStage
  readonly version: string
  demarrer(): void
  masquer(): void
  reprendre(): void
  effacer(): void
  quitter(): void
  imprimer(type?: ParcoursOrientationPaper): void
  copier(type?: ParcoursOrientationPaper): void
}

/** None carries an answer, a profession, a commune or a structure. */
export interface ParcoursOrientationEvents {
  'po-pret': CustomEvent<null>
  'po-erreur': CustomEvent<{ readonly code: 'donnees' | 'parcours' | 'affichage' }>
  'po-etape': CustomEvent<{ readonly etape: ParcoursOrientationStage }>
  'po-impression': CustomEvent<{ readonly type: ParcoursOrientationPaper }>
  'po-copie': CustomEvent<{ readonly type: ParcoursOrientationPaper }>
  'po-masque': CustomEvent<null>
  'po-repris': CustomEvent<null>
  'po-efface': CustomEvent<null>
  /** Prevented, the page stays; the answers are forgotten all the same. */
  'po-sortie': CustomEvent<null>
}

declare global {
  interface HTMLElementTagNameMap {
    'parcours-orientation': ParcoursOrientationElement
  }
  interface HTMLElementEventMap extends ParcoursOrientationEvents {}
  interface DocumentEventMap extends ParcoursOrientationEvents {}
}
