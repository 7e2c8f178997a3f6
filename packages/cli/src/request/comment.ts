/** The one comment of a request (language.md E.3): what blocks, what changes, what is found, what scenarios say. */
import { escapeMarkdown, printMarkdown } from '@jalon/diagnostics'
import { floorWords } from '@jalon/verifier'
import { diffMarkdown } from '../diff/print-markdown.ts'
import { sectionsOf } from '../diff/sections.ts'
import { shortened } from '../diff/shortened.ts'
import { spaced } from '../diff/words.ts'
import { matterOf } from '../statements/statements.ts'
import { blockingOf, counted } from './blocking.ts'
import type { Request } from './read-request.ts'
import type { ScenariosTold } from './scenarios.ts'
import type { Agreement } from './who-agrees.ts'

/** Alone on the first line: what updates a comment in place knows it by this. */
const marker = '<!-- jalon:relecture -->'

/** A comment may have 65,536 characters: some are left for what the one who posts it adds. */
const most = 60_000
const roomForFindings = 12_000
const roomForTheRest = 25_000
/** Items of a list that are told; the others are counted. */
const told = 20

/** `notes`: what else the reviewer should know, one sentence each. */
export function commentOf(request: Request, notes: readonly string[] = []): string {
  const { report, found, scenarios, agreements, base } = request
  const before = joined([marker, headOf(blockingOf(request)), ...agreementPart(agreements)])
  const rest = joined([
    ...(found.shown.length === 0 ? [] : [printMarkdown(found.shown, 'fr', roomForFindings)]),
    ...scenariosPart(scenarios, request),
  ])
  const end = [`Comparé à « ${base} ».`, ...notes].map(shown).join(' ')
  const after = joined([shortened(rest, roomForTheRest), end])
  const room = most - before.length - after.length - 100
  const change = report === undefined ? [] : [diffMarkdown(sectionsOf(report), room).trimEnd()]
  return `${joined([before, ...change, after])}\n`
}

function joined(parts: readonly string[]): string {
  return parts.join('\n\n')
}

function headOf(blocking: readonly string[]): string {
  if (blocking.length === 0) return spaced('## Relecture : rien ne bloque')
  const left = blocking.length - told
  const lines = [
    ...blocking.slice(0, told).map((each) => `- ❌ ${shown(each)}`),
    ...(left > 0 ? [`- … et ${counted(left, 'autre', 'autres')}`] : []),
  ]
  return joined([
    spaced(`## Relecture : ${counted(blocking.length, 'point bloque', 'points bloquent')}`),
    lines.join('\n'),
  ])
}

function agreementPart(agreements: readonly Agreement[]): readonly string[] {
  if (agreements.length === 0) return []
  const lines = agreements.slice(0, 6).map(({ roles, matter, pathways }) => {
    const names = roles.slice(0, 4).map((role) => `**${shown(role)}**`)
    const about = matter === undefined ? '' : `matière ${shown(matterOf(matter))}, `
    return `${names.join(' ou ')} (${about}${shown(pathways.join(', '))})`
  })
  const left = agreements.length - lines.length
  const more = left > 0 ? [`… et ${counted(left, 'autre', 'autres')}`] : []
  return [`Accord demandé\u00a0: ${[...lines, ...more].join('\u00a0; ')}.`]
}

function scenariosPart(scenarios: ScenariosTold | undefined, { after }: Request): readonly string[] {
  if (after === undefined) return []
  if (scenarios === undefined) {
    return [
      "### Scénarios\n\nIls n'ont pas été joués : tant qu'un fichier contient une erreur, ce qu'il fait n'est pas connu.",
    ]
  }
  if (scenarios.judged === 0) return ["### Scénarios\n\nAucun scénario n'est écrit."]
  const { judged, broken } = scenarios
  const left = broken.length - told
  return [
    `### Scénarios\n\n${counted(judged - broken.length, 'vrai', 'vrais')} sur ${judged}.`,
    [
      ...broken
        .slice(0, told)
        .map(
          ({ name, file, line, difference }) =>
            `- ❌ **${shown(name)}** (${shown(file)}, ligne ${line})\u00a0: ${shown(difference.fr)}`,
        ),
      ...(left > 0
        ? [`- … et ${counted(left, 'autre', 'autres')}\u00a0: la commande jalon test les montre.`]
        : []),
    ].join('\n'),
    ...coveragePart(scenarios),
  ].filter((part) => part !== '')
}

/** What scenarios meet of each pathway concerned, and that more can be written. */
function coveragePart({ shares, suggested }: ScenariosTold): readonly string[] {
  const pathways = [...new Set(shares.map(({ pathway }) => pathway))]
  const lines = pathways.slice(0, told).map((id) => {
    const counts = shares
      .filter(({ pathway }) => pathway === id)
      .map(({ sort, all, missing }) => `${floorWords[sort].fr} ${all - missing.length}/${all}`)
    return `- ${shown(id)}\u00a0: ${shown(counts.join(', '))}`
  })
  const more =
    suggested === 0
      ? []
      : [
          `${counted(suggested, 'scénario est proposé', 'scénarios sont proposés')} pour le reste\u00a0: la commande jalon test les écrit.`,
        ]
  return lines.length === 0
    ? []
    : ['Ce que les scénarios rencontrent, sur ce qui peut arriver\u00a0:', lines.join('\n'), ...more]
}

/** A sentence, kept short whatever an author wrote in it. */
function shown(sentence: string): string {
  return escapeMarkdown(spaced(sentence.length > 200 ? `${sentence.slice(0, 199)}…` : sentence))
}
