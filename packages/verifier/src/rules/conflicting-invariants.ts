/** Two promises of the network that no pathway can keep both. */
import type { Guard, Ir, IrInvariant, Vocabulary, WrittenInvariant } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import type { Conflict } from '../conflicts/conflicts-in.ts'
import type { Cube } from '../conflicts/smallest-cube.ts'
import { messages } from '../messages.ts'
import { asSoonAsWords } from '../sentences/condition-words.ts'
import { readable, sentenceOf } from '../sentences/sentence-of.ts'

/** What is promised, where it is written, and what contradicts itself in it. */
export interface Promises {
  readonly ir: Ir
  readonly vocabulary: Vocabulary
  readonly conflicts: readonly Conflict[]
}

export const conflictingInvariants = defineRule<Promises>({
  name: 'conflicting-invariants',
  severity: 'error',
  summary: {
    fr: 'Deux règles du réseau se contredisent.',
    en: 'Two rules of the network contradict each other.',
  },
  why: {
    fr: "L'une des deux promesses faites à la personne ne serait pas tenue.",
    en: 'One of the two promises made to the person would not be kept.',
  },
  examples: {
    incorrect: [
      {
        'network/invariants.yaml': `
          invariants:
            - id: secours-d-abord
              why: En danger, les secours d'abord.
              if: { danger: oui }
              first-is: { refer: police-urgence }
            - id: examen-d-abord
            #     ^^^^^^^^^^^^^^ Les règles « secours-d-abord » et « examen-d-abord » se contredisent dès que «\u00a0Un danger immédiat\u00a0?\u00a0» a pour réponse «\u00a0Oui\u00a0». Aucun parcours qui pose cette question ne peut respecter les deux.
              why: En danger, ou dans le doute, l'examen d'abord.
              if: { danger: [oui, inconnu] }
              first-is: { refer: medecin }
        `,
        'essai/essai.pathway.yaml': `
          initial: fin
          states:
            fin: { final: fin }
        `,
      },
      {
        'network/invariants.yaml': `
          invariants:
            - id: toujours-se-revoir
              every-path-includes: { refer: rdv-suivi }
        `,
        'essai/essai.pathway.yaml': `
          initial: fin
          states:
            fin: { final: fin }
          invariants:
            - id: rien-de-plus
            #     ^^^^^^^^^^^^ Les règles « toujours-se-revoir » et « rien-de-plus » se contredisent dans toute situation. Aucun parcours ne peut respecter les deux.
              why: Ce parcours ne fait qu'informer.
              unreachable: { refer: any }
        `,
      },
    ],
    correct: {
      'network/invariants.yaml': `
        invariants:
          - id: secours-d-abord
            why: En danger, les secours d'abord.
            if: { danger: oui }
            first-is: { refer: police-urgence }
          - id: examen-d-abord
            why: Sans danger, ou dans le doute, l'examen d'abord.
            if: { danger: [non, inconnu] }
            first-is: { refer: medecin }
      `,
      'essai/essai.pathway.yaml': `
        initial: fin
        states:
          fin: { final: fin }
      `,
    },
  },
  check({ ir, vocabulary, conflicts }, report) {
    for (const { earlier, later, cube } of conflicts) {
      const written = [earlier, later].flatMap((invariant) => writtenAs(invariant, vocabulary) ?? [])
      const span = written.at(-1)?.id.span
      if (span === undefined) continue
      const takesAnAnswer = Object.keys(cube.answers).length > 0
      report({
        span,
        message: messages.conflicting(earlier.id, later.id, whenever(ir, cube), takesAnAnswer),
        help: messages.decide,
        related: [earlier, later].flatMap((invariant, index) => {
          const at = written[index]?.id.span
          const promised = messages.promised(invariant.id, sentenceOf(ir, invariant))
          return at === undefined ? [] : [{ span: at, value: promised }]
        }),
      })
    }
  },
})

/** Where a promise is written. */
function writtenAs(
  { promise }: IrInvariant,
  { promises, pathways }: Vocabulary,
): WrittenInvariant | undefined {
  const units = [...(promises === undefined ? [] : [promises]), ...pathways.values()]
  return units.flatMap(({ invariants }) => invariants).find((written) => written.promise === promise)
}

function whenever(ir: Ir, { answers, available, missing }: Cube): L10n | undefined {
  const guards: readonly Guard[] = [
    ...Object.entries(answers).map(([fact, value]): Guard => {
      return typeof value === 'string'
        ? { kind: 'answered', fact, among: [value] }
        : { kind: 'chosen', fact, operator: 'includes', answers: value }
    }),
    ...(available.length === 0 ? [] : [{ kind: 'available', kinds: available } as const]),
    ...missing.map((kind): Guard => ({ kind: 'not', guard: { kind: 'available', kinds: [kind] } })),
  ]
  return guards.length === 0
    ? undefined
    : asSoonAsWords({ kind: 'all', guards }, { names: ir, most: readable })
}
