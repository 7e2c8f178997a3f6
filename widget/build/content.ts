/**
 * The content compiled for the widget: a pack a territory, and the national one. It is made by the packages, from the
 * content root; here it is only read.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the compiled packs are: `national.json`, and one file a territory. A test may use a folder of its own. */
const generated = process.env.JALON_GENERATED ?? join(import.meta.dirname, '../generated')

/** Every compiled pack but the national one, by territory. */
export function territoryPacks(): ReadonlyMap<string, string> {
  if (!existsSync(generated)) return new Map()
  const files = readdirSync(generated).filter((file) => file.endsWith('.json') && file !== 'national.json')
  return new Map(
    files.map((file) => [file.replace('.json', ''), readFileSync(join(generated, file), 'utf8')]),
  )
}

/** The compiled national pack, as JSON. */
export function nationalPack(): string {
  const file = join(generated, 'national.json')
  if (!existsSync(file)) {
    throw new Error(
      `Le contenu national manque : ${file} n'existe pas. Compilez d'abord le contenu (npm run build).`,
    )
  }
  return readFileSync(file, 'utf8')
}
