/** An abbreviation that the file never explains. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Prose } from '../prose.ts'
import { placeIn } from '../prose.ts'

export const unexplainedAbbreviation = defineRule<Prose>({
  name: 'unexplained-abbreviation',
  severity: 'warning',
  summary: { fr: "Un sigle n'est pas expliqué.", en: 'An abbreviation is not explained.' },
  why: {
    fr: "D'un métier à l'autre, tout le monde ne le connaît pas, et la personne non plus.",
    en: 'From one profession to another not everyone knows it, nor does the person.',
  },
  examples: {
    incorrect: [
      `
        initial: conseil
        states:
          conseil: { advise: Le JAF peut la protéger sans plainte., next: fin }
          #                     ^^^ « JAF » n'est pas expliqué.
          fin: { final: fin }
      `,
      {
        'network/wording.yaml': `
          abbreviations:
            - { short: "CRIP", long: "cellule de recueil des informations préoccupantes" }
        `,
        'essai/essai.pathway.yaml': `
          initial: conseil
          states:
            conseil: { advise: "Un avis se demande à la CRIP. La CRIP répond aux heures ouvrées.", next: fin }
            #                                           ^^^^ « CRIP » n'est pas expliqué.
            fin: { final: fin }
        `,
      },
      {
        'network/kinds.yaml': `
          police-urgence: { label: Police secours, nature: line, purpose: Appeler les secours }
          medecin: { label: Médecin, nature: structure, purpose: Faire constater, role: Certificat utile au BAV. }
          #                                                                                                 ^^^ « BAV » n'est pas expliqué.
          rdv-suivi: { label: Prochain rendez-vous, nature: action, purpose: Fixer un rendez-vous }
        `,
      },
    ],
    correct: {
      'network/wording.yaml': `
        abbreviations:
          - { short: "CRIP", long: "cellule de recueil des informations préoccupantes" }
      `,
      'essai/essai.pathway.yaml': `
        initial: conseil
        states:
          conseil: { advise: "La cellule de recueil des informations préoccupantes (CRIP) donne un avis.", next: rappel }
          rappel: { advise: "Sans nommer l'enfant, la CRIP répond aussi. Le juge aux affaires familiales (JAF) non.", next: fin }
          fin: { final: fin, say: Par SMS si elle le veut. }
      `,
    },
  },
  check({ shown, wording }, report) {
    const told = new Set<string>()
    const whole = () => shown.map(({ value }) => value).join('\n')
    let read: string | undefined
    for (const text of shown) {
      for (const { 0: short, index } of text.value.matchAll(capitals)) {
        if (told.has(short) || familiar.has(short) || /^[IVX]+$/.test(short)) continue
        told.add(short)
        const long = wording.abbreviations.get(short)
        read ??= whole().toLowerCase()
        const isExplained =
          (long !== undefined && read.includes(long.toLowerCase())) ||
          read.includes(`(${short.toLowerCase()})`) ||
          read.includes(`${short.toLowerCase()} (`)
        if (isExplained) continue
        report({
          span: placeIn(text, index, short.length),
          message: messages.unexplained(short),
          help: long === undefined ? messages.explainShort(short) : messages.writeLong(short, long),
        })
      }
    }
  },
})

const capitals = /(?<![\p{L}\d-])\p{Lu}{2,}(?![\p{L}\d-])/gu

/** Known better than what they stand for. */
const familiar: ReadonlySet<string> = new Set('SMS PDF USB VIH ADN IRM OK UE TV CD'.split(' '))
