/** A line that no situation takes. */
import { rawOf, toReview } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import { defineRule, lineOf } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { withoutLine } from '../behaviour/line-edits.ts'
import type { Line, ListExit } from '../behaviour/list-exits.ts'
import {
  alwaysTrueLine,
  contradictsItself,
  listExitsOf,
  looksAtSettledKind,
  neverIsKnown,
  partsOf,
  together,
  valuesAmong,
} from '../behaviour/list-exits.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'
import type { Program } from '../program/program.ts'
import { kindsLookedAt } from '../program/variables.ts'

export const branchNeverUsed = defineRule<Behaviour>({
  name: 'branch-never-used',
  severity: 'warning',
  summary: { fr: 'Une ligne ne sert jamais.', en: 'A line is never used.' },
  why: {
    fr: "Un cas que vous vouliez traiter ne l'est peut-être pas.",
    en: 'A case that you meant to handle may not be.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: fin, non: suite, inconnu: suite } }
          suite:
            next:
              - { guard: { danger: oui }, target: secours }
              #            ^^^^^^^^^^^ Cette ligne ne sert jamais : quand on arrive à « suite », la réponse à « danger » est toujours « non » ou « inconnu ».
              - { guard: { danger: non }, target: fin }
              - { guard: { danger: inconnu }, target: secours }
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: plainte
        states:
          plainte:
            ask: plainte
            next:
              - { guard: { plainte: [deposee, envisagee] }, target: fin }
              - { guard: { plainte: envisagee }, target: fin }
              #            ^^^^^^^^^^^^^^^^^^ Cette ligne ne sert jamais : tous ses cas vont déjà à « fin » par la ligne 6.
              - { guard: { plainte: refusee }, target: conseil }
          conseil: { final: conseil }
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite: { ask: danger, next: accord }
          accord: { ask: accord, next: { oui: suite, non: fin } }
          suite:
            next:
              - { guard: { danger: [oui, inconnu] }, target: secours }
              - { guard: { danger: non, accord: oui }, target: fin }
              - { guard: { danger: non, accord: non }, target: secours }
              #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette ligne ne sert jamais : quand on arrive à « suite », la réponse à « accord » est toujours « oui ».
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: suite, non: accord, inconnu: accord } }
          accord: { ask: accord, next: { oui: suite-accord, non: fin } }
          suite-accord: { ask: plainte, next: suite }
          suite: { ask: accord, next: { oui: choix, non: choix } }
          choix:
            next:
              - { guard: { danger: oui }, target: secours }
              - { guard: { danger: [non, inconnu], accord: oui }, target: fin }
              - { guard: { danger: [non, inconnu], accord: non }, target: secours }
              #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette ligne ne sert jamais : quand on arrive à « choix », les parties de sa condition ne sont jamais vraies ensemble.
          secours: { final: secours }
          fin: { final: fin }
      `,
      {
        'network/kinds.yaml': `
          police-urgence: { label: Police secours, nature: line, purpose: Appeler les secours, always-open: true }
          medecin: { label: Médecin, nature: structure, purpose: Faire constater les blessures }
          medecin-legiste: { label: Unité médico-judiciaire, nature: structure, purpose: Être examinée }
          association: { label: Association, nature: structure, purpose: Être accompagnée }
          maison-des-femmes: { label: Maison des femmes, nature: structure, purpose: Être accompagnée }
        `,
        'essai/essai.pathway.yaml': `
          initial: aide
          states:
            aide:
              next:
                - { guard: { available: maison-des-femmes }, target: fin }
                #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette ligne ne sert pas encore : aucune commune n'a « maison-des-femmes ».
                - { else: conseil }
            conseil: { final: conseil }
            fin: { final: fin }
        `,
      },
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: { oui: secours, non: suite, inconnu: suite } }
        suite:
          next:
            - { guard: { danger: non }, target: fin }
            - { guard: { danger: inconnu }, target: secours }
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    if (!neverIsKnown(behaviour)) return
    const { program } = behaviour
    for (const list of listExitsOf(behaviour)) {
      // A case without a way out is most often the one that a line never used was for: it is told first.
      if (alwaysTrueLine(list, program) !== undefined || list.sight.uncovered !== nothing) continue
      for (const line of list.lines) {
        if (line.undecided !== nothing || contradictsItself(line, program)) continue
        const edits = list.lines.length > 1 ? withoutLine(line.branch) : undefined
        const never = line.holding === nothing ? neverTrue(list, line, program) : takenAbove(list, line)
        const awaited = line.holding === nothing && never === undefined ? existingNowhere(line, program) : []
        if (never !== undefined) {
          report({
            span: line.written.span,
            message: never,
            help: messages.correctOrRemoveLine,
            suggestions: edits === undefined ? [] : toReview(messages.removeLine, edits),
          })
        }
        if (awaited.length > 0) {
          // The line is right, and the directory may be too: nothing is to mend, and an editor shows it.
          report({
            span: line.written.span,
            severity: 'hint',
            message: messages.notYet(awaited),
            why: messages.untilItExists,
            help: messages.waitOrRemove,
          })
        }
      }
    }
  },
})

/** Why the condition of a line never holds; nothing when it only waits for a kind to exist somewhere. */
function neverTrue({ sight }: ListExit, line: Line, program: Program): L10n | undefined {
  const { state } = sight.location
  const parts = partsOf(line, program).filter((part) => !looksAtSettledKind(part, program))
  if (program.diagrams.intersect(sight.leaving, together(parts, program)) !== nothing) return undefined
  const part = parts.find(
    ({ regions }) => program.diagrams.intersect(sight.leaving, regions.holds) === nothing,
  )
  if (part === undefined) return messages.neverTogether(state)
  const { guard, written } = part
  const answers = guard.kind === 'answered' ? valuesAmong(program, guard.fact, sight.leaving) : undefined
  return guard.kind === 'answered' && answers !== undefined && answers.length <= 3
    ? messages.neverThatAnswer(state, guard.fact, answers)
    : messages.neverHolds(state, rawOf(written.span))
}

/** The kinds that a line waits for, and that no commune has. */
function existingNowhere({ guard }: Line, { variables }: Program): readonly string[] {
  return kindsLookedAt(guard).filter((kind) => !variables.kinds.has(kind) && !variables.everywhere.has(kind))
}

/** A line whose cases all go to the same state by lines above. Those that lead elsewhere are told as two exits. */
function takenAbove({ sight, lines }: ListExit, { index, target }: Line): L10n | undefined {
  if (sight.taken.has(index) || sight.overlaps.some(({ second }) => second === index)) return undefined
  const above = lines.filter((each) => each.index < index && each.target === target).at(-1)
  return above && messages.alreadyTaken(lineOf(above.branch.span), target)
}
