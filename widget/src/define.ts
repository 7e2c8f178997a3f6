/** Registers `<parcours-orientation>`. A second copy on the same page changes nothing. */
import { ParcoursOrientation } from './element/parcours-orientation.tsx'

const tag = 'parcours-orientation'
const present = customElements.get(tag) as typeof ParcoursOrientation | undefined

if (present === undefined) customElements.define(tag, ParcoursOrientation)
else if (present.version !== ParcoursOrientation.version) {
  console.info(
    `<${tag}> : la version ${present.version} est déjà là, la ${ParcoursOrientation.version} n'est pas utilisée.`,
  )
}
