/** The site of the frame does not let this page show it. */
import { defineRule } from '@jalon/diagnostics'
import { placeOf } from '../page/elements.ts'
import { type Page, received } from '../page/page.ts'
import { policiesIn, refusedBy } from '../policy/policy.ts'

export const frameRefused = defineRule<Page>({
  name: 'frame-refused',
  severity: 'error',
  summary: {
    fr: "Le site de l'outil refuse d'être montré dans cette page.",
    en: 'The site of the tool refuses to be shown in this page.',
  },
  why: {
    fr: "À la place de l'outil, la professionnelle voit un cadre vide ou une page d'erreur.",
    en: 'Instead of the tool, the professional sees an empty frame or an error page.',
  },
  examples: {
    incorrect: {
      adresse: 'https://cpts.example/orientation',
      'page.html': `
        <main>
             <iframe src="https://outil.example/po/cadre.html" title="Outil"></iframe>
        <!--              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ « outil.example » refuse d'être montré dans cette page : « X-Frame-Options: SAMEORIGIN ». -->
      `,
      'https://outil.example/po/cadre.html': 'x-frame-options: SAMEORIGIN\n\n<!doctype html>',
    },
    correct: {
      adresse: 'https://cpts.example/orientation',
      'page.html': '<iframe src="https://outil.example/po/cadre.html" title="Outil"></iframe>',
      'https://outil.example/po/cadre.html':
        'x-frame-options: DENY\ncontent-security-policy: frame-ancestors *\n\n<!doctype html>',
    },
  },
  check(page, report) {
    if (page.isFile) return
    for (const { element, url, attribute } of page.carried.frames) {
      const answer = received(page, url)
      if (answer === undefined) continue
      const refused = refusal(answer.headers, url, page.address)
      if (refused === undefined) continue
      report({
        span: placeOf(element, attribute),
        message: {
          fr: `« ${url.host} » refuse d'être montré dans cette page : « ${refused} ».`,
          en: `"${url.host}" refuses to be shown in this page: "${refused}".`,
        },
        help: {
          fr: 'Donnez au serveur qui porte cadre.html les réglages du dossier « entetes » écrit par « jalon build » : ils le permettent pour cette seule page.',
          en: 'Give the server that carries cadre.html the settings of the folder "entetes" that "jalon build" writes: they allow it for this page only.',
        },
      })
    }
  },
})

/** The header that forbids it. `frame-ancestors` counts alone where it is written (HTML, 7.6.1). */
function refusal(headers: ReadonlyMap<string, string>, frame: URL, page: URL): string | undefined {
  const ancestors = policiesIn(headers.get('content-security-policy') ?? '').flatMap(
    (policy) => policy.get('frame-ancestors') ?? [],
  )
  const written = policiesIn(headers.get('content-security-policy') ?? '').filter((policy) =>
    policy.has('frame-ancestors'),
  )
  if (written.length > 0) {
    // The same lists as for what a page loads, read the other way: does the site of the frame name this page?
    const policy = new Map([['frame-src', ancestors]])
    return (
      refusedBy(policy, { purpose: 'frame-src', url: new URL(page.origin), page: frame }) &&
      `frame-ancestors ${ancestors.join(' ')}`.trim()
    )
  }
  const option = headers.get('x-frame-options')?.trim().toLowerCase()
  const isRefused = option === 'deny' || (option === 'sameorigin' && frame.origin !== page.origin)
  return isRefused ? `X-Frame-Options: ${option.toUpperCase()}` : undefined
}
