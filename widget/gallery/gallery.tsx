/**
 * Every example of every component, one at a time: `?example=question/plusieurs réponses`. For those who draw them.
 * `&lang=en` shows them in English.
 */
import './language.ts'
import { render } from 'preact'
import type { Examples } from '../src/components/examples.ts'
import { language } from '../src/messages/language.ts'
import { screenRules, styleSheet } from '../src/styles/styles.ts'

const modules = import.meta.glob<{ examples: Examples }>('../src/components/*/*.examples.ts', { eager: true })

const all = Object.entries(modules).flatMap(([path, { examples }]) => {
  const component = path.split('/').at(-2)
  return Object.entries(examples.cases).map(([name, props]) => ({
    id: `${component}/${name}`,
    ...examples,
    props,
  }))
})

const place = document.querySelector('#gallery')
const root = document.createElement('div')
const shadow = root.attachShadow({ mode: 'open' })
shadow.adoptedStyleSheets = [styleSheet(screenRules)]

/** Shows the example that the address asks for, or the list of them all. */
function show() {
  const query = new URLSearchParams(location.search)
  const example = all.find(({ id }) => id === query.get('example'))
  if (place === null) return
  if (example === undefined) {
    render(<List />, place)
    return
  }
  render(null, place)
  place.replaceChildren(root)
  const { id, component: Component, props } = example
  render(
    <section key={id} class="root" lang={language} data-theme={query.get('theme') ?? 'clair'}>
      <div class="screen">
        <Component {...props} />
      </div>
    </section>,
    shadow,
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

show()
// From one example to the next without loading everything again: a test looks at them all.
addEventListener('popstate', show)
