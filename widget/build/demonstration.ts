/** Adds the demonstration to the build: its pages, what stands beside the script, and the packs that they ask for. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { configuratorPage, type Described, entriesOf } from '../configurator/page.ts'
import { nationalPack, territoryPacks } from './content.ts'

const folders = ['../demo', '../beside'].map((folder) => join(import.meta.dirname, folder))

/** Emits each file as it is, and each pack under `packs/`. */
export function demonstration(): Plugin {
  return {
    name: 'demonstration',
    apply: 'build',
    generateBundle({ format }, bundle) {
      if (format !== 'iife') return
      for (const folder of folders) {
        for (const file of readdirSync(folder)) {
          this.emitFile({ type: 'asset', fileName: file, source: readFileSync(join(folder, file)) })
        }
      }
      for (const [territory, pack] of territoryPacks()) {
        this.emitFile({ type: 'asset', fileName: `packs/${territory}.json`, source: pack })
        // The page of a frame asks for the territory beside it.
        if (territory === 'exemple')
          this.emitFile({ type: 'asset', fileName: 'territoire.json', source: pack })
      }
      const [script] = Object.values(bundle).filter((file) => file.type === 'chunk')
      const page = configuratorPage(describedBy(script?.code ?? ''))
      this.emitFile({ type: 'asset', fileName: 'configurateur.html', source: page })
    },
  }
}

/** What a build of each territory would tell its configurator. */
function describedBy(script: string): Described {
  const packs = [...territoryPacks()].map(([id, text]) => ({ id, text, ...JSON.parse(text) }))
  return {
    address: '/outils/po/',
    territories: packs.map(({ id, text, territory }) => ({
      id,
      title: territory.title,
      publisher: territory.publisher,
      data: `packs/${id}.json`,
      integrity: integrityOf(text),
    })),
    entries: entriesOf(JSON.parse(nationalPack()).ir),
    script: integrityOf(script),
  }
}

function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`
}
