/** The policy of the page stops something of the tool. */
import { defineRule, type L10n, type Located } from '@jalon/diagnostics'
import { placeOf } from '../page/elements.ts'
import { answeredPage, type Page, policiesOf } from '../page/page.ts'
import { refusedInline } from '../policy/inline.ts'
import { refusedBy } from '../policy/policy.ts'
import { type Asked, loadsOf } from './policy-loads.ts'

export const policyRefuses = defineRule<Page>({
  name: 'policy-refuses',
  severity: 'error',
  summary: {
    fr: "La politique de sécurité de la page arrête quelque chose de l'outil.",
    en: 'The security policy of the page stops something of the tool.',
  },
  why: {
    fr: "L'outil ne s'ouvre pas, ou sans les contacts du territoire, et rien ne le dit à l'écran.",
    en: 'The tool does not open, or without the contacts of the territory, and nothing says so on the screen.',
  },
  examples: {
    incorrect: [
      {
        'en-tetes': "content-security-policy: default-src 'self'; script-src 'nonce-abc'",
        'page.html': `
          <main>
               <parcours-orientation></parcours-orientation>
               <script src="/po/parcours-orientation.js" defer></script>
        `,
      },
      {
        'page.html': `
          <main>
               <meta http-equiv="Content-Security-Policy" content="frame-src 'self'">
          <!--                                                     ^^^^^^^^^^^^^^^^ La politique de la page arrête le cadre de l'outil : « frame-src 'self' ». -->
               <iframe src="https://outil.example/po/cadre.html" title="Outil"></iframe>
        `,
      },
      {
        'page.html': `
          <main>
               <a href="/po/autonome.html">Ouvrir l'outil</a>
          <!--          ^^^^^^^^^^^^^^^^^ La politique du site arrête ce qui est écrit dans autonome.html : « script-src 'self' ». -->
        `,
        '/po/autonome.html':
          "content-security-policy: script-src 'self'\n\n<!doctype html><script>'parcours-orientation'</script>",
      },
      {
        'en-tetes': "content-security-policy: style-src 'self'",
        'page.html': '<parcours-orientation style="--po-primaire: #123456"></parcours-orientation>',
      },
    ],
    correct: {
      'en-tetes': "content-security-policy: script-src 'self'; connect-src 'self'",
      'page.html': `
        <main>
             <parcours-orientation donnees="/po/territoire.json"></parcours-orientation>
             <script src="/po/parcours-orientation.js" defer></script>
             <a href="/po/autonome.html">Ouvrir l'outil dans une page à lui</a>
      `,
      '/po/autonome.html':
        "content-security-policy: frame-ancestors 'self'\n\n<!doctype html><style>p {}</style><script>'parcours-orientation'</script>",
    },
  },
  check(page, report) {
    const policies = policiesOf(page)
    for (const { asked, by } of stoppedBy(page)) {
      report({
        span: by.span,
        severity: asked.severity,
        ...(asked.why === undefined ? {} : { why: asked.why }),
        message: {
          fr: `La politique de la page arrête ${asked.what.fr} : « ${by.value} ».`,
          en: `The policy of the page stops ${asked.what.en}: "${by.value}".`,
        },
        help: asked.help,
      })
    }
    if (page.carried.isAlone) {
      const [by] = refusedInline(page)
      if (by !== undefined) report({ span: by.span, message: aloneStopped(by.value), help: withoutPolicy })
    }
    for (const { url, element, attribute } of page.carried.links) {
      const alone = answeredPage(page, url)
      const [by] = alone === undefined ? [] : refusedInline(alone)
      if (by === undefined) continue
      report({ span: placeOf(element, attribute), message: aloneStopped(by.value), help: withoutPolicy })
    }
    for (const { value, span } of policies) {
      const sandbox = value.get('sandbox')
      if (span.source !== page.said || sandbox === undefined || sandbox.includes('allow-scripts')) continue
      report({ span, message: sandboxed, help: letScripts })
    }
  },
})

/** Something of the tool, and the directive that stops it. */
interface Stopped {
  readonly asked: Asked
  readonly by: Located<string>
}

/** What the policies of the page stop of the tool, each thing once. */
export function stoppedBy(page: Page): readonly Stopped[] {
  const policies = policiesOf(page)
  return loadsOf(page).flatMap((asked) => {
    const [by] = policies.flatMap(({ value, span }) => {
      const refused = refusedBy(value, asked.load)
      return refused === undefined ? [] : [{ value: refused, span }]
    })
    return by === undefined ? [] : [{ asked, by }]
  })
}

function aloneStopped(directive: string): L10n {
  return {
    fr: `La politique du site arrête ce qui est écrit dans autonome.html : « ${directive} ».`,
    en: `The policy of the site stops what is written in autonome.html: "${directive}".`,
  }
}

const withoutPolicy = {
  fr: 'autonome.html doit être servie sans la politique du site : le dossier « entetes » écrit par « jalon build » contient de quoi régler le serveur.',
  en: 'autonome.html must be served without the policy of the site: the folder "entetes" that "jalon build" writes holds the settings of the server.',
}

const sandboxed = {
  fr: "L'en-tête « sandbox » de la page y arrête tous les scripts.",
  en: 'The header "sandbox" of the page stops every script in it.',
}
const letScripts = {
  fr: 'Retirez « sandbox » pour cette page, ou ajoutez-lui allow-scripts, allow-same-origin, allow-forms, allow-modals, allow-popups et allow-downloads.',
  en: 'Take "sandbox" away for this page, or add to it allow-scripts, allow-same-origin, allow-forms, allow-modals, allow-popups and allow-downloads.',
}
