/** What the screens may ask of the element that holds them. */
import type { SheetName } from '../view/sheet-content.ts'

/** Events for the host page. None carries an answer, a profession, a commune or a structure. */
export type Announce = {
  (name: 'po-pret' | 'po-masque' | 'po-repris' | 'po-efface'): void
  (name: 'po-etape', detail: { readonly etape: Stage }): void
  (name: 'po-erreur', detail: { readonly code: 'donnees' | 'parcours' | 'affichage' }): void
  (name: 'po-impression' | 'po-copie', detail: { readonly type: SheetName }): void
}

export type Stage = 'accueil' | 'question' | 'parcours' | 'fiche'

export interface Host {
  readonly announce: Announce
  /** Forgets everything and shows the first screen. */
  readonly erase: () => void
  /** Forgets everything and leaves the page. */
  readonly leave: () => void
}

/** What the element may ask of the screens. */
export interface Commands {
  readonly start: () => void
  readonly mask: () => void
  readonly resume: () => void
  /** A paper of that type, or whichever is shown. */
  readonly print: (type?: string) => void
  readonly copy: (type?: string) => void
}
