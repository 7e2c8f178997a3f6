/** A referral that should have come before the one just made. */
import type { Run, TraceEvent } from '@jalon/core'
import { run, urgencies } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { referralsOf } from '../behaviour/referral.ts'
import type { Memory, Unwanted } from '../behaviour/remembering.ts'
import { walksWith } from '../behaviour/remembering.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import { leadingTo } from '../explore/earlier-referrals.ts'
import type { Walk } from '../explore/witness.ts'
import { messages } from '../messages.ts'

/**
 * The plan is shown in the order in which it is made. A part is looked at alone; an entry with its parts, for what was
 * said before a part is invoked counts as well.
 */
export const urgencyRises = defineRule<Behaviour>({
  name: 'urgency-rises',
  severity: 'warning',
  summary: {
    fr: "Une orientation presse plus que celle d'avant.",
    en: 'A referral is more urgent than the one before.',
  },
  why: {
    fr: 'La personne pourrait commencer par ce qui presse le moins.',
    en: 'The person could start with what is least urgent.',
  },
  examples: {
    incorrect: [
      `
        initial: suivi
        states:
          suivi: { refer: { to: rdv-suivi, urgency: week, say: Fixez une date., consent: not-required, sources: [] }, next: secours }
          secours: { refer: { to: police-urgence, urgency: now, say: Appelez., consent: not-required, sources: [] }, next: fin }
        # ^^^^^^^ « secours » (maintenant) vient après « suivi » (dans la semaine), qui presse moins.
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: secours, inconnu: conseil, non: conseil } }
          secours: { refer: { to: police-urgence, urgency: now, say: Appelez., consent: not-required, sources: [] }, next: examen }
          conseil: { refer: { to: rdv-suivi, urgency: later, say: Fixez une date., consent: not-required, sources: [] }, next: examen }
          examen: { refer: { to: [medecin, ligne-ecoute], urgency: h24, say: Elle sera reçue., consent: not-required, sources: [] }, next: fin }
        # ^^^^^^ « examen » (sous 24 heures) vient après « conseil » (ensuite), qui presse moins.
          fin: { final: fin }
      `,
      {
        'essai/essai.pathway.yaml': `
          initial: suivi
          states:
            suivi: { refer: { to: rdv-suivi, urgency: later, say: Fixez une date., consent: not-required, sources: [] }, next: soins }
            soins: { invoke: soins, next: { fait: fin } }
            fin: { final: fin }
        `,
        'soins/soins.pathway.yaml': `
          entry: false
          initial: examen
          states:
            examen: { refer: { to: [medecin, ligne-ecoute], urgency: h72, say: Elle sera reçue., consent: not-required, sources: [] }, next: fait }
          # ^^^^^^ « examen » (sous 72 heures) vient après « suivi » (ensuite), qui presse moins.
            fait: { final: fait }
        `,
      },
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: { oui: secours, inconnu: suivi, non: suivi } }
        secours: { refer: { to: police-urgence, urgency: now, say: Appelez., consent: not-required, sources: [] }, next: examen }
        examen: { refer: { to: [medecin, ligne-ecoute], urgency: h24, say: Elle sera reçue., consent: not-required, sources: [] }, next: suivi }
        suivi: { refer: { to: rdv-suivi, urgency: week, say: Fixez une date., consent: not-required, sources: [] }, next: fin }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    const { program, pathway, sights, ownSights } = behaviour
    const referrals = referralsOf(behaviour, pathway.entry ? sights : ownSights)
    const suspects = new Map(
      referrals
        .filter(({ sight }) => mayRise(behaviour, sight.index))
        .map((referral) => [referral.sight.index, referral]),
    )
    if (suspects.size === 0) return
    const unwanted: Unwanted = (location, last) => {
      const level = suspects.has(location) ? levelAt(behaviour, location) : 0
      return level > 0 && last > level ? everything : nothing
    }
    const leading = leadingTo(sights, suspects.keys())
    const memory: Memory = { ...lastUrgency, follow: (location) => leading.has(location) }
    for (const [location, walk] of walksWith(program, memory, unwanted)) {
      const later = suspects.get(location)
      const earlier = later && referralBefore(behaviour, walk, location)
      if (later === undefined || earlier === undefined) continue
      const before = sights.find(
        ({ index }) => index === program.indexOf(earlier.at.pathway, earlier.at.state),
      )
      report({
        span: later.name,
        message: messages.urgencyRises(
          later.state,
          later.referral.urgency,
          earlier.at.state,
          earlier.urgency,
        ),
        help: messages.putFirst(later.state),
        related:
          before === undefined
            ? []
            : [{ span: behaviour.stateAt(before).name, value: messages.lessUrgent(earlier.urgency) }],
        witness: behaviour.toWitness(walk),
      })
    }
  },
})

/** 0 before any referral, then the level of the last one: 1 is the most urgent. */
const lastUrgency: Pick<Memory, 'size' | 'step'> = {
  size: urgencies.length + 1,
  step: (last, event) => (event.kind === 'referred' ? urgencies.indexOf(event.urgency) + 1 : last),
}

/** The level of the referral made at a location, or 0. */
function levelAt({ program }: Behaviour, location: number): number {
  const step = program.locations[location]?.step
  return step?.kind === 'refer' ? urgencies.indexOf(step.referral.urgency) + 1 : 0
}

/** Whether something less urgent may come before: most pathways are written in order, and need no exploration. */
function mayRise(behaviour: Behaviour, location: number): boolean {
  const level = levelAt(behaviour, location)
  const earlier = behaviour.earlierReferrals()[location] ?? []
  return [...earlier].some((before) => levelAt(behaviour, before) > level)
}

type Referred = Extract<TraceEvent, { readonly kind: 'referred' }>

/** On a walk to a location, the less urgent referral made just before. */
function referralBefore(
  { ir, program, pathway }: Behaviour,
  walk: Walk,
  location: number,
): Referred | undefined {
  const { trace }: Run = run(ir, pathway.id.value, walk.available, Object.fromEntries(walk.answers))
  const made = trace.flatMap((event) => (event.kind === 'referred' ? [event] : []))
  const level = (event: Referred) => urgencies.indexOf(event.urgency)
  return made.find((event, index) => {
    const next = made[index + 1]
    if (next === undefined || level(event) <= level(next)) return false
    return program.indexOf(next.at.pathway, next.at.state) === location
  })
}
