/** A territory whose communes are those of another year. */
import { defineRule } from '@jalon/diagnostics'
import { officialYear } from '../../communes/commune-index.ts'
import type { DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

export const formerTerritoryVintage = defineRule<DirectorySubject>({
  name: 'former-territory-vintage',
  severity: 'warning',
  summary: {
    fr: "Un territoire suit le code officiel d'une autre année.",
    en: 'A territory follows the official code of another year.',
  },
  why: {
    fr: "Des communes fusionnent chaque année : une zone peut en avoir gagné ou perdu sans que personne ne l'ait relue.",
    en: 'Communes merge every year: a zone may have gained or lost some, and nobody has read it again.',
  },
  examples: {
    incorrect: {
      'territories/essai/territory.yaml': `
        title: Essai
        publisher: Réseau
        cog: 2024
        #    ^^^^ Les communes de « essai » sont celles de 2024, et le code officiel installé est celui de 2026.
        communes: { codes: ["57463"] }
      `,
    },
    correct: {
      'territories/essai/territory.yaml': `
        title: Essai
        publisher: Réseau
        cog: 2026
        communes: { codes: ["57463"] }
      `,
    },
  },
  check({ directory }, report) {
    for (const { id, cog, fictional } of directory.territories) {
      // Invented communes are of no year.
      if (cog === undefined || fictional) continue
      const installed = officialYear()
      if (cog.value === installed) continue
      report({
        span: cog.span,
        message: messages.otherVintage(id, cog.value, installed),
        help: messages.rereadCommunes(installed),
      })
    }
  },
})
