/** How much of each sort of things the scenarios of a network meet, pathway by pathway. */
import type { Ir } from '@jalon/core'
import type { Coverage } from './coverage.ts'
import type { FloorSort } from './floors.ts'
import { floorSorts } from './floors.ts'
import type { Target } from './target.ts'
import { urgentAnswers } from './urgent-answers.ts'

/** Of a sort of things in one pathway, how many there are, and which no scenario meets. */
export interface Share {
  readonly pathway: string
  readonly sort: FloorSort
  readonly all: number
  readonly missing: readonly Target[]
}

/** The shares of every pathway that is counted, in its order; a sort of which there is nothing is left out. */
export function sharesOf(ir: Ir, { counted }: Coverage): readonly Share[] {
  const isUrgent = urgentAnswers(ir)
  const pathways = [...new Set(counted.map(({ target }) => target.pathway))]
  return pathways.flatMap((pathway) =>
    floorSorts.flatMap((sort): readonly Share[] => {
      const ofSort = counted.filter(({ target }) => {
        return (
          target.pathway === pathway && (sort === 'urgent-answers' ? isUrgent(target) : target.sort === sort)
        )
      })
      if (ofSort.length === 0) return []
      const missing = ofSort.flatMap(({ target, by }) => (by.length === 0 ? [target] : []))
      return [{ pathway, sort, all: ofSort.length, missing }]
    }),
  )
}
