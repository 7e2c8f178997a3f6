/** @jsxImportSource react */
/** The element in a page made with React. It is compiled with the project, never run. */
import type {} from '../react.d.ts'

export const right = (
  <parcours-orientation
    donnees="/outils/po/territoire.json"
    niveau-titre="3"
    className="outil"
    onClick={() => undefined}
  >
    <h2>Orienter une personne</h2>
  </parcours-orientation>
)

// @ts-expect-error: a density that does not exist.
export const wrong = <parcours-orientation densite="serree" />
