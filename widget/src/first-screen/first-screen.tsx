/**
 * The first screen as markup, for a page that shows it before the script comes: drawn by the very components that will
 * take its place, so that nothing moves. `jalon build` writes it in the page; the widget itself does not carry this file.
 */
import { type Pack, parisMoment } from '@jalon/directory/runtime'
import { options, render, type VNode } from 'preact'
import { App } from '../app/app.tsx'
import { readSettings, type Attribute } from '../element/settings.ts'
import { french } from '../messages/french.ts'
import { WrittenElement, writtenDocument } from './written-page.ts'

export { configuratorPage, entriesOf } from '../../configurator/page.ts'
export { attributes, readSettings } from '../element/settings.ts'
export { snippets } from '../snippets/snippets.ts'
export { version } from '../version.ts'
export { framedRules, pageRules } from './first-screen-rules.ts'

/** What the page asks of the element: its attributes, as it will write them. */
export type Attributes = Readonly<Partial<Record<Attribute, string>>>

/**
 * The markup of the first screen. Its lists can be used at once; what needs the script is switched off, and says whom to
 * call should the script never come.
 */
export function firstScreen(pack: Pack, attributes: Attributes, today: string): string {
  const page = new WrittenElement('http://www.w3.org/1999/xhtml', 'div')
  const settings = readSettings(
    (name) => attributes[name] ?? null,
    'https://page.example/',
    () => {},
  )
  const { vnode } = options
  const { document } = globalThis
  // Preact makes its nodes with the document of the place, and tells of each thing it is about to draw.
  Object.assign(globalThis, { document: writtenDocument })
  options.vnode = (node) => {
    waitForScript(node)
    vnode?.(node)
  }
  try {
    const host = page as unknown as Element
    render(
      <App
        pack={pack}
        loading="done"
        settings={{ ...settings, profession: undefined, commune: undefined }}
        messages={french}
        today={today}
        clock={() => parisMoment(new Date(today))}
        host={{ announce: () => {}, erase: () => {}, leave: () => {} }}
        commands={{ current: undefined }}
        before={undefined}
        erased={false}
      />,
      host,
    )
    const { content } = page
    render(null, host)
    return content
  } finally {
    if (vnode === undefined) delete options.vnode
    else options.vnode = vnode
    Object.assign(globalThis, { document })
  }
}

/** A button does nothing yet. The last row leads to a screen that only the script has: a number stands in its place. */
function waitForScript({ type, props }: VNode): void {
  const known = props as { class?: string; disabled?: boolean; children?: unknown }
  if (type === 'button') known.disabled = true
  if (type !== 'p' || known.class !== 'welcome-own') return
  known.children = (
    <a class="button link" href="tel:3919">
      Si l'outil ne s'ouvre pas : 3919
    </a>
  )
}
