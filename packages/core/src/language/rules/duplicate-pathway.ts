/** Two pathways with one name, or one alias. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { isPathway } from '../unit.ts'
import type { Whole } from './index.ts'

export const duplicatePathway = defineRule<Whole>({
  name: 'duplicate-pathway',
  severity: 'error',
  summary: {
    fr: 'Deux parcours portent le même nom, ou le même alias.',
    en: 'Two pathways bear the same name, or the same alias.',
  },
  why: {
    fr: "Une page ouvrirait un parcours pour un autre, et la personne suivrait un parcours qui n'est pas le sien.",
    en: 'A page would open one pathway for another, and the person would follow the wrong one.',
  },
  examples: {
    incorrect: [
      {
        'abri/abri-bis.pathway.yaml': `
          pathway: abri
          #        ^^^^ Le parcours « abri » est écrit ici et dans abri/abri.pathway.yaml.
          initial: fin
          states:
            fin: { final: fin }
        `,
      },
      {
        'essai/essai.pathway.yaml': `
          alias: sante
          initial: fin
          states:
            fin: { final: fin }
        `,
        'suite/suite.pathway.yaml': `
          alias: sante
          #      ^^^^^ Le parcours « essai » s'appelle déjà « sante » pour les pages qui l'accueillent.
          initial: fin
          states:
            fin: { final: fin }
        `,
      },
    ],
    correct: `
      alias: sante
      initial: fin
      states:
        fin: { final: fin }
    `,
  },
  check({ vocabulary, units }, report) {
    for (const { id } of units.filter(isPathway)) {
      const other = vocabulary.pathways.get(id.value)
      if (other === undefined || other.id === id) continue
      report({
        span: id.span,
        message: messages.duplicatePathway(id.value, other.document.source.file),
        help: messages.renamePathway,
        related: [{ span: other.id.span, value: messages.declaredHere }],
      })
    }
    const pathways = [...vocabulary.pathways.values()]
    for (const [index, { alias }] of pathways.entries()) {
      const other = pathways
        .slice(0, index)
        .find((earlier) => alias !== undefined && earlier.alias?.value === alias.value)
      if (alias === undefined || other?.alias === undefined) continue
      report({
        span: alias.span,
        message: messages.duplicateAlias(alias.value, other.id.value),
        help: messages.chooseAlias,
        related: [{ span: other.alias.span, value: messages.declaredHere }],
      })
    }
  },
})
