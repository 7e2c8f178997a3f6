/** The element is there and its script is not, or the reverse, or the script waits for somebody to agree. */
import { defineRule } from '@jalon/diagnostics'
import { said } from '../page/elements.ts'
import type { Page } from '../page/page.ts'

export const toolWithoutScript = defineRule<Page>({
  name: 'tool-without-script',
  severity: 'error',
  summary: {
    fr: "L'élément et le script de l'outil ne vont pas ensemble.",
    en: 'The element and the script of the tool do not go together.',
  },
  why: {
    fr: "Sans l'élément et son script, l'outil ne s'ouvre pas : devant la personne, il ne reste au mieux que les numéros écrits dans la page.",
    en: 'Without the element and its script, the tool does not open: in front of the person, only the numbers written in the page are left.',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
          <main>
               <parcours-orientation donnees="/po/territoire.json"></parcours-orientation>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Aucun script ne fait de cet élément l'outil. -->
        `,
      },
      {
        'page.html': `
          <main>
               <script src="/po/parcours-orientation.js" defer></script>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Le script est là, et aucun élément <parcours-orientation> ne l'attend. -->
        `,
      },
      {
        'page.html': `
          <main>
               <parcours-orientation></parcours-orientation>
               <script src="/po/parcours-orientation.js" type="text/plain" data-category="stats"></script>
          <!--                                                 ^^^^^^^^^^ Ce script attend que le bandeau de consentement le laisse passer. -->
        `,
      },
    ],
    correct: {
      'page.html': `
        <main>
             <parcours-orientation donnees="/po/territoire.json"></parcours-orientation>
             <script src="/po/parcours-orientation.js" defer></script>
      `,
    },
  },
  check(page, report) {
    const { elements, scripts, isAlone } = page.carried
    // Some sites put all scripts in one file: what a browser has seen counts more than names.
    if (isAlone || page.seen?.views.some(({ isStarted }) => isStarted)) return
    const [element] = elements
    const [script] = scripts
    if (element !== undefined && script === undefined) {
      report({
        span: element.span,
        message: {
          fr: "Aucun script ne fait de cet élément l'outil.",
          en: 'No script makes the tool of this element.',
        },
        help: help.script,
      })
    }
    if (element === undefined && script !== undefined) {
      report({
        span: script.element.span,
        message: {
          fr: "Le script est là, et aucun élément <parcours-orientation> ne l'attend.",
          en: 'The script is there, and no element <parcours-orientation> waits for it.',
        },
        help: help.element,
      })
    }
    for (const held of elements.length === 0 ? [] : scripts) {
      const type = held.element.attributes.get('type')
      const runs = /^$|^module$|javascript/i.test(said(held.element, 'type') ?? '')
      if (type === undefined || runs) continue
      report({
        span: type.span,
        message: {
          fr: 'Ce script attend que le bandeau de consentement le laisse passer.',
          en: 'This script waits until the consent banner lets it through.',
        },
        help: help.consent,
      })
    }
  },
})

const help = {
  script: {
    fr: "Collez aussi la ligne <script …> qui suit l'élément dans LISEZ-MOI.txt. Si votre éditeur l'enlève, prenez le texte D ou E.",
    en: 'Also paste the line <script …> that follows the element in LISEZ-MOI.txt. If your editor takes it away, take text D or E.',
  },
  element: {
    fr: "Collez tout le texte A de LISEZ-MOI.txt. Si votre éditeur enlève l'élément, prenez le texte C, D ou E.",
    en: 'Paste the whole text A of LISEZ-MOI.txt. If your editor takes the element away, take text C, D or E.',
  },
  consent: {
    fr: "Dans votre gestionnaire de consentement, déclarez-le « strictement nécessaire » : l'outil ne dépose rien et ne mesure rien. Retirez « type » et les attributs que le gestionnaire a ajoutés.",
    en: 'In your consent manager, declare it "strictly necessary": the tool leaves nothing and measures nothing. Take away "type" and what the manager added.',
  },
}
