/** A small content root without fault, in a repository of its own: what a request starts from. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const sound = fileURLToPath(new URL('../../broken/root', import.meta.url))

/** Makes the repository, with its content in `pathways` and one commit on the branch `depart`. */
export function smallRequest(folder: string): void {
  mkdirSync(folder, { recursive: true })
  cpSync(sound, join(folder, 'pathways'), { recursive: true })
  const git = (...words: string[]) => {
    const { status, stderr } = spawnSync('git', words, { cwd: folder })
    if (status !== 0) throw new Error(stderr.toString())
  }
  git('init', '-q', '-b', 'depart', '.')
  git('add', '.')
  git('-c', 'user.name=e', '-c', 'user.email=e@example.org', 'commit', '-qm', 'Départ')
}
