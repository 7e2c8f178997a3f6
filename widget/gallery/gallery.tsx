/** Every example of every component, one at a time: `?example=question/plusieurs réponses`. For those who draw them. */
import { render } from 'preact'
import type { Examples } from '../src/components/examples.ts'
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
const asked = new URLSearchParams(location.search).get('example')
const example = all.find(({ id }) => id === asked)

if (place !== null && example !== undefined) {
  const root = place.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [styleSheet(screenRules)]
  const { component: Component, props } = example
  render(
    <section class="root" lang="fr" data-theme={new URLSearchParams(location.search).get('theme') ?? 'clair'}>
      <div class="screen">
        <Component {...props} />
      </div>
    </section>,
    root,
  )
} else if (place !== null) {
  render(
    <>
      <h1>Galerie</h1>
      <ul>
        {all.map(({ id }) => (
          <li key={id}>
            <a href={`?example=${encodeURIComponent(id)}`}>{id}</a>
          </li>
        ))}
      </ul>
    </>,
    place,
  )
}
