/** Where a command must not write: over what authors wrote, nor through a link to somewhere else. */
import { lstatSync } from 'node:fs'
import { relative } from 'node:path'
import { WrongUsage } from './command.ts'

/** Refuses a file or a folder that stands in the content root, or that is a link. What is not there yet is welcome. */
export function refuseUnsafe(path: string, root: string): void {
  const inside = relative(root, path)
  if (inside === '' || !(inside.startsWith('..') || inside.startsWith('/') || /^[A-Za-z]:/.test(inside))) {
    throw new WrongUsage({
      fr: `« ${path} » est dans le dossier des parcours : rien n'y est écrit par-dessus. Choisissez un autre endroit avec --out.`,
      en: `"${path}" is in the folder of the pathways: nothing is written over it. Choose another place with --out.`,
    })
  }
  if (isLink(path)) {
    throw new WrongUsage({
      fr: `« ${path} » est un lien vers un autre endroit : rien n'y est écrit. Nommez l'endroit lui-même avec --out.`,
      en: `"${path}" is a link to another place: nothing is written there. Name the place itself with --out.`,
    })
  }
}

/** What cannot even be looked at is for who writes there to say. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}
