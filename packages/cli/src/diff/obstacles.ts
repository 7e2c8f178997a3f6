/** What could not be compared, and what to do. */
import type { Refused } from '@jalon/verifier'
import { unusableBase } from '../rules/unusable-base.ts'
import type { ReadVersion } from './read-version.ts'
import type { Report } from './report.ts'
import type { Words } from './words/words.ts'

/** Versions with errors first, then each pathway that was refused. */
export function obstaclesOf({ before, after, change }: Report, say: Words): readonly string[] {
  const names = { before: before.name, after: after.name }
  return [
    ...[before, after].flatMap((version) => unreadWords(version, say)),
    ...change.refused.map((each) => refusedWords(names, each, say)),
  ]
}

/** What a version rests on is not here: nothing of it was read. */
export function isWithoutBase({ errors }: ReadVersion): boolean {
  return errors.some(({ rule }) => rule === unusableBase.name)
}

function unreadWords(version: ReadVersion, { obstacles, lang }: Words): readonly string[] {
  const { name, errors, unread } = version
  const [first] = errors
  if (first === undefined) return []
  if (isWithoutBase(version)) {
    return [obstacles.version(name, `${first.message[lang]} ${first.help?.[lang] ?? ''}`).trim()]
  }
  const left = unread.length === 0 ? '' : obstacles.left(unread.join(', '))
  const where = obstacles.first(first.span.source.file, first.message[lang])
  return [obstacles.errors(name, errors.length, left, where)]
}

function refusedWords(
  names: { readonly before: string; readonly after: string },
  { pathway, side, because }: Refused,
  { obstacles }: Words,
): string {
  const version = side === undefined ? '' : obstacles.inVersion(names[side])
  return obstacles.refused[because](pathway, version)
}
