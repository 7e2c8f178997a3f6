/**
 * Every example of every component: all of them at once, at every width and in every theme, for those who draw them;
 * `?example=question/plusieurs réponses` shows one, `?liste` names them, and `&lang=en` shows them in English.
 */
import './language.ts'
import { render } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Examples } from '../src/components/examples.ts'
import { language } from '../src/messages/language.ts'
import { screenRules, styleSheet } from '../src/styles/styles.ts'
import { nearlyForced, widths } from './wall.ts'

const modules = import.meta.glob<{ examples: Examples }>('../src/components/*/*.examples.ts', { eager: true })

const all = Object.entries(modules).flatMap(([path, { examples }]) => {
  const component = path.split('/').at(-2)
  return Object.entries(examples.cases).map(([name, props]) => ({
    id: `${component}/${name}`,
    ...examples,
    props,
  }))
})
type Example = (typeof all)[number]

const themes = ['clair', 'sombre', 'contraste'] as const
type Theme = (typeof themes)[number]

const place = document.querySelector('#gallery')
const rules = styleSheet(screenRules)
const forcedRules = styleSheet(nearlyForced)
const root = document.createElement('div')
root.attachShadow({ mode: 'open' }).adoptedStyleSheets = [rules]

/** Shows the example that the address asks for, the list of them all, or all of them. */
function show() {
  const query = new URLSearchParams(location.search)
  const example = all.find(({ id }) => id === query.get('example'))
  if (place === null) return
  if (example === undefined) {
    const chosen = themes.find((theme) => theme === query.get('theme'))
    render(query.has('liste') ? <List /> : <Wall theme={chosen ?? 'clair'} />, place)
    return
  }
  render(null, place)
  place.replaceChildren(root)
  draw(root, example, query.get('theme') ?? 'clair')
}

/** The example alone in a shadow root, as it stands in the widget. */
function draw(host: HTMLElement, { id, component: Component, props }: Example, theme: string) {
  if (host.shadowRoot === null) return
  render(
    <section key={id} class="root" lang={language} data-theme={theme}>
      <div class="content screen">
        <Component {...props} />
      </div>
    </section>,
    host.shadowRoot,
  )
}

function List() {
  return (
    <>
      <h1>Galerie</h1>
      <ul>
        {all.map(({ id }) => (
          <li key={id}>
            <a href={`?example=${encodeURIComponent(id)}&lang=${language}`}>{id}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Wall({ theme }: { readonly theme: Theme }) {
  return (
    <>
      <h1>Galerie</h1>
      <nav>
        {themes.map((one) => (
          <a
            key={one}
            href={`?theme=${one}&lang=${language}`}
            aria-current={one === theme ? 'page' : undefined}
          >
            {one}
          </a>
        ))}
        <a href={`?liste&lang=${language}`}>liste</a>
      </nav>
      {theme === 'contraste' && (
        <p>
          À peu près : les couleurs du système remplacent les nôtres. Aucune règle de style ne peut imposer
          les vraies couleurs forcées. Pour les voir : dans Chrome, outils de développement, Rendering, «
          Emulate CSS media feature forced-colors : active » ; ou un thème de contraste de Windows. Le test de
          la galerie les regarde ainsi.
        </p>
      )}
      {all.map((example) => (
        <article key={example.id}>
          <h2>
            <a href={`?example=${encodeURIComponent(example.id)}&theme=${theme}`}>{example.id}</a>
          </h2>
          <div class="widths">
            {widths.map((width) => (
              <figure key={width} style={{ inlineSize: `${width}px` }}>
                <figcaption>{width} px</figcaption>
                {example.wholeWindow ? (
                  <iframe
                    title={`${example.id}, ${width} px`}
                    loading="lazy"
                    src={`?example=${encodeURIComponent(example.id)}&theme=${theme}&lang=${language}`}
                  />
                ) : (
                  <Stand example={example} theme={theme} />
                )}
              </figure>
            ))}
          </div>
        </article>
      ))}
    </>
  )
}

function Stand({ example, theme }: { readonly example: Example; readonly theme: Theme }) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const drawn = host.current
    if (drawn === null) return
    const shadow = drawn.shadowRoot ?? drawn.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = theme === 'contraste' ? [rules, forcedRules] : [rules]
    draw(drawn, example, theme)
    return () => render(null, shadow)
  }, [example, theme])
  return <div ref={host} />
}

show()
// From one example to the next without loading everything again: a test looks at them all.
addEventListener('popstate', show)
