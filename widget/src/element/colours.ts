/** Colours that a page gives are worn only if everything can still be read with them. */
import { contrast } from '../styles/contrast.ts'

/** The colours that a page may give. */
export const colours = ['--po-fond', '--po-texte', '--po-primaire', '--po-primaire-texte'] as const

/** What is read on what: names of `base.css`. */
const grounds = ['ground', 'ground-2', 'chosen']
const texts = ['text', 'text-2', 'primary', 'now', 'soon', 'later', 'done']
const pairs = [
  ['on-primary', 'primary-ground'],
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)),
  ['control', 'ground'],
] as const

/**
 * Sets the colours of the page aside, all together, when one of them is not a colour or makes something hard to read: they
 * were chosen to go with each other. Gives back why, in French, or nothing. WCAG 2.2, 1.4.3 and 1.4.11.
 */
export function checkColours(root: HTMLElement): string | undefined {
  for (const name of colours) root.style.removeProperty(name)
  const style = getComputedStyle(root)
  const given = colours.map((name) => style.getPropertyValue(name)).filter(Boolean)
  const why = given.length > 0 ? trouble(root, given) : undefined
  if (why) for (const name of colours) root.style.setProperty(name, 'initial')
  return why
}

function trouble(root: HTMLElement, given: readonly string[]): string | undefined {
  for (const value of given) if (!CSS.supports('color', value)) return `« ${value} » n'est pas une couleur`
  const probe = root.appendChild(document.createElement('i'))
  const colourOf = (token: string) => {
    probe.style.color = `var(--${token})`
    return getComputedStyle(probe).color
  }
  const shown = pairs.map((pair) => pair.map(colourOf) as [string, string])
  probe.remove()
  for (const [index, [text, ground]] of shown.entries()) {
    const least = index < pairs.length - 1 ? 4.5 : 3
    const found = contrast(parts(text), parts(ground))
    if (!(found >= least))
      return `${text} sur ${ground} a un contraste de ${found.toFixed(1)}, il faut ${least}`
  }
  return undefined
}

/** Red, green and blue, when nothing is seen through: browsers compute other notations to others than `rgb(…)`. */
function parts(colour: string): readonly number[] {
  return /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number) ?? []
}
