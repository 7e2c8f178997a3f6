/** What the webmaster chooses, and what it makes the page ask of the tool. */
import type { Asked } from '../src/snippets/snippets.ts'
import type { Described } from './page.ts'

export interface Choices {
  readonly territory: string
  readonly address: string
  /** Attributes by name; an empty one is not written. */
  readonly attributes: Readonly<Record<string, string>>
  /** Custom properties by name. */
  readonly colours: Readonly<Record<string, string>>
}

/** What is not worth writing: the element does the same without it. */
const usual: Readonly<Record<string, string>> = {
  entree: 'accueil',
  'niveau-titre': '2',
  theme: 'clair',
  densite: 'normale',
  'masquage-auto': '180',
  raccourci: 'maj3',
}

/** The choices that the page opens with. */
export function firstChoices({ address, territories }: Described): Choices {
  const [first] = territories
  return {
    territory: first?.id ?? '',
    address,
    attributes: { ...usual, mention: first?.publisher ?? '', 'sortie-url': '' },
    colours: {},
  }
}

/** What the choices make a page write: nothing that goes without saying. */
export function askedBy({ territory, address, attributes, colours }: Choices): Asked {
  const written = Object.entries(attributes).filter(
    ([name, value]) => value.trim() !== '' && value !== usual[name],
  )
  return {
    address: address.trim() === '' ? '/outils/po/' : address.endsWith('/') ? address : `${address}/`,
    territory,
    attributes: Object.fromEntries(written),
    colours,
  }
}
