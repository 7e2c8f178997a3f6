/** A phone number, a page or an address inside a sentence. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { personalPattern } from '../personal.ts'
import type { Prose } from '../prose.ts'
import { placeIn } from '../prose.ts'

export const contactInText = defineRule<Prose>({
  name: 'contact-in-text',
  severity: 'warning',
  summary: {
    fr: 'Un numéro, une page ou une adresse est écrit dans un texte.',
    en: 'A number, a page or an address is written in a text.',
  },
  why: {
    fr: "S'il change, personne ne le verra ici, et la personne appellera dans le vide.",
    en: 'If it changes nobody will see it here, and the person will call in vain.',
  },
  examples: {
    incorrect: [
      `
        initial: conseil
        states:
          conseil: { advise: Appelez le 03 87 00 00 00 avec elle., next: fin }
          #                             ^^^^^^^^^^^^^^ « 03 87 00 00 00 » est écrit dans le texte.
          fin: { final: fin }
      `,
      `
        initial: examen
        states:
          examen: { refer: { to: medecin, urgency: h24, say: "Voyez www.exemple.fr et accueil@exemple.fr.", consent: not-required }, next: fin }
          #                                                         ^^^^^^^^^^^^^^ « www.exemple.fr » est écrit dans le texte.
          #                                                                           ^^^^^^^^^^^^^^^^^^ « accueil@exemple.fr » est écrit dans le texte.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: "Le bureau est 12 rue des Lilas, au fond.", next: fin }
          #                                 ^^^^^^^^^^^^^^^^ « 12 rue des Lilas » est écrit dans le texte.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: conseil
      states:
        conseil: { advise: "Appelez le 17, le 3919 ou le 116 006 avec elle. La loi du 28 février 2023 aide.", next: fin }
        fin: { final: fin }
    `,
  },
  check({ shown }, report) {
    for (const text of shown) {
      if (!/\d|@|www|http|\.[a-z]{2}/.test(text.value)) continue
      for (const { 0: contact, index } of text.value.matchAll(contacts)) {
        // What belongs to a person is told by `personal-data`.
        if (contact.search(personalPattern) !== -1) continue
        report({
          span: placeIn(text, index, contact.length),
          message: messages.contactInText(contact),
          help: messages.moveContact,
        })
      }
    }
  },
})

/** Numbers of ten digits, pages, electronic and postal addresses. National short numbers may stay. */
const contacts = new RegExp(
  [
    /(?<!\d)(?:\+33[ .\u00a0\u202f]?|0)[1-9](?:[ .\u00a0\u202f-]?\d){8}(?!\d)/,
    /(?<![\w.+-])[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60})+/,
    /(?:https?:\/\/|www\.)[^\s,;)»]*[^\s,;)».]/,
    /(?<![\w.@-])[a-z][\w-]{1,60}\.(?:fr|org|com|net|eu)(?![\w.])/,
    /(?<!\d)\d{1,4}(?: (?:bis|ter))?,? (?:rue|avenue|boulevard|place|impasse|chemin|allée|quai|cours) (?:(?:de|du|des|la|le|les|l['’]|d['’]) ?)*\p{Lu}[\p{L}-]+/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)
