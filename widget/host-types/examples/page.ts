/** What a page in TypeScript may write, and what its compiler stops. It is compiled with the project, never run. */
import type { Attribute } from '../../src/element/settings.ts'
import type { ParcoursOrientation } from '../../src/element/parcours-orientation.tsx'
import type { ParcoursOrientationAttributes, ParcoursOrientationElement } from '../parcours-orientation.d.ts'

const tool = document.createElement('parcours-orientation')
tool.niveauTitre = '3'
tool.imprimer('professionnelle')
tool.addEventListener('po-etape', ({ detail }) => console.log(detail.etape))
document.addEventListener('po-sortie', (event) => event.preventDefault())

// @ts-expect-error: a paper that does not exist.
tool.imprimer('affiche')
// @ts-expect-error: which screen is shown is only read.
tool.etat = 'accueil'
// @ts-expect-error: an event says a stage, never an answer.
tool.addEventListener('po-etape', ({ detail }) => console.log(detail.reponse))

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** The types tell every attribute of the element, and no other. */
export const everyAttribute: Same<keyof ParcoursOrientationAttributes, Attribute> = true

/** What the element has by itself has these types; the properties that mirror attributes are made at run time. */
export function everyMember(
  element: ParcoursOrientation,
): Pick<
  ParcoursOrientationElement,
  Extract<Exclude<keyof ParcoursOrientation, keyof HTMLElement>, keyof ParcoursOrientationElement>
> {
  return element
}
