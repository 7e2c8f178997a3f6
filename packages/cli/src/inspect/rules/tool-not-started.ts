/** In a browser, the tool did not open. */
import { defineRule, runRules } from '@jalon/diagnostics'
import { type Page, wholePage } from '../page/page.ts'
import { frameRefused } from './frame-refused.ts'
import { integrityDiffers } from './integrity-differs.ts'
import { stoppedBy } from './policy-refuses.ts'
import { toolFileNotFound } from './tool-file-not-found.ts'
import { toolPlace } from './tool-place.ts'
import { toolWithoutScript } from './tool-without-script.ts'

export const toolNotStarted = defineRule<Page>({
  name: 'tool-not-started',
  severity: 'error',
  summary: { fr: "Dans un navigateur, l'outil ne s'ouvre pas.", en: 'In a browser, the tool does not open.' },
  why: {
    fr: 'Devant la personne, il ne reste que ce que la page a écrit à sa place.',
    en: 'In front of the person, only what the page wrote in its place is left.',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
        <main>
             <parcours-orientation></parcours-orientation>
        <!-- ^^^^^^^^^^^^^^^^^^^^^^ Ouvert dans un navigateur, l'outil n'apparaît pas. -->
             <script src="/po/parcours-orientation.js" defer></script>
      `,
        affichage: '{"views":[{"isStarted":false}],"errors":["ReferenceError: x is not defined"]}',
      },
      {
        'page.html': `
        <main>
             <script src="/po/cadre.js" data-cible="#outil"></script>
        <!-- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Ouvert dans un navigateur, l'outil n'apparaît pas. -->
      `,
        affichage: `{"views":[{"isStarted":false}],"remarks":["l'outil est sans place : data-cible ne nomme rien."]}`,
      },
    ],
    correct: {
      // The element alone is told for itself: one cause, one finding.
      'page.html': '<parcours-orientation></parcours-orientation>',
      affichage: '{"views":[{"isStarted":false}]}',
    },
  },
  check(page, report) {
    const { seen } = page
    const { elements, loaders, frames } = page.carried
    if (seen === undefined || elements.length + loaders.length + frames.length === 0) return
    if (seen.views.length === 0 || seen.views.some(({ isStarted }) => isStarted)) return
    if (isExplained(page)) return
    const [refused] = seen.refused
    const [error] = seen.errors
    const [remark] = seen.remarks
    report({
      span: toolPlace(page) ?? wholePage(page),
      message: {
        fr: "Ouvert dans un navigateur, l'outil n'apparaît pas.",
        en: 'Opened in a browser, the tool does not appear.',
      },
      help:
        remark !== undefined
          ? { fr: `L'outil dit lui-même : ${remark}`, en: `The tool itself says: ${remark}` }
          : refused !== undefined
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

/** Whether an error already told is enough for the tool not to open: its script, its frame, or their policy. */
function isExplained(page: Page): boolean {
  const { scripts, loaders, frames } = page.carried
  if (stoppedBy(page).some(({ asked }) => asked.isVital)) return true
  const vital = [...scripts, ...loaders, ...frames].map(({ element }) => element.span)
  return (
    runRules([toolWithoutScript, frameRefused], page).length > 0 ||
    runRules([toolFileNotFound, integrityDiffers], page).some(
      ({ severity, span }) =>
        severity === 'error' && vital.some(({ start, end }) => span.start >= start && span.end <= end),
    )
  )
}
