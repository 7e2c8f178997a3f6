/** The diagram for those who read rather than look: the same states, the same exits, in the same order. */
import type { Graph, GraphNode } from './graph.ts'
import { announced, uncoveredWords } from './graph.ts'

/** The outline. Each state has its number; under it, when to go where. */
export function toOutline({ title, nodes, edges }: Graph): string {
  const uncovered = nodes.filter(({ covered }) => !covered).length
  const said = uncovered === 0 ? '' : ` ; ${uncoveredCount(uncovered)}`
  const head = `${title}\n${nodes.length} étapes, ${edges.length} passages${said}.`
  const steps = nodes.map((node) => {
    const exits = edges
      .filter(({ from }) => from === node.number)
      .map(({ to, label }) => `     ${label === '' ? '' : `${label} `}→ ${to}`)
    return [stepLine(node), ...exits].join('\n')
  })
  return [head, ...steps].join('\n\n')
}

function stepLine(node: GraphNode): string {
  const { number, label, covered } = node
  const words = label === '' ? '' : ` : ${label}`
  return `${String(number).padStart(3)}. ${announced(node)}${words}${covered ? '' : ` (${uncoveredWords})`}`
}

function uncoveredCount(count: number): string {
  return count === 1 ? '1 où aucun scénario ne passe' : `${count} où aucun scénario ne passe`
}
