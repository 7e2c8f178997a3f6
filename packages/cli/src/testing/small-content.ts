/** Content of one question and two referrals, and copies of it: what a command is tried on where its words are what counts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** Where the pathway is written. */
export const essai = 'essai/essai.pathway.yaml'

/** Every file, by its place under the content root. */
export const smallFiles = {
  'network/facts.yaml': 'danger: { ask: "Un danger immédiat\u00a0?", type: yes-no-unknown }\n',
  'network/kinds.yaml':
    'police: { label: Police secours, nature: line, purpose: Appeler les secours, always-open: true }\nsuivi: { label: Prochain rendez-vous, nature: action, purpose: Fixer un rendez-vous, always-open: true }\n',
  'network/owners.yaml': 'pole: { label: Pôle, matters: [medical] }\n',
  [essai]: `pathway: essai
title: Un essai
owner: pole
reviewed: 2026-11-01
review-by: 2027-05-01
status: draft
initial: securite
states:
  securite: { ask: danger, next: { oui: secours, inconnu: secours, non: suite } }
  secours: { refer: { to: police, urgency: now, say: "Appelez avec elle.", consent: not-required }, next: suite }
  suite: { refer: { to: suivi, urgency: week, say: "Fixez un jour.", consent: not-required }, next: fin }
  fin: { final: termine }
`,
} as const

/** Doubt sent on without calling for help: the smallest edit that concerns safety. */
export const inDoubt = { [essai]: ['inconnu: secours', 'inconnu: suite'] } as const

/** What a copy changes of a file: a text and what takes its place, or the whole of it. */
export type FileChange = readonly [from: string, to: string] | string

/** A folder of copies of the content, gone when the tests of the file are done. */
export function smallContent(more: Readonly<Record<string, string>> = {}) {
  const files: Readonly<Record<string, string>> = { ...smallFiles, ...more }
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jalon-small-content-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    get folder() {
      return folder
    },
    /** Writes a copy with some files changed, and gives back its name in the folder. */
    root(name: string, changes: Readonly<Record<string, FileChange>> = {}): string {
      for (const file of new Set([...Object.keys(files), ...Object.keys(changes)])) {
        const path = join(folder, name, file)
        mkdirSync(join(path, '..'), { recursive: true })
        writeFileSync(path, changed(files[file] ?? '', changes[file]))
      }
      return name
    },
  }
}

function changed(text: string, change: FileChange = ['', '']): string {
  return typeof change === 'string' ? change : text.replace(...change)
}
