/** Judges a scenario: the pathway is run in every commune it speaks of, and compared with what it expects. */
import type { Ir, PlannedReferral, Run, Urgency } from '@jalon/core'
import { own, planOf, run } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import type { Pack } from '@jalon/directory'
import { resolve } from '@jalon/directory'
import type { Place } from './places.ts'
import { placesOf, toldApart } from './places.ts'
import type { Expected, Scenario } from './scenario.ts'

/** What a scenario expects of one place: true there, or in which way it is not. */
export type Verdict = { readonly passed: true } | ({ readonly passed: false } & Failure)

/** Why a scenario does not hold, and what to say of it. */
export interface Failure {
  readonly because: 'broken' | 'incomplete' | 'answer-unused'
  /** What differs from what was expected, in words, without the place. */
  readonly difference: L10n
  /** The question that waits, or those whose answers serve nothing. */
  readonly facts: readonly string[]
}

/** A place where a scenario does not hold. */
export interface FailedPlace extends Failure {
  readonly place: Place
}

/** A place, and what runs there. */
export interface Spot extends Place {
  readonly ir: Ir
}

/** What differs from what was expected, in words; nothing when the scenario is true. */
export type Judgement =
  | { readonly passed: true }
  | {
      readonly passed: false
      readonly difference: L10n
      /** The places where it does not hold, the first one told in `difference`; none when no territory knows its commune. */
      readonly failed: readonly FailedPlace[]
      /** Whether it holds somewhere else. */
      readonly holdsSomewhere: boolean
    }

/** Judges a scenario in the territories given. The day decides only which services are open for good. */
export function judge(scenario: Scenario, packs: readonly Pack[], today: string): Judgement {
  const places = placesOf(scenario, packs)
  if (places.length === 0)
    return {
      passed: false,
      difference: {
        fr: `aucun territoire ne connaît la commune ${scenario.commune}`,
        en: `no territory knows commune ${scenario.commune}`,
      },
      failed: [],
      holdsSomewhere: false,
    }
  // Structures apart, what a pathway answers depends on the kinds that exist in a place, and on nothing else of it.
  const judged = scenario.expected.structures === undefined ? toldApart(places) : places
  const failed = judged.flatMap((place): readonly FailedPlace[] => {
    const verdict = verdictAt(scenario, spotAt(place), today)
    return verdict.passed ? [] : [{ ...verdict, place }]
  })
  const [first] = failed
  if (first === undefined) return { passed: true }
  return {
    passed: false,
    difference: inPlace(first.difference, first.place),
    failed,
    holdsSomewhere: failed.length < judged.length,
  }
}

/** A place as the directory describes it today. */
export function spotAt(place: Place): Spot {
  return { ...place, ir: place.pack.ir }
}

/** Whether a scenario holds in one place. */
export function verdictAt({ pathway, answers, expected }: Scenario, spot: Spot, today: string): Verdict {
  const { ir, available } = spot
  if (own(ir.pathways, pathway.value) === undefined) {
    return broken({
      fr: `le parcours « ${pathway.value} » n'existe pas ou contient une erreur`,
      en: `pathway "${pathway.value}" does not exist or has an error`,
    })
  }
  const walked = run(ir, pathway.value, available, answers)
  const unused = Object.keys(answers).filter((fact) => own(walked.answers, fact) === undefined)
  if (walked.waiting !== undefined) {
    const difference = {
      fr: `il manque la réponse à « ${walked.waiting} »`,
      en: `the answer to "${walked.waiting}" is missing`,
    }
    return { passed: false, because: 'incomplete', difference, facts: [walked.waiting] }
  }
  if (walked.status !== 'finished')
    return broken({ fr: 'le parcours s’arrête sans fin', en: 'the pathway stops without an end' })
  if (unused.length > 0) {
    const difference = {
      fr: `ces réponses ne servent pas : ${unused.join(', ')}`,
      en: `these answers are not used: ${unused.join(', ')}`,
    }
    return { passed: false, because: 'answer-unused', difference, facts: unused }
  }
  const difference = compare(expected, walked, spot, today)
  return difference === undefined ? { passed: true } : broken(difference)
}

