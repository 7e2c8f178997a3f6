/** The page loads something from another house, or listens by itself to what is done on it. */
import { defineRule, type L10n } from '@jalon/diagnostics'
import { placeOf, said } from '../page/elements.ts'
import type { Page } from '../page/page.ts'
import { loadedElsewhere } from './loaded-elsewhere.ts'
import { type House, houseOf, trades, watching } from './other-houses.ts'

export const otherHouse = defineRule<Page>({
  name: 'other-house',
  severity: 'warning',
  summary: {
    fr: "La page laisse un autre site savoir qu'elle est ouverte.",
    en: 'The page lets another site know that it is open.',
  },
  why: {
    fr: "Un autre site apprend qui ouvre cette page et quand ; un script d'un autre site lit aussi ce qui s'y affiche, contacts de la personne compris.",
    en: 'Another site learns who opens this page and when; a script of another site also reads what is shown on it, the contacts of the person included.',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
          <main>
               <script src="https://www.googletagmanager.com/gtag/js?id=G-1" async></script>
          <!--              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ La page appelle Google Tag Manager (gestionnaire de balises), chez « www.googletagmanager.com ». -->
        `,
      },
      {
        'page.html': `
          <main>
               <link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Lato">
          <!--                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ La page appelle Google Fonts (service), chez « fonts.googleapis.com ». -->
        `,
      },
      {
        'page.html': `
          <main>
               <script>
          <!-- ^^^^^^^^ Ce script écrit dans la page appelle Matomo. -->
                 var _paq = window._paq || []; _paq.push(['trackPageView'])
               </script>
        `,
      },
    ],
    correct: {
      'page.html': `
        <main>
             <script src="/theme/menu.js" defer></script>
             <a href="https://www.service-public.fr/">Service public</a>
      `,
    },
  },
  check(page, report) {
    const told = new Set<string>()
    for (const { element, attribute, url } of loadedElsewhere(page)) {
      const { host, hostname } = url
      // One finding a house: a theme may load forty files from it.
      const house = houseOf(hostname)
      const key = `${house?.name ?? host} ${element.name === 'script'}`
      if (told.has(key)) continue
      told.add(key)
      report({
        span: placeOf(element, attribute),
        severity: house !== undefined && watching.has(house.trade) ? 'error' : 'warning',
        message: message(host, house),
        help: house?.trade === 'consent' ? help.consent : helpFor(element.name),
      })
    }
    for (const script of page.elements) {
      if (script.name !== 'script' || script.attributes.has('src')) continue
      const words = /^(?!.*json)/.test(said(script, 'type') ?? '') ? listening(script.text()) : undefined
      if (words === undefined || told.has(words)) continue
      told.add(words)
      report({
        span: script.span,
        severity: 'error',
        message: {
          fr: `Ce script écrit dans la page appelle ${words}.`,
          en: `This script written in the page calls ${words}.`,
        },
        help: help.watching,
      })
    }
  },
})

/** Calls that the makers give to paste, without any address in the page. */
const calls: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\b(gtag\s*\(|dataLayer\s*\.\s*push|GoogleAnalyticsObject)/, 'Google Analytics'],
  [/\bgtm\.start\b/, 'Google Tag Manager'],
  [/\b_paq\b/, 'Matomo'],
  [/\bfbq\s*\(/, 'Facebook'],
  [/\bhj\s*\(|_hjSettings/, 'Hotjar'],
  [/\bclarity\s*\(/, 'Microsoft Clarity'],
  [/\b_hmt\b/, 'Baidu'],
  [/\bttq\s*\./, 'TikTok'],
  [/\$crisp\b/, 'Crisp'],
  [/\bTawk_API\b/, 'tawk.to'],
  [/\bplausible\s*\(/, 'Plausible'],
]

function listening(text: string): string | undefined {
  return calls.find(([pattern]) => pattern.test(text))?.[1]
}

function message(host: string, house: House | undefined): L10n {
  if (house === undefined) {
    return {
      fr: `La page demande un fichier à un autre site, « ${host} ».`,
      en: `The page asks another site, "${host}", for a file.`,
    }
  }
  const { name, trade } = house
  return {
    fr: `La page appelle ${name} (${trades[trade].fr}), chez « ${host} ».`,
    en: `The page calls ${name} (${trades[trade].en}), at "${host}".`,
  }
}

function helpFor(tag: string): L10n {
  return tag === 'script' || tag === 'iframe' ? help.watching : help.file
}

const help = {
  watching: {
    fr: "Retirez-le de cette page, même s'il reste sur les autres : la plupart des extensions savent exclure une page.",
    en: 'Take it away from this page, even if it stays on the others: most plugins can leave one page out.',
  },
  file: {
    fr: "Déposez ce fichier sur votre site et changez l'adresse, ou retirez-le de cette page.",
    en: 'Put this file on your own site and change the address, or take it away from this page.',
  },
  consent: {
    fr: "Sans traceur, cette page n'a pas besoin de bandeau : excluez-la. Sinon, vérifiez qu'il ne couvre pas « Masquer » et ne retient pas le script de l'outil.",
    en: 'Without trackers this page needs no banner: leave it out. Otherwise make sure that it neither covers "Masquer" nor holds the script of the tool.',
  },
}
