/** What the tests of every engine need of a browser, and no more: two ways of driving one must offer it. */

/** A browser engine of this machine. */
export interface Engine {
  /** `Firefox 153.7.0`. */
  readonly version: string
  /** A page on its own: nothing of another one is in it. */
  tab(size?: { readonly width: number; readonly height: number }): Promise<Tab>
  close(): Promise<void>
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'Shift' | 'Space'

/** One page. What is looked for is looked for in the tool, and waited for. */
export interface Tab {
  open(url: string): Promise<void>
  /** As a reader does it, with the buttons of the browser. */
  reload(): Promise<void>
  back(): Promise<void>
  /** Presses the first button, link, choice or summary of that name, as a hand does. */
  press(name: string | RegExp): Promise<void>
  /** Chooses in the list of that label. */
  choose(list: RegExp, choice: string | RegExp): Promise<void>
  key(key: Key): Promise<void>
  /** What a function of the page gives back; it carries its own code with it. */
  evaluate<Result, Given = undefined>(look: (given: Given) => Result, given?: Given): Promise<Awaited<Result>>
  /** Everything that the tool writes on its screen. */
  text(): Promise<string>
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}

/** How long anything may take to be there, in milliseconds: a busy machine takes its time. */
const patience = 15_000

/** Asks until there is an answer. A page that is being left has none. */
export async function until<Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> {
  const end = Date.now() + patience
  for (let trouble: unknown; ; ) {
    try {
      const found = await look()
      if (found !== undefined) return found
    } catch (error) {
      trouble = error
    }
    if (Date.now() > end) throw new Error(`${what} : rien n'est venu.`, { cause: trouble })
    await new Promise((next) => setTimeout(next, 30))
  }
}

/** A name as it travels to a page. */
export interface Name {
  readonly is: string
  readonly isExact: boolean
}

export function nameOf(name: string | RegExp): Name {
  return typeof name === 'string' ? { is: name, isExact: true } : { is: name.source, isExact: false }
}

/** In the page: the first thing of that name that can be pressed. */
export function pressable({ is, isExact }: Name): Element | undefined {
  const root = document.querySelector('parcours-orientation')?.shadowRoot
  const all = [...(root?.querySelectorAll('button, a[href], summary, label') ?? [])]
  return all.find((one) => {
    const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim()
    const isSeen = one.checkVisibility({ visibilityProperty: true })
    return isSeen && (isExact ? name === is : new RegExp(is).test(name))
  })
}

/** In the page: the choice of that name, in the list of that label. */
export function choosable([list, { is, isExact }]: readonly [Name, Name]): HTMLOptionElement | undefined {
  const root = document.querySelector('parcours-orientation')?.shadowRoot
  const label = [...(root?.querySelectorAll('label') ?? [])].find((one) =>
    new RegExp(list.is).test(one.textContent?.trim() ?? ''),
  )
  const options = [...((label?.control as HTMLSelectElement | null)?.options ?? [])]
  return options.find(({ text }) => (isExact ? text === is : new RegExp(is).test(text)))
}

/** In the page: what the tool shows. */
export function shownText(): string {
  const root = document.querySelector('parcours-orientation')?.shadowRoot
  return [...(root?.children ?? [])].map((one) => (one as HTMLElement).innerText).join('\n')
}
