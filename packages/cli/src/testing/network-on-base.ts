/** Content that rests on another one, as the networks of these tests write it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'

/** The small root without fault. */
export const small = fileURLToPath(new URL('../../broken/root/', import.meta.url))
const made: string[] = []

/** Takes away, after each test of the file, the networks that it made. */
export function withoutLeftovers(): void {
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
}

/** What names the base. */
export const asked = (folder: string, version = '0.1.0') =>
  `base: { folder: ${folder}, version: "${version}" }\n`
/** Where the base is, once it is installed. */
export const inPackage = '../node_modules/jalon/pathways'

/** A project whose base is the small root without fault, installed as a package, with these files of its own. */
export function network(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-base-'))
  made.push(cwd)
  cpSync(small, join(cwd, 'node_modules/jalon/pathways'), { recursive: true })
  write(cwd, { 'node_modules/jalon/package.json': '{ "name": "jalon", "version": "0.1.0" }' })
  write(join(cwd, 'pathways'), { 'jalon.yaml': asked(inPackage), ...files })
  return cwd
}

/** Writes files under a folder, which need not be there. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

/** A step more for the small pathway: the follow-up appointment comes sooner. */
export const sooner = () =>
  readFileSync(join(small, 'essai/essai.pathway.yaml'), 'utf8').replace('urgency: week', 'urgency: h72')

/** A rule that the small root keeps. */
export const oneMoreRule = `invariants:
  - id: suivi-toujours
    why: "Personne ne part sans une date."
    every-path-includes: { refer: rdv-suivi }
`
