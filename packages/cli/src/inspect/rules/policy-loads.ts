/** What the tool loads or writes in a page, as its policy judges it, and what is lost without each. */
import type { L10n } from '@jalon/diagnostics'
import { said, toolName } from '../page/elements.ts'
import type { Page } from '../page/page.ts'
import type { Load } from '../policy/policy.ts'

/** Something that the tool needs, and that a policy may stop. */
export interface Asked {
  readonly what: L10n
  readonly load: Load
  readonly severity: 'error' | 'warning'
  readonly help: L10n
  /** Whether the tool cannot open without it. */
  readonly isVital: boolean
  /** What is lost without it, where it is less than the tool. */
  readonly why?: L10n
}

/** What the tool needs, and what is lost without it. */
export function loadsOf({ carried, address, elements }: Page): readonly Asked[] {
  const page = address
  const script = {
    what: { fr: "le script de l'outil", en: 'the script of the tool' },
    severity: 'error',
    isVital: true,
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
    isVital: false,
    severity: 'error' as const,
    load: { purpose: 'connect-src', url, page } as const,
    help: allow('connect-src', url, page),
  }))
  const frames = [
    ...carried.frames.map(({ url }) => url),
    ...carried.loaders.map(({ url }) => new URL('cadre.html', url)),
  ].map((url) => ({
    what: { fr: "le cadre de l'outil", en: 'the frame of the tool' },
    isVital: true,
    severity: 'error' as const,
    load: { purpose: 'frame-src', url, page } as const,
    help: allow('frame-src', url, page),
  }))
  const sheets = carried.helpers
    .filter(({ attribute, url }) => attribute === 'href' && url.pathname.endsWith('.css'))
    .map(({ element, url }) => ({
      what: { fr: 'la feuille de style du premier écran', en: 'the style sheet of the first screen' },
      isVital: false,
      why: {
        fr: "Avant le script, le premier écran s'affiche sans sa mise en forme.",
        en: 'Before the script, the first screen is shown without its style.',
      },
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
    isVital: false,
    why: {
      fr: "L'outil garde ses propres couleurs, ou le cadre n'a pas la hauteur que la page lui donne.",
      en: 'The tool keeps its own colours, or the frame does not have the height that the page gives it.',
    },
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
    fr: `Ajoutez ${source} à « ${directive} » dans la politique de cette page (Content-Security-Policy)${hasNonce ? ", ou à cette ligne l'attribut « nonce » que votre site donne aux siennes" : ''}.`,
    en: `Add ${source} to "${directive}" in the policy of this page (Content-Security-Policy)${hasNonce ? ', or to this line the attribute "nonce" that your site gives its own' : ''}.`,
  }
}
