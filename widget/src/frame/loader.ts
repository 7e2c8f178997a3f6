/**
 * `cadre.js`, a classic script for the page of a host: it makes a frame where it stands, or in the element that `data-cible`
 * names, and answers it. What the page asks is in its own attributes. It sends neither the address of the page, nor its title.
 */
import { watchThreeShifts } from '../app/three-shifts.ts'
import { boxName, dress, made, makeFrame, makeInstead } from './box.ts'
import { frameAttributes, leastHeight, neutralPage, outOfAddress } from './names.ts'
import { type Detail, type FromFrame, type FromPage, readFromFrame } from './protocol.ts'
import { words } from './words.ts'

/** How long the tool may take to answer once its page is loaded, in milliseconds. */
const patience = 2000

// An image of the page may bear this name, and would then speak for it.
const { currentScript } = document
const script = currentScript instanceof HTMLScriptElement ? currentScript : null
const read = (name: string) => script?.getAttribute(`data-${name}`)?.trim() ?? ''
const warn = (text: string) => console.warn(`cadre.js : ${text}`)

if (read('cible') && document.readyState === 'loading') addEventListener('DOMContentLoaded', start)
else start()

function start(): void {
  const target = read('cible')
  let place: Element | null | undefined
  try {
    place = target ? document.querySelector(target) : script?.closest('body') && script
  } catch {}
  if (script && place) {
    if (place === script || !place.querySelector(boxName)) hold(script, place)
  } else
    warn(
      `l'outil est sans place : data-cible="${target}" ne nomme rien dans la page. Écrivez <div id="outil"></div>, et data-cible="#outil" sur ce script, seul et sans module.`,
    )
}

/** Puts a frame in its place, and answers it for as long as the page lives. */
function hold(script: HTMLScriptElement, place: Element): void {
  const address = new URL(words.page, script.src)
  const attributs: Record<string, string> = {}
  for (const name of frameAttributes) {
    const value = read(name)
    if (!value) continue
    attributs[name] = value
    if (name !== outOfAddress) address.searchParams.set(name, value)
  }

  const frame = makeFrame(address)
  const instead = makeInstead(place === script ? [] : place.childNodes, script.src)
  const box = document.createElement(boxName)
  const [slot, curtain] = [made('slot'), made('dialog')]
  const root = box.attachShadow({ mode: 'open' })
  /** That of the document in the frame, once it has answered. */
  let id: string | undefined
  let isLost = false
  let height = leastHeight
  let title: string | undefined
  /** What had focus when the page was covered. */
  let back: HTMLElement | null

  const tell = (told: FromPage) => {
    if (id) frame.contentWindow?.postMessage({ po: 1, id, ...told }, address.origin)
  }
  /** An event for the page, and whether it lets the tool go on. */
  const announce = (name: string, detail?: Detail) =>
    box.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable: true, detail }))
  /** Tells what is seen of the frame. What stays at the top of the page says so as it would to the element. */
  const look = () => {
    const { top } = frame.getBoundingClientRect()
    const within = (seen: number) => Math.max(0, Math.min(height, Math.round(seen - top)))
    tell({
      type: 'vue',
      haut: within(Number.parseFloat(getComputedStyle(frame).scrollMarginTop)),
      bas: within(innerHeight),
    })
  }
  const draw = (top = 0) => {
    // In the curtain, the place in the page stays as high as it was: nothing moves there.
    dress(box, `display:grid;position:static;width:auto;min-height:${isLost ? 0 : height}px;`)
    dress(instead, `grid-area:1/1;${id ? 'display:none;' : ''}`)
    // Until the tool answers, what is read through the frame can be pressed.
    dress(
      frame,
      `grid-area:1/1;position:static;width:100%;max-width:none;height:${curtain.open ? '100dvh' : `${height}px`};border:0;margin:0;min-width:0;max-height:none;color-scheme:light;scroll-margin-top:calc(var(--po-decalage-haut,0px) - ${top}px);display:${isLost ? 'none' : 'block'};${id ? '' : 'pointer-events:none;'}`,
    )
    look()
  }
  /** Covers the whole page with the frame, where the tool has nothing but its own curtain; or puts it back. */
  const cover = (isCovered: boolean) => {
    if (curtain.open === isCovered) return
    // The slot moves, never the frame: out of its place, it would start again.
    if (isCovered) {
      back = document.activeElement as HTMLElement | null
      curtain.append(slot)
      curtain.showModal()
    } else {
      root.prepend(slot)
      curtain.close()
    }
    draw()
    ;(isCovered ? frame : back)?.focus({ preventScroll: true })
  }

  const hear = (message: FromFrame) => {
    switch (message.type) {
      case 'pret':
        isLost = false
        tell({ type: 'config', attributs })
        return draw()
      case 'hauteur':
        height = message.hauteur
        return draw()
      case 'defiler':
        draw(message.haut)
        frame.scrollIntoView({ behavior: 'instant' })
        return draw()
      case 'masquer':
        return cover(true)
      case 'reprendre':
        return cover(false)
      case 'quitter':
        cover(true)
        // Replace, not assign: the back button would bring this page back.
        if (announce('po-sortie')) return location.replace(wayOut())
        cover(false)
        return tell({ type: 'reprendre' })
      case 'titre':
        title ??= document.title
        document.title = message.titre === 'neutre' ? 'Contacts utiles' : title
        if (message.titre !== 'neutre') title = undefined
        return
      case 'evenement':
        announce(message.nom, message.detail)
    }
  }

  dress(
    curtain,
    'position:fixed;inset:0;width:100vw;height:100dvh;max-width:none;max-height:none;margin:0;padding:0;border:0;',
  )
  curtain.setAttribute('closedby', 'none')
  curtain.setAttribute('aria-label', words.title)
  curtain.addEventListener('cancel', (event) => event.preventDefault())
  // Where `closedby` is unknown, a second Escape closes whatever a page says: it is opened again at once.
  curtain.addEventListener('close', () => {
    if (slot.parentNode === curtain) curtain.showModal()
  })
  root.append(slot, curtain)
  box.append(instead, frame)
  if (place === script) script.after(box)
  else place.append(box)
  draw()

  frame.addEventListener('load', () =>
    setTimeout(() => {
      if (id) return
      isLost = true
      draw()
      warn(
        `l'outil ne répond pas. Ouvrez ${address.href.split('?')[0]}, et autorisez-le dans la politique de la page (frame-src).`,
      )
    }, patience),
  )
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== address.origin) return
    const message = readFromFrame(data)
    if (message?.type === 'pret') id = message.id
    if (message && message.id === id) hear(message)
  })
  // The tool knows whether it has been touched, and whether the page wants this.
  watchThreeShifts(() => tell({ type: 'masquer' }))
  for (const change of ['scroll', 'resize']) addEventListener(change, look, { capture: true, passive: true })
}

/** Another page of the web than this one: a place in this very page is no way out of it. */
function wayOut(): string {
  const written = read('sortie-url')
  const link = made('a')
  link.href = written
  if (/^https?:$/.test(link.protocol) && link.href.split('#')[0] !== location.href.split('#')[0])
    return link.href
  if (written)
    warn(`data-sortie-url="${written}" ne mène pas hors de la page. Écrivez une adresse http ou https.`)
  return neutralPage
}
