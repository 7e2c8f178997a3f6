/** Something has the name of a content file, or is where one would be, and nothing reads it. */
import type { L10n, Source, Span } from '@jalon/diagnostics'
import { defineRule, didYouMean, fileSpan } from '@jalon/diagnostics'
import type { ContentFiles, Unread } from '../content-files.ts'
import { networkFiles } from './network-files.ts'

export const unreadFile = defineRule<ContentFiles>({
  name: 'unread-file',
  severity: 'error',
  summary: { fr: 'Un fichier ne sera pas lu.', en: 'A file will not be read.' },
  why: {
    fr: "Ce qui y est écrit n'aurait aucun effet, et l'on croirait le contraire.",
    en: 'What it says would have no effect, and one would believe otherwise.',
  },
  examples: {
    incorrect: [
      {
        'network/fact.yaml': `
          danger: { ask: Un danger immédiat ?, type: yes-no }
        # ^ « network/fact.yaml » ne sera pas lu : aucun fichier de ce nom n'est attendu ici.
        `,
      },
      {
        'essai/essai.pathway.yml': `
          pathway: essai
        # ^ « essai/essai.pathway.yml » ne sera pas lu : aucun fichier de ce nom n'est attendu ici.
        `,
      },
    ],
    correct: {
      'network/facts.yaml': `
        danger: { ask: Un danger immédiat ?, type: yes-no }
      `,
    },
  },
  check({ sources, unread }, report) {
    for (const source of sources) {
      if (isRead(source.file)) continue
      const message = {
        fr: `« ${source.file} » ne sera pas lu : aucun fichier de ce nom n'est attendu ici.`,
        en: `"${source.file}" will not be read: no file of this name is expected here.`,
      }
      report({
        span: firstSign(source),
        message,
        help: didYouMean(source.file, nearNames(source.file)) ?? whatIsRead,
      })
    }
    for (const { file, because, from } of unread) {
      const source = { file, text: '', ...(from === undefined ? {} : { from }) }
      report({ span: fileSpan(source), message: reasons[because](file), help: remedies[because] })
    }
  },
})

/** Where the text starts: the file is what is meant, and an empty line shows nothing. */
function firstSign(source: Source): Span {
  const start = Math.max(0, source.text.search(/\S/))
  return { source, start, end: Math.min(source.text.length, start + 1) }
}

const known = /^(jalon\.yaml|territories\/[^/]+\/[^/]+|.*\.(pathway|scenarios)\.yaml|.*\.csv)$/

function isRead(file: string): boolean {
  return known.test(file) || networkFiles.includes(file)
}

function nearNames(file: string): readonly string[] {
  const base = file.replace(/\.?(path\w*|scen\w*)?\.ya?ml$/, '')
  return [...networkFiles, `${base}.pathway.yaml`, `${base}.scenarios.yaml`]
}

const whatIsRead: L10n = {
  fr: 'Sont lus : *.pathway.yaml, *.scenarios.yaml, les fichiers de network et ceux des territoires.',
  en: 'What is read: *.pathway.yaml, *.scenarios.yaml, the files of network and those of territories.',
}

const reasons: Readonly<Record<Unread['because'], (file: string) => L10n>> = {
  folder: (file) => ({
    fr: `« ${file} » est un dossier, avec le nom d'un fichier.`,
    en: `"${file}" is a folder with the name of a file.`,
  }),
  link: (file) => ({
    fr: `« ${file} » est un lien ; les liens ne sont pas suivis.`,
    en: `"${file}" is a link; links are not followed.`,
  }),
  special: (file) => ({
    fr: `« ${file} » n'est pas un fichier ordinaire.`,
    en: `"${file}" is not an ordinary file.`,
  }),
  'too-deep': (file) => ({
    fr: `Le dossier « ${file} » est trop profond : il n'est pas ouvert.`,
    en: `Folder "${file}" is too deep: it is not opened.`,
  }),
  'too-large': (file) => ({
    fr: `« ${file} » est trop grand : plus de 16 Mo.`,
    en: `"${file}" is too large: more than 16 MB.`,
  }),
  forbidden: (file) => ({
    fr: `« ${file} » ne peut pas être ouvert : vous n'avez pas le droit de le lire.`,
    en: `"${file}" cannot be opened: you may not read it.`,
  }),
}

const remedies: Readonly<Record<Unread['because'], L10n>> = {
  folder: {
    fr: 'Renommez le dossier, ou mettez le fichier à sa place.',
    en: 'Rename the folder, or put the file in its place.',
  },
  link: {
    fr: 'Mettez à sa place une copie de ce qui est lié.',
    en: 'Put a copy of what is linked in its place.',
  },
  special: { fr: 'Mettez à sa place un fichier de texte.', en: 'Put a text file in its place.' },
  'too-deep': {
    fr: 'Rangez ses fichiers dans un dossier de premier niveau.',
    en: 'Move its files to a folder of the first level.',
  },
  'too-large': {
    fr: 'Gardez-y seulement les lignes utiles au territoire.',
    en: 'Keep only the lines that the territory needs.',
  },
  forbidden: {
    fr: 'Demandez le droit de le lire, ou retirez-le.',
    en: 'Ask for the right to read it, or remove it.',
  },
}
