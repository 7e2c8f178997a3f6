/** A person could be recognised. */
import type { Span } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import type { Document } from '../document.ts'
import { leavesOf } from '../leaves.ts'
import { messages } from '../messages.ts'
import type { PersonalNature } from '../personal.ts'
import { mayBePersonal, personalData as patterns } from '../personal.ts'
import { placeIn } from '../prose.ts'

export const personalData = defineRule<Document>({
  name: 'personal-data',
  severity: 'error',
  summary: {
    fr: "Un passage permettrait de reconnaître quelqu'un.",
    en: 'A passage would let someone be recognised.',
  },
  why: {
    fr: 'Ces fichiers sont publics et gardent leur histoire : la personne pourrait être retrouvée.',
    en: 'These files are public and keep their history: the person could be found.',
  },
  examples: {
    incorrect: [
      `
        initial: conseil
        states:
          conseil: { advise: Demandez le docteur Martin., note: Vu avec Mme Petit., next: fin }
          #                              ^^^^^^^^^^^^^^ Ce passage semble contenir le nom d'une personne.
          #                                                             ^^^^^^^^^ Ce passage semble contenir le nom d'une personne.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: "Écrivez à prenom.nom@exemple.fr.", next: rappel }
          #                             ^^^^^^^^^^^^^^^^^^^^^ Ce passage semble contenir l'adresse électronique d'une personne.
          rappel: { advise: "Ou au 06 00 00 00 00.", next: fin }
          #                        ^^^^^^^^^^^^^^ Ce passage semble contenir un numéro de portable.
          fin: { final: fin }
      `,
      `
        # Relu par Maître Durand, joignable au +33 7 00 00 00 00.
        #          ^^^^^^^^^^^^^ Ce passage semble contenir le nom d'une personne.
        #                                      ^^^^^^^^^^^^^^^^^ Ce passage semble contenir un numéro de portable.
        initial: fin
        description: Comme pour cette dame née le 12/03/1990.
        #                                  ^^^^^^^^^^^^^^^^^ Ce passage semble contenir une date de naissance.
        states:
          fin: { final: fin }
      `,
      `
        initial: examen
        facts:
          blessures: { ask: "Des blessures\u00a0?", type: yes-no, help: "Écrire à cabinet.petit@gmail.com en cas de doute." }
        #                                                                    ^^^^^^^^^^^^^^^^^^^^^^^ Ce passage semble contenir l'adresse électronique d'une personne.
        states:
          examen: { ask: blessures, next: fin }
          fin: { final: fin }
      `,
      `
        initial: fin
        description: Elle est assurée sous le numéro 200010000000000.
        #                                            ^^^^^^^^^^^^^^^ Ce passage semble contenir un numéro de sécurité sociale.
        states:
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: conseil
      sources:
        prescription: { title: "Me Girod, délais de prescription", url: "https://exemple.fr" }
      states:
        conseil: { advise: "Demandez Mme A., ou un docteur.", sources: [prescription], next: fin }
        fin: { final: fin }
    `,
  },
  check(document, report) {
    const { source } = document
    if (!mayBePersonal.test(source.text)) return
    const tell = (span: Span, nature: PersonalNature) => {
      report({ span, message: messages.personalData(messages.natures[nature]), help: messages.removeData })
    }
    // Structures have numbers and addresses: the directory has its own rules on those.
    if (!isDirectory(source.file)) {
      for (const nature of ['email', 'mobile', 'birth', 'social-security'] as const) {
        for (const { 0: found, index } of source.text.matchAll(patterns[nature])) {
          tell({ source, start: index, end: index + found.length }, nature)
        }
      }
    }
    // Those who sign what they publish are not hidden.
    for (const { value, role, path } of leavesOf(document).values) {
      if (role !== 'text' || typeof value.value !== 'string' || path.includes('sources')) continue
      const text = { value: value.value, span: value.span }
      for (const { 0: found, index } of text.value.matchAll(patterns.name)) {
        tell(placeIn(text, index, found.length), 'name')
      }
    }
    for (const { 0: comment, index } of source.text.matchAll(/(?<=^|\s)#.*/gm)) {
      for (const { 0: found, index: at } of comment.matchAll(patterns.name)) {
        tell({ source, start: index + at, end: index + at + found.length }, 'name')
      }
    }
  },
})

function isDirectory(file: string): boolean {
  return file.startsWith('territories/') || file === 'network/national.yaml'
}
