/** A network's own repository: the files of `content-template`, in a folder that is empty or not there yet. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Call } from '../command.ts'
import { WrongUsage } from '../command.ts'
import type { Draft } from './draft.ts'

const template = fileURLToPath(new URL('../../../../content-template/', import.meta.url))

/** Packages never carry a `.gitignore`: it waits under another name. */
const renamed: Readonly<Record<string, string>> = { gitignore: '.gitignore' }

export function networkDraft(folder: string, { io }: Call): Draft {
  refuseUsed(folder, resolve(io.cwd, folder))
  const files = filesUnder('').map((file) => {
    const path = join(folder, renamed[file] ?? file)
      .split('\\')
      .join('/')
    return [path, readFileSync(join(template, file), 'utf8')] as const
  })
  return {
    files: Object.fromEntries(files),
    alongside: {},
    next: [
      {
        fr: `Dans le dépôt de Jalon, « npm run pack -- ${join(resolve(io.cwd, folder), 'vendor')} » y met la version sur laquelle le dossier repose.`,
        en: `In the repository of Jalon, "npm run pack -- ${join(resolve(io.cwd, folder), 'vendor')}" puts there the version that the folder rests on.`,
      },
      {
        fr: `Dans ${folder} : npm install, puis npm run check et npm test.`,
        en: `In ${folder}: npm install, then npm run check and npm test.`,
      },
      { fr: `Puis lisez ${folder}/README.md.`, en: `Then read ${folder}/README.md.` },
    ],
  }
}

function refuseUsed(shown: string, folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false })
  if (there === undefined || (there.isDirectory() && readdirSync(folder).every((name) => name === '.git')))
    return
  throw new WrongUsage({
    fr: `« ${shown} » n'est pas un dossier vide : rien n'y est écrit. Donnez un dossier nouveau, comme parcours-du-reseau.`,
    en: `"${shown}" is not an empty folder: nothing is written there. Give a new folder, like parcours-du-reseau.`,
  })
}

/** Everything under the template, folders that start with a point included. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(template, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? filesUnder(path) : [path]
    })
}
