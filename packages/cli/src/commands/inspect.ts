/** `jalon inspect`: what a webmaster would want to know of the page that carries the tool, before professionals open it. */
import { clean, hasErrors, jsonText, type L10n, runRules } from '@jalon/diagnostics'
import type { Call, Command } from '../command.ts'
import { pageNotReached } from '../inspect/page-not-reached.ts'
import { type Receipt, receivePage } from '../inspect/receive-page.ts'
import { type Inspection, inspectionJson, inspectionText } from '../inspect/report.ts'
import { pageRules } from '../inspect/rules/index.ts'

export const inspect: Command = {
  name: 'inspect',
  usage: 'inspect <adresse | fichier | -> [--without-browser]',
  summary: {
    fr: "relit la page qui porte l'outil, pour son webmestre ; demande cette page et les fichiers de l'outil, et rien d'autre",
    en: 'checks the page that carries the tool, for its webmaster; asks for that page and the files of the tool, and nothing else',
  },
  options: { 'without-browser': 'flag' },
  words: { least: 1, most: 1 },
  async run(call) {
    const [where = ''] = call.words
    const receipt = await receivePage(where, call.io)
    const inspection =
      receipt.kind === 'none' ? pageNotReached(receipt) : await inspected(receipt, where, call)
    const { format, lang, io } = call
    io.out(
      format === 'json'
        ? jsonText(inspectionJson(inspection, lang))
        : clean(inspectionText(inspection, lang)),
    )
    return hasErrors(inspection.diagnostics) ? 1 : 0
  },
}

async function inspected(
  { page, way }: Extract<Receipt, { kind: 'page' }>,
  where: string,
  { io, options }: Call,
): Promise<Inspection> {
  const isWanted = options['without-browser'] !== true && where !== '-'
  const look = isWanted ? await io.look?.(page, io.cwd) : undefined
  const subject = look?.kind === 'seen' ? { ...page, seen: look.seen } : page
  return {
    page: subject,
    isReceived: true,
    way,
    diagnostics: runRules(pageRules, subject),
    unseen: [
      ...(page.isFile ? [unseen.server] : []),
      ...(page.words === undefined ? [unseen.words] : []),
      look === undefined
        ? options['without-browser'] === true
          ? unseen.unasked
          : unseen.shown
        : look.kind === 'seen'
          ? unseen.later
          : look.because,
    ],
  }
}

const unseen = {
  server: {
    fr: "Le serveur (en-têtes, https, fichiers de l'outil ailleurs qu'à côté) : c'est un fichier. Relisez la page à son adresse une fois en ligne.",
    en: 'The server (headers, https, files of the tool elsewhere than beside it): it is a file. Check the page at its address once it is online.',
  },
  words: {
    fr: "Les attributs de l'outil : il n'est pas encore construit ici. Lancez « npm start » ou « npm test » une fois.",
    en: 'The attributes of the tool: it is not built here yet. Run "npm start" or "npm test" once.',
  },
  later: {
    fr: "Ce qui ne vient qu'après un geste (bandeau accepté, menu ouvert) et ce que le serveur note dans ses journaux.",
    en: 'What only comes after a gesture (a banner accepted, a menu opened) and what the server writes in its logs.',
  },
  unasked: {
    fr: "L'affichage, comme demandé (--without-browser) : « Masquer » couvert, hauteur, appels à d'autres sites.",
    en: 'What is shown, as asked (--without-browser): "Masquer" covered, height, calls to other sites.',
  },
  shown: {
    fr: "L'affichage : la page n'a pas d'adresse à ouvrir.",
    en: 'What is shown: the page has no address to open.',
  },
} as const satisfies Readonly<Record<string, L10n>>
