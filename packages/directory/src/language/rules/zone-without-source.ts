/** A list of communes that nobody vouches for. */
import { defineRule } from '@jalon/diagnostics'
import { type DirectorySubject, zonesOf } from '../directory.ts'
import { messages } from '../messages.ts'

export const zoneWithoutSource = defineRule<DirectorySubject>({
  name: 'zone-without-source',
  severity: 'error',
  summary: {
    fr: "Une zone ne dit pas d'où vient sa liste de communes.",
    en: 'A zone does not say where its list of communes comes from.',
  },
  why: {
    fr: 'Un découpage change sans prévenir ; sans source, personne ne peut le revérifier.',
    en: 'Divisions change without notice; without a source nobody can check them again.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/zones.yaml': `
            ressort-metz:
          # ^^^^^^^^^^^^ La zone « ressort-metz » ne dit pas d'où elle vient.
              label: ressort du tribunal judiciaire de Metz
              institution: tribunal-judiciaire
              communes: { codes: ["57463"] }
        `,
      },
      {
        'territories/essai/zones.yaml': `
            ressort-metz:
          # ^^^^^^^^^^^^ La source de la zone « ressort-metz » n'a pas de date.
              label: ressort du tribunal judiciaire de Metz
              institution: tribunal-judiciaire
              communes: { codes: ["57463"] }
              source: { title: Une page du tribunal }
        `,
      },
    ],
    correct: {
      'territories/essai/zones.yaml': `
        ressort-metz:
          label: ressort du tribunal judiciaire de Metz
          institution: tribunal-judiciaire
          communes: { codes: ["57463"] }
          source: { title: "Code de l'organisation judiciaire", read: 2026-11-21, status: to-verify }
      `,
    },
  },
  check({ directory }, report) {
    for (const { id, source } of directory.territories.flatMap(zonesOf)) {
      if (source === undefined) {
        report({ span: id.span, message: messages.zoneWithoutSource(id.value), help: messages.addSource })
      } else if (!source.isDated) {
        // Someone can open it again, without knowing whether it has changed since.
        const message = messages.undatedSource(id.value)
        report({ span: id.span, message, severity: 'warning', help: messages.dateSource })
      }
    }
  },
})
