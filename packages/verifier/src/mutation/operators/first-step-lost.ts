/** M19. The pathway starts one step too late. */
import { say } from '@jalon/core'
import type { Operator } from '../mutant.ts'
import { waysOf } from '../ways.ts'

export const firstStepLost: Operator = {
  code: 'M19',
  name: 'first-step-lost',
  imitates: say('La première étape perdue.', 'The first step lost.'),
  mistakes({ unit }) {
    const { initial } = unit
    const first = unit.states.get(initial?.value ?? '')
    if (initial === undefined || first === undefined) return []
    const targets = new Set(waysOf(first).map(({ target }) => target.value))
    targets.delete(initial.value)
    return [...targets].map((target) => ({
      span: initial.span,
      deed: say(
        `commençait par « ${target} » au lieu de « ${initial.value} »`,
        `started with "${target}" instead of "${initial.value}"`,
      ),
      edit: { kind: 'pathway', states: new Map(), initial: { ...initial, value: target } } as const,
    }))
  },
}
