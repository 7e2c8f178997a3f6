/** A sentence too long to be read in front of someone. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Prose } from '../prose.ts'
import { placeIn } from '../prose.ts'

export const hardToRead = defineRule<Prose>({
  name: 'hard-to-read',
  severity: 'warning',
  summary: { fr: 'Une phrase est trop longue.', en: 'A sentence is too long.' },
  why: {
    fr: 'Pendant un entretien, on ne lit que le début ; la consigne importante serait sautée.',
    en: 'During an interview only the start is read; the instruction that matters would be skipped.',
  },
  examples: {
    incorrect: [
      `
        initial: conseil
        states:
          conseil:
            advise: Dites-lui que vous pouvez appeler avec elle maintenant ou plus tard et que rien ne sera transmis à personne tant qu'elle n'aura pas dit clairement qu'elle est d'accord.
            #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette phrase compte 28 mots, pour 20 au plus.
            next: fin
          fin: { final: fin }
      `,
      `
        initial: lieu
        facts:
          lieu:
            ask: Où est-elle ?
            help: "Un lieu sûr. C'est un endroit où elle peut dormir ce soir sans que la personne qu'elle craint puisse venir ni savoir où elle se trouve en ce moment."
            #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette phrase compte 26 mots, pour 20 au plus.
            type: yes-no
        states:
          lieu: { ask: lieu, next: fin }
          fin: { final: fin }
      `,
      {
        'network/kinds.yaml': `
          police-urgence: { label: Police secours, nature: line, purpose: Appeler les secours }
          medecin: { label: Médecin, nature: structure, purpose: Faire constater, role: "Un médecin examine la personne, décrit ce qu'il voit et ce qu'elle dit, puis lui remet un certificat qu'elle garde ou non." }
          #                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette phrase compte 22 mots, pour 20 au plus.
          rdv-suivi: { label: Prochain rendez-vous, nature: action, purpose: Fixer un rendez-vous }
        `,
      },
    ],
    correct: `
      initial: conseil
      states:
        conseil:
          advise: Vous pouvez appeler avec elle, maintenant ou plus tard. Rien n'est transmis tant qu'elle n'a pas dit qu'elle est d'accord.
          next: fin
        fin: { final: fin }
    `,
  },
  check({ shown }, report) {
    for (const text of shown) {
      for (const { 0: sentence, index } of text.value.matchAll(/\S(?:[^.!?…]|\.(?=\S))*[.!?…]*/g)) {
        const words = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
        if (words <= longest) continue
        report({
          span: placeIn(text, index, sentence.trimEnd().length),
          message: messages.longSentence(words),
          help: messages.cutSentence,
        })
      }
    }
  },
})

/** Sentences of this many words are still read in one go by most people (plain language guides say 15 to 20). */
const longest = 20
