/** A content root in a temporary folder: the small one without fault, with something broken laid over it. */
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const brokenFolder = fileURLToPath(new URL('../../broken/', import.meta.url))

/** Where a broken file goes in the root, from how its name ends. */
const places: Readonly<Record<string, string>> = {
  'pathway.yaml': 'essai/essai.pathway.yaml',
  'scenarios.yaml': 'essai/essai.scenarios.yaml',
  'facts.yaml': 'network/facts.yaml',
  'kinds.yaml': 'network/kinds.yaml',
  'national.yaml': 'network/national.yaml',
  'owners.yaml': 'network/owners.yaml',
  'conditions.yaml': 'network/conditions.yaml',
  'invariants.yaml': 'network/invariants.yaml',
  'territory.yaml': 'territories/val/territory.yaml',
  'zones.yaml': 'territories/val/zones.yaml',
  'services.yaml': 'territories/val/services.yaml',
  'ressorts.csv': 'territories/val/ressorts.csv',
}

/** Something broken, and how to lay it over the files of a root without fault. */
export interface BrokenCase {
  readonly name: string
  lay(root: string): void
}

/** A temporary folder that holds the root under the name `pathways`. */
export interface TemporaryRoot {
  readonly cwd: string
  readonly root: string
  remove(): void
}

/** The root without fault, and over it what the case breaks. */
export function brokenRoot({ lay }: Pick<BrokenCase, 'lay'>): TemporaryRoot {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'))
  const root = join(cwd, 'pathways')
  cpSync(join(brokenFolder, 'root'), root, { recursive: true })
  lay(root)
  return { cwd, root, remove: () => rmSync(cwd, { recursive: true, force: true }) }
}

/** Every broken file and folder that is kept, named after its fault. */
export function keptCases(): readonly BrokenCase[] {
  return readdirSync(brokenFolder)
    .filter((name) => name !== 'root' && !name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, lay: (root) => layOver(join(brokenFolder, name), placeOf(name), root) }))
}

/** Writes a file of the root, its folders too. */
export function write(root: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), content)
}

/** The pathway that most cases break. */
export const essai = 'essai/essai.pathway.yaml'

/** What it holds in the root without fault. */
export function text(root: string): string {
  return readFileSync(join(root, essai), 'utf8')
}

/** The same with a part replaced. */
export function replaced(root: string, part: string, by: string): string {
  if (!text(root).includes(part)) throw new Error(`the pathway does not hold ${part}`)
  return text(root).replace(part, by)
}

export function made(name: string, lay: BrokenCase['lay']): BrokenCase {
  return { name, lay }
}

function layOver(broken: string, place: string, root: string): void {
  if (!lstatSync(broken).isDirectory() && place === '')
    throw new Error(`${broken} does not say where it goes`)
  cpSync(broken, join(root, place), { recursive: true })
}

function placeOf(name: string): string {
  return places[name.slice(name.indexOf('.') + 1)] ?? ''
}
