/** A content root of one real territory of three communes, for the commands on contacts. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const files: Readonly<Record<string, string>> = {
  'network/kinds.yaml': `
accueil: { label: Accueil, nature: structure, purpose: Être accueillie }
abri: { label: Abri, nature: structure, purpose: Être hébergée, protected: true }
siao-115: { label: "115", nature: line, purpose: Trouver un abri }
`,
  'network/owners.yaml': 'pole-annuaire: { label: Pôle annuaire, matters: [directory] }\n',
  'network/national.yaml': `
siao-115:
  name: "115"
  kind: siao-115
  contact: { phone: { value: "115", verified: { status: read, source: Plan de numérotation } } }
`,
  'territories/val/territory.yaml': `
title: Val
publisher: Réseau du val
communes: { codes: ["57463", "57283", "57474"] }
`,
  'territories/val/services.yaml': `# Les structures du val.
maison:
  name: Maison
  kind: accueil
  zones: anyone
  access: { modes: [phone] }
  contact:
    # le standard
    phone: { value: "+33387000000", verified: { status: read, on: 2026-05-01, source: Site } }
    address: { value: "1 rue de la Fontaine", commune: "57463", verified: { status: read, on: 2019-08-14, source: Préfecture } }
refuge:
  name: Refuge
  kind: abri
  zones: anyone
  access: { modes: [phone], through: maison }
`,
}

export const servicesFile = 'pathways/territories/val/services.yaml'

/** A temporary folder with the root under the name `pathways`. */
export interface SmallDirectory {
  readonly cwd: string
  services(): string
  write(text: string): void
  remove(): void
}

export function smallDirectory(): SmallDirectory {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'))
  for (const [file, text] of Object.entries(files)) {
    const path = join(cwd, 'pathways', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return {
    cwd,
    services: () => readFileSync(join(cwd, servicesFile), 'utf8'),
    write: (text) => writeFileSync(join(cwd, servicesFile), text),
    remove: () => rmSync(cwd, { recursive: true, force: true }),
  }
}
