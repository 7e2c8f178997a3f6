/** The page of the demonstration as a professional uses it. */
import type { Locator, Page } from 'playwright-core'
import type { AxeResults } from 'axe-core'
import { type Footprint, footprintOfPage } from './footprint.ts'
import { settled } from './settled.ts'

export type Screen =
  | 'accueil'
  | 'la-votre'
  | 'question'
  | 'conseil'
  | 'changement'
  | 'parcours'
  | 'remise'
  | 'fiche'
  | 'arret'
  | 'rideau'

/** How the answers of a question are chosen: by position, from the end when negative. */
export type Strategy = (question: number) => number

/** No more questions than this may come one after the other. */
const longest = 40

export class IntakePage {
  readonly page: Page
  /** Addresses asked for. */
  readonly requests: string[] = []
  /** What the content security policy stopped, and every error of the page. */
  readonly troubles: string[] = []
  readonly #axe: string

  constructor(page: Page, axe: string) {
    this.page = page
    this.#axe = axe
  }

  /** The tool; the first one, where the page carries several. */
  get widget(): Locator {
    return this.page.locator('parcours-orientation').first()
  }

  /** A button by its name; the first one where it is offered twice. */
  button(name: string | RegExp): Locator {
    return this.widget.getByRole('button', { name, exact: typeof name === 'string' }).first()
  }

  get heading(): Locator {
    return this.widget.locator(':is(.title, .question-ask)')
  }

