/** Whether a version of a pathway can be compared: it ends, and reads no answer before its question. */
import { nothing } from '../diagrams/diagrams.ts'
import { explore } from '../explore/explore.ts'
import { sightsOf } from '../explore/faults.ts'
import { endlessSituations } from '../explore/loops.ts'
import { toProgram } from '../program/program.ts'
import type { Version } from './version.ts'

/** What prevents comparing a version: `jalon check` tells it with its place. */
export type Obstacle = 'goes-round' | 'reads-too-early'

/** The obstacle of a pathway started alone, when there is one. */
export function obstacleOf({ ir, territories }: Version, pathway: string): Obstacle | undefined {
  const program = toProgram(ir, pathway, territories)
  const { diagrams, variables } = program
  const exploration = explore(program)
  if (endlessSituations(exploration).size > 0) return 'goes-round'
  const readsTooEarly = sightsOf(exploration).some(({ undecided, location, arriving }) => {
    if (undecided.some((where) => where !== nothing)) return true
    const { step, agreed } = location
    if (step.kind !== 'refer' || step.referral.consent === undefined) return false
    const fact = variables.facts.get(step.referral.consent)
    if (agreed === undefined || fact === undefined || arriving === nothing) return fact === undefined
    return diagrams.intersect(arriving, diagrams.where(fact, [0])) !== nothing
  })
  return readsTooEarly ? 'reads-too-early' : undefined
}
