/** What a webmaster pastes, for each step of the ladder (docs/decisions/0018). One text for the guide and the configurator. */

import { rights } from '../frame/names.ts'

/** What the page asks of the tool. Attributes as in `settings.ts`, without those that are the usual ones. */
export interface Asked {
  /** Where the files are, with a last slash: an address, or a path of the site. */
  readonly address: string
  readonly territory: string
  /** Attributes of the element, by name. */
  readonly attributes: Readonly<Record<string, string>>
  /** Custom properties of the element, by name: `--po-primaire`. */
  readonly colours: Readonly<Record<string, string>>
}

/** What pins the script, for a page that trusts its bytes and not the house that serves it. */
export interface Pinned {
  readonly script: string
  readonly data: string
}

export type Step = 'A' | 'B' | 'C' | 'D' | 'E'

/** The one colour that `cadre.js` and `cadre.html` take, and its name there. */
const frameColour = { property: '--po-primaire', name: 'couleur' }

/** What an address may not decide: where leaving leads, and in whose name the tool speaks. */
const notInAddress: readonly string[] = ['sortie-url', 'mention']

/** The name of the frame, for whoever listens to the page. */
const frameTitle = "Outil d'orientation pour professionnels"

/** What is pasted, by step. `pinned`: for step B, the integrity of what this build wrote. */
export function snippets(asked: Asked, pinned: Pinned): Readonly<Record<Step, string>> {
  const { address } = asked
  const isOwn = address.startsWith('/')
  return {
    A: `${element(asked)}
<script src="${written(address)}parcours-orientation-donnees.js" async></script>
<script src="${written(address)}parcours-orientation.js" defer></script>`,
    B: `${element({ ...asked, attributes: { integrite: pinned.data, ...asked.attributes } })}
<script src="${written(address)}parcours-orientation.js" defer crossorigin="anonymous"
        integrity="${pinned.script}" referrerpolicy="no-referrer"></script>`,
    C: `<script src="${written(address)}cadre.js"${list(dataNames(asked))} defer referrerpolicy="no-referrer"></script>`,
    D: `<iframe src="${written(`${address}cadre.html?${query(asked)}`)}" title="${frameTitle}"
  width="100%" height="736" style="border:0" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write"${
    isOwn
      ? ''
      : `
  sandbox="${rights}"`
  }></iframe>`,
    E: `<a href="${written(address)}autonome.html" rel="noreferrer">Ouvrir l'outil d'orientation</a>`,
  }
}

/** The element, with what is shown when its script does not run. */
function element({ address, territory, attributes, colours }: Asked): string {
  const level = attributes['niveau-titre'] ?? '2'
  const style = Object.entries(colours).map(([name, value]) => `${name}: ${value}`)
  const all = {
    donnees: `${address}territoire.json`,
    territoire: territory,
    ...attributes,
    ...(style.length > 0 && { style: style.join('; ') }),
  }
  return `<parcours-orientation${list(all)}>
  <h${level}>Orienter une personne</h${level}>
  <p>Danger immédiat : <a href="tel:17">17</a> ou <a href="tel:112">112</a>, SMS <a href="sms:114">114</a>.
     Écoute et conseil, aussi pour les professionnels : <a href="tel:3919">3919</a>.</p>
  <p><a href="${written(address)}autonome.html" rel="noreferrer">Ouvrir l'outil dans une page</a></p>
</parcours-orientation>`
}

function dataNames(asked: Asked): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(forFrame(asked)).map(([name, value]) => [`data-${name}`, value]))
}

function query(asked: Asked): string {
  const told = Object.entries(forFrame(asked)).filter(([name]) => !notInAddress.includes(name))
  return told.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
}

function forFrame({ territory, attributes, colours }: Asked): Readonly<Record<string, string>> {
  const colour = colours[frameColour.property]
  return { territoire: territory, ...attributes, ...(colour && { [frameColour.name]: colour }) }
}

function list(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${written(value)}"`)
    .join('')
}

function written(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
