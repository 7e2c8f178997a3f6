/** The page does not say in which language it is. */
import { defineRule } from '@jalon/diagnostics'
import { said } from '../page/elements.ts'
import { type Page, wholePage } from '../page/page.ts'

export const pageLanguage = defineRule<Page>({
  name: 'page-language',
  severity: 'warning',
  summary: { fr: 'La page ne dit pas sa langue.', en: 'The page does not say its language.' },
  why: {
    fr: "Un lecteur d'écran lit alors la page avec la voix d'une autre langue (RGAA 8.3).",
    en: 'A screen reader then reads the page with the voice of another language (RGAA 8.3).',
  },
  examples: {
    incorrect: {
      'page.html': `
        <!doctype html>
             <html><body><h1>Orientation</h1></body></html>
        <!-- ^^^^^^ La page ne dit pas qu'elle est en français. -->
      `,
    },
    correct: { 'page.html': '<!doctype html><html lang="fr"><body><h1>Orientation</h1></body></html>' },
  },
  check(page, report) {
    const html = page.elements.find(({ name }) => name === 'html')
    if (said(html, 'lang') !== undefined) return
    // A piece to paste is not a page: it takes the language of the one that holds it.
    if (page.isFile && html === undefined) return
    report({
      span: wholePage(page),
      message: {
        fr: "La page ne dit pas qu'elle est en français.",
        en: 'The page does not say that it is in French.',
      },
      help: {
        fr: 'Écrivez <html lang="fr"> au début de la page.',
        en: 'Write <html lang="fr"> at the start of the page.',
      },
    })
  },
})
