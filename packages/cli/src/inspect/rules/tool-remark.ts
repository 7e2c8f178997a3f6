/** The tool itself tells the webmaster something, where only the console of a browser shows it. */
import { defineRule } from '@jalon/diagnostics'
import { type Page, wholePage } from '../page/page.ts'
import { notUnderstood } from './attribute-not-understood.ts'
import { otherTerritories } from './other-territory.ts'
import { toolPlace } from './tool-place.ts'

export const toolRemark = defineRule<Page>({
  name: 'tool-remark',
  severity: 'warning',
  summary: {
    fr: "L'outil signale quelque chose au webmestre.",
    en: 'The tool tells the webmaster something.',
  },
  why: {
    fr: "L'outil s'est débrouillé autrement, souvent sans les contacts ou les couleurs que la page voulait.",
    en: 'The tool managed otherwise, often without the contacts or the colours that the page wanted.',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
        <main>
             <parcours-orientation></parcours-orientation>
        <!-- ^^^^^^^^^^^^^^^^^^^^^^ L'outil signale : les couleurs --po-* de la page ne sont pas reprises. -->
      `,
        affichage: '{"views":[{}],"remarks":["les couleurs --po-* de la page ne sont pas reprises."]}',
      },
      {
        'page.html': `
          <main>
               <parcours-orientation commune="57463"></parcours-orientation>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ L'outil signale : commune="57463" n'est pas compris. -->
        `,
        affichage: `{"views":[{}],"remarks":["commune=\\"57463\\" n'est pas compris."]}`,
      },
    ],
    correct: {
      'page.html': '<parcours-orientation theme="rose"></parcours-orientation>',
      affichage: `{"views":[{}],"remarks":["theme=\\"rose\\" n'est pas compris. Valeurs acceptées : auto."]}`,
    },
  },
  check(page, report) {
    const { seen } = page
    // A tool that did not open has one fault, told for itself.
    if (seen === undefined || !seen.views.some(({ isStarted }) => isStarted)) return
    // Attributes are told where they are written, when their readers there tell them too.
    const told = notUnderstood(page).map(({ name, value }) => `${name}="${value}" n'est pas compris`)
    const isOther = otherTerritories(page).length > 0
    for (const remark of seen.remarks) {
      if (told.some((start) => remark.startsWith(start))) continue
      if (isOther && remark.startsWith("l'annuaire est celui de")) continue
      report({
        span: toolPlace(page) ?? wholePage(page),
        message: { fr: `L'outil signale : ${remark}`, en: `The tool says: ${remark}` },
        help: {
          fr: 'Le guide « embedding » explique chaque attribut et chaque couleur ; le configurateur écrit un texte juste.',
          en: 'The guide "embedding" explains each attribute and each colour; the configurator writes a text that is right.',
        },
      })
    }
  },
})
