/** A zone that holds a district which its commune does not list. */
import { defineRule } from '@jalon/diagnostics'
import type { DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'
import { nearWord } from '../near-word.ts'

export const unknownDistrict = defineRule<DirectorySubject>({
  name: 'unknown-district',
  severity: 'error',
  summary: {
    fr: 'Une zone nomme un quartier que territory.yaml ne connaît pas.',
    en: 'A zone names a district that territory.yaml does not know.',
  },
  why: {
    fr: "La question posée n'aurait pas cette réponse : personne ne serait orienté vers cette zone.",
    en: 'The question asked would not have this answer: nobody would be referred to this zone.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/territory.yaml': `
          title: Essai
          publisher: Réseau
          communes: { codes: ["57463"] }
          districts:
            "57463": { question: Dans quel quartier ?, answers: { borny: Borny, sablon: Sablon } }
        `,
        'territories/essai/zones.yaml': `
          secteur-est:
            label: secteur Est
            institution: psychiatrie
            communes: { codes: ["57463"] }
            districts: { "57463": [bornie] }
            #                      ^^^^^^ « secteur-est » couvre le quartier « bornie », que 57463 n'a pas.
            source: { title: Carte, read: 2026-10-02 }
        `,
      },
      {
        'territories/essai/zones.yaml': `
          secteur-est:
            label: secteur Est
            institution: psychiatrie
            communes: { codes: ["57463"] }
            districts: { "57463": [borny] }
            #            ^^^^^^^ « secteur-est » couvre une partie de 57463, dont les quartiers ne sont écrits nulle part.
            source: { title: Carte, read: 2026-10-02 }
        `,
      },
    ],
    correct: {
      'territories/essai/territory.yaml': `
        title: Essai
        publisher: Réseau
        communes: { codes: ["57463"] }
        districts:
          "57463": { question: Dans quel quartier ?, answers: { borny: Borny, sablon: Sablon } }
      `,
      'territories/essai/zones.yaml': `
        secteur-est:
          label: secteur Est
          institution: psychiatrie
          communes: { codes: ["57463"] }
          districts: { "57463": [borny, sablon] }
          source: { title: Carte, read: 2026-10-02 }
      `,
    },
  },
  check({ directory }, report) {
    for (const territory of directory.territories) {
      const known = new Map(
        territory.districts.map(({ commune, answers }) => [commune.value, answers.map(({ id }) => id.value)]),
      )
      for (const zone of territory.zones?.values() ?? []) {
        for (const { commune, districts } of zone.districts) {
          const answers = known.get(commune.value)
          if (answers === undefined) {
            report({
              span: commune.span,
              message: messages.noDistricts(zone.id.value, commune.value),
              help: messages.writeDistricts(commune.value),
            })
            continue
          }
          for (const { value, span } of districts) {
            if (answers.includes(value)) continue
            report({
              span,
              message: messages.unknownDistrict(zone.id.value, value, commune.value),
              ...nearWord({ value, span }, answers),
            })
          }
        }
      }
    }
  },
})
