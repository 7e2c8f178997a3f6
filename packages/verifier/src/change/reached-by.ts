/** Which sheets come to each step of one version: what leads on from elsewhere need not be told apart. */
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { Agenda } from '../explore/agenda.ts'
import type { Program } from '../program/program.ts'
import { reversePostorder } from '../program/reverse-postorder.ts'
import { readLater } from './read-later.ts'
import type { Side } from './side.ts'

/** By location, the situations in which a version comes there, as far as it still looks at them. */
export function reachedBy(program: Program, side: Side, sheets: Situations): readonly Situations[] {
  const { diagrams, locations } = program
  const reached = locations.map((): Situations => nothing)
  const start = side.initial
  if (start === undefined) return reached
  const kept = readLater(program, side).map((read) => diagrams.variables(read))
  const ranks = reversePostorder(locations.length, start, (location) =>
    side.leavings(location).flatMap((leaving) => ('to' in leaving ? [leaving.to] : [])),
  )
  const agenda = new Agenda<Situations>((location) => ranks[location] ?? 0, diagrams.union)
  const arrive = (location: number, situations: Situations): void => {
    const wanted = kept[location]
    const there = wanted === undefined ? situations : diagrams.keep(situations, wanted)
    if (diagrams.minus(there, reached[location] ?? nothing) !== nothing) agenda.add(0, location, there)
  }
  arrive(start, sheets)
  for (let next = agenda.take(); next !== undefined; next = agenda.take()) {
    const { key: location, value } = next
    const fresh = diagrams.minus(value, reached[location] ?? nothing)
    reached[location] = diagrams.union(reached[location] ?? nothing, fresh)
    for (const leaving of side.leavings(location)) {
      if (!('to' in leaving)) continue
      const taken = diagrams.intersect(fresh, leaving.when)
      if (taken === nothing) continue
      arrive(
        leaving.to,
        leaving.gives.reduce(
          (set, { variable, value: given }) =>
            diagrams.intersect(diagrams.forget(set, variable), diagrams.where(variable, [given])),
          taken,
        ),
      )
    }
  }
  return reached
}