  /** Listens before anything happens. */
  async watch(): Promise<void> {
    this.page.on('request', (request) => this.requests.push(request.url()))
    this.page.on('pageerror', (error) => this.troubles.push(error.message))
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text())
    })
    await this.page.addInitScript(() => {
      const kept = window as unknown as { poEvents: object[]; poPrints: string[] }
      kept.poEvents = []
      kept.poPrints = []
      for (const name of [
        'po-pret',
        'po-erreur',
        'po-etape',
        'po-masque',
        'po-repris',
        'po-efface',
        'po-sortie',
        'po-impression',
        'po-copie',
      ]) {
        document.addEventListener(name, (event) =>
          kept.poEvents.push({ name, detail: (event as CustomEvent).detail }),
        )
      }
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`CSP ${event.violatedDirective}`),
      )
    })
  }

  /** Waits until the data are there. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => {
      return (window as unknown as { poEvents: { name: string }[] }).poEvents.some(
        ({ name }) => name === 'po-pret',
      )
    })
  }

  /** Waits until the browser has counted every request. */
  settled(): Promise<void> {
    return settled(this.page)
  }

  /** The elements of the screen without their words: two screens of the same shape are accessible or not together. */
  shape(): Promise<string> {
    return this.widget.evaluate((element) => {
      const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
      const named = all.map(
        (one) => `${one.tagName}.${one.getAttribute('class') ?? ''}[${one.getAttributeNames()}]`,
      )
      return named.filter((name, index) => name !== named[index - 1]).join(' ')
    })
  }

  /** The events that the element sent. */
  events(): Promise<{ name: string; detail: unknown }[]> {
    return this.page.evaluate(
      () => (window as unknown as { poEvents: { name: string; detail: unknown }[] }).poEvents,
    )
  }

  /** Which screen is shown, by what can be done on it. */
  screen(): Promise<Screen> {
    return this.widget.evaluate(lookAndPress, undefined)
  }

  async chooseProfession(name: string | RegExp): Promise<void> {
    await this.#choose(this.widget.getByLabel('Vous exercez comme'), name)
  }

  async chooseCommune(name: string | RegExp): Promise<void> {
    await this.#choose(this.widget.getByLabel(/^Commune où/), name)
  }

  async #choose(list: Locator, name: string | RegExp): Promise<void> {
    const labels = await list.locator('option').allTextContents()
    const label = labels.find((one) => (typeof name === 'string' ? one === name : name.test(one)))
    await list.selectOption({ label: label ?? String(name) })
  }

  /** From the first screen to the first question, or to what comes before it. */
  async start(profession: string | RegExp = /^Sage-femme/, commune?: string | RegExp): Promise<void> {
    await this.chooseProfession(profession)
    const communes = this.widget.getByLabel(/^Commune où/)
    if (commune !== undefined) await this.chooseCommune(commune)
    else if (await communes.count()) await communes.selectOption({ index: 1 })
    await this.button('Commencer').click()
  }

  get options(): Locator {
    return this.widget.locator('.option')
  }

  /** Waits for what the status line says: it is written once the screen is drawn. */
  async hears(said: RegExp): Promise<void> {
    await this.widget.getByRole('status').filter({ hasText: said }).waitFor()
  }

  /** Chooses one answer by its place and goes on. */
  async answer(position: number): Promise<void> {
    const count = await this.options.count()
    const place = position < 0 ? count + position : Math.min(position, count - 1)
    await this.options.nth(Math.max(place, 0)).click()
    await this.continue()
  }

  async continue(): Promise<void> {
    await this.button('Continuer').click()
  }

  /** From the plan to the sheet of the professional, past the question that comes before any paper. */
  async prepare(): Promise<void> {
    await this.button('Préparer la fiche').click()
    await this.button('Pour votre dossier').click()
  }

  /** From the plan to a paper for her, by the answer that leads to it. */
  async hand(answer: 'Oui' | 'Plutôt discret' | 'Non'): Promise<void> {
    await this.button('Préparer la fiche').click()
    await this.widget.getByRole('radio', { name: answer }).check()
    await this.continue()
  }

  /** Goes on until the plan, looking at every screen met. Where nothing is looked at, in one go, as fast as it is drawn. */
  async walk(strategy: Strategy, look?: (screen: Screen) => Promise<void>): Promise<readonly Screen[]> {
    if (look === undefined) return this.#hurry(strategy)
    const met: Screen[] = []
    for (let question = 0; met.length < longest; ) {
      const screen = await this.screen()
      met.push(screen)
      await look(screen)
      if (screen === 'conseil') await this.continue()
      else if (screen === 'question') await this.answer(strategy(question++))
      else return met
    }
    throw new Error(`Plus de ${longest} écrans.`)
  }

  /** The same, pressed from inside the page: what begins at a plan does not wait for a mouse at each question. */
  async #hurry(strategy: Strategy): Promise<readonly Screen[]> {
    const met: Screen[] = []
    for (let question = 0; met.length < longest; ) {
      const screen = await this.widget.evaluate(lookAndPress, strategy(question))
      met.push(screen)
      if (screen === 'question') question++
      else if (screen !== 'conseil') return met
    }
    throw new Error(`Plus de ${longest} écrans.`)
  }

  /** What axe says of the page, or of the part of it that a selector names. */
  async violations(part?: string): Promise<readonly string[]> {
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(this.#axe)
    const { violations } = await this.page.evaluate((selector): Promise<AxeResults> => {
      const { axe } = window as unknown as {
        axe: { run: (context: Document | string, options: object) => Promise<AxeResults> }
      }
      return axe.run(selector ?? document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
        // It would ask for the rules of the page again, where only a part of it is looked at.
        preload: selector === undefined,
      })
    }, part)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }

  /** How much wider than the window the page is. */
  overflow(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
  }

  /** Everything that a visit could leave. */
  footprint(): Promise<Footprint> {
    return this.page.evaluate(footprintOfPage)
  }

  /** Everything written in the shadow root: markup included. */
  markup(): Promise<string> {
    return this.widget.evaluate((element) => element.shadowRoot?.innerHTML ?? '')
  }

  /** The text of what has focus, inside the widget or outside. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const inside = document.querySelector('parcours-orientation')?.shadowRoot?.activeElement
      return (inside ?? document.activeElement)?.textContent?.trim() ?? ''
    })
  }

  close(): Promise<void> {
    return this.page.context().close()
  }
}

/**
 * Which screen an element shows, by what can be done on it, all at once: a question to the browser for each button takes
 * longer than the screen. With a place, presses the answer of that place on a question, then what goes on.
 */
async function lookAndPress(element: Element, place: number | undefined): Promise<Screen> {
  const root = element.shadowRoot as ShadowRoot
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim() === name,
    )
  const screen = (): Screen => {
    if (root.querySelector('dialog[open]')) return 'rideau'
    if (button('Commencer')) return 'accueil'
    if (button('Voir le parcours maintenant')) return 'question'
    if (root.querySelector('.plan')) return 'parcours'
    if (button('Confirmer')) return 'changement'
    if (button('Imprimer')) return 'fiche'
    if (button('Pour votre dossier')) return 'remise'
    if (button("Retour à l'outil des professionnels")) return 'la-votre'
    return button('Recommencer') ? 'arret' : 'conseil'
  }
  const seen = screen()
  if (place === undefined || (seen !== 'question' && seen !== 'conseil')) return seen
  const options = [...root.querySelectorAll<HTMLElement>('.option')]
  if (seen === 'question') options.at(place < 0 ? place : Math.min(place, options.length - 1))?.click()
  // What goes on takes the answer that is drawn.
  await new Promise((drawn) => setTimeout(drawn))
  button('Continuer')?.click()
  return seen
}
