/** A file, or a line of it, that cannot be read as YAML. */
import type { Edit, L10n, Suggestion } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import type { Document, UnreadableCause } from '../document.ts'
import { messages } from '../messages.ts'
import { safely, toReview } from '../repairs.ts'

export const unreadableYaml = defineRule<Document>({
  name: 'unreadable-yaml',
  severity: 'error',
  summary: {
    fr: 'Un fichier, ou une de ses lignes, ne peut pas être lu.',
    en: 'A file, or one of its lines, cannot be read.',
  },
  why: {
    fr: "Le reste du fichier n'est pas vérifié : une erreur plus bas passerait inaperçue.",
    en: 'The rest of the file is not checked: a mistake further down would go unnoticed.',
  },
  examples: {
    incorrect: [
      `
        initial: secours
        states:
          secours: { final: secours }
        description: Attention : appelez d'abord
        #                      ^ Le deux-points au milieu de ce texte est pris pour une nouvelle clé.
      `,
      `
        initial: secours
        description: "Appelez d'abord
        #            ^ Un guillemet ouvert ici n'est pas refermé.
        states:
          secours: { final: secours }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: Attention : appelez d'abord, next: fin }
        #                              ^ Le deux-points au milieu de ce texte est pris pour une nouvelle clé.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: Faites le #31# d'abord, next: fin }
        #                              ^ Le signe # au milieu de ce texte en coupe la suite, accolade comprise.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil:
            advise: "Dites "je vous crois" sans attendre"
        #                  ^ Ce guillemet droit, au milieu du texte, y met fin.
            next: fin
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil:
            advise: @elle, ne posez pas de question
        #           ^ Un texte sans guillemets ne peut pas commencer par ce signe.
            next: fin
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil:
            next: fin
            advise:\u00a0Restez avec elle.
        #          ^ Après le deux-points, cet espace est insécable ; YAML attend un espace ordinaire.
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: fin, non: fin, inconnu: fin }
        #           ^ Cette accolade, ou ce crochet, n'est pas refermé.
          fin: { final: fin }
      `,
      `
        initial: fin
        states:
          fin: { final: fin } }
        #                     ^ Cette accolade, ou ce crochet, ne ferme rien d'ouvert.
      `,
      `
        initial: securite
        states:
          securite: { ask: danger next: { oui: fin, non: fin, inconnu: fin } }
        #                  ^ À cet endroit, il manque une virgule, ou bien une accolade ou un crochet n'est pas refermé.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil:
            advise: Restez avec elle
            next fin
        #   ^^^^^^^^ Il manque un deux-points dans cette ligne.
          fin: { final: fin }
      `,
      `
        initial: fin
        states:
          fin: { final: fin }
           suite: { final: suite }
        #  ^ Cette ligne n'est pas décalée comme celles qui l'entourent.
      `,
      `
        initial: conseil
        states:
          conseil: { advise: "Dites \\q", next: fin }
        #                           ^ Cette ligne ne peut pas être lue.
          fin: { final: fin }
      `,
      `
        initial: fin
        title: Se mettre \ufffd l'abri
        #                ^ Un caractère de ce fichier ne peut pas être lu : le fichier n'est pas enregistré en UTF-8.
        states:
          fin: { final: fin }
      `,
      `
        initial: fin
        states: ${'['.repeat(70)}
        #${' '.repeat(71)}^ Ce fichier contient trop de niveaux les uns dans les autres.
      `,
      {
        'network/conditions.yaml': `
            # À écrire avec la juriste.
          # ^ Ce fichier est vide.
        `,
      },
    ],
    correct: `
      initial: secours
      states:
        secours: { final: secours }
      description: "Attention : appelez d'abord"
    `,
  },
  check({ problems }, report) {
    for (const problem of problems) {
      if (problem.kind !== 'unreadable' || problem.cause === 'tab') continue
      report({
        span: problem.span,
        message: messages.unreadable[problem.cause],
        help: help[problem.cause],
        suggestions: suggestionsFor(problem.cause, problem.repair),
      })
    }
  },
})

function suggestionsFor(cause: UnreadableCause, repair: readonly Edit[] | undefined): readonly Suggestion[] {
  // Where a text ends is a guess when its quote is not closed.
  if (cause === 'unclosed-quote') return repair === undefined ? [] : toReview(messages.closeQuote, repair)
  return safely(labels[cause] ?? messages.putQuotes, repair)
}

const labels: Partial<Record<UnreadableCause, L10n>> = {
  'odd-space': messages.mendSpace,
  'quote-in-text': messages.escapeQuotes,
}

const help: Readonly<Record<UnreadableCause, L10n>> = messages.unreadableHelp
