/** Two states that say the same thing and lead to the same places. */
import type { IrPathway, IrState } from '@jalon/core'
import { own } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { sourcesOf } from '../behaviour/links-between-states.ts'
import { messages } from '../messages.ts'

export const twinStates = defineRule<Behaviour>({
  name: 'twin-states',
  severity: 'hint',
  summary: { fr: 'Deux états sont identiques.', en: 'Two states are identical.' },
  why: {
    fr: 'Une correction risque d’en laisser un de côté, et deux personnes liraient autre chose.',
    en: 'A correction may leave one aside, and two people would read different things.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: secours, non: un, inconnu: deux } }
          un: { advise: Convenez d'un mot de code., next: fin }
          deux: { advise: Convenez d'un mot de code., next: fin }
        # ^^^^ « deux » et « un » sont identiques, suites comprises.
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: secours, non: un, inconnu: deux } }
          un: { advise: Convenez d'un mot de code., next: rappel-un }
          deux: { advise: Convenez d'un mot de code., next: rappel-deux }
        # ^^^^ « deux » et « un » sont identiques, suites comprises.
          rappel-un: { advise: Notez un rappel neutre., next: fin }
          rappel-deux: { advise: Notez un rappel neutre., next: fin }
          secours: { final: secours }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: { oui: secours, non: un, inconnu: deux } }
        un: { advise: Convenez d'un mot de code., next: fin }
        deux: { advise: Convenez d'un mot de code., next: un }
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check({ ir, pathway }, report) {
    const lowered = own(ir.pathways, pathway.id.value)
    for (const [twin, state] of lowered === undefined ? [] : twinsIn(lowered)) {
      const [first, second] = [pathway.states.get(twin), pathway.states.get(state)]
      if (first === undefined || second === undefined) continue
      report({
        span: second.name.span,
        message: messages.twins(state, twin),
        help: messages.keepOne(twin),
        related: [{ value: messages.firstTwin, span: first.name.span }],
      })
    }
  },
})

/** Pairs of twins, less those that would be one as soon as those before them are. */
function twinsIn(pathway: IrPathway): readonly (readonly [string, string])[] {
  const classOf = classesOf(pathway)
  const sources = sourcesOf(pathway)
  const firsts = new Map<number, string>()
  const pairs: (readonly [string, string])[] = []
  for (const [state, index] of classOf) {
    const first = firsts.get(index)
    if (first === undefined) firsts.set(index, state)
    else pairs.push([first, state])
  }
  const doubles = new Set(pairs.map(([, state]) => state))
  const heads = pairs.filter(([, state]) => sources.get(state)?.some((from) => !doubles.has(from)))
  return heads.length > 0 ? heads : pairs
}

/** States by class: the same content, and exits that lead to the same classes (Moore, 1956: refined until it is stable). */
function classesOf({ states }: IrPathway): ReadonlyMap<string, number> {
  const written = Object.entries(states).map(([name, step]) => [name, contentOf(step)] as const)
  let classes = new Map(written.map(([name]) => [name, 0]))
  for (let count = 0; ; ) {
    const numbers = new Map<string, number>()
    const refined = written.map(([name, { content, targets }]): [string, number] => {
      const key = `${classes.get(name)} ${targets.map((target) => classes.get(target) ?? -1).join()} ${content}`
      const known = numbers.get(key) ?? numbers.size
      numbers.set(key, known)
      return [name, known]
    })
    classes = new Map(refined)
    if (numbers.size === count) return classes
    count = numbers.size
  }
}

/** Everything that a state says and does, and apart from it the states that it leads to, in order. */
function contentOf(state: IrState): { readonly content: string; readonly targets: readonly string[] } {
  const targets: string[] = []
  const content = JSON.stringify(state, (key, value: unknown) => {
    if (key === 'target' || key === 'otherwise') return targets.push(String(value))
    if ((key === 'targets' || key === 'outcomes') && typeof value === 'object' && value !== null)
      return Object.entries(value).map(([name, target]) => [name, targets.push(String(target))])
    return value
  })
  return { content, targets }
}
