/** The page carries nothing of the tool. */
import { defineRule } from '@jalon/diagnostics'
import { type Page, wholePage } from '../page/page.ts'

export const toolNotFound = defineRule<Page>({
  name: 'tool-not-found',
  severity: 'error',
  summary: { fr: "L'outil n'est pas dans la page.", en: 'The tool is not in the page.' },
  why: {
    fr: "La professionnelle qui ouvre cette page n'y trouve ni l'outil, ni les numéros.",
    en: 'The professional who opens this page finds neither the tool nor the numbers.',
  },
  examples: {
    incorrect: {
      'page.html': `
        <!doctype html>
             <html lang="fr"><body><h1>Orientation</h1></body></html>
        <!-- ^^^^^^^^^^^^^^^^ Rien de l'outil n'est dans cette page. -->
      `,
    },
    correct: {
      'page.html': `
        <html lang="fr">
        <h1>Orientation</h1>
        <p><a href="/outils/po/autonome.html" rel="noreferrer">Ouvrir l'outil d'orientation</a></p>
        </html>
      `,
    },
  },
  check(page, report) {
    const { elements, scripts, loaders, frames, links } = page.carried
    if (elements.length + scripts.length + loaders.length + frames.length + links.length > 0) return
    const { text } = page.source
    const isShown = /&lt;(parcours-orientation|script[^&]*cadre\.js)/.test(text)
    const isShortcode = text.includes('[parcours_orientation')
    report({
      span: wholePage(page),
      message: { fr: "Rien de l'outil n'est dans cette page.", en: 'Nothing of the tool is in this page.' },
      help: isShortcode ? help.shortcode : isShown ? help.shown : help.nothing,
    })
  },
})

const help = {
  nothing: {
    fr: 'Collez dans la page un des textes de LISEZ-MOI.txt, écrit par « jalon build » avec les fichiers : A de préférence, E (un lien) si votre site refuse tout le reste.',
    en: 'Paste in the page one of the texts of LISEZ-MOI.txt, which "jalon build" writes with the files: rather A; E (a link) when your site refuses the others.',
  },
  shown: {
    fr: "Le texte a été collé comme du texte à lire : la page le montre au lieu de l'exécuter. Collez-le dans un bloc « HTML » de votre éditeur, ou prenez un texte que votre site accepte (D, puis E, dans LISEZ-MOI.txt).",
    en: 'The text was pasted as words to read: the page shows it. Paste it in a block "HTML" of your editor, or take a text that your site accepts (D, then E, in LISEZ-MOI.txt).',
  },
  shortcode: {
    fr: "Le code court « [parcours_orientation] » reste écrit tel quel : activez l'extension « Parcours d'orientation » dans WordPress.",
    en: 'The shortcode "[parcours_orientation]" stays as it is written: activate the plugin "Parcours d\'orientation" in WordPress.',
  },
}
