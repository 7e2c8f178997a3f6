/** The title or the address of the page says what it is about. */
import { tellingWord } from '@jalon/directory'
import { defineRule, type L10n, type Span } from '@jalon/diagnostics'
import { said } from '../page/elements.ts'
import type { Page } from '../page/page.ts'

export const tellingPage = defineRule<Page>({
  name: 'telling-page',
  severity: 'error',
  summary: {
    fr: "Le titre ou l'adresse de la page dit de quoi elle parle.",
    en: 'The title or the address of the page says what it is about.',
  },
  why: {
    fr: "Ces mots restent dans l'historique du navigateur et se lisent dans l'onglet : quelqu'un qui entre, ou qui ouvre l'ordinateur plus tard, comprendrait.",
    en: 'These words stay in the history of the browser and are read in the tab: somebody who comes in, or opens the computer later, would understand.',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
          <head>
               <title>Violences conjugales – orientation</title>
          <!-- ^^^^^^^ Le titre de la page dit « Violences ». -->
        `,
      },
      { adresse: 'https://cpts.example/pro/victimes/orientation', 'page.html': '<title>Orientation</title>' },
    ],
    correct: {
      adresse: 'https://cpts.example/pro/orientation',
      'page.html': `
        <head>
             <title>Orientation – professionnels</title>
             <meta name="description" content="Un outil pour les professionnelles et les professionnels.">
      `,
    },
  },
  check(page, report) {
    for (const { what, text, span, severity } of shownOf(page)) {
      const word = tellingWord(text)
      if (word === undefined) continue
      report({
        span,
        severity,
        message: { fr: `${what.fr} dit « ${word} ».`, en: `${what.en} says "${word}".` },
        help: {
          fr: `Écrivez-le autrement, par exemple « Orientation – professionnels »${what === words.address ? ", et à la fin de l'adresse « orientation »" : ''}.`,
          en: `Write it otherwise, for example "Orientation – professionnels"${what === words.address ? ', and "orientation" at the end of the address' : ''}.`,
        },
      })
    }
  },
})

const words = {
  title: { fr: 'Le titre de la page', en: 'The title of the page' },
  address: { fr: "L'adresse de la page", en: 'The address of the page' },
  shared: { fr: 'Le titre donné aux partages', en: 'The title given to shares' },
  description: { fr: 'La description donnée aux moteurs', en: 'The description given to search engines' },
  canonical: { fr: "L'adresse de référence de la page", en: 'The canonical address of the page' },
  heading: { fr: 'Le grand titre de la page', en: 'The main heading of the page' },
}

interface Shown {
  readonly what: L10n
  readonly text: string
  readonly span: Span
  readonly severity: 'error' | 'warning'
}

/** What is read in the tab, the history and the results of a search. */
function shownOf(page: Page): readonly Shown[] {
  const { asked, address, elements, isFile, seen } = page
  const path = readable(address.pathname + address.search)
  const start = Math.max(0, asked.text.indexOf(path))
  const place: Shown = {
    what: words.address,
    text: isFile ? '' : path,
    span: { source: asked, start, end: asked.text.length },
    severity: 'error',
  }
  const written = elements.flatMap((element): readonly Shown[] => {
    const metaName = (said(element, 'name') ?? said(element, 'property') ?? '').toLowerCase()
    const value = (name: string) => said(element, name) ?? ''
    const { span } = element
    switch (element.name) {
      case 'title':
        return [{ what: words.title, text: element.text(), span, severity: 'error' }]
      case 'h1':
        return element.within
          ? []
          : [{ what: words.heading, text: element.text(), span, severity: 'warning' }]
      case 'link':
        return /\bcanonical\b/.test(value('rel'))
          ? [{ what: words.canonical, text: pathOf(value('href'), page), span, severity: 'error' }]
          : []
      case 'meta':
        if (/^(og|twitter):title$/.test(metaName)) {
          return [{ what: words.shared, text: value('content'), span, severity: 'warning' }]
        }
        return /^((og|twitter):)?description$/.test(metaName)
          ? [{ what: words.description, text: value('content'), span, severity: 'warning' }]
          : []
      default:
        return []
    }
  })
  const title = elements.find(({ name }) => name === 'title')
  // A script of the page may have given it another title.
  const changed: readonly Shown[] =
    seen === undefined || seen.title === title?.text()
      ? []
      : [
          {
            what: words.title,
            text: seen.title,
            span: (title ?? elements[0])?.span ?? place.span,
            severity: 'error',
          },
        ]
  return [
    place,
    ...written,
    ...(written.some(({ what, text }) => what === words.title && tellingWord(text)) ? [] : changed),
  ]
}

function pathOf(address: string, { base }: Page): string {
  return URL.canParse(address, base.href) ? readable(new URL(address, base).pathname) : ''
}

function readable(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
