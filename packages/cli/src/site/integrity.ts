/** What pins a file: a browser that is told runs or reads these bytes, and no others. */
import { createHash } from 'node:crypto'

/** The value of an `integrity` attribute, as Subresource Integrity writes it (W3C SRI, SHA-384). */
export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`
}

/** What a published version is made of. */
export interface Release {
  /** The version of the tool. */
  readonly version: string
  /** What identifies the pathways. */
  readonly content: string
  /** The ISO day of the build. */
  readonly built: string
}

/** `integrites.json`: the integrity of everything that a page may ask for, under the version that it belongs to. */
export function integrityFile(
  { version, content, built }: Release,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  const asked = Object.entries(files).filter(([name]) => /\.(m?js|css|json)$/.test(name))
  const integrites = Object.fromEntries(asked.map(([name, text]) => [name, integrityOf(text)]))
  return `${JSON.stringify({ version, contenu: content, construit: built, integrites }, null, 2)}\n`
}
