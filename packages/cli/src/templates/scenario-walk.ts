/** A walk through a pathway that the scenarios of a network do not tell yet. */
import type { Answers, Ir, Run, Value } from '@jalon/core'
import { domainOf, own, run } from '@jalon/core'

/** One complete walk: the answers in the order in which they are asked, and where they lead. */
export interface Walk {
  readonly answers: Answers
  readonly run: Run
}

/** Enough to meet nearly every answer of our pathways, and well under a second. */
const tries = 300
const mostQuestions = 40

/**
 * Among some walks, always the same ones, that which gives the most answers nobody has told; the shortest of those.
 * When every answer is told already, a situation that is not; nothing when that is told too, or when no walk ends.
 */
export function untoldWalk(
  ir: Ir,
  pathway: string,
  available: ReadonlySet<string>,
  told: readonly Answers[],
): Walk | undefined {
  const known = new Set(told.flatMap(pairsOf))
  const situations = new Set(told.map(situationOf))
  const found = Array.from({ length: tries }, (_, seed) => walkOf(ir, pathway, available, seed))
    .filter(({ run, answers }) => run.status === 'finished' && !situations.has(situationOf(answers)))
    .map((walk) => ({ walk, news: newsOf(walk, known) }))
  return found.sort((a, b) => b.news - a.news || lengthOf(a.walk) - lengthOf(b.walk))[0]?.walk
}

/** Whether a walk gives an answer that none of these tells. */
export function tellsMore(walk: Walk, told: readonly Answers[]): boolean {
  return told.length === 0 || newsOf(walk, new Set(told.flatMap(pairsOf))) > 0
}

function walkOf(ir: Ir, pathway: string, available: ReadonlySet<string>, seed: number): Walk {
  const pick = picker(seed)
  let answers: Answers = {}
  let walked = run(ir, pathway, available, answers)
  for (let asked = 0; asked < mostQuestions && walked.waiting !== undefined; asked++) {
    const fact = own(ir.facts, walked.waiting)
    if (fact === undefined) break
    // Of a several-answers question, one answer at a time: a story has to be read.
    const values = fact.type === 'choices' ? fact.answers.map(({ id }): Value => [id]) : domainOf(fact)
    answers = { ...answers, [fact.id]: values[pick(values.length)] as Value }
    walked = run(ir, pathway, available, answers)
  }
  return { answers: walked.answers, run: walked }
}

/** Numbers that look drawn by lot and are the same each time: two people get the same draft. */
function picker(seed: number): (count: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 16) % count
  }
}

function pairsOf(answers: Answers): readonly string[] {
  return Object.entries(answers).flatMap(([fact, value]) => [value].flat().map((id) => `${fact}=${id}`))
}

function newsOf({ answers }: Walk, known: ReadonlySet<string>): number {
  return pairsOf(answers).filter((pair) => !known.has(pair)).length
}

function situationOf(answers: Answers): string {
  return [...pairsOf(answers)].sort().join()
}

function lengthOf({ answers }: Walk): number {
  return Object.keys(answers).length
}
