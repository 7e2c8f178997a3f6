/** What a pack tells professionals of the latest changes. */
import type { News } from '@jalon/core'
import { dayInWords } from '../contact/day-in-words.ts'
import type { Pack } from '../pack.ts'

/** Nobody reads more during an intake. */
const most = 6
const mostBytes = 2000

/**
 * The pack with the latest news that its territory is concerned by, whole ones only, within a number and a weight. What
 * the network has not read again never leaves; where nothing is left, the pack is as it was.
 */
export function withNews(pack: Pack, all: readonly News[]): Pack {
  const wanted = latestFirst(all.filter((each) => isFor(pack, each))).slice(0, most)
  const news: Record<string, readonly string[]> = {}
  for (const { date, title, say } of wanted) {
    const name = `${dayInWords(date, 'fr')} · ${title}\u00a0:`
    const said = [...(news[name] ?? []), ...say]
    if (new TextEncoder().encode(JSON.stringify({ ...news, [name]: said })).length > mostBytes) break
    news[name] = said
  }
  return Object.keys(news).length === 0 ? pack : { ...pack, news }
}

function isFor({ territory }: Pack, news: News): boolean {
  const isOurs = news.territory === undefined || news.territory.value === territory.id
  return isOurs && news.status.value === 'published'
}

/** On one day, in the order of the file: the gravest stands first. */
function latestFirst(news: readonly News[]): readonly News[] {
  return [...news].sort((a, b) => (a.date === b.date ? 0 : a.date > b.date ? -1 : 1))
}
