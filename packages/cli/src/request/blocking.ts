/** What keeps a request from being accepted, one sentence each, the gravest first. */
import type { Lang } from '@jalon/diagnostics'
import { lineOf } from '@jalon/diagnostics'
import { obstaclesOf } from '../diff/obstacles.ts'
import { words } from '../diff/words/words.ts'
import type { Request } from './read-request.ts'
import type { RequestWords } from './words.ts'
import { requestWords } from './words.ts'

/** Nothing when nothing blocks. */
export function blockingOf({ unread, report, found, scenarios }: Request, lang: Lang): readonly string[] {
  const { missing, unknown } = report?.declarations ?? { missing: [], unknown: [] }
  const { blocking } = requestWords[lang]
  const [error] = found.blocking
  const { broken } = scenarios ?? { broken: [] }
  const [first] = broken
  return [
    ...unread.map((why) => blocking.notCompared(why[lang])),
    ...(missing.length === 0 ? [] : [blocking.undeclared(missing.length, listed(missing, blocking))]),
    ...(error === undefined
      ? []
      : [
          blocking.errors(
            found.blocking.length,
            error.span.source.file,
            lineOf(error.span),
            error.message[lang],
          ),
        ]),
    ...(report === undefined || error !== undefined ? [] : obstaclesOf(report, words[lang])),
    ...(first === undefined ? [] : [blocking.scenarios(broken.length, first.name)]),
    ...(unknown.length === 0 ? [] : [blocking.notFound(unknown.length, listed(unknown, blocking))]),
  ]
}

function listed(fingerprints: readonly string[], { more }: RequestWords['blocking']): string {
  const left = fingerprints.length - 12
  return `${fingerprints.slice(0, 12).join(', ')}${left > 0 ? more(left) : ''}`
}
