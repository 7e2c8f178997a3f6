/** The data and the script do not come from the same build. */
import { defineRule } from '@jalon/diagnostics'
import { textOf } from '../page/answer.ts'
import { placeOf } from '../page/elements.ts'
import { type Page, received } from '../page/page.ts'

export const otherBuild = defineRule<Page>({
  name: 'other-build',
  severity: 'error',
  summary: {
    fr: 'Le script et les données ne sont pas de la même construction.',
    en: 'The script and the data are not of the same build.',
  },
  why: {
    fr: "L'outil refuse ces données et ne montre que les contacts nationaux : la personne perd tous ceux du territoire.",
    en: 'The tool refuses these data and only shows national contacts: the person loses all those of the territory.',
  },
  examples: {
    incorrect: {
      'page.html': `
        <main>
             <parcours-orientation donnees="/po/territoire.json"></parcours-orientation>
        <!--                                ^^^^^^^^^^^^^^^^^^^ « territoire.json » vient d'une autre construction que le script. -->
             <script src="/po/parcours-orientation.js" defer></script>
      `,
      '/po/territoire.json': '{"schema":4,"content":"abcdefgh12345678"}',
      '/po/parcours-orientation.js': 'JSON.parse(`{"schema":4,"content":"zyxwvuts87654321"}`)',
    },
    correct: {
      'page.html': `
        <main>
             <parcours-orientation donnees="/po/territoire.json"></parcours-orientation>
             <script src="/po/parcours-orientation.js" defer></script>
      `,
      '/po/territoire.json': '{"schema":4,"content":"abcdefgh12345678"}',
      '/po/parcours-orientation.js': 'JSON.parse(`{"schema":4,"content":"abcdefgh12345678"}`)',
    },
  },
  check(page, report) {
    const { scripts, data } = page.carried
    const known = scripts.flatMap(({ url }) => contentOf(page, url) ?? [])
    if (known.length === 0) return
    for (const file of data) {
      const content = contentOf(page, file.url)
      if (content === undefined || known.some((each) => each.id === content.id)) continue
      // Data that carry their own pathways need no others.
      if (content.isWhole) continue
      const name = file.url.pathname.split('/').at(-1)
      report({
        span: placeOf(file.element, file.attribute),
        message: {
          fr: `« ${name} » vient d'une autre construction que le script.`,
          en: `"${name}" comes from another build than the script.`,
        },
        help: {
          fr: 'Déposez ensemble tous les fichiers écrits en une fois par « jalon build ». Si votre site garde des copies (cache), videz-les ensuite.',
          en: 'Upload together all the files that "jalon build" wrote at once. If your site keeps copies (a cache), empty them then.',
        },
      })
    }
  },
})

/** What identifies the pathways that a file carries, or goes with. */
function contentOf(page: Page, url: URL): { readonly id: string; readonly isWhole: boolean } | undefined {
  const answer = received(page, url)
  if (answer === undefined || answer.status !== 200) return undefined
  const text = textOf(answer)
  const id = /\{\\?"schema\\?":\d+,\\?"content\\?":\\?"([\w-]+)/.exec(text)?.[1]
  return id === undefined ? undefined : { id, isWhole: text.includes('"ir":') }
}
