/** Something of the base is replaced: what its authors mend there will not come here any more. */
import type { Source, Span } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import { isReplaceable, sharedEntries } from '@jalon/core'
import { territoryOf } from '../base/rests-on.ts'
import type { ContentFiles } from '../content-files.ts'

export const baseReplaced = defineRule<ContentFiles>({
  name: 'base-replaced',
  severity: 'hint',
  summary: {
    fr: 'Le réseau remplace un parcours, un territoire ou une entrée de la base.',
    en: 'The network replaces a pathway, a territory or an entry of the base.',
  },
  why: {
    fr: "Ce que la base corrigera à cet endroit n'arrivera plus ici.",
    en: 'What the base mends in this place will not come here any more.',
  },
  examples: {
    incorrect: [
      {
        'jalon.yaml': 'base: { folder: ../base, version: "0.1.0" }',
        'suivi/suivi.pathway.yaml': `
          pathway: suivi
        # ^ « suivi/suivi.pathway.yaml » remplace le fichier de la base.
        `,
        '../base/package.json': '{ "version": "0.1.0" }',
        '../base/suivi/suivi.pathway.yaml': `
          pathway: suivi
        `,
      },
      {
        'jalon.yaml': 'base: { folder: ../base, version: "0.1.0" }',
        'network/owners.yaml': `
          pole-sante: { label: Maison de santé, matters: [medical] }
        # ^^^^^^^^^^ « pole-sante » remplace celui de la base.
        `,
        '../base/package.json': '{ "version": "0.1.0" }',
        '../base/network/owners.yaml': `
          pole-sante: { label: Pôle santé, matters: [medical] }
        `,
      },
    ],
    correct: {
      'jalon.yaml': 'base: { folder: ../base, version: "0.1.0" }',
      'suivi-local/suivi-local.pathway.yaml': `
        pathway: suivi-local
      `,
      '../base/package.json': '{ "version": "0.1.0" }',
      '../base/suivi/suivi.pathway.yaml': `
        pathway: suivi
      `,
    },
  },
  check({ sources, base }, report) {
    const replaced = base?.found?.replaced ?? []
    const territories = new Set(replaced.flatMap(({ file }) => territoryOf(file) ?? []))
    for (const source of sources) {
      if (source.from === 'base') continue
      const territory = territoryOf(source.file)
      if (territory !== undefined && territories.delete(territory)) {
        report({
          span: firstSign(source),
          message: {
            fr: `Le territoire « ${territory} » remplace celui de la base, tout entier.`,
            en: `Territory "${territory}" replaces the one of the base, all of it.`,
          },
        })
      }
      if (territory === undefined && replaced.some(({ file }) => file === source.file)) {
        report({
          span: firstSign(source),
          message: {
            fr: `« ${source.file} » remplace le fichier de la base.`,
            en: `"${source.file}" replaces the file of the base.`,
          },
        })
      }
      for (const { name, inBase } of isReplaceable(source.file) ? sharedEntries(source) : []) {
        report({
          span: name.span,
          message: {
            fr: `« ${name.value} » remplace celui de la base.`,
            en: `"${name.value}" replaces the one of the base.`,
          },
          related: [{ span: inBase.span, value: { fr: 'dans la base', en: 'in the base' } }],
        })
      }
    }
  },
})

/** Where the text starts: the file is what is meant. */
function firstSign(source: Source): Span {
  const start = Math.max(0, source.text.search(/\S/))
  return { source, start, end: Math.min(source.text.length, start + 1) }
}
