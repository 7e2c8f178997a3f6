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
 * Nothing when no walk ends, or when every answer of those walks is told already.
 */
export function untoldWalk(
  ir: Ir,
  pathway: string,
  available: ReadonlySet<string>,
  told: readonly Answers[],
): Walk | undefined {
  const known = new Set(told.flatMap(pairsOf))
  const found = Array.from({ length: tries }, (_, seed) => walkOf(ir, pathway, available, seed))
    .filter((walk) => walk.run.status === 'finished')
    .map((walk) => ({ walk, news: pairsOf(walk.answers).filter((pair) => !known.has(pair)).length }))
  const best = found.sort((a, b) => b.news - a.news || lengthOf(a.walk) - lengthOf(b.walk))[0]
  if (best === undefined || (best.news === 0 && told.length > 0)) return undefined
  return best.walk
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

function lengthOf({ answers }: Walk): number {
  return Object.keys(answers).length
}
