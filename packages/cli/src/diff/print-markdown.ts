/** The report as the comment of a request (language.md E.3): gravest first, and short enough whatever changes. */
import { escapeMarkdown } from '@jalon/diagnostics'
import { wanted } from './print-text.ts'
import { shortened } from './shortened.ts'
import type { GroupWords, PathwayWords, Sections } from './sections.ts'
import type { Words } from './words/words.ts'

/** A comment may have 65,536 characters; what is added around it needs some. */
const longest = 58_000
/** Groups told whole in each part of a pathway; the others are folded. */
const openGroups = 5

/** `most`: how long it may be, for who puts it in a larger text. */
export function diffMarkdown(sections: Sections, most = longest): string {
  const { spaced, cut } = sections.say
  for (const told of steps) {
    const text = spaced(laidOut(sections, told))
    if (text.length < most) return text
  }
  const text = spaced(laidOut(sections, { safety: 0, others: 0 }))
  return text.length < most ? text : `${shortened(text, most - 200)}\n\n${cut}\n`
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
  const { say } = sections
  const { headings } = say
  // Rules, proofs and pathways are few: as long as something is told of each, they are named.
  const most = told.safety === 0 ? 1 : Math.max(told.safety, 20)
  const parts = [
    `## ${headings.change}`,
    `**${escapeMarkdown(headline)}**`,
    ...(pathways.some(({ groups }) => groups.length > 0)
      ? [`(${say.whatIsCounted.charAt(0).toLowerCase()}${say.whatIsCounted.slice(1, -1)})`]
      : []),
    ...bullets(obstacles, told.safety, say).map((line) => line.replace(/^- /, '- ⚠️ ')),
    ...section(`## ${headings.rules}`, failed(rules), most, say),
    ...section(`## ${headings.lost}`, failed(lost), most, say),
    ...pathways.slice(0, most).flatMap((pathway) => pathwayParts(pathway, told, say)),
    ...(pathways.length > most ? [say.morePathways(pathways.length - most)] : []),
    ...bullets(lists, told.others, say),
    ...section(
      `### ${headings.gained}`,
      gained.map((line) => `✅ ${line}`),
      told.others,
      say,
    ),
    ...section(`### ${headings.directory}`, directory, told.others, say),
    ...section(`### ${headings.sharedTexts}`, texts, told.others, say),
    ...(decisions.length === 0
      ? []
      : [
          `### ${headings.decide}`,
          ...bullets(decisions, told.safety, say),
          say.addIfWanted(
            `\`${say.wanted(
              wanted(sections)
                .slice(0, 300 * 13)
                .trimEnd(),
            )}\``,
          ),
        ]),
  ]
  return `${parts.join('\n\n')}\n`
}

function failed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `❌ ${line}`)
}

function section(title: string, lines: readonly string[], told: number, say: Words): readonly string[] {
  return lines.length === 0 ? [] : [title, ...bullets(lines, told, say)]
}

/** One list; when it is long, it is folded, and what is left is counted. */
function bullets(lines: readonly string[], told: number, say: Words): readonly string[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, told).map((line) => `- ${escapeMarkdown(line)}`)
  const left = lines.length - shown.length
  const all = [...shown, ...(left > 0 ? [`- ${say.more(left)}`] : [])].join('\n')
  return lines.length > 8 ? [folded(say.items(lines.length), all)] : [all]
}

function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`
}

function pathwayParts(pathway: PathwayWords, told: Told, say: Words): readonly string[] {
  const { name, title, summary, groups, questions, texts, alsoIn } = pathway
  const { headings } = say
  const safety = groups.filter(({ isSafety }) => isSafety)
  const others = groups.filter(({ isSafety }) => !isSafety)
  return [
    `## ${headings.pathway(escapeMarkdown(title), escapeMarkdown(name))}`,
    `**${escapeMarkdown(summary)}**`,
    ...(safety.length === 0 ? [] : [`### ${headings.safety}`, ...groupParts(safety, told.safety, say)]),
    ...(others.length === 0 ? [] : [`### ${headings.referrals}`, ...groupParts(others, told.others, say)]),
    ...section(`### ${headings.questions}`, questions, told.others, say),
    ...section(`### ${headings.texts}`, texts, told.others, say),
    ...(alsoIn.length === 0 ? [] : [say.seenFrom(alsoIn.map(escapeMarkdown).join(', '))]),
  ]
}

function groupParts(groups: readonly GroupWords[], told: number, say: Words): readonly string[] {
  const open = groups.slice(0, Math.min(told, openGroups))
  const rest = groups.slice(open.length, told)
  const left = groups.length - open.length - rest.length
  return [
    ...open.map((group, index) => groupPart(group, index + 1, say)),
    ...(rest.length === 0
      ? []
      : [
          folded(
            say.otherDifferences(rest.length),
            rest.map((group, index) => groupPart(group, open.length + index + 1, say)).join('\n\n'),
          ),
        ]),
    ...(left === 0 ? [] : [say.moreDifferences(left)]),
  ]
}

function groupPart(group: GroupWords, number: number, say: Words): string {
  const { title, fingerprint, isSafety, isDeclared, dangers, cases, where, before, after, cause, example } =
    group
  const { headings } = say
  const cell = (lines: readonly string[]) => lines.map(escapeMarkdown).join('<br>')
  return [
    `#### ${number}. ${escapeMarkdown(title)}  \`${fingerprint}\`${isSafety && isDeclared ? ` (${say.isDeclared})` : ''}`,
    ...(dangers.length === 0 ? [] : [say.also(dangers.map(escapeMarkdown))]),
    ...casesParts(cases, where),
    `| ${headings.before} | ${headings.after} |\n|---|---|\n| ${cell(before)} | ${cell(after)} |`,
    `${say.example(escapeMarkdown(example))}  \n${say.cause(escapeMarkdown(cause))}`,
  ].join('\n\n')
}

/** One case is a sentence with its place; of several, each has its line. */
function casesParts(cases: readonly string[], where: string): readonly string[] {
  const told = cases.map((words) => `**${escapeMarkdown(words)}**`)
  const place = escapeMarkdown(where)
  return told.length === 1
    ? [`${told.join('')} · ${place}`]
    : [told.map((line) => `- ${line}`).join('\n'), place]
}
