/** Two referrals to one kind on the same way: a single card will hold both. */
import type { Run } from '@jalon/core'
import { run } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import type { Referral } from '../behaviour/referral.ts'
import { referralsOf } from '../behaviour/referral.ts'
import type { Memory } from '../behaviour/remembering.ts'
import { walksWith } from '../behaviour/remembering.ts'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { leadingTo } from '../explore/earlier-referrals.ts'
import { communesIn } from '../explore/places-in.ts'
import type { Walk } from '../explore/witness.ts'
import { messages } from '../messages.ts'

export const sameKindTwice = defineRule<Behaviour>({
  name: 'same-kind-twice',
  severity: 'hint',
  summary: {
    fr: 'Un type est proposé deux fois sur le même chemin.',
    en: 'A kind is proposed twice on the same way.',
  },
  why: {
    fr: 'Le professionnel lira une seule carte, et non les deux textes.',
    en: 'The professional will read a single card, and not both texts.',
  },
  examples: {
    incorrect: [
      `
        initial: ecoute
        states:
          ecoute: { refer: { to: ligne-ecoute, urgency: h24, say: Elle peut appeler., consent: not-required, sources: [] }, next: rappel }
          rappel: { refer: { to: ligne-ecoute, urgency: week, say: Elle peut rappeler., consent: not-required, sources: [] }, next: fin }
        # ^^^^^^ « ligne-ecoute » est proposé deux fois sur ce chemin, par « ecoute » puis « rappel » : une seule carte les réunira.
          fin: { final: fin }
      `,
      `
        initial: examen
        states:
          examen: { refer: { to: [medecin-legiste, medecin], urgency: h24, say: Elle sera reçue., consent: not-required, sources: [] }, next: recit }
          recit: { ask: danger, next: { oui: fin, inconnu: soins, non: soins } }
          soins: { refer: { to: [medecin, ligne-ecoute], urgency: week, say: Elle sera suivie., consent: not-required, sources: [] }, next: fin }
        # ^^^^^ « medecin » est proposé deux fois sur ce chemin, par « examen » puis « soins » : une seule carte les réunira.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: recit
      states:
        recit: { ask: danger, next: { oui: secours, inconnu: soins, non: soins } }
        secours: { refer: { to: [medecin, ligne-ecoute], urgency: h24, say: Elle sera reçue., consent: not-required, sources: [] }, next: fin }
        soins: { refer: { to: [medecin, ligne-ecoute], urgency: week, say: Elle sera suivie., consent: not-required, sources: [] }, next: fin }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    if (behaviour.program.diagrams.size > mostNodes) return
    for (const repeatable of repeatedKinds(behaviour)) {
      const { kind, later: suspects } = repeatable
      const walks = walksWith(behaviour.program, seen(behaviour, repeatable), (location, memory) =>
        memory === 0 ? nothing : (suspects.get(location)?.where ?? nothing),
      )
      const found = [...walks].flatMap(([location, walk]): readonly Repeat[] => {
        const later = suspects.get(location)?.referral
        const earlier = later && referralBefore(behaviour, walk, kind, later)
        return later === undefined || earlier === undefined ? [] : [{ walk, earlier, later }]
      })
      const [first, ...others] = found.sort((a, b) => a.walk.answers.length - b.walk.answers.length)
      if (first === undefined) continue
      report({
        span: first.later.name,
        message: messages.sameKind(kind, first.earlier.state, first.later.state),
        help: messages.checkTexts,
        related: [
          { span: first.earlier.name, value: messages.firstTime },
          ...others.map(({ later }) => ({ span: later.name, value: messages.onceMore })),
        ],
        witness: behaviour.toWitness(first.walk),
      })
    }
  },
})

/** A hint is not worth the room that proofs need: a pathway that already takes this much of it goes without. */
const mostNodes = 250_000

/** Two referrals to one kind on a walk. */
interface Repeat {
  readonly walk: Walk
  readonly earlier: Referral
  readonly later: Referral
}

/** A kind that some referrals of the pathway may repeat. */
interface Repeatable {
  readonly kind: string
  /** The locations that may lead to it first. */
  readonly earlier: ReadonlySet<number>
  readonly later: ReadonlyMap<number, Suspect>
}

/** A referral, and where it leads to the kind that is looked at. */
interface Suspect {
  readonly referral: Referral
  readonly where: Situations
}

/**
 * What may be repeated in some commune, along the graph and for the kinds that exist there: the rest needs no
 * exploration. Someone from elsewhere often meets the same line again: that is not for the author to mend.
 */
function repeatedKinds(behaviour: Behaviour): readonly Repeatable[] {
  const { program, packs, sights, earlierReferrals } = behaviour
  const { keep, intersect, variables } = program.diagrams
  const kinds = variables(new Set(program.variables.kinds.values()))
  const repeated = new Map<string, { earlier: Set<number>; later: Map<number, Suspect> }>()
  for (const referral of referralsOf(behaviour)) {
    const { index, chosen } = referral.sight
    for (const { kind, where } of chosen) {
      const inside = packs.length === 0 ? where : (communesIn(program, where)?.situations ?? nothing)
      const earlier = [...(earlierReferrals()[index] ?? [])].filter((each) => {
        const before = sights[each]?.chosen.find((other) => other.kind === kind)?.where ?? nothing
        return each !== index && intersect(keep(before, kinds), keep(inside, kinds)) !== nothing
      })
      if (earlier.length === 0) continue
      const known = repeated.get(kind) ?? { earlier: new Set(), later: new Map() }
      repeated.set(kind, known)
      known.later.set(index, { referral, where: inside })
      for (const each of earlier) known.earlier.add(each)
    }
  }
  return [...repeated].map(([kind, found]) => ({ kind, ...found }))
}

/** Whether a kind was already referred to. Until then only ways to such a referral are followed, then ways to a suspect. */
function seen({ program, sights }: Behaviour, { kind, earlier, later }: Repeatable): Memory {
  const [first, again] = [leadingTo(sights, earlier), leadingTo(sights, later.keys())]
  return {
    size: 2,
    step(memory, event) {
      if (event.kind !== 'referred' || event.to !== kind) return memory
      return earlier.has(program.indexOf(event.at.pathway, event.at.state) ?? -1) ? 1 : memory
    },
    follow: (location, memory) => (memory === 0 ? first : again).has(location),
  }
}

/** On a walk to a referral, the other one that led to the same kind first; nothing when it is itself, come to again. */
function referralBefore(
  behaviour: Behaviour,
  walk: Walk,
  kind: string,
  { sight: { location } }: Referral,
): Referral | undefined {
  const { ir, pathway, program, sights } = behaviour
  const { trace }: Run = run(ir, pathway.id.value, walk.available, Object.fromEntries(walk.answers))
  const made = trace.flatMap((event) => (event.kind === 'referred' && event.to === kind ? [event.at] : []))
  const isHere = (at: (typeof made)[number]) => at.state === location.state && at.pathway === location.pathway
  const earlier = made.slice(0, made.findIndex(isHere) + 1).find((at) => !isHere(at))
  const sight = earlier && sights[program.indexOf(earlier.pathway, earlier.state) ?? -1]
  return sight === undefined ? undefined : referralsOf(behaviour, [sight])[0]
}
