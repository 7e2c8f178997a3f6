/** `jalon new`: a draft to start from, that leaves everything else as true as it was. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { clean, didYouMean } from '@jalon/diagnostics'
import type { Call, Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { componentDraft } from '../templates/component-draft.ts'
import type { Draft } from '../templates/draft.ts'
import { networkDraft } from '../templates/network-draft.ts'
import { pathwayDraft } from '../templates/pathway-draft.ts'
import { ruleDraft } from '../templates/rule-draft.ts'
import { scenarioDraft } from '../templates/scenario-draft.ts'

/** What can be started, each with what writes its draft. */
const drafts: Readonly<Record<string, (name: string, call: Call) => Draft>> = {
  pathway: pathwayDraft,
  scenario: scenarioDraft,
  rule: ruleDraft,
  component: componentDraft,
  network: networkDraft,
}

const words = {
  fr: { written: 'Écrit :', alongside: 'Mis à jour :', next: 'Ensuite :' },
  en: { written: 'Written:', alongside: 'Updated:', next: 'Next:' },
}

export const newDraft: Command = {
  name: 'new',
  usage: 'new pathway|scenario|rule|component <nom>, new network <dossier>',
  summary: { fr: 'écrit un brouillon à compléter', en: 'writes a draft to complete' },
  options: {},
  words: { least: 2, most: 2 },
  async run(call) {
    const [what = '', name = ''] = call.words
    const { files, alongside, next } = draftOf(what)(name, call)
    for (const [path, text] of Object.entries({ ...files, ...alongside }))
      write(resolve(call.io.cwd, path), text)
    const written = Object.keys(files)
    const folders = [...new Set(Object.keys(alongside).map((path) => dirname(path)))]
    if (call.format === 'json') {
      const steps = next.map((step) => step[call.lang])
      call.io.out(JSON.stringify({ written, updated: Object.keys(alongside), next: steps }, null, 2))
      return 0
    }
    const say = words[call.lang]
    const lines = [
      say.written,
      ...written.map((path) => `  ${path}`),
      ...(folders.length === 0 ? [] : [say.alongside, ...folders.map((path) => `  ${path}`)]),
      '',
      say.next,
      ...next.map((step, index) => `  ${index + 1}. ${step[call.lang]}`),
    ]
    call.io.out(clean(lines.join('\n')))
    return 0
  },
}

function draftOf(what: string): (name: string, call: Call) => Draft {
  const known = Object.keys(drafts)
  const draft = known.includes(what) ? drafts[what] : undefined
  if (draft !== undefined) return draft
  const near = didYouMean(what, known)
  throw new WrongUsage({
    fr: `« ${what} » ne fait pas partie de ce qui se commence ainsi. ${near?.fr ?? `Choix : ${known.join(', ')}.`}`,
    en: `"${what}" is not something that starts this way. ${near?.en ?? `Choices: ${known.join(', ')}.`}`,
  })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
