/** A consent banner comes with the page: it covers its foot, and may hold its scripts. */
import { defineRule } from '@jalon/diagnostics'
import { said } from '../page/elements.ts'
import type { Page } from '../page/page.ts'

/** Banners that live on the site itself: the name of their file, or their own call. */
const banners: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/tarteaucitron/i, 'tarteaucitron'],
  [/\borejime\b/i, 'Orejime'],
  [/\bklaro(-|\.|\b)/i, 'Klaro'],
  [/complianz|cmplz/i, 'Complianz'],
  [/cookie-law-info|cookieyes/i, 'CookieYes'],
  [/cookie-notice/i, 'Cookie Notice'],
  [/cookieconsent/i, 'Cookie Consent'],
  [/borlabs-cookie/i, 'Borlabs Cookie'],
]

export const consentBanner = defineRule<Page>({
  name: 'consent-banner',
  severity: 'hint',
  summary: {
    fr: 'Un bandeau de consentement vient avec la page.',
    en: 'A consent banner comes with the page.',
  },
  why: {
    fr: "Un bandeau couvre souvent « Masquer » : quand quelqu'un entre, il faut pouvoir appuyer dessus tout de suite.",
    en: 'A banner often covers "Masquer": when somebody comes in, it must be pressed at once.',
  },
  examples: {
    incorrect: {
      'page.html': `
        <main>
             <script src="/theme/tarteaucitron/tarteaucitron.js"></script>
        <!-- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ La page ouvre le bandeau de consentement tarteaucitron. -->
      `,
    },
    correct: { 'page.html': '<script src="/theme/menu.js"></script>' },
  },
  check({ elements }, report) {
    for (const element of elements) {
      if (element.name !== 'script') continue
      const name = banners.find(([pattern]) =>
        pattern.test(said(element, 'src') ?? element.text().slice(0, 20_000)),
      )?.[1]
      if (name === undefined) continue
      return report({
        span: element.span,
        message: {
          fr: `La page ouvre le bandeau de consentement ${name}.`,
          en: `The page opens the consent banner ${name}.`,
        },
        help: {
          fr: "Sans traceur, cette page n'en a pas besoin : excluez-la du bandeau. Sinon, ouvrez-la en navigation privée et vérifiez que « Masquer » reste libre.",
          en: 'Without trackers this page needs none: leave it out. Otherwise open it in a private window and make sure that "Masquer" stays free.',
        },
      })
    }
  },
})
