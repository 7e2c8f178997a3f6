/** What scenarios meet, for a terminal: a line for each pathway, then what is missing, in sentences. */
import type { Lang } from '@jalon/diagnostics'
import { wrap } from '@jalon/diagnostics'
import type { Share, Target, TargetSort } from '@jalon/verifier'
import { causesAmong, floorWords, targetSorts, targetWords } from '@jalon/verifier'

/** More than this is counted rather than named, unless one pathway alone is asked about. */
const mostNamed = 5
const columns = 74

/** The counts of each pathway, then what no scenario meets there. Empty when nothing can be met. */
export function coverageText(shares: readonly Share[], lang: Lang): string {
  const pathways = [...new Set(shares.map(({ pathway }) => pathway))]
  if (pathways.length === 0) return ''
  const most = pathways.length === 1 ? Number.POSITIVE_INFINITY : mostNamed
  const missing = pathways.flatMap((pathway) => {
    const ofPathway = targetSorts.flatMap((sort) => shareOf(shares, pathway, sort)?.missing ?? [])
    const causes = causesAmong(ofPathway)
    const lines = targetSorts.flatMap((sort) => {
      const ofSort = causes.filter((target) => target.sort === sort)
      return missingLines(sort, ofSort, most, lang)
    })
    return lines.length === 0 ? [] : [`  ${pathway}`, ...lines]
  })
  return [
    say[lang].met,
    ...table(shares, pathways, lang),
    ...(missing.length === 0 ? ['', say[lang].everything] : ['', say[lang].missing, ...missing]),
  ].join('\n')
}

function table(shares: readonly Share[], pathways: readonly string[], lang: Lang): readonly string[] {
  const rows = [
    ['', ...targetSorts.map((sort) => floorWords[sort][lang])],
    ...pathways.map((pathway) => [
      pathway,
      ...targetSorts.map((sort) => {
        const share = shareOf(shares, pathway, sort)
        return share === undefined ? '–' : `${share.all - share.missing.length}/${share.all}`
      }),
    ]),
  ]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0
      return column === 0 ? cell.padEnd(width) : cell.padStart(width)
    })
    return `  ${cells.join('  ').trimEnd()}`
  })
}

function missingLines(
  sort: TargetSort,
  missing: readonly Target[],
  most: number,
  lang: Lang,
): readonly string[] {
  if (missing.length === 0) return []
  const names = missing.map((target) => targetWords(target)[lang])
  const left = names.length - most
  const colon = lang === 'fr' ? '\u00a0:' : ':'
  const text = `${floorWords[sort][lang]}${colon} ${names.slice(0, most).join(' ; ')}${left > 0 ? say[lang].more(left) : ''}`
  return wrap(text, columns).map((line, index) => `${index === 0 ? '    ' : '      '}${line}`)
}

function shareOf(shares: readonly Share[], pathway: string, sort: TargetSort): Share | undefined {
  return shares.find((share) => share.pathway === pathway && share.sort === sort)
}

const say = {
  fr: {
    met: 'Ce que les scénarios rencontrent, sur ce qui peut arriver :',
    everything: 'Les scénarios rencontrent tout ce qui peut arriver.',
    missing: "Ce qu'aucun scénario ne rencontre :",
    more: (left: number) => `… et ${left} de plus`,
  },
  en: {
    met: 'What scenarios meet, out of what can happen:',
    everything: 'Scenarios meet everything that can happen.',
    missing: 'What no scenario meets:',
    more: (left: number) => `… and ${left} more`,
  },
} as const
