/** Reads a content root with what it rests on: the folder that its `jalon.yaml` names, at the version that it names. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, win32 } from 'node:path'
import type { Asker } from '../asked/read-revision.ts'
import { readRevision } from '../asked/read-revision.ts'
import type { ContentFiles } from '../content-files.ts'
import { isContentFile, readContentFiles } from '../content-files.ts'
import { baseFile } from './base-file.ts'
import type { OpenedFolder } from './rests-on.ts'
import { restOn } from './rests-on.ts'

/** Every file of a content root, over those of its base. */
export function readWithBase(root: string): ContentFiles {
  return overBase(root, readContentFiles(root))
}

/** These files as those of the content root of a folder, over its base. */
function overBase(root: string, own: ContentFiles): ContentFiles {
  return restOn(own, ({ folder }) => openFolder(root, folder.value))
}

/**
 * The files of a content root at a revision of git, over the base that they ask for. The one on disk may be of another
 * version by now: the root of today then says, under `former`, where it keeps the one before.
 */
export function readRevisionWithBase(root: string, revision: string, asker?: Asker): ContentFiles {
  const own = { sources: readRevision(root, revision, isContentFile, asker), unread: [] }
  const before = overBase(root, own)
  const former = before.base?.fault === undefined ? undefined : formerIn(root)
  if (former === undefined) return before
  const kept = restOn(own, () => openFolder(root, former))
  return kept.base?.found === undefined ? before : kept
}

function formerIn(root: string): string | undefined {
  const { base } = existsSync(root) ? readWithBase(root) : {}
  return base?.asked?.former?.value
}

/**
 * What stands in the folder of a base. It lies in the project: the content root, or the folder around it, so that what
 * a network publishes never rests on something of one machine. The folder itself may be a link, as package managers
 * make them; inside, links are not followed.
 */
function openFolder(root: string, folder: string): OpenedFolder {
  if (folder.startsWith('/') || win32.isAbsolute(folder)) return { fault: { kind: 'absolute' } }
  const path = resolve(root, folder)
  if (isUp(relative(dirname(root), path))) return { fault: { kind: 'outside' } }
  if (areNested(root, path)) return { fault: { kind: 'nested' } }
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return { fault: { kind: 'missing' } }
  if (areNested(realpathSync(root), realpathSync(path))) return { fault: { kind: 'nested' } }
  if (existsSync(join(path, baseFile))) return { fault: { kind: 'on-base' } }
  if (!existsSync(join(path, 'network'))) return { fault: { kind: 'not-content' } }
  const version = versionOf(path)
  return { files: readContentFiles(path), ...(version === undefined ? {} : { version }) }
}

/** One folder holds the other: their files would be read twice. What is never read as content is no part of a root. */
function areNested(root: string, path: string): boolean {
  const inside = relative(root, path).split(/[\\/]/)
  const isRead = !inside.some((step) => step === 'node_modules' || (step.startsWith('.') && step !== '..'))
  return (isRead && inside[0] !== '..') || !isUp(relative(path, root))
}

function isUp(way: string): boolean {
  return way === '..' || /^\.\.[\\/]/.test(way) || win32.isAbsolute(way)
}

/** The version that the package of the base gives itself, beside its files or just above. */
function versionOf(path: string): string | undefined {
  for (const place of [path, dirname(realpathSync(path))]) {
    try {
      const { version } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
      if (typeof version === 'string') return version
    } catch {
      // No package here, or not one that can be read: the print of the content says what it is.
    }
  }
  return undefined
}
