/** What an import found, as a coordinator reads it: the drafts, what was left and why, what to do next. */
import type { Addition, Imported, ImportFormat, LeftAside, LeftReason } from '@jalon/directory'
import { importFormats, servicesToYaml, zonesToYaml } from '@jalon/directory'
import type { Diagnostic, Lang } from '@jalon/diagnostics'
import { textReport } from './text-report.ts'

export interface ImportReport {
  readonly format: ImportFormat
  readonly file: string
  readonly territory: string
  readonly imported: Imported
  readonly addition: Addition
  /** The files that were written, nothing when only looking. */
  readonly written: readonly string[] | undefined
  /** The command that would write. */
  readonly command: string
  /** What would prevent writing. */
  readonly obstacles: readonly Diagnostic[]
}

/** Every format, with what it gives. */
export function formatsText(lang: Lang): string {
  const say = words[lang]
  const entries = importFormats.map(({ id, title, publisher, url, gives }) => {
    return [`  ${id} — ${title[lang]} (${publisher})`, `    ${say.gives} ${gives[lang]}.`, `    ${url}`].join(
      '\n',
    )
  })
  return [say.formats, ...entries, say.howTo].join('\n\n')
}

/** The whole report. */
export function importText(report: ImportReport, lang: Lang): string {
  const { format, file, territory, imported, addition, written, obstacles } = report
  const say = words[lang]
  const notes = (imported.notes ?? []).map((note) => `  ${note[lang]}`)
  const parts = [
    `${format.title[lang]} (${format.publisher})\n${say.forTerritory(file, territory)}`,
    ...(written === undefined ? draftTexts(addition, say.lines) : []),
    written === undefined ? say.wouldAdd(countsOf(addition, lang)) : writtenText(written, addition, lang),
    ...leftTexts(addition.left, lang),
    ...(notes.length === 0 ? [] : [[say.notes, ...notes].join('\n')]),
    ...(obstacles.length === 0 ? [] : [say.obstacles, textReport(obstacles, { lang })]),
    [say.next, ...nextSteps(report, lang).map((step, index) => `  ${index + 1}. ${step}`)].join('\n'),
  ]
  return parts.join('\n\n')
}

/** How much of a table is shown: enough to recognise its columns. */
const shownRows = 4

function draftTexts(
  { zones, services, tables }: Addition,
  lines: (count: number) => string,
): readonly string[] {
  const texts = Object.entries(tables).map(([name, text]) => {
    const rows = text.trimEnd().split('\n')
    return `── ${name} (${lines(rows.length - 1)})\n${rows.slice(0, shownRows).join('\n')}\n…`
  })
  return [
    ...texts,
    ...(zones.length === 0 ? [] : [`── zones.yaml\n${zonesToYaml(zones).trimEnd()}`]),
    ...(services.length === 0 ? [] : [`── services.yaml\n${servicesToYaml(services).trimEnd()}`]),
  ]
}

function writtenText(written: readonly string[], addition: Addition, lang: Lang): string {
  const say = words[lang]
  if (written.length === 0) return say.nothing
  return [say.added(countsOf(addition, lang)), ...written.map((path) => `  ${path}`)].join('\n')
}

