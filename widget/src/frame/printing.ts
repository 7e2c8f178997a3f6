/** When the tool prints: the page around it takes a neutral name meanwhile, and only the tool knows when. */

/** After this many drawings, a printing that has not begun will not. */
const drawings = 8

/**
 * Calls back with `true` as soon as a printing is asked, and with `false` once it is over, refused or given up. The tool names
 * its own document after the paper while it prints: this is how its end is known.
 */
export function watchPrinting(tool: HTMLElement, call: (isPrinting: boolean) => void): void {
  const own = document.title
  let isPrinting = false
  const end = () => {
    if (!isPrinting || document.title !== own) return
    isPrinting = false
    call(false)
  }
  tool.addEventListener('po-impression', () => {
    isPrinting = true
    call(true)
    let left = drawings
    const wait = () => (left-- > 0 ? requestAnimationFrame(wait) : end())
    wait()
  })
  new MutationObserver(end).observe(document.head, { childList: true, characterData: true, subtree: true })
}
