/** A doubt that goes the same way as the answer without risk. */
import type { WrittenFact } from '@jalon/core'
import { guardsIn } from '@jalon/core'
import type { Span } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour, WrittenState } from '../behaviour/behaviour.ts'
import { factsDecidingAfter } from '../behaviour/facts-in-use.ts'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Sight } from '../explore/faults.ts'
import type { Walk } from '../explore/witness.ts'
import { messages } from '../messages.ts'

export const unknownTreatedAsNo = defineRule<Behaviour>({
  name: 'unknown-treated-as-no',
  severity: 'warning',
  summary: {
    fr: '« Ne sait pas » suit le même chemin que « non ».',
    en: '"Does not know" follows the same path as "no".',
  },
  why: {
    fr: 'Le doute serait pris pour une absence de risque.',
    en: 'Doubt would be taken for the absence of risk.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite:
            ask: danger
            next: { oui: secours, non: fin, inconnu: fin }
            #                               ^^^^^^^ Pour « danger », « inconnu » mène à « fin » comme « non », alors que « oui » mène ailleurs.
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite:
            ask: danger
            next:
              - { guard: { danger: oui }, target: secours }
              - { guard: { danger: [non, inconnu] }, target: fin }
              #            ^^^^^^ Pour « danger », « inconnu » mène à « fin » comme « non », alors que « oui » mène ailleurs.
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite: { ask: danger, next: accord }
          accord:
            ask: accord
            next:
              - { guard: { accord: oui, danger: oui }, target: secours }
              - { else: fin }
              # ^^^^^^^^^^^^^ Pour « danger », « inconnu » mène à « fin » comme « non », alors que « oui » mène ailleurs.
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: abri
        facts:
          a-l-abri: { ask: "Est-elle à l'abri ce soir\u00a0?", type: yes-no-unknown, safer: non }
        states:
          abri:
            ask: a-l-abri
            next: { oui: fin, non: secours, inconnu: fin }
            #                               ^^^^^^^ Pour « a-l-abri », « inconnu » mène à « fin » comme « oui », alors que « non » mène ailleurs.
          secours: { final: secours }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: { oui: secours, non: fin, inconnu: prudence } }
        prudence:
          advise: Dans le doute, faites comme si le danger était là.
          next: fin
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    for (const sight of behaviour.ownSights) {
      if (sight.leaving === nothing) continue
      const state = behaviour.stateAt(sight)
      for (const name of factsDecidingAfter(sight.location.step)) {
        const fact = behaviour.vocabulary.facts.get(name)
        if (fact?.type !== 'yes-no-unknown') continue
        const other = fact.safer === 'oui' ? 'non' : 'oui'
        const found = doubtAs(behaviour, sight, fact, other)
        if (found === undefined) continue
        report({
          span: placeOf(state, name, found.exit),
          message: messages.unknownAs(name, other, fact.safer, found.target),
          help: messages.giveUnknownItsExit,
          witness: behaviour.toWitness(
            inDoubt(
              behaviour.walkToSight(sight, () => found.situations),
              name,
            ),
          ),
        })
      }
    }
  },
})

interface Doubt {
  readonly situations: Situations
  readonly exit: number | 'else' | 'only'
  readonly target: string
}

/** Where, all else being equal, doubt goes with one answer and the safer one goes elsewhere. */
function doubtAs(
  { program }: Behaviour,
  { leaving, location }: Sight,
  { name, safer }: WrittenFact,
  other: 'oui' | 'non',
): Doubt | undefined {
  const { diagrams, variables, locations } = program
  const { union, intersect } = diagrams
  const variable = variables.facts.get(name.value)
  if (variable === undefined) return undefined
  const { list } = variables
  const classes = list[variable]?.kind === 'fact' ? list[variable].classes : []
  // Answers that nothing tells apart are one: doubt and the other answer most often are.
  const answering = (answer: string) =>
    diagrams.where(variable, [classes.findIndex(({ answers }) => answers.includes(answer)) + 1])
  /** What goes to a state with an answer, whatever that answer is. */
  const going = (to: number, answer: string) =>
    location.moves.reduce((all, move) => {
      if (move.to !== to) return all
      return union(all, intersect(intersect(leaving, move.when), answering(answer)))
    }, nothing)
  const targets = [...new Set(location.moves.map(({ to }) => to))]
  const apart = (to: number, answer: string) => diagrams.forget(going(to, answer), variable)
  for (const to of targets) {
    const elsewhere = targets.reduce(
      (all, each) => (each === to ? all : union(all, apart(each, safer))),
      nothing,
    )
    const alike = intersect(apart(to, 'inconnu'), apart(to, other))
    const doubtful = intersect(intersect(alike, elsewhere), answering('inconnu'))
    const move = location.moves.find((each) => each.to === to && intersect(each.when, doubtful) !== nothing)
    if (move !== undefined) {
      const situations = intersect(intersect(doubtful, move.when), leaving)
      return { situations, exit: move.exit, target: locations[to]?.state ?? '' }
    }
  }
  return undefined
}

/** The same walk, with the doubt itself where its answer stands for it. */
function inDoubt(walk: Walk, fact: string): Walk {
  return { ...walk, answers: walk.answers.map(([name, value]) => [name, name === fact ? 'inconnu' : value]) }
}

/** Where doubt is led: the answer in a map, the fact in the line that is taken, or `else`. */
function placeOf(
  { state, branches, otherwise, next }: WrittenState,
  fact: string,
  exit: Doubt['exit'],
): Span {
  const written = state?.exit
  if (written?.kind === 'by-name') {
    return written.exits.find(({ name }) => name.value === 'inconnu')?.name.span ?? next
  }
  if (exit === 'else') return otherwise?.span ?? next
  const branch = typeof exit === 'number' ? branches[exit] : undefined
  const inside = branch?.guard === undefined ? [] : guardsIn(branch.guard)
  const atom = inside.find((guard) => 'fact' in guard && guard.fact.value === fact)
  return atom !== undefined && 'fact' in atom ? atom.fact.span : (branch?.guard?.span ?? next)
}
