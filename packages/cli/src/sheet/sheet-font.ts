/** The letters of a sheet: narrow, drawn to be read small, and the same on every machine, so that pages are cut alike. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The style that brings PT Sans Narrow (SIL Open Font License 1.1) into the page itself: a sheet needs no other file. */
export function fontStyle(): string {
  const require = createRequire(import.meta.url)
  const files = {
    400: require.resolve('@fontsource/pt-sans-narrow/files/pt-sans-narrow-latin-400-normal.woff2'),
    700: require.resolve('@fontsource/pt-sans-narrow/files/pt-sans-narrow-latin-700-normal.woff2'),
  }
  return Object.entries(files)
    .map(([weight, file]) => {
      const data = readFileSync(file).toString('base64')
      return `@font-face { font-family: "PT Sans Narrow"; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) format("woff2"); }`
    })
    .join('\n')
}
