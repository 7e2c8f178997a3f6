/** The report as the comment of a request (language.md E.3): gravest first, and short enough whatever changes. */
import { escapeMarkdown } from '@jalon/diagnostics'
import { wanted } from './print-text.ts'
import { shortened } from './shortened.ts'
import type { GroupWords, PathwayWords, Sections } from './sections.ts'
import { whatIsCounted } from './sections.ts'
import { spaced } from './words.ts'

/** A comment may have 65,536 characters; what is added around it needs some. */
const longest = 58_000
/** Groups told whole in each part of a pathway; the others are folded. */
const openGroups = 5

/** `most`: how long it may be, for who puts it in a larger text. */
export function diffMarkdown(sections: Sections, most = longest): string {
  for (const told of steps) {
    const text = spaced(laidOut(sections, told))
    if (text.length < most) return text
  }
  const text = spaced(laidOut(sections, { safety: 0, others: 0 }))
  return text.length < most
    ? text
    : `${shortened(text, most - 200)}\n\nLa suite est dans le rapport complet : jalon diff.\n`
}

/** How many items of each list are told; the others are counted. */
interface Told {
  readonly safety: number
  readonly others: number
}

/** What a comment tells, less and less: what concerns safety is the last to be counted only. */
const steps: readonly Told[] = [
  { safety: 200, others: 200 },
  { safety: 200, others: 60 },
  { safety: 60, others: 20 },
  { safety: 20, others: 8 },
  { safety: 12, others: 3 },
  { safety: 8, others: 2 },
  { safety: 5, others: 1 },
  { safety: 3, others: 1 },
  { safety: 2, others: 0 },
  { safety: 1, others: 0 },
]

function laidOut(sections: Sections, told: Told): string {
  const { headline, pathways, lists, rules, lost, gained, directory, texts, obstacles, decisions } = sections
  const isDecided = decisions.length === 0
  // Rules, proofs and pathways are few: as long as something is told of each, they are named.
  const most = told.safety === 0 ? 1 : Math.max(told.safety, 20)
  const parts = [
    '## Ce que cette modification change',
    `**${escapeMarkdown(headline)}**`,
    ...(pathways.some(({ groups }) => groups.length > 0)
      ? [`(${whatIsCounted.charAt(0).toLowerCase()}${whatIsCounted.slice(1, -1)})`]
      : []),
    ...bullets(obstacles, told.safety).map((line) => line.replace(/^- /, '- ⚠️ ')),
    ...section(
      '## Règles du réseau',
      rules.map((line) => `❌ ${line}`),
      most,
    ),
    ...section(
      '## Preuves perdues',
      lost.map((line) => `❌ ${line}`),
      most,
    ),
    ...pathways.slice(0, most).flatMap((pathway) => pathwayParts(pathway, told)),
    ...(pathways.length > most
      ? [`… et ${pathways.length - most} autres parcours : le rapport complet les montre.`]
      : []),
    ...bullets(lists, told.others),
    ...section(
      '### Preuves gagnées',
      gained.map((line) => `✅ ${line}`),
      told.others,
    ),
    ...section('### Annuaire', directory, told.others),
    ...section('### Textes communs', texts, told.others),
    ...(isDecided
      ? []
      : [
          '### À décider',
          ...bullets(decisions, told.safety),
          `**Si c'est voulu**, ajoutez à la description : \`Changements voulus : ${wanted(sections)
            .slice(0, 300 * 13)
            .trimEnd()}\`. L'accord de l'équipe responsable est demandé.`,
        ]),
  ]
  return `${parts.join('\n\n')}\n`
}

function section(title: string, lines: readonly string[], told: number): readonly string[] {
  return lines.length === 0 ? [] : [title, ...bullets(lines, told)]
}

/** One list; when it is long, it is folded, and what is left is counted. */
function bullets(lines: readonly string[], told: number): readonly string[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, told).map((line) => `- ${escapeMarkdown(line)}`)
  const left = lines.length - shown.length
  const all = [...shown, ...(left > 0 ? [`- … et ${left} ${left > 1 ? 'autres' : 'autre'}`] : [])].join('\n')
  return lines.length > 8 ? [folded(`${lines.length} éléments`, all)] : [all]
}

function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`
}

function pathwayParts(
  { name, title, summary, groups, questions, texts, alsoIn }: PathwayWords,
  told: Told,
): readonly string[] {
  const safety = groups.filter(({ isSafety }) => isSafety)
  const others = groups.filter(({ isSafety }) => !isSafety)
  return [
    `## Parcours « ${escapeMarkdown(title)} » (${escapeMarkdown(name)})`,
    `**${escapeMarkdown(summary)}**`,
    ...(safety.length === 0 ? [] : ['### Sécurité', ...groupParts(safety, told.safety)]),
    ...(others.length === 0 ? [] : ['### Orientations', ...groupParts(others, told.others)]),
    ...section('### Questions', questions, told.others),
    ...section('### Textes', texts, told.others),
    ...(alsoIn.length === 0 ? [] : [`Cela se voit aussi depuis : ${alsoIn.map(escapeMarkdown).join(', ')}.`]),
  ]
}

function groupParts(groups: readonly GroupWords[], told: number): readonly string[] {
  const open = groups.slice(0, Math.min(told, openGroups))
  const rest = groups.slice(open.length, told)
  const left = groups.length - open.length - rest.length
  return [
    ...open.map((group, index) => groupPart(group, index + 1)),
    ...(rest.length === 0
      ? []
      : [
          folded(
            `${rest.length} autres différences`,
            rest.map((group, index) => groupPart(group, open.length + index + 1)).join('\n\n'),
          ),
        ]),
    ...(left === 0
      ? []
      : [
          `… et ${left} ${left > 1 ? 'autres différences' : 'autre différence'} : le rapport complet les montre.`,
        ]),
  ]
}

function groupPart(group: GroupWords, number: number): string {
  const { title, fingerprint, isSafety, isDeclared, dangers, cases, where, before, after, cause, example } =
    group
  const cell = (lines: readonly string[]) => lines.map(escapeMarkdown).join('<br>')
  return [
    `#### ${number}. ${escapeMarkdown(title)}  \`${fingerprint}\`${isSafety && isDeclared ? ' (déclaré)' : ''}`,
    ...(dangers.length === 0 ? [] : [`Aussi : ${dangers.map(escapeMarkdown).join(' ; ')}.`]),
    `${cases.map((words) => `**${escapeMarkdown(words)}**`).join(' ; ')} · ${escapeMarkdown(where)}`,
    `| Avant | Maintenant |\n|---|---|\n| ${cell(before)} | ${cell(after)} |`,
    `Exemple le plus court : ${escapeMarkdown(example)}  \nCause : ${escapeMarkdown(cause)}`,
  ].join('\n\n')
}