function countsOf({ services, zones, tables }: Addition, lang: Lang): string {
  const [zone, service, table] = words[lang].things
  const counts = [
    [zones.length, zone],
    [services.length, service],
    [Object.keys(tables).length, table],
  ] as const
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count > 1 ? 's' : ''}`)
    .join(', ')
}

/** The order in which a coordinator has something to do about it. */
const reasons: readonly LeftReason[] = [
  'already-there',
  'protected',
  'zone-too-wide',
  'no-place',
  'closed',
  'no-kind',
  'elsewhere',
]
const mostNamed = 10

function leftTexts(left: readonly LeftAside[], lang: Lang): readonly string[] {
  const say = words[lang]
  const lines = reasons.flatMap((reason) => {
    const those = left.filter(({ why }) => why === reason)
    if (those.length === 0) return []
    const named = those.map((each) => nameOf(each, lang))
    const more = named.length > mostNamed ? [say.others(named.length - mostNamed)] : []
    const names = reason === 'elsewhere' ? [] : [...named.slice(0, mostNamed), ...more]
    return [`  ${say.left[reason]}${say.colon} ${countOf(those)}`, ...names.map((name) => `    - ${name}`)]
  })
  return lines.length === 0 ? [] : [[say.leftAside, ...lines].join('\n')]
}

function nameOf({ what, count, detail }: LeftAside, lang: Lang): string {
  const say = words[lang]
  if (detail !== undefined) return `${what}${say.colon} ${detail[lang]}`
  return count !== undefined && count > 1 ? `${what} (${count})` : what
}

function countOf(left: readonly LeftAside[]): number {
  return left.reduce((sum, { count = 1 }) => sum + count, 0)
}

function nextSteps(
  { command, territory, addition, written, obstacles }: ImportReport,
  lang: Lang,
): readonly string[] {
  const say = words[lang]
  const { services, zones, left } = addition
  const byHand = left.some(({ why }) => why === 'protected') ? [say.byHand] : []
  if (services.length + zones.length === 0) return [say.compare, ...byHand]
  if (written === undefined)
    return [say.read, ...byHand, obstacles.length > 0 ? say.mend : say.write(command)]
  return [say.check, ...(services.length === 0 ? [say.link] : [say.zones, say.confirm(territory)]), ...byHand]
}

const words = {
  fr: {
    formats: 'Les fichiers officiels dont on peut tirer des brouillons :',
    gives: 'Il donne',
    howTo:
      "Ensuite : jalon import <format> <fichier> --territory <territoire>. Rien ne s'écrit sans --write.",
    forTerritory: (file: string, territory: string) =>
      `Lu dans ${file}, pour le territoire « ${territory} ».`,
    lines: (count: number) => `${count} ${count > 1 ? 'lignes' : 'ligne'}`,
    wouldAdd: (counts: string) =>
      counts === ''
        ? "Rien à ajouter à l'annuaire."
        : `À ajouter : ${counts}. Rien n'est écrit pour l'instant.`,
    added: (counts: string) => `Ajouté : ${counts}. À la fin de :`,
    nothing: "Rien à ajouter à l'annuaire : aucun fichier n'a changé.",
    things: ['zone', 'service', 'tableau'],
    leftAside: 'Laissé de côté :',
    others: (count: number) => `et ${count} de plus`,
    left: {
      'already-there': "Déjà dans l'annuaire sous ce nom, à comparer",
      protected: "Lieux où quelqu'un est peut-être caché",
      'zone-too-wide':
        "Zone d'un département entier, là où l'institution a des secteurs plus petits, à demander",
      'no-place': 'Sans place dans nos fichiers (mobile, numéro illisible, commune inconnue ou en désaccord)',
      closed: "Fermés, d'après l'éditeur",
      'no-kind': "D'une sorte que kinds.yaml n'a pas",
      elsewhere: 'Hors du territoire',
    },
    colon: ' :',
    notes: 'À savoir :',
    obstacles: "Tel quel, l'ajout serait refusé :",
    next: 'Ensuite :',
    compare: "Comparez ce qui est déjà dans l'annuaire avec ce que dit le fichier.",
    read: 'Relisez ces brouillons. Rien ne dit encore que ces structures reçoivent les femmes que vous accompagnez.',
    mend: "Corrigez ce qui est dit ci-dessus si le territoire l'avait déjà ; sinon, recopiez à la main les brouillons qui conviennent.",
    byHand:
      "Rien n'est gardé des lieux où quelqu'un est peut-être caché. Relisez ces lignes du fichier : ce qu'il faut proposer s'écrit à la main, sans adresse, avec sa porte d'entrée.",
    write: (command: string) => `Pour les ajouter : ${command}`,
    check: 'jalon check',
    link: "Nommez ces zones dans « zones » des services qu'elles concernent, dans services.yaml.",
    zones: "Écrivez pour chaque service qui il reçoit (« zones ») : sans cela, il n'est proposé à personne.",
    confirm: (territory: string) =>
      `Appelez chaque structure, puis jalon verify-contact --territory ${territory} : d'ici là, aucun contact n'est montré.`,
  },
  en: {
    formats: 'The official files that drafts can be made of:',
    gives: 'It gives',
    howTo: 'Then: jalon import <format> <file> --territory <territory>. Nothing is written without --write.',
    forTerritory: (file: string, territory: string) => `Read in ${file}, for territory "${territory}".`,
    lines: (count: number) => `${count} ${count > 1 ? 'lines' : 'line'}`,
    wouldAdd: (counts: string) =>
      counts === '' ? 'Nothing to add to the directory.' : `To add: ${counts}. Nothing is written yet.`,
    added: (counts: string) => `Added: ${counts}. At the end of:`,
    nothing: 'Nothing to add to the directory: no file has changed.',
    things: ['zone', 'service', 'table'],
    leftAside: 'Left aside:',
    others: (count: number) => `and ${count} more`,
    left: {
      'already-there': 'Already in the directory under this name, to compare',
      protected: 'Places where someone may be hidden',
      'zone-too-wide': 'Zone of a whole département where the institution has smaller sectors, to ask for',
      'no-place': 'Without a place in our files (mobile, unreadable number, commune unknown or disagreeing)',
      closed: 'Closed, says the publisher',
      'no-kind': 'Of a sort that kinds.yaml has not',
      elsewhere: 'Outside the territory',
    },
    colon: ':',
    notes: 'To know:',
    obstacles: 'As it is, the addition would be refused:',
    next: 'Next:',
    compare: 'Compare what is already in the directory with what the file says.',
    read: 'Read these drafts. Nothing says yet that these structures receive the women you accompany.',
    mend: 'Correct what is said above if the territory had it already; otherwise copy by hand the drafts that suit.',
    byHand:
      'Nothing is kept of places where someone may be hidden. Read these lines of the file: what must be offered is written by hand, without an address, with its front door.',
    write: (command: string) => `To add them: ${command}`,
    check: 'jalon check',
    link: 'Name these zones under "zones" of the services they concern, in services.yaml.',
    zones: 'Write for each service whom it receives ("zones"): without it, it is offered to nobody.',
    confirm: (territory: string) =>
      `Call each structure, then jalon verify-contact --territory ${territory}: until then no contact is shown.`,
  },
} as const
