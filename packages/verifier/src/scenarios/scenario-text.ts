/** A scenario as it is written in its file. */
import type { Answers, Value } from '@jalon/core'
import type { Expected } from './scenario.ts'

/** What a scenario says, with what whoever reads the file must know of it. */
export interface TextOfScenario {
  readonly name: string
  /** An INSEE code, `any` or `outside`. */
  readonly commune: string
  readonly answers: Answers
  readonly expected: Expected
  /** Above what is expected, as a comment. */
  readonly note: string
}

/** The lines of a scenario, to be added under `scenarios:`. */
export function scenarioText({ name, commune, answers, expected, note }: TextOfScenario): string {
  const { asks, referrals, urgency, consent, advice, outcome } = expected
  const lines = [
    `- name: ${JSON.stringify(name)}`,
    `  commune: ${commune === 'any' || commune === 'outside' ? commune : `"${commune}"`}`,
    ...answerLines(answers),
    `  # ${note}`,
    '  expect:',
    ...(asks === undefined ? [] : [`    asks: ${list(asks)}`]),
    ...(referrals === undefined ? [] : [`    referrals: ${list(referrals)}`]),
    ...mapLines('urgency', urgency ?? {}),
    ...mapLines('consent', consent ?? {}),
    ...(advice === undefined ? [] : [`    advice: ${list(advice)}`]),
    ...(outcome === undefined ? [] : [`    outcome: ${word(outcome)}`]),
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
  return ['  answers:', ...entries.map(([fact, value]) => `    ${word(fact)}: ${valueText(value)}`)]
}

function valueText(value: Value): string {
  return typeof value === 'string' ? word(value) : list(value)
}

function mapLines(key: string, byKind: Readonly<Record<string, string>>): readonly string[] {
  const entries = Object.entries(byKind)
  if (entries.length === 0) return []
  return [`    ${key}: { ${entries.map(([kind, wanted]) => `${word(kind)}: ${wanted}`).join(', ')} }`]
}

function list(words: readonly string[]): string {
  return `[${words.map(word).join(', ')}]`
}

/** A name as it is, or between quotes where YAML would take it for something else. */
function word(name: string): string {
  return /^[a-z][a-z0-9-]*$/.test(name) && !traps.has(name) ? name : JSON.stringify(name)
}

const traps: ReadonlySet<string> = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null'])
