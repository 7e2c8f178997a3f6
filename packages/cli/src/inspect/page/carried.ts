/** How a page carries the tool: the elements, scripts, frames and links by which it comes (docs/decisions/0018). */
import { type PageElement, said, toolName } from './elements.ts'

/** Something of the tool that a page asks for. */
export interface ToolFile {
  readonly element: PageElement
  /** The attribute that says where it is. */
  readonly attribute: string
  readonly url: URL
}

export interface Carried {
  /** The elements that a script makes the tool of. */
  readonly elements: readonly PageElement[]
  /** Their scripts, in both languages. */
  readonly scripts: readonly ToolFile[]
  /** What asks for the data before the script, and the rules of a first screen already written. */
  readonly helpers: readonly ToolFile[]
  /** The data that the elements ask for. */
  readonly data: readonly ToolFile[]
  /** The scripts that make a frame. */
  readonly loaders: readonly ToolFile[]
  readonly frames: readonly ToolFile[]
  readonly links: readonly ToolFile[]
  /** Whether everything is in the page itself. */
  readonly isAlone: boolean
}

/** The step of the ladder, as LISEZ-MOI.txt names it, two other ways, and the element without its script. */
export type Step = 'A' | 'B' | 'C' | 'D' | 'E' | 'plugin' | 'alone' | 'element'

/** A page may write the tool any number of times: what is asked for its sake is bounded. */
const most = 20

const names = {
  scripts: /\/parcours-orientation(\.en)?\.m?js$/,
  helpers: /\/parcours-orientation(-donnees\.js|\.css)$/,
  loaders: /\/cadre(\.en)?\.js$/,
  frames: /\/cadre(\.en)?\.html$/,
  links: /\/autonome\.html$/,
} as const

/** What these elements carry; addresses are those of a page at `base`. */
export function carriedBy(elements: readonly PageElement[], base: URL): Carried {
  const files = (tag: string, attribute: string, name: RegExp) =>
    elements
      .filter((each) => each.name === tag)
      .flatMap((element) => fileOf(element, attribute, base) ?? [])
      .filter(({ url }) => name.test(url.pathname))
      .slice(0, most)
  const tools = elements.filter(({ name }) => name === toolName).slice(0, most)
  const scripts = files('script', 'src', names.scripts)
  return {
    elements: tools,
    scripts,
    helpers: [...files('script', 'src', names.helpers), ...files('link', 'href', names.helpers)],
    data: tools.flatMap((element) => fileOf(element, 'donnees', base) ?? []),
    loaders: files('script', 'src', names.loaders),
    frames: files('iframe', 'src', names.frames),
    links: files('a', 'href', names.links),
    isAlone:
      tools.length > 0 &&
      scripts.length === 0 &&
      elements.some(
        (each) =>
          each.name === 'script' && !each.attributes.has('src') && each.text().includes(`'${toolName}'`),
      ),
  }
}

/** What an element asks for, where its attribute names something of the web. */
export function fileOf(element: PageElement, attribute: string, base: URL): ToolFile | undefined {
  const written = said(element, attribute)
  if (written === undefined || !URL.canParse(written, base.href)) return undefined
  const url = new URL(written, base)
  return /^(https?|file):$/.test(url.protocol) ? { element, attribute, url } : undefined
}

/**
 * The steps that a page has taken, the first ones being those that ask for the least trust. `isStarted`: a browser saw the
 * tool open, whatever the name of its script.
 */
export function stepsOf(carried: Carried, base: URL, isStarted: boolean): readonly Step[] {
  const { elements, scripts, loaders, frames, links, isAlone } = carried
  const isPlugin = scripts.some(({ url }) => url.pathname.includes('/plugins/parcours-orientation/'))
  const isBare = !isAlone && elements.length > 0 && scripts.length === 0 && !isStarted
  const isElsewhere = scripts.some(({ url }) => url.origin !== base.origin)
  const steps: readonly (readonly [isTaken: boolean, step: Step])[] = [
    [isAlone, 'alone'],
    [!isAlone && isPlugin, 'plugin'],
    [!isAlone && !isPlugin && !isBare && elements.length > 0 && !isElsewhere, 'A'],
    [!isAlone && !isPlugin && elements.length > 0 && isElsewhere, 'B'],
    [isBare, 'element'],
    [loaders.length > 0, 'C'],
    [frames.length > 0, 'D'],
    [elements.length + loaders.length + frames.length === 0 && links.length > 0, 'E'],
  ]
  return steps.flatMap(([isTaken, step]) => (isTaken ? [step] : []))
}

/** Everything that must answer for the tool to be there, each address once. */
export function askedFor(carried: Carried): readonly ToolFile[] {
  const { scripts, helpers, data, loaders, frames, links } = carried
  const all = [...scripts, ...data, ...helpers, ...loaders, ...frames, ...links]
  const byAddress = new Map(all.toReversed().map((file) => [file.url.href, file]))
  return [...byAddress.values()].toReversed().slice(0, most)
}
