/** A team that the network does not have. */
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { orNear } from '../repairs.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'
import { mayBeDeclared } from '../vocabulary.ts'

export const unknownOwner = defineRule<Subject<Pathway>>({
  name: 'unknown-owner',
  severity: 'error',
  summary: { fr: "L'équipe responsable n'existe pas.", en: 'The owning team does not exist.' },
  why: {
    fr: 'Personne ne serait prévenu à la date de relecture.',
    en: 'Nobody would be told at review time.',
  },
  examples: {
    incorrect: [
      `
        owner: pole-sant
        #      ^^^^^^^^^ L'équipe « pole-sant » n'existe pas dans network/owners.yaml.
        initial: fin
        states:
          fin: { final: fin }
      `,
      `
        owner: laure
        #      ^^^^^ L'équipe « laure » n'existe pas dans network/owners.yaml.
        initial: fin
        states:
          fin: { final: fin }
      `,
    ],
    correct: `
      owner: pole-sante
      initial: fin
      states:
        fin: { final: fin }
    `,
  },
  check({ unit: { owner }, vocabulary }, report) {
    const { owners } = vocabulary
    if (owner === undefined || owners.has(owner.value)) return
    if (mayBeDeclared(owner.value, 'network/owners.yaml', vocabulary)) return
    report({
      span: owner.span,
      message: messages.unknownOwner(owner.value),
      help: didYouMean(owner.value, owners) ?? messages.chooseOwner([...owners]),
      suggestions: orNear(owner, owners),
    })
  },
})
