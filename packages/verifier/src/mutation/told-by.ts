/** A scenario that would tell of a mistake: true today, and not any more once it is made. */
import type { Answers, Run } from '@jalon/core'
import { planOf, run } from '@jalon/core'
import type { Expected, Scenario } from '../scenarios/scenario.ts'
import type { Spot } from '../scenarios/judge-scenario.ts'
import type { Mutated } from './mutated.ts'
import type { Stage } from './seen-by-scenarios.ts'
import { playbillOf } from './seen-by-scenarios.ts'
import type { Told, Unseen } from './verdict.ts'

/** The first scenario that would do, with the fewest things to say; nothing when none can. */
export function toldBy(stage: Stage, mutated: Mutated, { cases }: Unseen): Told | undefined {
  for (const { answers, communes } of cases) {
    const sheet: Answers = Object.fromEntries(answers)
    for (const commune of ['any', ...communes, 'outside']) {
      const told = toldIn(stage, mutated, sheet, commune)
      if (told !== undefined) return told
    }
  }
  return undefined
}

function toldIn(stage: Stage, mutated: Mutated, sheet: Answers, commune: string): Told | undefined {
  const { pathway, span } = mutated
  const scenario: Scenario = {
    name: { value: '', span },
    pathway: { value: pathway, span },
    commune,
    answers: sheet,
    expected: {},
  }
  const [spot] = stage.spotsOf(scenario)
  if (spot === undefined) return undefined
  const walked = walkOf(spot, pathway, sheet)
  if (walked.status !== 'finished') return undefined
  const usual = usualExpected(spot, walked)
  // A scenario answers only what is asked on its way.
  const asked = { ...scenario, answers: walked.answers }
  for (const more of [{}, consentsOf(spot, walked), { asks: Object.keys(walked.answers) }]) {
    const told = { ...asked, expected: { ...usual, ...more } }
    if (sees(stage, told, mutated)) return { scenario: told }
  }
  return undefined
}

function walkOf({ ir, available }: Spot, pathway: string, sheet: Answers): Run {
  return run(ir, pathway, available, sheet)
}

function sees(stage: Stage, scenario: Scenario, mutated: Mutated): boolean {
  return playbillOf([scenario], stage).firstToSee(mutated) !== undefined
}

/** What every scenario says: who, how soon, what is advised, how it ends. */
function usualExpected({ ir }: Spot, walked: Run): Expected {
  const plan = planOf(ir, walked.trace)
  const referrals = plan.flatMap((item) => (item.type === 'referral' ? [item] : []))
  return {
    referrals: referrals.map(({ kind }) => kind),
    ...(referrals.length === 0
      ? {}
      : { urgency: Object.fromEntries(referrals.map(({ kind, urgency }) => [kind, urgency])) }),
    advice: plan.flatMap((item) => (item.type === 'advice' ? (item.from[0]?.state ?? []) : [])),
    outcome: walked.outcome ?? '',
  }
}

function consentsOf({ ir }: Spot, walked: Run): Expected {
  const referrals = planOf(ir, walked.trace).flatMap((item) => (item.type === 'referral' ? [item] : []))
  return {
    consent: Object.fromEntries(
      referrals.map(({ kind, consent }) => [kind, consent?.fact ?? 'not-required'] as const),
    ),
  }
}
