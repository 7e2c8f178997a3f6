/** A scenario as it is written in its file, from a walk. */
import type { Answers, Ir, PlannedReferral, Value } from '@jalon/core'
import { planOf } from '@jalon/core'
import { blank } from './draft.ts'
import type { Walk } from './scenario-walk.ts'

/** The lines of a scenario, to be added under `scenarios:`. */
export function scenarioText(ir: Ir, { answers, run }: Walk, commune: string, number: number): string {
  const plan = planOf(ir, run.trace)
  const referrals = plan.flatMap((item) => (item.type === 'referral' ? [item] : []))
  const advice = plan.flatMap((item) => (item.type === 'advice' ? (item.from[0]?.state ?? []) : []))
  const lines = [
    `- name: "${blank}\u00a0: la situation en une phrase (${number})"`,
    `  commune: ${commune === 'any' ? 'any' : `"${commune}"`}`,
    ...answerLines(answers),
    `  # ${blank} : relire. Ce qui suit est le résultat d'aujourd'hui, pas forcément le bon.`,
    '  expect:',
    `    referrals: ${list(referrals.map(({ kind }) => kind))}`,
    ...urgencyLines(referrals),
    `    advice: ${list(advice)}`,
    `    outcome: ${run.outcome}`,
  ]
  return lines.map((line) => `  ${line}\n`).join('')
}

/** The head of a scenarios file. */
export function scenariosHead(pathway: string): string {
  return `pathway: ${pathway}\n\nscenarios:\n`
}

function answerLines(answers: Answers): readonly string[] {
  const entries = Object.entries(answers)
  if (entries.length === 0) return ['  answers: {}']
  return ['  answers:', ...entries.map(([fact, value]) => `    ${fact}: ${valueText(value)}`)]
}

function valueText(value: Value): string {
  return typeof value === 'string' ? value : list(value)
}

function urgencyLines(referrals: readonly PlannedReferral[]): readonly string[] {
  if (referrals.length === 0) return []
  return [`    urgency: { ${referrals.map(({ kind, urgency }) => `${kind}: ${urgency}`).join(', ')} }`]
}

function list(words: readonly string[]): string {
  return `[${words.join(', ')}]`
}
