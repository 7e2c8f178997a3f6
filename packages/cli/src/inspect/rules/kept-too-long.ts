/** Browsers are told to keep the data for so long that what changes would not be seen. */
import { defineRule } from '@jalon/diagnostics'
import { placeOf } from '../page/elements.ts'
import { type Page, received } from '../page/page.ts'

/** A day, in seconds: a number that changed at night is right in the morning. */
const longest = 86_400

export const keptTooLong = defineRule<Page>({
  name: 'kept-too-long',
  severity: 'warning',
  summary: {
    fr: 'Les contacts sont gardés trop longtemps par les navigateurs.',
    en: 'Browsers keep the contacts for too long.',
  },
  why: {
    fr: "Un numéro corrigé continuerait d'être donné faux à la personne, sans que rien ne le dise.",
    en: 'A number that was corrected would still be given wrong to the person, and nothing would say so.',
  },
  examples: {
    incorrect: {
      'page.html': `
        <main>
             <parcours-orientation donnees="/po/territoire.json"></parcours-orientation>
        <!--                                ^^^^^^^^^^^^^^^^^^^ Les navigateurs gardent ce fichier 365 jours. -->
      `,
      '/po/territoire.json': 'cache-control: public, max-age=31536000, immutable\n\n{}',
    },
    correct: {
      'page.html': '<parcours-orientation donnees="/po/1.4.2/territoire.json"></parcours-orientation>',
      '/po/1.4.2/territoire.json': 'cache-control: public, max-age=31536000, immutable\n\n{}',
    },
  },
  check(page, report) {
    for (const { element, attribute, url } of page.carried.data) {
      const kept = received(page, url)?.headers.get('cache-control') ?? ''
      const seconds = Number(/max-age=(\d+)/.exec(kept)?.[1] ?? 0)
      // The folder of a version never changes: the page names another one when the contacts do.
      if (seconds <= longest || /no-store|no-cache/.test(kept) || /\d+\.\d+\.\d+|[?&]ver=/.test(url.href))
        continue
      report({
        span: placeOf(element, attribute),
        message: {
          fr: `Les navigateurs gardent ce fichier ${Math.round(seconds / longest)} jours.`,
          en: `Browsers keep this file for ${Math.round(seconds / longest)} days.`,
        },
        help: {
          fr: 'Réglez le serveur comme dans le dossier « entetes » (cinq minutes), ou mettez chaque version dans un dossier à son numéro.',
          en: 'Set the server as in the folder "entetes" (five minutes), or put each version in a folder of its number.',
        },
      })
    }
  },
})
