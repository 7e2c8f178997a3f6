/** A pathway that is not called as its file. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { hasNameOfFile } from '../read-vocabulary.ts'
import { toReview } from '../repairs.ts'
import { isPathway } from '../unit.ts'
import type { Whole } from './index.ts'

export const fileNameMismatch = defineRule<Whole>({
  name: 'file-name-mismatch',
  severity: 'error',
  summary: {
    fr: 'Un parcours ne porte pas le nom de son fichier.',
    en: 'A pathway does not bear the name of its file.',
  },
  why: {
    fr: 'Les autres parcours et les liens déjà donnés ne le retrouveraient pas.',
    en: 'Other pathways and links already given would not find it.',
  },
  examples: {
    incorrect: [
      `
        pathway: essais
        #        ^^^^^^ Le fichier s'appelle essai.pathway.yaml, mais annonce le parcours « essais ».
        initial: fin
        states:
          fin: { final: fin }
      `,
      {
        'plainte/plaintes.pathway.yaml': `
          pathway: plainte
          #        ^^^^^^^ Le fichier s'appelle plaintes.pathway.yaml, mais annonce le parcours « plainte ».
          initial: fin
          states:
            fin: { final: fin }
        `,
      },
    ],
    correct: `
      pathway: essai
      initial: fin
      states:
        fin: { final: fin }
    `,
  },
  check({ vocabulary, units }, report) {
    for (const pathway of units.filter(isPathway)) {
      const { id, document } = pathway
      // The same name in two files, or one that cannot be a name, is told by other rules.
      if (vocabulary.pathways.get(id.value) !== pathway || !/^[a-z][a-z0-9-]*$/.test(id.value)) continue
      if (hasNameOfFile(pathway)) continue
      const file = document.source.file.split('/').at(-1) ?? ''
      const name = file.replace(/\.pathway\.yaml$/, '')
      const isName = id.span.end > 0 && /^[a-z][a-z0-9-]*$/.test(name)
      report({
        span: id.span,
        message: messages.fileNameMismatch(file, id.value),
        help: messages.renameOne(file, id.value),
        suggestions: isName ? toReview(messages.replaceWith(name), [{ span: id.span, text: name }]) : [],
      })
    }
  },
})
