/** While the page loads, something goes wrong, or goes to other houses, or stays on the computer. */
import { defineRule } from '@jalon/diagnostics'
import { askedFor } from '../page/carried.ts'
import { type Page, wholePage } from '../page/page.ts'
import { isElsewhere, loadedElsewhere } from './loaded-elsewhere.ts'
import { houseOf, trades, watching } from './other-houses.ts'
import { stoppedBy } from './policy-refuses.ts'

export const troubleWhileLoading = defineRule<Page>({
  name: 'trouble-while-loading',
  severity: 'warning',
  summary: {
    fr: "En s'ouvrant, la page laisse une trace ou se heurte à une erreur.",
    en: 'As it opens, the page leaves a trace or meets an error.',
  },
  why: {
    fr: "Un autre site, ou l'ordinateur lui-même, garde la marque de ce passage.",
    en: 'Another site, or the computer itself, keeps the mark of this visit.',
  },
  examples: {
    incorrect: [
      { 'page.html': '', affichage: '{"requests":["https://www.google-analytics.com/g/collect?v=2"]}' },
      {
        'page.html': '<a href="https://autre.fr/">Un lien</a>',
        affichage: '{"requests":["https://autre.fr/a.png"]}',
      },
      { 'page.html': '', affichage: '{"cookies":["_ga"],"kept":["visites"]}' },
      { 'page.html': '', affichage: '{"errors":["TypeError: menu is not a function"]}' },
    ],
    correct: {
      'en-tetes': "content-security-policy: style-src 'self'",
      'page.html':
        '<parcours-orientation style="color: red" donnees="/po/territoire.json"></parcours-orientation>',
      affichage: `{
        "views": [{}],
        "requests": ["https://site.example/po/territoire.json"],
        "errors": [
          "Failed to load resource: the server responded with a status of 404 () https://site.example/po/territoire.json",
          "Applying inline style violates the following Content Security Policy directive 'style-src 'self''. The action has been blocked."
        ]
      }`,
    },
  },
  check(page, report) {
    const { seen } = page
    if (seen === undefined) return
    const span = wholePage(page)
    // What the page writes is told where it is written.
    const known = new Set([
      ...loadedElsewhere(page).map(({ url }) => url.host),
      ...[...askedFor(page.carried), ...page.carried.frames].map(({ url }) => url.host),
    ])
    const called = seen.requests.map((request) => new URL(request)).filter((url) => isElsewhere(url, page))
    const hosts = [...new Set(called.map(({ host }) => host))].filter((host) => !known.has(host))
    for (const host of hosts.slice(0, 12)) {
      const house = houseOf(host)
      const named =
        house === undefined
          ? { fr: `« ${host} »`, en: `"${host}"` }
          : {
              fr: `${house.name} (${trades[house.trade].fr}), chez « ${host} »`,
              en: `${house.name} (${trades[house.trade].en}), at "${host}"`,
            }
      report({
        span,
        severity: house !== undefined && watching.has(house.trade) ? 'error' : 'warning',
        message: {
          fr: `En s'ouvrant, la page appelle ${named.fr}.`,
          en: `As it opens, the page calls ${named.en}.`,
        },
        help: {
          fr: "Ce n'est pas écrit dans la page : un de ses scripts le fait venir. Cherchez du côté des extensions et du gestionnaire de balises, et excluez cette page.",
          en: 'It is not written in the page: one of its scripts brings it. Look at plugins and at the tag manager, and leave this page out.',
        },
      })
    }
    const names = [...seen.cookies, ...seen.kept]
    if (names.length > 0) {
      const shown = names.slice(0, 8).join(', ')
      report({
        span,
        message: {
          fr: `En s'ouvrant, la page laisse sur l'ordinateur : ${shown}.`,
          en: `As it opens, the page leaves on the computer: ${shown}.`,
        },
        help: {
          fr: "L'outil n'en laisse aucun : c'est le site. Un témoin de session est ordinaire ; une mesure d'audience ne l'est pas ici.",
          en: 'The tool leaves none: it is the site. A cookie of the session is ordinary; one that measures visits is not, here.',
        },
      })
    }
    const error = seen.errors.find((each) => !isTold(each, page))
    if (error === undefined || (seen.views.length > 0 && !seen.views.some(({ isStarted }) => isStarted)))
      return
    report({
      span,
      severity: 'hint',
      why: {
        fr: "Une erreur d'un autre script peut en annoncer une qui arrêtera l'outil un jour.",
        en: 'An error of another script may announce one that stops the tool some day.',
      },
      message: {
        fr: `La console du navigateur dit : « ${error} ».`,
        en: `The console of the browser says: "${error}".`,
      },
      help: {
        fr: "L'outil s'est ouvert malgré cela. Montrez cette ligne à qui entretient le site.",
        en: 'The tool opened all the same. Show this line to whoever keeps the site.',
      },
    })
  },
})

/** Whether a line of the console is about a file of the tool, or about a policy that stops it: both are told elsewhere. */
function isTold(line: string, page: Page): boolean {
  return (
    askedFor(page.carried).some(({ url }) => line.includes(url.href)) ||
    (line.includes('Content Security Policy') && stoppedBy(page).some(({ by }) => line.includes(by.value)))
  )
}
