/** A file of the tool does not come, or something else comes in its place. */
import { defineRule, type L10n } from '@jalon/diagnostics'
import { type Answer, typeOf } from '../page/answer.ts'
import { askedFor, type ToolFile } from '../page/carried.ts'
import { placeOf } from '../page/elements.ts'
import type { Page } from '../page/page.ts'
import { causeWords } from './cause-words.ts'

export const toolFileNotFound = defineRule<Page>({
  name: 'tool-file-not-found',
  severity: 'error',
  summary: { fr: "Un fichier de l'outil ne vient pas.", en: 'A file of the tool does not come.' },
  why: {
    fr: "Sans son script l'outil ne s'ouvre pas ; sans ses données, la personne n'est orientée que vers des numéros nationaux.",
    en: 'Without its script the tool does not open; without its data, the person is only referred to national numbers.',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
          <main>
               <parcours-orientation donnees="/po/territoire.json"></parcours-orientation>
          <!--                                ^^^^^^^^^^^^^^^^^^^ « /po/territoire.json » n'est pas là : le serveur répond 404. -->
               <script src="/po/parcours-orientation.js" defer></script>
        `,
        '/po/territoire.json': '404',
      },
      {
        'page.html': `
          <main>
               <parcours-orientation></parcours-orientation>
               <script src="/po/parcours-orientation.js" defer></script>
          <!--              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ « /po/parcours-orientation.js » donne une page au lieu d'un script. -->
        `,
        '/po/parcours-orientation.js': '<!doctype html><title>Accueil</title>',
      },
    ],
    correct: {
      'page.html': `
        <main>
             <parcours-orientation donnees="/po/territoire.json"></parcours-orientation>
             <script src="/po/parcours-orientation.js" defer></script>
      `,
      '/po/territoire.json': '{}',
      '/po/parcours-orientation.js': '"use strict"',
    },
  },
  check(page, report) {
    for (const file of askedFor(page.carried)) {
      const answer = page.answers.get(file.url.href)
      const wrong = answer === undefined ? undefined : wrongWith(file, answer)
      if (wrong === undefined) continue
      report({ span: placeOf(file.element, file.attribute), ...wrong })
    }
  },
})

type Wrong = { readonly message: L10n; readonly help: L10n; readonly severity?: 'warning' }

function wrongWith(file: ToolFile, answer: Answer): Wrong | undefined {
  const name = file.url.pathname
  if (answer.kind === 'unreached') {
    const because = causeWords[answer.because](file.url.host)
    return {
      message: {
        fr: `« ${name} » ne vient pas : ${because.fr}.`,
        en: `"${name}" does not come: ${because.en}.`,
      },
      help: help.missing,
    }
  }
  if (answer.status !== 200) {
    return {
      message: {
        fr: `« ${name} » n'est pas là : le serveur répond ${answer.status}.`,
        en: `"${name}" is not there: the server answers ${answer.status}.`,
      },
      help: help.missing,
    }
  }
  const type = typeOf(answer)
  const wanted = kinds.find(({ suits }) => suits.test(name))
  if (wanted === undefined || type === '' || wanted.types.test(type)) return undefined
  if (type === 'text/html') {
    return {
      message: {
        fr: `« ${name} » donne une page au lieu d'${wanted.words.fr}.`,
        en: `"${name}" gives a page instead of ${wanted.words.en}.`,
      },
      help: help.missing,
    }
  }
  // Browsers run a script of a wrong kind, unless the server forbids to guess.
  const isStopped = wanted.isGuarded && answer.headers.get('x-content-type-options') === 'nosniff'
  return {
    message: {
      fr: `« ${name} » part sous le nom de « ${type} », qui n'est pas celui d'${wanted.words.fr}.`,
      en: `"${name}" leaves under the name of "${type}", which is not that of ${wanted.words.en}.`,
    },
    help: help.type,
    ...(isStopped ? {} : { severity: 'warning' as const }),
  }
}

const kinds = [
  {
    suits: /\.m?js$/,
    types: /javascript|ecmascript/,
    isGuarded: true,
    words: { fr: 'un script', en: 'a script' },
  },
  {
    suits: /\.css$/,
    types: /^text\/css$/,
    isGuarded: true,
    words: { fr: 'une feuille de style', en: 'a style sheet' },
  },
  { suits: /\.json$/, types: /json/, isGuarded: false, words: { fr: 'un fichier JSON', en: 'a JSON file' } },
]

const help = {
  missing: {
    fr: "Déposez ensemble tous les fichiers écrits par « jalon build », à l'adresse que la page écrit ; ou préparez-les de nouveau avec « --address » et l'adresse où ils sont.",
    en: 'Upload together all the files that "jalon build" wrote, at the address that the page writes; or prepare them again with "--address" and where they are.',
  },
  type: {
    fr: 'Le dossier « entetes » écrit par « jalon build » contient de quoi régler le serveur.',
    en: 'The folder "entetes" that "jalon build" writes holds the settings of the server.',
  },
}
