/** The tool as the page will show it, at the widths of a column, a telephone and a page. */
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Asked } from '../src/snippets/snippets.ts'

export interface PreviewProps {
  readonly asked: Asked
  /** The file of the territory, beside the page. */
  readonly data: string | undefined
  readonly tool: RefObject<HTMLElement | null>
}

const widths = [
  [245, 'Colonne étroite (245 px)'],
  [360, 'Téléphone (360 px)'],
  [768, 'Page (768 px)'],
] as const

/** The very element, in a box of that width. */
export function Preview({ asked, data, tool }: PreviewProps) {
  const [width, setWidth] = useState<number>(() => (innerWidth < 420 ? 245 : 360))
  const box = useRef<HTMLDivElement>(null)
  const attributes = { ...asked.attributes, territoire: asked.territory, donnees: data ?? '' }

  // Through the element, as any page does: what is not written any more is taken off.
  useEffect(() => {
    const shown = tool.current
    if (shown === null) return
    for (const name of shown.getAttributeNames()) if (!(name in attributes)) shown.removeAttribute(name)
    for (const [name, value] of Object.entries(attributes)) {
      if (shown.getAttribute(name) !== value) shown.setAttribute(name, value)
    }
    shown.style.cssText = ''
    for (const [name, value] of Object.entries(asked.colours)) shown.style.setProperty(name, value)
  }, [asked, data])
  useEffect(() => {
    if (box.current) box.current.style.width = `${width}px`
  }, [width])

  return (
    <section class="preview" aria-labelledby="apercu">
      <h2 id="apercu">Aperçu</h2>
      <fieldset class="widths">
        <legend>Largeur</legend>
        {widths.map(([px, label]) => (
          <label key={px}>
            <input type="radio" name="largeur" checked={px === width} onChange={() => setWidth(px)} />
            {label}
          </label>
        ))}
      </fieldset>
      <div class="frame">
        <div class="box" ref={box}>
          <Tool tool={tool} />
        </div>
      </div>
    </section>
  )
}

/** Made once: what changes is set on it, so that an intake that is being tried goes on. Leaving is tried, not done. */
function Tool({ tool }: { readonly tool: RefObject<HTMLElement | null> }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const made = document.createElement('parcours-orientation')
    made.addEventListener('po-sortie', (event) => event.preventDefault())
    tool.current = made
    place.current?.append(made)
    return () => made.remove()
  }, [])
  return <div ref={place} />
}