function broken(difference: L10n): Verdict {
  return { passed: false, because: 'broken', difference, facts: [] }
}

function compare(expected: Expected, walked: Run, spot: Spot, today: string): L10n | undefined {
  const plan = planOf(spot.ir, walked.trace)
  const referrals = plan.flatMap((item) => (item.type === 'referral' ? [item] : []))
  const kinds = referrals.map(({ kind }) => kind)
  const advice = plan.flatMap((item) => (item.type === 'advice' ? (item.from[0]?.state ?? []) : []))
  const forbidden = (expected.never ?? []).filter((kind) => kinds.includes(kind))
  return (
    differs('questions', 'questions', expected.asks, Object.keys(walked.answers)) ??
    differs('orientations', 'referrals', expected.referrals, kinds) ??
    differs('conseils', 'advice', expected.advice, advice) ??
    differs('fin', 'outcome', expected.outcome && [expected.outcome], [walked.outcome ?? '']) ??
    differs('jamais', 'never', forbidden.length > 0 ? [] : undefined, forbidden) ??
    differsByKind('urgence', 'urgency', expected.urgency, (kind) => urgencyOf(referrals, kind) ?? '∅') ??
    differsByKind('accord', 'consent', expected.consent, (kind) => consentOf(referrals, kind)) ??
    differsByKind('structure', 'structure', expected.structures, (kind) => firstStructure(spot, kind, today))
  )
}

/** The urgency of a kind in a plan; nothing when it is not there. */
export function urgencyOf(referrals: readonly PlannedReferral[], kind: string): Urgency | undefined {
  return referrals.find((referral) => referral.kind === kind)?.urgency
}

/** The question that gives consent to a referral, or that none is required. */
function consentOf(referrals: readonly PlannedReferral[], kind: string): string {
  const referral = referrals.find((each) => each.kind === kind)
  return referral === undefined ? '∅' : (referral.consent?.fact ?? 'not-required')
}

function firstStructure({ pack, code, available }: Spot, kind: string, today: string): string {
  if (!available.has(kind)) return '∅'
  const resolution = resolve(pack, code, kind, today)
  return (resolution.result === 'found' ? resolution.candidates[0]?.service.id : undefined) ?? '∅'
}

function differs(
  fr: string,
  en: string,
  wanted: readonly string[] | '' | undefined,
  got: readonly string[],
): L10n | undefined {
  if (wanted === undefined || wanted === '' || wanted.join() === got.join()) return undefined
  const list = (words: readonly string[]) => `[${words.join(', ')}]`
  return {
    fr: `${fr} : attendu ${list(wanted)}, obtenu ${list(got)}`,
    en: `${en}: expected ${list(wanted)}, got ${list(got)}`,
  }
}

function differsByKind(
  fr: string,
  en: string,
  wanted: Readonly<Record<string, string>> | undefined,
  got: (kind: string) => string,
): L10n | undefined {
  const wrong = Object.entries(wanted ?? {}).find(([kind, value]) => got(kind) !== value)
  if (wrong === undefined) return undefined
  const [kind, value] = wrong
  return differs(`${fr} de ${kind}`, `${en} of ${kind}`, [value], [got(kind)])
}

function inPlace({ fr, en }: L10n, { pack, code }: Place): L10n {
  const commune = pack.communes.find((each) => each.code === code)
  const name = commune === undefined ? pack.territory.title : `${commune.name} (${commune.code})`
  return {
    fr: `${commune === undefined ? `hors de « ${name} »` : name} : ${fr}`,
    en: `${commune === undefined ? `outside "${name}"` : name}: ${en}`,
  }
}
