/**
 * `cadre-page.js`, in `cadre.html`: gives the element what its address asks for, then talks with the page that holds the
 * frame, if a loader of ours is there. Without one, the tool does alone all that it can.
 */
import { readAttributes } from './attributes.ts'
import { HeldHeight, narrowest, step } from './held-height.ts'
import rules from './inside.css?inline'
import { type FrameAttributes, frameAttributes, neutralPage, outOfAddress } from './names.ts'
import { watchPrinting } from './printing.ts'
import type { Detail, FromPage } from './protocol.ts'
import { sayableDetails, suits } from './sayable.ts'
import { openWire, type Wire } from './wire.ts'

/** What is used here of the element. */
type Tool = HTMLElement & { readonly masquer: () => void; readonly reprendre: () => void }

const tag = 'parcours-orientation'

/** A heading that is not further down, in pixels, is shown with its whole screen; otherwise under the bar, this high. */
const [near, bar] = [320, 72]

const tool = document.querySelector<Tool>(tag)
const warned = new Set<string>()

if (tool !== null) {
  const address = new URLSearchParams(location.search)
  const ask = asking(tool)
  ask((name) => (name === outOfAddress ? null : address.get(name)))
  if (parent !== window) customElements.whenDefined(tag).then((made) => hold(tool, versionOf(made), ask))
}

/** How the element is given what is asked; the rest stays as the page of the frame has written it. */
function asking(tool: Tool) {
  const written = new Map(frameAttributes.map((name) => [name, tool.getAttribute(name)]))
  return (read: (name: keyof FrameAttributes) => string | null | undefined): void => {
    const { couleur, ...asked } = readAttributes(read, (name, value, accepted) => {
      if (!warned.has(name))
        console.warn(
          `${tag}, dans un cadre : ${name}="${value}" n'est pas compris. Valeurs acceptées : ${accepted}.`,
        )
      warned.add(name)
    })
    if (couleur !== undefined) tool.style.setProperty('--po-primaire', couleur)
    else tool.style.removeProperty('--po-primaire')
    for (const name of frameAttributes) {
      if (name === 'couleur') continue
      const value = asked[name] ?? written.get(name) ?? null
      if (value === tool.getAttribute(name)) continue
      if (value === null) tool.removeAttribute(name)
      else tool.setAttribute(name, value)
    }
  }
}

/** Holds the tool for as long as the frame lives. */
function hold(tool: Tool, version: string, ask: ReturnType<typeof asking>): void {
  let isTouched = false
  let isMasked = false
  const hear = (message: FromPage) => {
    switch (message.type) {
      case 'config':
        return ask((name) => message.attributs[name])
      case 'vue':
        tool.style.setProperty('--po-decalage-haut', `${message.haut}px`)
        return tool.style.setProperty('--po-rideau', isMasked ? 'center' : 'start')
      case 'masquer':
        // Three presses of Shift, in the page: they count as they do here.
        if (isTouched && tool.getAttribute('raccourci') !== 'aucun') tool.masquer()
        return
      case 'reprendre':
        // Only what was leaving comes back: a page never lifts a curtain that the reader has put.
        if (tool.hidden === false) return
        tool.hidden = false
        tool.reprendre()
    }
  }
  const wire = openWire(version, hear)
  const unmask = () => {
    isMasked = false
    // Once leaving, what covers the page stays until it is left.
    if (tool.hidden === false) wire.say({ type: 'reprendre' })
  }

  for (const touch of ['pointerdown', 'keydown', 'click'])
    tool.addEventListener(touch, () => {
      isTouched = true
    })
  tool.addEventListener('po-masque', () => {
    isMasked = true
    wire.say({ type: 'masquer' })
  })
  tool.addEventListener('po-repris', unmask)
  tool.addEventListener('po-efface', () => {
    isTouched = false
    unmask()
  })
  tool.addEventListener('po-sortie', (event) => {
    // Kept here, the element forgets everything; and whatever comes next, it is no longer on the screen.
    event.preventDefault()
    tool.hidden = true
    if (wire.isAnswered()) wire.say({ type: 'quitter' })
    else leaveAlone()
  })
  // The browser had put the page aside: everything is forgotten, and the first screen is there.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    tool.hidden = false
    unmask()
  })
  for (const [nom, sayable] of Object.entries(sayableDetails))
    tool.addEventListener(nom, (event) => {
      const { detail } = event as CustomEvent<Detail>
      if (suits(detail, sayable)) wire.say({ type: 'evenement', nom, detail })
    })

  keepFocus(tool)
  showFromTop(tool, wire, () => isMasked)
  tellHeight(tool, wire, () => isMasked || tool.hidden !== false)
  watchPrinting(tool, (isPrinting) => wire.say({ type: 'titre', titre: isPrinting ? 'neutre' : 'restaurer' }))
}

/** Leaves the whole page where the browser lets a frame do so after a press; otherwise, nothing is left in the frame. */
function leaveAlone(): void {
  try {
    window.top?.location.replace(neutralPage)
  } catch {
    location.replace('about:blank')
  }
}

/**
 * Moved into the curtain of the page and out of it, a frame loses the focus and gets it back, and forgets which element had
 * it: that one has it again.
 */
function keepFocus(tool: Tool): void {
  let last: EventTarget | null = null
  let isMoved = false
  tool.shadowRoot?.addEventListener('focusin', ({ target }) => {
    last = target
  })
  for (const move of ['po-masque', 'po-repris'])
    tool.addEventListener(move, () => {
      isMoved = true
    })
  addEventListener('focus', () => {
    const isLost = document.activeElement === document.body
    if (isMoved && isLost && last instanceof HTMLElement) last.focus({ preventScroll: true })
    isMoved = false
  })
}

/** In a frame as high as the tool, the page scrolls: it is told what to show when a screen is reached. */
function showFromTop(tool: Tool, wire: Wire, isMasked: () => boolean): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  const root = tool.shadowRoot
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  root?.addEventListener('focusin', ({ target: reached }) => {
    if (!(reached instanceof HTMLElement) || reached.getAttribute('tabindex') !== '-1' || isMasked()) return
    // Once the page has made the frame as high as the screen.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const top = reached.getBoundingClientRect().top + scrollY
        // Told to the pixel, where a heading stands would say which screen it opens: so would it on a question at all.
        const isTop = top < near || reached.closest('.question') || tool.clientWidth < narrowest
        wire.say({ type: 'defiler', haut: isTop ? 0 : Math.floor((top - bar) / step) * step })
      }),
    )
  })
}

/** Tells how high the tool is: the element itself, whatever the height of the window it is seen through. */
function tellHeight(tool: Tool, wire: Wire, isAway: () => boolean): void {
  const held = new HeldHeight()
  let stage = 'accueil'
  const measure = () => {
    if (isAway()) return
    const { width, height } = tool.getBoundingClientRect()
    const hauteur = held.next(stage, Math.round(width), height)
    if (hauteur !== undefined) wire.say({ type: 'hauteur', hauteur })
  }
  tool.addEventListener('po-etape', (event) => {
    stage = (event as CustomEvent<{ readonly etape: string }>).detail.etape
    requestAnimationFrame(measure)
  })
  new ResizeObserver(measure).observe(tool)
}

function versionOf(made: CustomElementConstructor): string {
  return (made as CustomElementConstructor & { readonly version: string }).version
}
