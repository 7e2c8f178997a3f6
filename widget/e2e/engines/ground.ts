/** The page that the tests of every engine open, what it has witnessed, and the server that counts what it is asked. */
import { afterAll, beforeAll } from 'vitest'
import { serve } from '../../../scripts/serve.mjs'
import { built } from '../stand.ts'
import { addressOf, answersFor, clean, type Host } from '../hosts/host.ts'
import { type Engine, type Tab, until } from './engine.ts'

/** What a page has seen since it was opened. */
interface Witnessed {
  readonly events: readonly { readonly name: string; readonly detail: unknown }[]
  /** The title under which each thing was printed, and what it said. */
  readonly prints: readonly (readonly [title: string, text: string])[]
  /** What the policy stopped, and what went wrong. */
  readonly troubles: readonly string[]
}

/** In the page, before anything else. Printing is told, never done: no test can close the window of a printer. */
function witness() {
  const kept = { events: [] as object[], prints: [] as object[], troubles: [] as string[] }
  Object.assign(window, { poWitness: kept })
  const names = 'pret erreur etape masque repris efface sortie impression copie'.split(' ')
  for (const name of names)
    document.addEventListener(`po-${name}`, (event) =>
      kept.events.push({ name: `po-${name}`, detail: (event as CustomEvent).detail }),
    )
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    kept.troubles.push(violatedDirective),
  )
  addEventListener('error', ({ message }) => kept.troubles.push(message))
  addEventListener('unhandledrejection', ({ reason }) => kept.troubles.push(String(reason)))
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how)
    const tell = (view: Window) => () => {
      view.dispatchEvent(new Event('beforeprint'))
      kept.prints.push([document.title, view.document.body.innerText])
      view.dispatchEvent(new Event('afterprint'))
    }
    new MutationObserver(() => {
      for (const { contentWindow } of root.querySelectorAll('iframe'))
        if (contentWindow) contentWindow.print = tell(contentWindow)
    }).observe(root, { childList: true })
    return root
  }
}

/** A page that is open in one engine. */
export interface Visit {
  readonly tab: Tab
  readonly url: string
  /** What the server was asked for, in this visit and the ones before. */
  readonly asked: readonly string[]
  witnessed(): Promise<Witnessed>
  /** Waits for a page that is new, its data there. */
  ready(): Promise<void>
  /** The network is gone, for good. */
  cutNetwork(): Promise<void>
}

/** Starts one engine for a group of tests, and gives the way to open a page in it. */
export function ground(start: () => Promise<Engine>) {
  let engine: Engine
  const closing: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    engine = await start()
    console.log(engine.version)
  })
  afterAll(async () => {
    for (const close of closing) await close()
    await engine?.close()
  })

  /** Opens a page around the tool: that of a careful webmaster, but for what is said. */
  async function visit(different: Partial<Host> = {}): Promise<Visit> {
    const host: Host = { ...clean, script: witness, ...different }
    const asked: string[] = []
    const answers = answersFor([host])
    const server = await serve({
      folder: built,
      answers: (path) => {
        asked.push(path)
        return answers(path)
      },
    })
    const tab = await engine.tab()
    let isOpen = true
    const cutNetwork = async () => {
      if (isOpen) await server.close()
      isOpen = false
    }
    closing.push(cutNetwork)
    const url = `${server.url}/${addressOf(host)}`
    const witnessed = () => tab.evaluate(() => (window as unknown as { poWitness: Witnessed }).poWitness)
    const isReady = async () =>
      (await witnessed()).events.some(({ name }) => name === 'po-pret') ? true : undefined
    const ready = async () => void (await until('po-pret', isReady))
    await tab.open(url)
    await ready()
    return { tab, url, asked, witnessed, ready, cutNetwork }
  }
  return { visit }
}

/** From the first screen to the first question. */
export async function begin(tab: Tab): Promise<void> {
  await tab.choose(/^Vous exercez comme/, /^Sage-femme/)
  await tab.choose(/^Commune où/, 'Valbrume')
  await tab.press('Commencer')
  await sees(tab, 'Voir le parcours maintenant')
}

/** Waits until the tool writes something. */
export function sees(tab: Tab, words: string): Promise<true> {
  return until(words, async () => ((await tab.text()).includes(words) ? true : undefined))
}

/** What is asked on the screen; nothing where it asks nothing. */
function asks(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const root = document.querySelector('parcours-orientation')?.shadowRoot
    return root?.querySelector('.question-ask')?.textContent ?? ''
  })
}

/** Answers every question with its first choice, until the plan. */
export async function toPlan(tab: Tab): Promise<void> {
  for (let screens = 0; screens < 40; screens++) {
    const [question, text] = [await asks(tab), await tab.text()]
    if (text.includes('Préparer la fiche')) return
    if (question !== '')
      await tab.evaluate(() =>
        document
          .querySelector('parcours-orientation')
          ?.shadowRoot?.querySelector<HTMLElement>('.option')
          ?.click(),
      )
    await tab.press('Continuer')
    await until('une autre page', async () => ((await tab.text()) === text ? undefined : true))
  }
  throw new Error('Plus de 40 écrans.')
}
