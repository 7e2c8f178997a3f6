/** The page asks for a territory, and its data are those of another one. */
import { defineRule } from '@jalon/diagnostics'
import { textOf } from '../page/answer.ts'
import { type PageElement, placeOf, said } from '../page/elements.ts'
import { type Page, received } from '../page/page.ts'

export const otherTerritory = defineRule<Page>({
  name: 'other-territory',
  severity: 'error',
  summary: {
    fr: "Les données sont celles d'un autre territoire que celui que la page demande.",
    en: 'The data are those of another territory than the one that the page asks for.',
  },
  why: {
    fr: "L'outil écarte ces données : la personne n'est orientée que vers des numéros nationaux.",
    en: 'The tool leaves these data out: the person is only referred to national numbers.',
  },
  examples: {
    incorrect: {
      'page.html': `
        <main>
             <parcours-orientation territoire="metz" donnees="/po/territoire.json"></parcours-orientation>
        <!--                                   ^^^^ La page demande « metz », et « /po/territoire.json » est de « exemple ». -->
      `,
      '/po/territoire.json': '{"schema":4,"territory":{"id":"exemple"}}',
    },
    correct: {
      'page.html':
        '<parcours-orientation territoire="metz" donnees="/po/territoire.json"></parcours-orientation>',
      '/po/territoire.json': '{"schema":4,"territory":{"id":"metz"}}',
    },
  },
  check(page, report) {
    for (const { element, file, wanted, actual } of otherTerritories(page)) {
      report({
        span: placeOf(element, 'territoire'),
        message: {
          fr: `La page demande « ${wanted} », et « ${file} » est de « ${actual} ».`,
          en: `The page asks for "${wanted}", and "${file}" is of "${actual}".`,
        },
        help: {
          fr: `Écrivez territoire="${actual}", ou déposez le fichier que « jalon build » a écrit pour « ${wanted} ».`,
          en: `Write territoire="${actual}", or upload the file that "jalon build" wrote for "${wanted}".`,
        },
      })
    }
  },
})

interface Other {
  readonly element: PageElement
  /** The data that came. */
  readonly file: string
  readonly wanted: string
  readonly actual: string
}

/** The elements whose data came and are of another territory than they ask for. */
export function otherTerritories(page: Page): readonly Other[] {
  return page.carried.data.flatMap(({ element, url }) => {
    const wanted = said(element, 'territoire')
    const actual = territoryOf(page, url)
    if (wanted === undefined || actual === undefined || wanted === actual) return []
    return [{ element, file: url.pathname, wanted, actual }]
  })
}

/** The territory that a file of data names; nothing when it did not come, or names none. */
function territoryOf(page: Page, url: URL): string | undefined {
  const answer = received(page, url)
  if (answer?.status !== 200) return undefined
  try {
    const id: unknown = JSON.parse(textOf(answer))?.territory?.id
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}
