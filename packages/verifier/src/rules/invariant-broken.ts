/** A promise of the network that some walk does not keep. */
import type { IrInvariant, WrittenInvariant } from '@jalon/core'
import { monitorOf, run } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import type { Walk } from '../explore/witness.ts'
import { messages } from '../messages.ts'
import { sentenceOf } from '../sentences/sentence-of.ts'

export const invariantBroken = defineRule<Behaviour>({
  name: 'invariant-broken',
  severity: 'error',
  summary: {
    fr: "Une promesse du réseau n'est pas tenue.",
    en: 'A promise of the network is not kept.',
  },
  why: {
    fr: 'Le réseau a promis que cela n’arriverait à personne.',
    en: 'The network has promised that this would happen to nobody.',
  },
  examples: {
    incorrect: [
      {
        'network/invariants.yaml': `
          invariants:
            - id: danger-secours-d-abord
              why: En danger, rien ne précède les secours.
              if: { danger: [oui, inconnu] }
              first-is: { refer: police-urgence }
        `,
        'essai/essai.pathway.yaml': `
          initial: securite
          states:
            securite: { ask: danger, next: { oui: secours, inconnu: medecin, non: medecin } }
            secours: { refer: { to: police-urgence, urgency: now, say: Appelez les secours., consent: not-required }, next: fin }
            medecin: { refer: { to: medecin, urgency: h24, say: Elle sera examinée., consent: not-required }, next: fin }
          # ^^^^^^^ La règle « danger-secours-d-abord » n'est pas respectée : la faute se voit à l'état « medecin ».
            fin: { final: fin }
        `,
      },
      `
        initial: recit
        states:
          recit: { ask: danger, next: medecin }
          medecin: { refer: { to: medecin, urgency: h24, say: Elle sera examinée., consent: not-required }, next: fin }
          fin: { final: fin }
        # ^^^ La règle « un-rendez-vous » n'est pas respectée : la faute se voit à l'état « fin ».
        invariants:
          - { id: un-rendez-vous, why: On se revoit toujours., every-path-includes: { refer: rdv-suivi } }
      `,
      `
        initial: examen
        states:
          examen: { refer: { to: medecin, urgency: h24, say: Elle sera examinée., consent: not-required }, next: fin }
        # ^^^^^^ La règle « toujours-quelqu-un » n'est pas respectée : la faute se voit à l'état « examen ».
          fin: { final: fin }
        invariants:
          - { id: toujours-quelqu-un, why: Personne ne reste sans réponse., unreachable: { refer: nobody } }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: { oui: secours, inconnu: secours, non: medecin } }
        secours: { refer: { to: police-urgence, urgency: now, say: Appelez les secours., consent: not-required }, next: fin }
        medecin: { refer: { to: medecin, urgency: h24, say: Elle sera examinée., consent: not-required }, next: fin }
        fin: { final: fin }
      invariants:
        - { id: secours-d-abord, why: Rien ne précède les secours., if: { danger: [oui, inconnu] }, first-is: { refer: police-urgence } }
    `,
  },
  check(behaviour, report) {
    const { ir, vocabulary, invariants, proofs, toWitness } = behaviour
    for (const invariant of invariants) {
      const walk = proofs.breaking(invariant)
      if (walk === undefined) continue
      const at = faultyStep(behaviour, invariant, walk)
      const witness = toWitness(walk)
      const written = writtenInvariant(behaviour, invariant.id)
      const state = vocabulary.pathways.get(at.pathway)?.states.get(at.state)
      const span = state?.name.span ?? written?.id.span
      if (span === undefined) continue
      report({
        span,
        message: messages.invariantBroken(invariant.id, at.state),
        ...(written === undefined || written.why === ''
          ? {}
          : { why: { fr: sentence(written.why), en: sentence(written.why) } }),
        help: messages.correctTheWay,
        related:
          written === undefined
            ? []
            : [{ span: written.id.span, value: messages.theRule(sentenceOf(ir, invariant)) }],
        // The walk goes on to its end; what is shown of it stops where the fault is.
        witness: { ...witness, trace: witness.trace?.slice(0, at.steps) ?? [] },
      })
    }
  },
})

/** The step at which a promise is broken for good, or the last one when something was still owed; and which it is. */
function faultyStep({ ir, pathway }: Behaviour, { promise }: IrInvariant, { answers, available }: Walk) {
  const { trace } = run(ir, pathway.id.value, available, Object.fromEntries(answers))
  const monitor = monitorOf(promise)
  let at = { pathway: pathway.id.value, state: pathway.initial?.value ?? '', steps: 0 }
  let state = 0
  for (const event of trace) {
    if (event.kind === 'entered') at = { ...event.at, steps: at.steps + 1 }
    state = monitor.step(state, event)
    if (monitor.standing(state) === 'broken') return at
  }
  return at
}

/** An invariant as its author wrote it, in the network's file or in the pathway's own. */
function writtenInvariant({ vocabulary, pathway }: Behaviour, id: string): WrittenInvariant | undefined {
  const own = pathway.invariants.find((each) => each.id.value === id)
  return own ?? vocabulary.promises?.invariants.find((each) => each.id.value === id)
}

function sentence(words: string): string {
  return /[.?!)]$/.test(words) ? words : `${words}.`
}
