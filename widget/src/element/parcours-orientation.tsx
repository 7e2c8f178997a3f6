/**
 * The custom element `<parcours-orientation>`. Importing this module does nothing: `define.ts` registers the element.
 * All that a session knows lives in what is rendered here; forgetting it is rendering something else.
 */
import { type Pack, parisMoment } from '@jalon/directory/runtime'
import { render } from 'preact'
import { App } from '../app/app.tsx'
import { aliasesOf } from '../app/entry-of.ts'
import type { Announce, Commands, Stage } from '../app/host.ts'
import { Curtain } from '../components/curtain/curtain.tsx'
import { messages } from '../messages/chosen.ts'
import { screenRules, styleSheet } from '../styles/styles.ts'
import { version } from '../version.ts'
import type { SheetName } from '../view/sheet-content.ts'
import { type Before, chosenBefore, focusBefore, forgetBefore, screenBefore } from './before-script.ts'
import { checkColours } from './colours.ts'
import { accepted, fetchPack } from './fetch-pack.ts'
import { nationalPack } from './national-pack.ts'
import {
  type Attribute,
  attributes,
  noFile,
  propertyOf,
  readSettings,
  type Settings,
  type Warn,
} from './settings.ts'

/** A territory that is not there within this many milliseconds is no longer waited for to show our screen. */
const promptly = 2000

/** With `theme="auto"`, our colours change with it, and those of the page must still go with them. */
const isDark = matchMedia('(prefers-color-scheme: dark)')

/** Guides a professional through the sequence of referrals. Its attributes are those of `settings.ts`. */
export class ParcoursOrientation extends HTMLElement {
  static readonly version = version
  static readonly observedAttributes = attributes

  /** The screen that the page carries until ours is whole. */
  #screen = screenBefore(this)
  readonly #root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
  readonly #commands: { current: Commands | undefined } = { current: undefined }
  readonly #warned = new Set<string>()
  #before: Before | undefined
  /** The answer of the server, when the page has asked for the territory before the script came. */
  #early: Promise<Response | undefined> | undefined
  #given: Pack | undefined
  #fetched: Pack | undefined
  #loading: 'loading' | 'failed' | 'done' = 'done'
  #fetching: AbortController | undefined
  #fetchedFrom: string | undefined
  #stage: Stage = 'accueil'
  #generation = 0
  #isReady = false
  #isChanging = false
  #isLeaving = false

