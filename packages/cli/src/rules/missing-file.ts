/** A file that every network needs is not there. */
import { defineRule, fileSpan } from '@jalon/diagnostics'
import type { ContentFiles } from '../content-files.ts'
import { neededFiles } from './network-files.ts'

export const missingFile = defineRule<ContentFiles>({
  name: 'missing-file',
  severity: 'error',
  summary: { fr: "Un fichier indispensable n'est pas là.", en: 'A necessary file is not there.' },
  why: {
    fr: 'Sans les types de structure, les lignes nationales et les équipes, aucun parcours ne pourrait orienter la personne.',
    en: 'Without kinds of structure, national lines and owners no pathway could refer the person.',
  },
  examples: {
    incorrect: {
      'network/kinds.yaml': '',
      'network/national.yaml': '',
    },
    correct: {
      'network/kinds.yaml': '',
      'network/national.yaml': '',
      'network/owners.yaml': '',
    },
  },
  check({ sources, unread }, report) {
    const there = new Set([...sources, ...unread].map(({ file }) => file))
    for (const file of neededFiles) {
      if (there.has(file)) continue
      report({
        span: fileSpan({ file, text: '' }),
        message: { fr: `Il manque le fichier « ${file} ».`, en: `File "${file}" is missing.` },
        help: {
          fr: 'Écrivez-le, ou indiquez avec --root le dossier qui contient « network ».',
          en: 'Write it, or give with --root the folder that holds "network".',
        },
      })
    }
  },
})
