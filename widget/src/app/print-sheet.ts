/** Prints a part of the widget alone, from a hidden frame of the same origin: no request, no rule of the page. */
import { languageOf } from '../messages/language.ts'
import { styleSheet } from '../styles/styles.ts'

/** A frame that the browser never says it has printed is removed after this long, in milliseconds. */
const patience = 60_000

/** How long a browser takes to begin, in milliseconds. */
const beginning = 1000

/** What is printed, and how. */
export interface Printing {
  readonly sheet: Element
  /** Neutral: browsers name the file after it. */
  readonly title: string
  /** The rules of the paper: none of the page reaches it. */
  readonly rules: string
  /** Says that the sheet is forgotten. */
  readonly forgotten: AbortSignal
  /** Where a page may not print, nothing else tells the reader why nothing happens. */
  readonly onRefused: () => void
}

/**
 * Copies the sheet node by node into a frame, prints it under a neutral title, and removes the frame: at the end, or as
 * soon as it is forgotten.
 */
export async function printSheet({ sheet, title, rules, forgotten, onRefused }: Printing): Promise<void> {
  const frame = document.createElement('iframe')
  frame.className = 'print-frame'
  frame.title = title
  frame.tabIndex = -1
  frame.setAttribute('aria-hidden', 'true')
  const root = sheet.getRootNode() as Document | ShadowRoot
  const pressed = root.activeElement
  root.appendChild(frame)
  // In a page that is kept apart, the frame is a stranger to us: nothing can be written in it.
  const page = frame.contentDocument
  const view = page?.defaultView
  if (!page || !view) {
    frame.remove()
    return onRefused()
  }

  const over = new AbortController()
  const { signal } = over
  const timers: ReturnType<typeof setTimeout>[] = []
  let restore = () => {}
  let isPrinting = false
  const end = () => {
    over.abort()
    for (const timer of timers) clearTimeout(timer)
    restore()
    const hadFocus = root.activeElement === frame
    frame.remove()
    // Back on the button: with the frame, focus would be lost.
    if (hadFocus && pressed instanceof HTMLElement) pressed.focus({ preventScroll: true })
  }
  const refuse = () => {
    end()
    onRefused()
  }
  forgotten.addEventListener('abort', end, { signal })

  page.documentElement.lang = languageOf(sheet)
  page.title = title
  page.adoptedStyleSheets = [styleSheet(rules, view)]
  page.body.append(page.importNode(sheet, true))
  await twoFrames()
  if (signal.aborted) return

  // Browsers name the file after the page that holds the frame: it takes the neutral name while it prints.
  restore = borrowTitle(title)
  view.addEventListener('beforeprint', () => {
    isPrinting = true
  })
  view.addEventListener('afterprint', end)
  // Nobody can touch the page while a print window is open: some browsers say in no other way that it is closed.
  // A key may be pressed in either, as the frame keeps the focus.
  for (const place of [window, view])
    for (const touch of ['pointerdown', 'keydown'])
      place.addEventListener(touch, end, { capture: true, signal })
  timers.push(setTimeout(end, patience))
  try {
    view.focus()
    view.print()
  } catch {
    return refuse()
  }
  // Where printing has not even begun by then, nothing will ever say that it ended.
  timers.push(setTimeout(() => isPrinting || signal.aborted || refuse(), beginning))
}

function borrowTitle(title: string): () => void {
  const own = document.title
  document.title = title
  return () => {
    if (document.title === title) document.title = own
  }
}

function twoFrames(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
}