  connectedCallback(): void {
    // A sheet belongs to one document: in another one, it is made again.
    this.#root.adoptedStyleSheets = [styleSheet(screenRules, this.ownerDocument.defaultView ?? window)]
    for (const name of ['pack', ...attributes.map(propertyOf)]) this.#upgrade(name)
    window.addEventListener('pagehide', this.#forget)
    isDark.addEventListener('change', this.#dress)
    if (this.#screen !== undefined) setTimeout(this.#stopWaiting, promptly)
    this.#fetch()
    this.#render()
  }

  disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.#forget)
    isDark.removeEventListener('change', this.#dress)
    // Moved in the page, the element comes back before the end of the task and keeps its session.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#fetching?.abort()
      this.#fetchedFrom = undefined
      this.#generation++
      this.#commands.current = undefined
      this.#before = undefined
      render(null, this.#root)
    })
  }

  attributeChangedCallback(): void {
    if (!this.isConnected || this.#isChanging) return
    // Several attributes are often set in a row: they are read together, once.
    this.#isChanging = true
    queueMicrotask(() => {
      this.#isChanging = false
      if (!this.isConnected) return
      this.#fetch()
      this.#render()
    })
  }

  /**
   * The territory pack, given by the page itself: nothing is fetched. Before the script comes, the page may also give the
   * answer that it expects from the address of `donnees`.
   */
  get pack(): Pack | undefined {
    return this.#given
  }

  set pack(value: unknown) {
    if (value instanceof Promise) {
      this.#early = value
      return
    }
    this.#given = value === undefined || value === null ? undefined : accepted(value)
    if (this.#given !== undefined && this.#loading === 'loading') {
      // What is on its way must not say later that it failed.
      this.#fetching?.abort()
      this.#fetchedFrom = undefined
    }
    this.#loading = value && this.#given === undefined ? 'failed' : 'done'
    if (!this.isConnected) return
    if (!value) this.#fetch()
    this.#tellFailure()
    this.#render()
  }

  /** Leaves the first screen, with what is chosen there. */
  demarrer(): void {
    this.#commands.current?.start()
  }

  /** Hides everything; nothing is lost. */
  masquer(): void {
    this.#commands.current?.mask()
  }

  /** Shows again what was hidden. */
  reprendre(): void {
    this.#commands.current?.resume()
  }

  /** Forgets every answer and shows the first screen. */
  effacer(): void {
    this.#wipe(true)
    this.#announce('po-efface')
  }

  /** Forgets every answer and leaves the page, unless the page prevents `po-sortie`. */
  quitter(): void {
    const { sortieUrl } = this.#settings()
    this.#generation++
    this.#commands.current = undefined
    this.#isLeaving = true
    // The curtain first, with nothing on it: whatever the network does, the screen is already empty.
    render(
      <Curtain
        key={this.#generation}
        blank
        messages={messages.curtain}
        idle={false}
        onResume={none}
        onLeave={none}
        onStopIdle={none}
      />,
      this.#root,
    )
    const leaves = this.dispatchEvent(
      new CustomEvent('po-sortie', { bubbles: true, composed: true, cancelable: true }),
    )
    // Replace, not assign: the back button would bring this page back.
    if (leaves) location.replace(sortieUrl)
    else this.effacer()
  }

  /**
   * Prints the sheet when it is shown, and of that type if one is named. Otherwise leads to it: never past the question that
   * comes before a paper.
   */
  imprimer(type?: SheetName): void {
    this.#commands.current?.print(type)
  }

  /** Copies the text of the sheet, as `imprimer` prints it. */
  copier(type?: SheetName): void {
    this.#commands.current?.copy(type)
  }

  /** Brings the reader to the heading of what is shown. */
  override focus(options?: FocusOptions): void {
    this.#root.querySelector<HTMLElement>('[part=titre]')?.focus(options)
  }

  /** Which kind of screen is shown, as in `po-etape`; never what was answered. */
  get etat(): Stage {
    return this.#stage
  }

  get version(): string {
    return ParcoursOrientation.version
  }

  readonly #announce: Announce = (
    name: string,
    detail?: { readonly etape?: Stage; readonly code?: string; readonly type?: string },
  ) => {
    this.#stage = detail?.etape ?? this.#stage
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
  }

  readonly #forget = (): void => this.#wipe(false)

  readonly #stopWaiting = (): void => {
    if (this.#screen !== undefined) this.#render(false, true)
  }

  #wipe(erased: boolean): void {
    this.#before = undefined
    if (this.#screen !== undefined) forgetBefore(this.#screen)
    this.#generation++
    this.#stage = 'accueil'
    this.#isLeaving = false
    this.#render(erased)
  }

  #upgrade(name: string): void {
    if (!Object.hasOwn(this, name)) return
    const value = Reflect.get(this, name)
    Reflect.deleteProperty(this, name)
    Reflect.set(this, name, value)
  }

  async #fetch(): Promise<void> {
    const { donnees, integrite } = this.#settings()
    const from = donnees ?? (this.getAttribute('donnees')?.trim() || undefined)
    if (this.#given !== undefined || from === this.#fetchedFrom) return
    this.#fetching?.abort()
    this.#fetchedFrom = from
    this.#fetched = undefined
    this.#loading = 'done'
    if (donnees === undefined) {
      // Written, and of no use: the reader is told as when it does not come.
      if (from !== undefined) this.#loading = 'failed'
      return this.#tellFailure()
    }
    const fetching = new AbortController()
    this.#fetching = fetching
    this.#loading = 'loading'
    const early = integrite === noFile ? undefined : this.#early
    this.#early = undefined
    const pack = await fetchPack(donnees, integrite, fetching.signal, early)
    if (fetching.signal.aborted) return
    this.#fetched = pack
    this.#loading = pack === undefined ? 'failed' : 'done'
    this.#tellFailure()
    this.#render()
  }

  #tellFailure(): void {
    if (this.#loading === 'failed') this.#announce('po-erreur', { code: 'donnees' })
  }

  #settings(): Settings {
    return readSettings((name) => this.getAttribute(name), document.baseURI, this.#warn)
  }

  readonly #warn: Warn = (attribute, value, accepted) => {
    if (this.#warned.has(attribute)) return
    this.#warned.add(attribute)
    console.warn(
      `<parcours-orientation> : ${attribute}="${value}" n'est pas compris. Valeurs acceptées : ${accepted}.`,
    )
  }

  #render(erased = false, isLate = false): void {
    if (!this.isConnected || this.#isLeaving) return
    const screen = this.#screen
    if (screen !== undefined && this.#loading === 'loading' && !isLate) {
      // What is there can be used already: it stays until ours needs nothing more.
      if (screen !== this.#root) render(<slot />, this.#root)
      return
    }
    const focused = screen && focusBefore(screen)
    if (screen !== undefined) this.#takeOver(screen)
    const settings = this.#settings()
    const had = this.#given ?? this.#fetched
    const isOther = this.#isOther(had, settings)
    const pack = (isOther ? undefined : had) ?? nationalPack
    if (this.#loading === 'done') this.#checkPresets(pack, settings)
    render(
      <App
        key={this.#generation}
        pack={pack}
        loading={isOther ? 'failed' : this.#loading}
        settings={settings}
        messages={messages}
        today={today()}
        clock={() => parisMoment(new Date())}
        host={{ announce: this.#announce, erase: () => this.effacer(), leave: () => this.quitter() }}
        commands={this.#commands}
        before={this.#before}
        erased={erased}
      />,
      this.#root,
    )
    this.#dress()
    if (focused) this.#root.getElementById(focused)?.focus({ preventScroll: true })
    if (this.#isReady || this.#loading === 'loading') return
    this.#isReady = true
    this.#announce('po-pret')
  }

  /** Wears the colours of the page, or says why it does not. */
  readonly #dress = (): void => {
    const root = this.#root.querySelector<HTMLElement>('.root')
    const why = root && checkColours(root)
    if (!why || this.#warned.has(why)) return
    this.#warned.add(why)
    console.warn(`<parcours-orientation> : les couleurs --po-* de la page ne sont pas reprises : ${why}.`)
  }

  /** Our screen takes the place of the one that the page carried: its choices are kept, and nothing of it stays. */
  #takeOver(screen: ParentNode): void {
    this.#screen = undefined
    this.#before = chosenBefore(screen)
    if (screen === this.#root) screen.replaceChildren()
    else this.querySelector(':scope > .root')?.remove()
  }

  /** Whether a pack is of another territory than the page asks for: the contacts of the wrong place would be shown. */
  #isOther(pack: Pack | undefined, { territoire }: Settings): boolean {
    if (pack === undefined || territoire === undefined || pack.territory.id === territoire) return false
    if (this.#warned.has('territoire')) return true
    this.#warned.add('territoire')
    console.warn(
      `<parcours-orientation> : l'annuaire est celui de « ${pack.territory.id} », la page demande « ${territoire} ». Il n'est pas montré.`,
    )
    this.#announce('po-erreur', { code: 'donnees' })
    return true
  }

  /** Names what the pack does not know among what the page asks for. */
  #checkPresets({ ir, communes }: Pack, { entree, profession, commune }: Settings): void {
    const check = (
      attribute: Attribute,
      value: string | undefined,
      known: readonly string[],
      names = known,
    ) => {
      if (value !== undefined && !known.includes(value)) this.#warn(attribute, value, inShort(names))
    }
    check('entree', entree, aliasesOf(ir))
    if (communes.length === 0) return
    check('profession', profession, ir.facts['profession']?.answers.map(({ id }) => id) ?? [])
    check(
      'commune',
      commune,
      communes.map(({ code }) => code),
      communes.map(({ code, name }) => `${code} (${name})`),
    )
  }
}

for (const attribute of attributes) {
  Object.defineProperty(ParcoursOrientation.prototype, propertyOf(attribute), {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      return this.getAttribute(attribute)
    },
    set(this: HTMLElement, value: unknown) {
      if (value === null || value === undefined) this.removeAttribute(attribute)
      else this.setAttribute(attribute, String(value))
    },
  })
}

function none(): void {}

/** The local day: a date of expiry is one of the place where the reader is. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function inShort(values: readonly string[]): string {
  return values.length > 20 ? `${values.slice(0, 20).join(', ')}…` : values.join(', ')
}
