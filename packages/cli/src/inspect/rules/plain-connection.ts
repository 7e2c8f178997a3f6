/** The page, or something in it, comes over a connection that anyone on the way can read. */
import { defineRule } from '@jalon/diagnostics'
import { fileOf } from '../page/carried.ts'
import { placeOf } from '../page/elements.ts'
import { header, type Page } from '../page/page.ts'

export const plainConnection = defineRule<Page>({
  name: 'plain-connection',
  severity: 'error',
  summary: {
    fr: 'La page ou un de ses fichiers vient sans chiffrement.',
    en: 'The page or one of its files comes without encryption.',
  },
  why: {
    fr: "Sur le réseau du lieu, quelqu'un peut voir quelle page est ouverte, et même changer les numéros affichés.",
    en: 'On the network of the place, somebody can see which page is open, and even change the numbers shown.',
  },
  examples: {
    incorrect: [
      { adresse: 'http://cpts.example/orientation', 'page.html': '' },
      {
        adresse: 'https://cpts.example/orientation',
        'en-tetes': 'strict-transport-security: max-age=31536000',
        'page.html': `
          <main>
               <parcours-orientation></parcours-orientation>
               <script src="http://cpts.example/po/parcours-orientation.js" defer></script>
          <!--              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ « cpts.example » est appelé en http depuis une page en https : le navigateur l'arrête. -->
        `,
      },
    ],
    correct: {
      adresse: 'https://cpts.example/orientation',
      'en-tetes': 'strict-transport-security: max-age=31536000',
      'page.html': '<script src="/po/parcours-orientation.js" defer></script>',
    },
  },
  check(page, report) {
    const { address, asked, elements, base, isFile } = page
    if (isFile || isHere(address)) return
    const whole = { source: asked, start: 0, end: asked.text.length }
    if (address.protocol === 'http:') {
      return report({
        span: whole,
        message: {
          fr: 'La page répond en http, sans chiffrement.',
          en: 'The page answers in http, without encryption.',
        },
        help: {
          fr: 'Demandez à votre hébergeur un certificat (il est le plus souvent gratuit), puis que http renvoie vers https.',
          en: 'Ask your host for a certificate (most often free), then let http lead to https.',
        },
      })
    }
    for (const element of elements) {
      const attribute = ['script', 'iframe', 'img'].includes(element.name) ? 'src' : 'href'
      if (attribute === 'href' && element.name !== 'link') continue
      const file = fileOf(element, attribute, base)
      if (file?.url.protocol !== 'http:') continue
      report({
        span: placeOf(element, attribute),
        severity: element.name === 'img' ? 'warning' : 'error',
        message: {
          fr: `« ${file.url.host} » est appelé en http depuis une page en https : le navigateur l'arrête.`,
          en: `"${file.url.host}" is called in http from a page in https: the browser stops it.`,
        },
        help: {
          fr: 'Écrivez https au début de cette adresse.',
          en: 'Write https at the start of this address.',
        },
      })
    }
    if (header(page, 'strict-transport-security') !== undefined) return
    report({
      span: whole,
      severity: 'hint',
      message: {
        fr: 'Le site ne demande pas aux navigateurs de revenir toujours en https.',
        en: 'The site does not ask browsers to always come back in https.',
      },
      help: {
        fr: "Quand tout le site est en https, ajoutez l'en-tête « Strict-Transport-Security: max-age=31536000 ».",
        en: 'Once the whole site is in https, add the header "Strict-Transport-Security: max-age=31536000".',
      },
    })
  },
})

/** A page of this very machine, while it is made. */
function isHere({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname)
}
