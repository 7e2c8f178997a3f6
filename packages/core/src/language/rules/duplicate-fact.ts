/** A fact declared in two files. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { WrittenFact } from '../unit.ts'
import type { Whole } from './index.ts'

export const duplicateFact = defineRule<Whole>({
  name: 'duplicate-fact',
  severity: 'error',
  summary: { fr: 'Un fait est déclaré dans deux fichiers.', en: 'A fact is declared in two files.' },
  why: {
    fr: 'Les parcours partagent leurs faits : deux questions différentes porteraient le même nom, et une seule serait posée.',
    en: 'Pathways share their facts: two different questions would bear one name, and only one would be asked.',
  },
  examples: {
    incorrect: [
      `
        initial: fin
        facts:
          danger: { ask: Est-elle en danger ce soir ?, type: yes-no }
        # ^^^^^^ « danger » est déclaré ici et dans network/facts.yaml.
        states:
          fin: { final: fin }
      `,
      {
        'essai/essai.pathway.yaml': `
          initial: lieu
          facts:
            lieu: { ask: "Où est-elle\u00a0?", type: yes-no }
          states:
            lieu: { ask: lieu, next: fin }
            fin: { final: fin }
        `,
        'suite/suite.pathway.yaml': `
          initial: lieu
          facts:
            lieu: { ask: "Où vit-elle\u00a0?", type: yes-no }
          # ^^^^ « lieu » est déclaré ici et dans essai/essai.pathway.yaml.
          states:
            lieu: { ask: lieu, next: fin }
            fin: { final: fin }
        `,
      },
    ],
    correct: `
      initial: securite
      facts:
        danger-ce-soir: { ask: Est-elle en danger ce soir ?, type: yes-no }
      states:
        securite: { ask: danger-ce-soir, next: fin }
        fin: { final: fin }
    `,
  },
  check({ units }, report) {
    const first = new Map<string, WrittenFact>()
    for (const fact of units.flatMap(({ facts }) => [...facts.values()])) {
      const { name } = fact
      const earlier = first.get(name.value)
      if (earlier === undefined) {
        first.set(name.value, fact)
        continue
      }
      report({
        span: name.span,
        message: messages.duplicateFact(name.value, earlier.name.span.source.file),
        help: messages.keepOneFact,
        related: [{ span: earlier.name.span, value: messages.declaredHere }],
      })
    }
  },
})
