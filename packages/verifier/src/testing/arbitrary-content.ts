/**
 * Random content as an author would write it, on which mistakes are tried: a pathway whose steps go on to later ones, a
 * part that it invokes, promises of the network, and scenarios that are true and say more or less.
 */
import { planOf, run } from '@jalon/core'
import { availability } from '@jalon/directory'
import fc from 'fast-check'
import type { Tried } from '../mutation/mutate.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { verify } from '../verify.ts'
import { hasErrors } from '@jalon/diagnostics'
import { exampleContent } from './example-told.ts'

const steps = ['danger', 'plainte', 'violences', 'refer', 'refer', 'advise', 'part'] as const
const urgencies = ['now', 'h24', 'week'] as const
const wanted = [
  'police-urgence',
  '[medecin, ligne-ecoute]',
  '[association, medecin, ligne-ecoute]',
  'rdv-suivi',
]

interface Sketch {
  readonly step: (typeof steps)[number]
  readonly choice: number
}

const sketch: fc.Arbitrary<Sketch> = fc.record({ step: fc.constantFrom(...steps), choice: fc.nat(60) })

const someoneAlways = "- { id: quelqu-un, why: Même d'ailleurs., unreachable: { refer: nobody } }"

const promises = [
  someoneAlways,
  '- { id: secours, why: En danger., if: { danger: oui }, every-path-includes: [{ refer: police-urgence, urgency: now }, { refer: medecin }] }',
  '- { id: un-seul, why: Une fois., never-together: [{ refer: medecin }, { refer: association }] }',
  '- { id: pas-deux, why: Pas ici., if: { plainte: deposee }, unreachable: { state: e2 } }',
  '- { id: apres, why: On suit., always-after: { first: { refer: medecin }, then: { refer: rdv-suivi } } }',
]

/** Everything that decides what a content says. */
interface ContentSketch {
  readonly main: readonly Sketch[]
  readonly part: readonly Sketch[]
  readonly promised: readonly string[]
  readonly told: readonly { readonly answers: number; readonly says: number }[]
}

/** Content in which nothing is wrong. */
export const randomContent: fc.Arbitrary<Tried> = fc
  .record({
    main: fc.array(sketch, { minLength: 2, maxLength: 5 }),
    part: fc.array(sketch, { minLength: 1, maxLength: 2 }),
    promised: fc.subarray(promises),
    told: fc.array(fc.record({ answers: fc.nat(5000), says: fc.nat(3) }), { maxLength: 4 }),
  })
  .map(drawn)
  .filter((content) => !hasErrors(content.diagnostics) && !hasErrors(verify(content).diagnostics))

/** Content in which one referral finds someone by its fallback alone, whether this is promised or not: few random ones do. */
export function foundByFallback({ isPromised }: { readonly isPromised: boolean }): Tried {
  const promised = isPromised ? [someoneAlways] : []
  return drawn({ main: [{ step: 'refer', choice: 1 }], part: [], promised, told: [] })
}

function drawn({ main, part, promised, told }: ContentSketch): ReturnType<typeof exampleContent> & Tried {
  const files = {
    'network/invariants.yaml': promised.length === 0 ? '' : `invariants:\n  ${promised.join('\n  ')}\n`,
    'essai/essai.pathway.yaml': pathwayOf('e', main),
    'abri/abri.pathway.yaml': pathwayOf(
      'p',
      part.filter(({ step }) => step !== 'part'),
    ),
  }
  const content = exampleContent(Object.fromEntries(Object.entries(files).filter(([, text]) => text !== '')))
  const scenarios = told.flatMap(({ answers, says }) => scenarioOf(content, answers, says))
  return Object.defineProperty({ ...content, scenarios }, Symbol.for('fast-check/toStringMethod'), {
    value: () => `\n${Object.values(files).join('\n---\n')}\n${JSON.stringify(scenarios)}`,
    enumerable: false,
  })
}

function pathwayOf(prefix: string, sketches: readonly Sketch[]): string {
  const name = (index: number) => (index >= sketches.length ? 'fin' : `${prefix}${index}`)
  const states = sketches.map(({ step, choice }, index) => {
    const later = (by: number) => name(index + 1 + (Math.floor(choice / by) % 2))
    return `  ${name(index)}: ${stateOf(step, choice, later)}`
  })
  return [`initial: ${name(0)}`, 'states:', ...states, '  fin: { final: fin }', ''].join('\n')
}

function stateOf(step: Sketch['step'], choice: number, later: (by: number) => string): string {
  switch (step) {
    case 'danger':
      return `{ ask: danger, next: { oui: ${later(1)}, non: ${later(2)}, inconnu: ${later(4)} } }`
    case 'plainte':
      return `{ ask: plainte, next: [{ guard: { plainte: [deposee, envisagee] }, target: ${later(1)} }, { else: ${later(2)} }] }`
    case 'violences':
      return `{ ask: violences, next: [{ guard: { violences: { includes: [physiques, sexuelles] } }, target: ${later(1)} }, { else: ${later(2)} }] }`
    case 'refer':
      return `{ refer: { to: ${wanted[choice % wanted.length]}, urgency: ${choice % wanted.length === 0 ? 'now' : (urgencies[1 + (choice % 2)] ?? 'week')}, say: Allez-y., consent: not-required, sources: [] }, next: ${later(1)} }`
    case 'advise':
      return `{ advise: Notez les dates., next: ${later(1)} }`
    case 'part':
      return `{ invoke: abri, next: { fin: ${later(1)} } }`
  }
}

/** A situation drawn from a number, and what it says of where the pathway leads today. */
function scenarioOf({ ir, packs = [] }: Tried, answers: number, says: number): readonly Scenario[] {
  const [pack] = packs
  const commune = pack?.communes[0]?.code
  if (pack === undefined || commune === undefined) return []
  const available = availability(pack, commune)
  let sheet: Record<string, string | readonly string[]> = {}
  let left = answers
  let walked = run(ir, 'essai', available, sheet)
  for (; walked.waiting !== undefined; walked = run(ir, 'essai', available, sheet)) {
    const fact = ir.facts[walked.waiting]
    const ids = fact?.answers.map(({ id }) => id) ?? []
    const id = ids[left % Math.max(1, ids.length)] ?? ''
    left = Math.floor(left / Math.max(1, ids.length))
    sheet = { ...sheet, [walked.waiting]: fact?.type === 'choices' ? [id] : id }
  }
  const span = { source: { file: 'essai/essai.scenarios.yaml', text: '' }, start: 0, end: 0 }
  const kinds = planOf(ir, walked.trace).flatMap((item) => (item.type === 'referral' ? [item.kind] : []))
  return [
    {
      name: { value: `s${answers}`, span },
      pathway: { value: 'essai', span },
      commune,
      answers: sheet,
      expected: {
        ...(says > 0 ? { outcome: walked.outcome ?? '' } : {}),
        ...(says > 1 ? { referrals: kinds } : {}),
      },
    },
  ]
}
