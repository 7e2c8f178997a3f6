/** A small content root around the examples of the directory's rules, and what is told of them in it. */
import type { Diagnostic } from '@jalon/diagnostics'
import { compile } from '@jalon/core'
import { withHeader } from '@jalon/core/testing'
import { checkDirectory } from '../language/check-directory.ts'
import { readDirectory } from '../language/read-directory.ts'

/** The file that an example is, when it is a single text. */
export const exampleFile = 'territories/essai/services.yaml'

/** What surrounds every example, unless the example says otherwise. */
const around: Readonly<Record<string, string>> = {
  'network/kinds.yaml': `
umj-requisition: { label: Unité médico-judiciaire, nature: structure, purpose: Être examinée }
asso-specialisee: { label: Association, nature: structure, purpose: Être accompagnée }
hebergement-specialise: { label: Hébergement, nature: structure, purpose: Être hébergée, protected: true }
iscg: { label: Intervention sociale, nature: structure, purpose: Être écoutée }
urgences: { label: Urgences, nature: structure, purpose: Être soignée, always-open: true }
cidff: { label: Centre d'information, nature: structure, purpose: Connaître ses droits }
psychotrauma: { label: Soins du psychotraumatisme, nature: structure, purpose: Être suivie }
service-social: { label: Service social, nature: structure, purpose: Faire le point }
siao-115: { label: "115", nature: line, purpose: Trouver un abri }
ligne-116006: { label: 116 006, nature: line, purpose: Être informée }
`,
  'network/owners.yaml': 'pole-sante: { label: Pôle santé, matters: [medical] }',
  'territories/essai/territory.yaml': `
title: Essai
publisher: Réseau
communes: { codes: ["57463"] }
`,
  'territories/essai/zones.yaml': `
ressort-metz:
  label: ressort du tribunal judiciaire de Metz
  institution: tribunal-judiciaire
  communes: { codes: ["57463"] }
  source: { title: Tableau, read: 2026-11-21 }
`,
}

/** What reading and checking the files of an example tells, on 22 November 2026. A file given as an empty text is taken away. */
export function toldOf(files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const all = Object.entries({ ...around, ...files }).filter(([, text]) => text.trim() !== '')
  const sources = all.map(([file, text]) => {
    return { file, text: file.endsWith('.pathway.yaml') ? withHeader(file, text) : text }
  })
  const { kinds, pathways } = compile(sources).ir
  const { value: directory, diagnostics } = readDirectory(sources)
  return [...diagnostics, ...checkDirectory({ directory, kinds, pathways, today: '2026-11-22' })]
}
