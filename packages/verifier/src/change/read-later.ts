/** What the future of each step looks at, for a version whose sheet is known from the start. */
import { Bits } from '../program/bits.ts'
import { Queue } from '../program/knowledge.ts'
import type { Program } from '../program/program.ts'
import { rememberedBy } from './memories.ts'
import type { Side } from './side.ts'

/** By location, the variables that a version may read from there to its end. More than really happen, never fewer. */
export function readLater(program: Program, side: Side): readonly Bits[] {
  const { diagrams, locations, variables } = program
  const isOurs = (index: number) => locations[index]?.pathway.startsWith(`${side.name}/`) === true
  const sources = locations.map((): number[] => [])
  const read = locations.map((_, index) => {
    const here = Bits.none(variables.list.length)
    if (!isOurs(index)) return here
    for (const { when, announcement } of side.happenings(index)) {
      for (const variable of diagrams.support(when)) here.add(variable)
      const memory = announcement === undefined ? undefined : rememberedBy(program, announcement)
      if (memory !== undefined) here.add(memory.variable)
    }
    for (const leaving of side.leavings(index)) {
      for (const variable of diagrams.support(leaving.when)) here.add(variable)
      if ('to' in leaving) sources[leaving.to]?.push(index)
    }
    return here
  })
  const queue = new Queue([...locations.keys()].filter(isOurs).reverse())
  for (let index = queue.take(); index !== undefined; index = queue.take()) {
    for (const from of sources[index] ?? []) if (read[from]?.addAll(read[index] as Bits)) queue.add(from)
  }
  return read
}
