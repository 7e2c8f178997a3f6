/** The policy of the page stops something of the tool. */
import { defineRule, type L10n, type Located } from '@jalon/diagnostics'
import { toolName, said } from '../page/elements.ts'
import { type Page, policiesOf } from '../page/page.ts'
import { type Load, type Policy, refusedBy } from '../policy/policy.ts'

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
    ],
    correct: {
      'en-tetes': "content-security-policy: script-src 'self'; connect-src 'self'",
      'page.html': `
        <main>
             <parcours-orientation donnees="/po/territoire.json"></parcours-orientation>
             <script src="/po/parcours-orientation.js" defer></script>
      `,
    },
  },
  check(page, report) {
    const policies = policiesOf(page)
    for (const { what, load, severity, help } of loadsOf(page)) {
      const stopped = policies.flatMap((policy) => stop(policy, load)).at(0)
      if (stopped === undefined) continue
      report({
        span: stopped.span,
        severity,
        message: {
          fr: `La politique de la page arrête ${what.fr} : « ${stopped.value} ».`,
          en: `The policy of the page stops ${what.en}: "${stopped.value}".`,
        },
        help,
      })
    }
    for (const { value, span } of policies) {
      const sandbox = value.get('sandbox')
      if (span.source !== page.said || sandbox === undefined || sandbox.includes('allow-scripts')) continue
      report({ span, message: sandboxed, help: letScripts })
    }
  },
})

function stop({ value, span }: Located<Policy>, load: Load): readonly Located<string>[] {
  const refused = refusedBy(value, load)
  return refused === undefined ? [] : [{ value: refused, span }]
}

interface Asked {
  readonly what: L10n
  readonly load: Load
  readonly severity: 'error' | 'warning'
  readonly help: L10n
}

/** What the tool needs, and what is lost without it. */
function loadsOf({ carried, address, elements }: Page): readonly Asked[] {
  const page = address
  const script = {
    what: { fr: "le script de l'outil", en: 'the script of the tool' },
    severity: 'error',
  } as const
  const scripts = [...carried.scripts, ...carried.loaders].map(({ element, url }) => ({
    ...script,
    load: {
      purpose: 'script-src-elem',
      url,
      page,
      nonce: said(element, 'nonce'),
      integrity: said(element, 'integrity'),
    } as const,
    help: allow('script-src', url, page),
  }))
  const data = carried.data.map(({ url }) => ({
    what: { fr: 'les données du territoire', en: 'the data of the territory' },
    severity: 'error' as const,
    load: { purpose: 'connect-src', url, page } as const,
    help: allow('connect-src', url, page),
  }))
  const frames = [
    ...carried.frames.map(({ url }) => url),
    ...carried.loaders.map(({ url }) => new URL('cadre.html', url)),
  ].map((url) => ({
    what: { fr: "le cadre de l'outil", en: 'the frame of the tool' },
    severity: 'error' as const,
    load: { purpose: 'frame-src', url, page } as const,
    help: allow('frame-src', url, page),
  }))
  const sheets = carried.helpers
    .filter(({ attribute, url }) => attribute === 'href' && url.pathname.endsWith('.css'))
    .map(({ element, url }) => ({
      what: { fr: 'la feuille de style du premier écran', en: 'the style sheet of the first screen' },
      severity: 'warning' as const,
      load: { purpose: 'style-src-elem', url, page, nonce: said(element, 'nonce') } as const,
      help: allow('style-src', url, page),
    }))
  const isDressed = elements.some(
    (each) =>
      (each.name === toolName || carried.frames.some(({ element }) => element === each)) &&
      said(each, 'style') !== undefined,
  )
  const dress = {
    what: {
      fr: "l'attribut « style » (couleurs, hauteur du cadre)",
      en: 'the attribute "style" (colours, height of the frame)',
    },
    severity: 'warning' as const,
    load: { purpose: 'style-src-attr', url: undefined, page } as const,
    help: {
      fr: 'Mettez ces règles dans la feuille de style du site, sous « parcours-orientation { … } » ou sous une classe du cadre.',
      en: 'Put these rules in the style sheet of the site, under "parcours-orientation { … }" or under a class of the frame.',
    },
  }
  return [...scripts, ...data, ...frames, ...sheets, ...(isDressed ? [dress] : [])]
}

/** What to add, where the policy is written. */
function allow(directive: string, url: URL, page: URL): L10n {
  const source = url.origin === page.origin ? "'self'" : url.origin
  const hasNonce = directive === 'script-src' || directive === 'style-src'
  return {
    fr: `Ajoutez ${source} à « ${directive} » dans la politique de cette page (Content-Security-Policy)${hasNonce ? ', ou à cette ligne l’attribut « nonce » que votre site donne aux siennes' : ''}.`,
    en: `Add ${source} to "${directive}" in the policy of this page (Content-Security-Policy)${hasNonce ? ', or to this line the attribute "nonce" that your site gives its own' : ''}.`,
  }
}

const sandboxed = {
  fr: "L'en-tête « sandbox » de la page y arrête tous les scripts.",
  en: 'The header "sandbox" of the page stops every script in it.',
}
const letScripts = {
  fr: 'Retirez « sandbox » pour cette page, ou ajoutez-lui allow-scripts, allow-same-origin, allow-forms, allow-modals, allow-popups et allow-downloads.',
  en: 'Take "sandbox" away for this page, or add to it allow-scripts, allow-same-origin, allow-forms, allow-modals, allow-popups and allow-downloads.',
}
