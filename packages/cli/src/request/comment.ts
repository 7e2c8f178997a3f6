/** The one comment of a request (language.md E.3): what blocks, what changes, what is found, what scenarios say. */
import type { Lang } from '@jalon/diagnostics'
import { escapeMarkdown, printMarkdown } from '@jalon/diagnostics'
import { floorWords } from '@jalon/verifier'
import { diffMarkdown } from '../diff/print-markdown.ts'
import { sectionsOf } from '../diff/sections.ts'
import { shortened } from '../diff/shortened.ts'
import { words } from '../diff/words/words.ts'
import { blockingOf } from './blocking.ts'
import type { Request } from './read-request.ts'
import type { ScenariosTold } from './scenarios.ts'
import type { Agreement } from './who-agrees.ts'
import { requestWords } from './words.ts'

/** Alone on the first line: what updates a comment in place knows it by this. */
const marker = '<!-- jalon:relecture -->'

/** A comment may have 65,536 characters: some are left for what the one who posts it adds. */
const most = 60_000
const roomForFindings = 12_000
const roomForTheRest = 25_000
/** Items of a list that are told; the others are counted. */
const told = 20

/** `notes`: what else the reviewer should know, one sentence each. */
export function commentOf(request: Request, lang: Lang, notes: readonly string[] = []): string {
  const { report, found, scenarios, agreements, base } = request
  const { spaced } = words[lang]
  const before = joined([marker, headOf(blockingOf(request, lang), lang), ...agreementPart(agreements, lang)])
  const rest = joined([
    ...(found.shown.length === 0 ? [] : [printMarkdown(found.shown, lang, roomForFindings)]),
    ...scenariosPart(scenarios, request, lang).map(spaced),
  ])
  const end = [requestWords[lang].comparedTo(base), ...notes].map((each) => shown(each, lang)).join(' ')
  const after = joined([shortened(rest, roomForTheRest), end])
  const room = most - before.length - after.length - 100
  const change = report === undefined ? [] : [diffMarkdown(sectionsOf(report, lang), room).trimEnd()]
  return `${joined([before, ...change, after])}\n`
}

function joined(parts: readonly string[]): string {
  return parts.join('\n\n')
}

function headOf(blocking: readonly string[], lang: Lang): string {
  const { spaced } = words[lang]
  const say = requestWords[lang]
  if (blocking.length === 0) return spaced(say.nothingBlocks)
  const left = blocking.length - told
  const lines = [
    ...blocking.slice(0, told).map((each) => `- ❌ ${shown(each, lang)}`),
    ...(left > 0 ? [`- ${say.more(left)}`] : []),
  ]
  return joined([spaced(say.blocks(blocking.length)), lines.join('\n')])
}

function agreementPart(agreements: readonly Agreement[], lang: Lang): readonly string[] {
  if (agreements.length === 0) return []
  const say = requestWords[lang]
  const lines = agreements.slice(0, 6).map(({ roles, matter, pathways }) => {
    const names = roles.slice(0, 4).map((role) => `**${shown(role, lang)}**`)
    const about = matter === undefined ? '' : shown(say.matter(matter), lang)
    return `${names.join(say.or)} (${about}${shown(pathways.join(', '), lang)})`
  })
  const left = agreements.length - lines.length
  return [words[lang].spaced(say.agreement([...lines, ...(left > 0 ? [say.more(left)] : [])]))]
}

function scenariosPart(
  scenarios: ScenariosTold | undefined,
  { after }: Request,
  lang: Lang,
): readonly string[] {
  if (after === undefined) return []
  const say = requestWords[lang].scenarios
  if (scenarios === undefined) return [`${say.title}\n\n${say.notPlayed}`]
  if (scenarios.judged === 0) return [`${say.title}\n\n${say.none}`]
  const { judged, broken } = scenarios
  const left = broken.length - told
  return [
    `${say.title}\n\n${say.true(judged - broken.length, judged)}`,
    [
      ...broken.slice(0, told).map(({ name, file, line, difference }) => {
        const [named, at, why] = [name, file, difference[lang]].map((each) => shown(each, lang))
        return `- ❌ ${say.broken(`**${named}**`, at ?? '', line, why ?? '')}`
      }),
      ...(left > 0 ? [`- ${say.more(left)}`] : []),
    ].join('\n'),
    ...coveragePart(scenarios, lang),
  ].filter((part) => part !== '')
}

/** What scenarios meet of each pathway concerned, and that more can be written. */
function coveragePart({ shares, suggested }: ScenariosTold, lang: Lang): readonly string[] {
  const say = requestWords[lang].scenarios
  const pathways = [...new Set(shares.map(({ pathway }) => pathway))]
  const lines = pathways.slice(0, told).map((id) => {
    const counts = shares
      .filter(({ pathway }) => pathway === id)
      .map(({ sort, all, missing }) => `${floorWords[sort][lang]} ${all - missing.length}/${all}`)
    return `- ${say.ofPathway(shown(id, lang), shown(counts.join(', '), lang))}`
  })
  const more = suggested === 0 ? [] : [say.suggested(suggested)]
  return lines.length === 0 ? [] : [say.meet, lines.join('\n'), ...more]
}

/** A sentence, kept short whatever an author wrote in it. */
function shown(sentence: string, lang: Lang): string {
  return escapeMarkdown(words[lang].spaced(sentence.length > 200 ? `${sentence.slice(0, 199)}…` : sentence))
}
