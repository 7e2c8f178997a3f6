/** In a browser, the tool did not open. */
import { defineRule } from '@jalon/diagnostics'
import { type Page, wholePage } from '../page/page.ts'
import { toolPlace } from './tool-place.ts'

export const toolNotStarted = defineRule<Page>({
  name: 'tool-not-started',
  severity: 'error',
  summary: { fr: "Dans un navigateur, l'outil ne s'ouvre pas.", en: 'In a browser, the tool does not open.' },
  why: {
    fr: 'Devant la personne, il ne reste que ce que la page a écrit à sa place.',
    en: 'In front of the person, only what the page wrote in its place is left.',
  },
  examples: {
    incorrect: {
      'page.html': `
        <main>
             <parcours-orientation></parcours-orientation>
        <!-- ^^^^^^^^^^^^^^^^^^^^^^ Ouvert dans un navigateur, l'outil n'apparaît pas. -->
             <script src="/po/parcours-orientation.js" defer></script>
      `,
      affichage: '{"views":[{"isStarted":false}],"errors":["ReferenceError: x is not defined"]}',
    },
    correct: { 'page.html': '<parcours-orientation></parcours-orientation>', affichage: '{"views":[{}]}' },
  },
  check(page, report) {
    const { seen } = page
    const { elements, loaders, frames } = page.carried
    if (seen === undefined || elements.length + loaders.length + frames.length === 0) return
    if (seen.views.length === 0 || seen.views.some(({ isStarted }) => isStarted)) return
    const [refused] = seen.refused
    const [error] = seen.errors
    report({
      span: toolPlace(page) ?? wholePage(page),
      message: {
        fr: "Ouvert dans un navigateur, l'outil n'apparaît pas.",
        en: 'Opened in a browser, the tool does not appear.',
      },
      help:
        refused !== undefined
          ? {
              fr: `La politique de la page a arrêté « ${refused.address} » (${refused.directive}).`,
              en: `The policy of the page stopped "${refused.address}" (${refused.directive}).`,
            }
          : error !== undefined
            ? {
                fr: `La console du navigateur dit : « ${error} ».`,
                en: `The console of the browser says: "${error}".`,
              }
            : {
                fr: 'Vérifiez que rien ne retient son script : bandeau de consentement, extension qui regroupe ou retarde les scripts.',
                en: 'Make sure that nothing holds its script: a consent banner, a plugin that groups or delays scripts.',
              },
    })
  },
})
