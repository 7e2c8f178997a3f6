/** The checks that a command line asks for, besides those of the files themselves. */
import type { Call } from '../command.ts'
import type { Project } from '../project.ts'
import type { AskedCheck } from './asked-check.ts'
import { checkLinks } from './check-links.ts'
import { checkSince } from './check-since.ts'

/** Makes them, about the files named, or about all when none is. */
export async function askedChecks(
  { sources }: Pick<Project, 'sources'>,
  files: readonly string[],
  call: Call,
): Promise<readonly AskedCheck[]> {
  const { since, links } = call.options
  // What the base cites, and when it was reviewed, is for those who write it.
  const own = sources.filter(({ from }) => from !== 'base')
  const wanted = files.length === 0 ? own : own.filter(({ file }) => files.includes(file))
  return [
    ...(typeof since === 'string' ? [checkSince(since, wanted, call)] : []),
    ...(links === true ? [await checkLinks(wanted, call)] : []),
  ]
}
