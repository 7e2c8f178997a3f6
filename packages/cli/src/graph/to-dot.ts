/** The diagram as Graphviz reads it. */
import { wrap } from '@jalon/diagnostics'
import type { Graph, GraphNode } from './graph.ts'
import { announced, uncoveredWords } from './graph.ts'
import { ink, inks, papers } from './palette.ts'

/** The text of a directed graph, from top to bottom. */
export function toDot({ title, nodes, edges }: Graph): string {
  return [
    `digraph ${quoted(title)} {`,
    '  graph [rankdir=TB, nodesep=0.3, ranksep=0.4, bgcolor="#ffffff", fontname="Helvetica,Arial,sans-serif"]',
    `  node [fontname="Helvetica,Arial,sans-serif", fontsize=13, fontcolor="${ink}", penwidth=1.6, margin="0.18,0.1"]`,
    `  edge [fontname="Helvetica,Arial,sans-serif", fontsize=12, fontcolor="${ink}", color="#444444"]`,
    ...nodes.map((node) => `  ${nodeLine(node)}`),
    ...edges.map(({ from, to, label }) => {
      return `  e${from} -> e${to}${label === '' ? '' : ` [label=${lines([label], 28)}]`}`
    }),
    '}',
  ].join('\n')
}

function nodeLine(node: GraphNode): string {
  const { number, kind, label, urgency, covered } = node
  const texts = [`${number}. ${announced(node)}`, label, covered ? '' : `(${uncoveredWords})`]
  const colour = urgency ?? (kind === 'refer' ? 'later' : kind)
  const attributes = [
    `label=${lines(texts, 30)}`,
    `class=${quoted(covered ? kind : `${kind} uncovered`)}`,
    shapes[kind],
    `fillcolor="${papers[colour]}"`,
    `color="${inks[colour]}"`,
    ...(urgency === 'now' ? ['penwidth=3.5'] : []),
  ]
  return `e${number} [${attributes.join(', ')}]`
}

const shapes: Readonly<Record<GraphNode['kind'], string>> = {
  ask: 'shape=box, style="rounded,filled"',
  refer: 'shape=box, style="filled"',
  advise: 'shape=note, style="filled"',
  invoke: 'shape=box, peripheries=2, style="filled"',
  decide: 'shape=hexagon, style="filled"',
  final: 'shape=oval, style="filled"',
}

function lines(texts: readonly string[], width: number): string {
  const wrapped = texts.filter((text) => text !== '').flatMap((text) => wrap(text, width))
  return `"${wrapped.map(plain).join('\\n')}"`
}

function quoted(text: string): string {
  return `"${plain(text)}"`
}

/** Nothing in a text ends it, and no back-slash of its own means something to Graphviz. */
function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\"]/g, (character) => `\\${character}`)
}
