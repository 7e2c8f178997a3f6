/** What is pasted does what was chosen, whatever was typed. */
import { expect, test } from 'vitest'
import { rights } from '../frame/names.ts'
import { type Asked, type Step, snippets } from './snippets.ts'

const asked: Asked = {
  address: '/outils/po/',
  territory: 'exemple',
  attributes: {
    'niveau-titre': '3',
    mention: 'CPTS « A & "B" » <script>',
    'sortie-url': 'https://meteo.example/',
  },
  colours: { '--po-primaire': '#7a1f5c', '--po-fond': '#fffdf5' },
}
const texts = snippets(asked, { script: 'sha384-script', data: 'sha384-data' })

/** The text as a page reads it; a frame is not opened. */
function pasted(step: Step): Element {
  const { body } = new DOMParser().parseFromString(texts[step].replaceAll('iframe', 'span'), 'text/html')
  const head = body.ownerDocument.head
  return body.firstElementChild ?? head.firstElementChild ?? body
}

test.each(['A', 'B'] as const)(
  '%s is the element, with what was chosen and what is shown without it',
  (step) => {
    const element = pasted(step)
    expect(element.localName).toBe('parcours-orientation')
    expect(element.getAttribute('mention')).toBe(asked.attributes['mention'])
    expect(element.getAttribute('niveau-titre')).toBe('3')
    expect(element.getAttribute('style')).toBe('--po-primaire: #7a1f5c; --po-fond: #fffdf5')
    expect([...element.querySelectorAll('a[href^="tel:"]')].map((link) => link.textContent)).toEqual([
      '17',
      '112',
      '3919',
    ])
  },
)

test('B pins the script and the territory', () => {
  expect(texts.B).toContain('integrity="sha384-script"')
  expect(pasted('B').getAttribute('integrite')).toBe('sha384-data')
})

test('C tells the loader the same, under its own names', () => {
  const script = pasted('C')
  expect(script.getAttribute('src')).toBe('/outils/po/cadre.js')
  expect(script.getAttribute('data-mention')).toBe(asked.attributes['mention'])
  expect(script.getAttribute('data-sortie-url')).toBe('https://meteo.example/')
  expect(script.getAttribute('data-couleur')).toBe('#7a1f5c')
})

test('D names in its address nothing but what the frame reads: not where leaving leads, nor who speaks', () => {
  const frame = pasted('D')
  const { searchParams, pathname } = new URL(frame.getAttribute('src') ?? '', 'https://cpts.example/')
  expect(pathname).toBe('/outils/po/cadre.html')
  expect(Object.fromEntries(searchParams)).toEqual({
    territoire: 'exemple',
    'niveau-titre': '3',
    couleur: '#7a1f5c',
  })
  // On the very site of the page, it would hold nothing back.
  expect(frame.getAttribute('sandbox')).toBeNull()
  const elsewhere = snippets({ ...asked, address: 'https://outil.example/po/' }, { script: '', data: '' })
  expect(elsewhere.D).toContain(`sandbox="${rights}"`)
  expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer')
})

test('E is a link, and names nothing that the history would keep', () => {
  expect(pasted('E').getAttribute('href')).toBe('/outils/po/autonome.html')
})
