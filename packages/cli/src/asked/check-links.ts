/** `jalon check --links`: whether the pages cited as sources are still there. Nothing else uses the network. */
import type { L10n, Source } from '@jalon/diagnostics'
import { runRules } from '@jalon/diagnostics'
import type { LinkAnswer, UnreachedCause } from '@jalon/core'
import { linkRules, linksOf, parse, readAllowances, silence } from '@jalon/core'
import type { Call } from '../command.ts'
import type { Fetch } from './ask-link.ts'
import { askLinks } from './ask-links.ts'
import type { AskedCheck } from './asked-check.ts'

/** Long enough for a slow site, short enough for a nightly job. */
const patience = 10_000

/** Asks for every page that these files cite. What could not be reached is counted, never told as gone. */
export async function checkLinks(sources: readonly Source[], { io }: Call): Promise<AskedCheck> {
  const documents = sources.filter(({ file }) => file.endsWith('.yaml')).map(parse)
  const links = documents.flatMap(linksOf)
  const answers = await askLinks(
    links.map(({ url }) => url.value),
    { fetch: io.fetch ?? noNetwork, patience },
  )
  const { told } = silence(runRules(linkRules, { links, answers }), documents.flatMap(readAllowances))
  const unreached = [...answers].flatMap(([url, answer]) =>
    answer.kind === 'unreached' ? [{ url, because: answer.because }] : [],
  )
  const found = [...answers.values()].filter(({ kind }) => kind === 'found').length
  const notFound = answers.size - found - unreached.length
  return {
    diagnostics: told,
    remark: asked(answers, found, notFound),
    json: { links: { asked: answers.size, found, notFound, unreached } },
  }
}

const noNetwork: Fetch = () => Promise.reject(new Error('There is no network here.'))

function asked(answers: ReadonlyMap<string, LinkAnswer>, found: number, notFound: number): L10n {
  const causes = [...answers.values()].flatMap((answer) =>
    answer.kind === 'unreached' ? [answer.because] : [],
  )
  const rest = causes.length === 0 ? { fr: '', en: '' } : notReached(causes)
  return {
    fr: `Pages des sources demandées : ${answers.size} ; trouvées : ${found} ; introuvables : ${notFound}${rest.fr}.`,
    en: `Pages of sources asked for: ${answers.size}; there: ${found}; not found: ${notFound}${rest.en}.`,
  }
}

function notReached(causes: readonly UnreachedCause[]): L10n {
  const each = (Object.keys(unreachedWords) as UnreachedCause[]).flatMap((cause) => {
    const count = causes.filter((known) => known === cause).length
    return count === 0 ? [] : [unreachedWords[cause](count)]
  })
  return {
    fr: ` ; non jointes : ${causes.length} (${each.map(({ fr }) => fr).join(', ')}), ce qui ne prouve rien`,
    en: `; not reached: ${causes.length} (${each.map(({ en }) => en).join(', ')}), which proves nothing`,
  }
}

const unreachedWords: Readonly<Record<UnreachedCause, (count: number) => L10n>> = {
  guarded: (count) => ({ fr: `refus des outils : ${count}`, en: `tools refused: ${count}` }),
  broken: (count) => ({ fr: `site en panne : ${count}`, en: `site out of order: ${count}` }),
  silent: (count) => ({
    fr: `pas de réponse, ou pas de réseau ici : ${count}`,
    en: `no answer, or no network here: ${count}`,
  }),
}
