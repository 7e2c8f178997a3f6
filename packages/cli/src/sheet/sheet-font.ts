/** The letters of a sheet: narrow, drawn to be read small, and the same on every machine, so that pages are cut alike. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The style that brings PT Sans Narrow (SIL Open Font License 1.1) into the page itself: a sheet needs no other file. */
export function fontStyle(): string {
  return ([400, 700] as const)
    .map(
      (weight) =>
        `@font-face { font-family: "PT Sans Narrow"; font-weight: ${weight}; src: url(${fileAsUrl(weight)}) format("woff2"); }`,
    )
    .join('\n')
}

function fileAsUrl(weight: 400 | 700): string {
  const name = `@fontsource/pt-sans-narrow/files/pt-sans-narrow-latin-${weight}-normal.woff2`
  const file = createRequire(import.meta.url).resolve(name)
  return `data:font/woff2;base64,${readFileSync(file).toString('base64')}`
}
