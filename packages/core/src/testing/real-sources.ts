/** The content of this repository, for tests that want files as authors write them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Source } from '@jalon/diagnostics'

const root = fileURLToPath(new URL('../../../../pathways/', import.meta.url))

/** Every YAML file of the content but the scenarios, known by its place under the root. */
export function realSources(): readonly Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((file) => /^[^.].*\.yaml$/.test(file) && !file.endsWith('.scenarios.yaml'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
}
