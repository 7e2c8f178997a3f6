/** The page itself does not come: the report holds this one thing. */
import type { L10n } from '@jalon/diagnostics'
import { typeOf } from './page/answer.ts'
import { readPage } from './page/page.ts'
import type { Receipt } from './receive-page.ts'
import type { Inspection } from './report.ts'
import { causeWords } from './rules/cause-words.ts'

/** The name of what is told: it has no example, since no page shows it. */
const rule = 'page-not-reached'

/** The inspection of a page that did not come, or is none. */
export function pageNotReached({ name, answer }: Extract<Receipt, { kind: 'none' }>): Inspection {
  const at = answer.way.at(-1) ?? name
  const page = readPage({ name, text: '', address: URL.canParse(at) ? at : undefined, headers: new Map() })
  const { message, help } = told()
  return {
    page,
    isReceived: false,
    way: answer.way,
    diagnostics: [
      {
        rule,
        severity: 'error',
        span: { source: page.asked, start: 0, end: page.asked.text.length },
        message,
        why,
        help,
        related: [],
        suggestions: [],
      },
    ],
    unseen: [],
  }

  function told(): { readonly message: L10n; readonly help: L10n } {
    if (answer.kind === 'unreached') {
      const words = causeWords[answer.because](new URL(at).host)
      return {
        message: { fr: `La page ne vient pas : ${words.fr}.`, en: `The page does not come: ${words.en}.` },
        help: helps.reach,
      }
    }
    if (answer.status !== 200) {
      const isGuarded = [401, 403, 429].includes(answer.status)
      return {
        message: {
          fr: `La page ne vient pas : le serveur répond ${answer.status}.`,
          en: `The page does not come: the server answers ${answer.status}.`,
        },
        help: isGuarded ? helps.guarded : helps.reach,
      }
    }
    return {
      message: {
        fr: `Ce n'est pas une page : le serveur envoie « ${typeOf(answer)} ».`,
        en: `It is not a page: the server sends "${typeOf(answer)}".`,
      },
      help: helps.other,
    }
  }
}

const why = {
  fr: 'Si elle ne vient pas ici, elle peut ne pas venir non plus devant la personne.',
  en: 'If it does not come here, it may not come in front of the person either.',
}

const helps = {
  reach: {
    fr: "Ouvrez l'adresse dans un navigateur. Si elle s'y ouvre, elle n'est peut-être ouverte que de votre réseau : relancez la commande depuis là.",
    en: 'Open the address in a browser. If it opens there, it may only be open from your network: run the command from there.',
  },
  guarded: {
    fr: 'La page demande de se connecter, ou refuse les outils. Enregistrez-la depuis votre navigateur, et relisez le fichier : jalon inspect page.html',
    en: 'The page asks to sign in, or refuses tools. Save it from your browser, and check the file: jalon inspect page.html',
  },
  other: {
    fr: "Donnez l'adresse de la page qui porte l'outil, et non celle d'un de ses fichiers.",
    en: 'Give the address of the page that carries the tool, not that of one of its files.',
  },
}
