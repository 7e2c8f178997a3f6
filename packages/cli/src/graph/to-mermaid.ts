/** The diagram as Mermaid, which GitHub and most wikis draw by themselves. */
import type { Graph, GraphNode } from './graph.ts'
import { announced, uncoveredWords } from './graph.ts'
import { inks, papers } from './palette.ts'

/** The text of a flowchart. Whatever a sentence contains stays a text. */
export function toMermaid({ title, nodes, edges }: Graph): string {
  const classes = [
    ...Object.entries(papers).map(([name, paper]) => {
      return `  classDef ${name} fill:${paper},stroke:${inks[name as keyof typeof inks]},stroke-width:2px,color:#161616`
    }),
    '  classDef sansScenario stroke-dasharray:6 4',
  ]
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    'flowchart TB',
    ...nodes.map((node) => `  e${node.number}${shape(node)}:::${node.urgency ?? node.kind}`),
    ...edges.map(({ from, to, label }) => {
      return `  e${from} -->${label === '' ? '' : `|"${quoted(label)}"|`} e${to}`
    }),
    ...classes,
    ...nodes.filter(({ covered }) => !covered).map(({ number }) => `  class e${number} sansScenario`),
  ].join('\n')
}

function shape(node: GraphNode): string {
  const { number, kind, label, covered } = node
  const lines = [`${number}. ${announced(node)}`, label, covered ? '' : `(${uncoveredWords})`]
  const text = `"${lines
    .filter((line) => line !== '')
    .map(quoted)
    .join('<br>')}"`
  switch (kind) {
    case 'ask':
      return `(${text})`
    case 'refer':
      return `[${text}]`
    case 'advise':
      return `[/${text}/]`
    case 'invoke':
      return `[[${text}]]`
    case 'decide':
      return `{${text}}`
    case 'final':
      return `([${text}])`
  }
}

/** Entities, as Mermaid writes them: no quotation mark ends the text, and nothing in it is a tag. */
function quoted(text: string): string {
  return text.replace(/[#&<>"]/g, (character) => `#${character.charCodeAt(0)};`)
}
