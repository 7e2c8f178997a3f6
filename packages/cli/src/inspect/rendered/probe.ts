/**
 * What is asked of a page once it is open, as the text of a script: it runs in a world of its own, where nothing that the
 * page has replaced is seen, and it touches nothing. What it gives back was made by a page: it is read with care.
 */

/** Of the document that holds the tool, its frame or the page. `null`: no tool here, or not opened yet. */
export const toolProbe = `(() => {
  ${helpers()}
  const found = tool()
  if (!found) return null
  const { host, mask } = found
  const root = host.shadowRoot.querySelector('.root')
  return {
    mask: boxOf(mask),
    ...cover(mask),
    height: Math.ceil(document.documentElement.scrollHeight),
    ownHeight: Math.ceil(host.getBoundingClientRect().height),
    overflow: root ? root.scrollWidth - root.clientWidth : 0,
    viewHeight: innerHeight,
  }
})()`

/** Brings the button into the view, or the tool so far up that its top is above it. */
export const scrollProbe = (where: 'button' | 'middle' | 'top') => `(() => {
  ${helpers()}
  const found = tool()
  if ('${where}' === 'top') scrollTo({ top: 0, behavior: 'instant' })
  else if (found && '${where}' === 'button') found.mask.scrollIntoView({ block: 'center', behavior: 'instant' })
  else if (found) {
    const { top, height } = found.host.getBoundingClientRect()
    scrollTo({ top: scrollY + top + Math.min(200, height / 3), behavior: 'instant' })
  }
  return true
})()`

/** Of the page around a frame: where the frame is, and what covers a place in it. */
export const frameProbe = (box: Box) => `(() => {
  ${helpers()}
  const frame = [...document.querySelectorAll('iframe')].find((one) => /\\/cadre(\\.en)?\\.html/.test(one.src))
  if (!frame) return null
  const { left, top } = frame.getBoundingClientRect()
  const over = at(left + ${box.left + box.width / 2}, top + ${box.top + box.height / 2})
  return { top, height: frame.clientHeight, coveredBy: over && over !== frame ? described(over) : '' , viewHeight: innerHeight }
})()`

/** Of the page itself. */
export const pageProbe = `(async () => ({
  title: document.title,
  overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  kept: [
    ...names(() => Object.keys(localStorage)),
    ...names(() => Object.keys(sessionStorage)),
    ...(await indexedDB.databases().then((all) => all.map(({ name }) => String(name)), () => [])),
  ],
}))()
function names(read) { try { return read() } catch { return [] } }`

/** A rectangle of a document, in its own pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function helpers(): string {
  return `
  const tool = () => {
    for (const host of document.querySelectorAll('parcours-orientation')) {
      const mask = host.shadowRoot && host.shadowRoot.querySelector('.top-bar-mask')
      if (mask && !mask.disabled) return { host, mask }
    }
  }
  const boxOf = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { left, top, width, height }
  }
  const at = (x, y) => {
    let found = document.elementFromPoint(x, y)
    while (found && found.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y)
      if (!inner || inner === found) break
      found = inner
    }
    return found
  }
  const outermost = (element) => {
    let one = element
    for (let up = element; up && up.parentElement; up = up.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(up).position)) one = up
    }
    return one
  }
  const described = (element) => {
    const one = outermost(element)
    const written = (name) => one.getAttribute(name) ? ' ' + name + '="' + one.getAttribute(name).slice(0, 40) + '"' : ''
    return '<' + one.localName + written('id') + written('class') + '>'
  }
  const cover = (mask) => {
    const { left, top, width, height } = mask.getBoundingClientRect()
    const over = [[0.5, 0.5], [0.2, 0.3], [0.8, 0.3], [0.2, 0.7], [0.8, 0.7]]
      .map(([x, y]) => at(left + width * x, top + height * y))
      .filter((one) => one && one !== mask && !mask.contains(one))
    if (over.length < 2) return { coveredBy: '', coverBottom: 0 }
    return { coveredBy: described(over[0]), coverBottom: outermost(over[0]).getBoundingClientRect().bottom }
  }`
}
