/** Without the script, the page tells nobody whom to call. */
import { defineRule } from '@jalon/diagnostics'
import { type PageElement, said } from '../page/elements.ts'
import type { Page } from '../page/page.ts'

export const nothingInside = defineRule<Page>({
  name: 'nothing-inside',
  severity: 'error',
  summary: {
    fr: 'Sans le script, la page ne dit pas qui appeler.',
    en: 'Without the script, the page does not say whom to call.',
  },
  why: {
    fr: "Un jour le script ne viendra pas (réseau, filtre, panne) : devant un danger immédiat, il ne resterait qu'un blanc.",
    en: 'One day the script will not come (network, filter, breakdown): in front of an immediate danger there would be a blank.',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
          <main>
               <parcours-orientation donnees="/po/territoire.json"></parcours-orientation>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Rien n'est écrit dans l'élément pour le jour où le script ne vient pas. -->
        `,
      },
      {
        'page.html': `
          <main>
               <parcours-orientation>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^ Le 114 manque dans le texte de l'élément. -->
                 <p>Danger immédiat : <a href="tel:17">17</a>.</p>
               </parcours-orientation>
        `,
      },
    ],
    correct: {
      'page.html': `
        <main>
             <parcours-orientation>
               <p>Danger immédiat : <a href="tel:17">17</a> ou <a href="tel:112">112</a>, SMS <a href="sms:114">114</a>.</p>
             </parcours-orientation>
      `,
    },
  },
  check({ carried, elements }, report) {
    for (const tool of carried.elements) {
      const numbers = new Set(numbersIn(tool, elements))
      const missing = ['17', '114'].filter(
        (number) => !numbers.has(number) && !(number === '17' && numbers.has('112')),
      )
      if (missing.length === 0) continue
      const isEmpty = numbers.size === 0
      report({
        span: tool.span,
        severity: isEmpty ? 'error' : 'warning',
        message: isEmpty
          ? {
              fr: "Rien n'est écrit dans l'élément pour le jour où le script ne vient pas.",
              en: 'Nothing is written in the element for the day when the script does not come.',
            }
          : {
              fr: `Le ${missing.join(' et le ')} manque dans le texte de l'élément.`,
              en: `${missing.join(' and ')} is missing in the text of the element.`,
            },
        help: {
          fr: "Laissez dans l'élément le titre et les numéros du texte A de LISEZ-MOI.txt : 17 ou 112, et 114 par SMS.",
          en: 'Leave in the element the heading and the numbers of text A of LISEZ-MOI.txt: 17 or 112, and 114 by SMS.',
        },
      })
    }
  },
})

/** The numbers that can be called from what the element holds, or read in it. */
function numbersIn(tool: PageElement, elements: readonly PageElement[]): readonly string[] {
  const links = elements.filter(({ within, name }) => within === tool && name === 'a')
  const called = links.flatMap((link) => /^(?:tel|sms):\+?(\d+)/.exec(said(link, 'href') ?? '')?.[1] ?? [])
  return [...called, ...(tool.text().match(/\b\d{2,4}\b/g) ?? [])]
}
