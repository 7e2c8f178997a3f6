/** Adds the demonstration to the build: its pages, what stands beside the script, and the packs that they ask for. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { territoryPacks } from './content.ts'

const folders = ['../demo', '../beside'].map((folder) => join(import.meta.dirname, folder))

/** Emits each file as it is, and each pack under `packs/`. */
export function demonstration(): Plugin {
  return {
    name: 'demonstration',
    apply: 'build',
    generateBundle({ format }) {
      if (format !== 'iife') return
      for (const folder of folders) {
        for (const file of readdirSync(folder)) {
          this.emitFile({ type: 'asset', fileName: file, source: readFileSync(join(folder, file)) })
        }
      }
      for (const [territory, pack] of territoryPacks()) {
        this.emitFile({ type: 'asset', fileName: `packs/${territory}.json`, source: pack })
      }
    },
  }
}
