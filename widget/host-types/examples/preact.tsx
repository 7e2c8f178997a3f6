/** The element in a page made with Preact. It is compiled with the project, never run. */
import type {} from '../preact.d.ts'

export const right = (
  <parcours-orientation
    donnees="/outils/po/territoire.json"
    niveau-titre="3"
    class="outil"
    onClick={() => undefined}
  >
    <h2>Orienter une personne</h2>
  </parcours-orientation>
)

// @ts-expect-error: a theme that does not exist.
export const wrong = <parcours-orientation theme="rose" />
