/** Files as they were at a git revision: what `--since` compares with. */
import { spawnSync } from 'node:child_process'
import type { L10n, Source } from '@jalon/diagnostics'
import { WrongUsage } from '../command.ts'
import { largestText } from '../content-files.ts'

/**
 * The files of a folder at a revision, by their place under it, with `/` between folders; none when it was not there.
 * Links are left out, and what is larger than the language takes. Whatever git cannot give is a wrong command line.
 */
export function readRevision(
  folder: string,
  revision: string,
  isWanted: (file: string) => boolean,
  asker: Asker = '--since',
): readonly Source[] {
  try {
    return readBlobs(folder, revision, isWanted)
  } catch (error) {
    if (!(error instanceof WrongUsage) || asker === '--since') throw error
    const { fr, en } = error.words
    throw new WrongUsage({ fr: fr.replaceAll('--since', asker), en: en.replaceAll('--since', asker) })
  }
}

/**
 * The commit where two revisions parted: what one of them did since, and nothing of the other. When they never met, the
 * first one itself. Whatever git cannot give is a wrong command line.
 */
export function whereTheyParted(folder: string, one: string, other: string): string {
  const commits = [commitOf(folder, one), commitOf(folder, other)]
  const { status, stdout } = git(folder, ['merge-base', ...commits])
  if (status === 0) return stdout.toString().trim()
  if (isShallow(folder)) throw new WrongUsage(partialHistory(one))
  return commits[0] ?? one
}

/** Who reads former versions: it is named where git cannot be used. */
export type Asker = '--since' | 'jalon diff'

function readBlobs(folder: string, revision: string, isWanted: (file: string) => boolean): readonly Source[] {
  const commit = commitOf(folder, revision)
  const blobs = lines(gitIn(folder, ['ls-tree', '-r', '-l', '-z', commit]), '\0').flatMap((line) => {
    const [, mode = '', id = '', size = '', file = ''] = /^(\d+) blob (\w+) +(\d+)\t(.*)$/s.exec(line) ?? []
    const isFile = mode.startsWith('100')
    return isFile && isWanted(file) && Number(size) <= largestText ? [{ file, id }] : []
  })
  const texts = textsOf(folder, revision, [...new Set(blobs.map(({ id }) => id))])
  return blobs.flatMap(({ file, id }) => {
    const text = texts.get(id)
    return text === undefined ? [] : [{ file, text }]
  })
}

function commitOf(folder: string, revision: string): string {
  gitIn(folder, ['rev-parse', '--git-dir'])
  // A revision never starts with a hyphen: git would take it for an option.
  const { status, stdout } = revision.startsWith('-')
    ? { status: 1, stdout: '' }
    : git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  if (status === 0) return stdout.toString().trim()
  throw new WrongUsage(isShallow(folder) ? partialHistory(revision) : unknownRevision(revision))
}

function isShallow(folder: string): boolean {
  return gitIn(folder, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true'
}

/** The texts of files that git knows by their identifiers. */
function textsOf(folder: string, revision: string, ids: readonly string[]): ReadonlyMap<string, string> {
  if (ids.length === 0) return new Map()
  const given = gitIn(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`)
  const texts = new Map<string, string>()
  let at = 0
  for (const id of ids) {
    const end = given.indexOf(10, at)
    const size = / blob (\d+)$/.exec(given.toString('latin1', at, end))?.[1]
    // A clone may have been made without the older texts.
    if (end === -1 || size === undefined) throw new WrongUsage(partialHistory(revision))
    const start = end + 1
    at = start + Number(size) + 1
    texts.set(id, new TextDecoder().decode(given.subarray(start, at - 1)))
  }
  return texts
}

function gitIn(folder: string, words: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr } = git(folder, words, input)
  if (status === 0) return stdout
  const said = stderr.toString().trim().split('\n')[0] ?? ''
  throw new WrongUsage(/not a git repository/i.test(said) ? noRepository(folder) : gitSays(said))
}

function git(folder: string, words: readonly string[], input = '') {
  const ran = spawnSync('git', words, {
    cwd: folder,
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    // In one language, to be understood here; without asking anything of anyone, nor of the network.
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' },
  })
  if (ran.error !== undefined) throw new WrongUsage(noGit)
  return ran
}

function lines(text: Buffer, end: string): readonly string[] {
  return text.toString().split(end)
}

const noGit: L10n = {
  fr: '--since lit les versions précédentes avec git, qui n’est pas installé ici ou ne peut pas être lancé.',
  en: '--since reads former versions with git, which is not installed here or cannot be run.',
}

function noRepository(folder: string): L10n {
  return {
    fr: `« ${folder} » n'est pas suivi par git : --since n'a aucune version précédente à lire.`,
    en: `"${folder}" is not followed by git: --since has no former version to read.`,
  }
}

function unknownRevision(revision: string): L10n {
  return {
    fr: `git ne connaît pas la version « ${revision} ». Donnez une branche, une étiquette ou un commit, comme origin/main.`,
    en: `git does not know version "${revision}". Give a branch, a tag or a commit, like origin/main.`,
  }
}

function partialHistory(revision: string): L10n {
  return {
    fr: `Cette copie n'a qu'une partie de l'historique : « ${revision} » n'y est pas. Récupérez le reste avec « git fetch --unshallow », ou « fetch-depth: 0 » dans une vérification automatique.`,
    en: `This copy has only a part of the history: "${revision}" is not in it. Get the rest with "git fetch --unshallow", or "fetch-depth: 0" in an automatic check.`,
  }
}

function gitSays(said: string): L10n {
  return { fr: `git n'a pas pu lire l'historique : ${said}`, en: `git could not read the history: ${said}` }
}
