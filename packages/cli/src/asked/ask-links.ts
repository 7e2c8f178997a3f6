/** Asks for many pages at once, without weighing on anyone: one at a time of the same site. */
import type { LinkAnswer } from '@jalon/core'
import type { Asking } from './ask-link.ts'
import { askLink } from './ask-link.ts'

/** How many sites are asked at the same time. */
const sitesAtOnce = 8

/**
 * What becomes of each address. A site that does not answer is not asked again. Where no site at all answers, the
 * network is missing and not the pages: nothing is then said to be gone.
 */
export async function askLinks(
  urls: Iterable<string>,
  asking: Asking,
): Promise<ReadonlyMap<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>()
  const waiting = bySite(urls)
  const worker = async () => {
    for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
      let silent: LinkAnswer | undefined
      for (const url of site) {
        const answer: LinkAnswer = silent ?? (await askLink(url, asking))
        answers.set(url, answer)
        if (isSilence(answer) && !leadsElsewhere(answer, url)) silent = answer
      }
    }
  }
  await Promise.all(Array.from({ length: sitesAtOnce }, worker))
  return [...answers.values()].some(isFromASite) ? answers : withoutNetwork(answers)
}

function bySite(urls: Iterable<string>): string[][] {
  const sites = new Map<string, string[]>()
  for (const url of new Set(urls)) {
    const site = URL.canParse(url) ? new URL(url).host : ''
    sites.set(site, [...(sites.get(site) ?? []), url])
  }
  return [...sites.values()].reverse()
}

function isSilence(answer: LinkAnswer): boolean {
  return answer.kind === 'no-host' || (answer.kind === 'unreached' && answer.because === 'silent')
}

/** Whether the site answered, and sent to another one that does not exist. */
function leadsElsewhere(answer: LinkAnswer, url: string): boolean {
  return answer.kind === 'no-host' && answer.host !== new URL(url).hostname
}

function isFromASite(answer: LinkAnswer): boolean {
  return answer.kind !== 'no-address' && !isSilence(answer)
}

function withoutNetwork(answers: ReadonlyMap<string, LinkAnswer>): ReadonlyMap<string, LinkAnswer> {
  return new Map(
    [...answers].map(([url, answer]) => [
      url,
      answer.kind === 'no-host' ? { kind: 'unreached', because: 'silent' } : answer,
    ]),
  )
}
