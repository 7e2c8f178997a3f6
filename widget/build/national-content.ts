/** Puts the national content inside the script: a widget without a pack, or without network, still has an answer. */
import type { Plugin } from 'vite'
import { nationalPack } from './content.ts'

const name = 'virtual:national-pack'

/** The module that the element imports. */
export function nationalContent(): Plugin {
  return {
    name: 'national-content',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined
      // Parsed at run time: a browser reads JSON several times faster than the same object written as code.
      return `export const national = JSON.parse(${JSON.stringify(nationalPack())})`
    },
  }
}
