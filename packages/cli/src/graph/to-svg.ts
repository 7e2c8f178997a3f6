/** The diagram as a picture: laid out by Graphviz, then named and described for those who do not see it. */
import { createRequire } from 'node:module'
import { escaped } from '@jalon/directory'
import type * as Graphviz from '@viz-js/viz'
import type { Graph } from './graph.ts'
import { toDot } from './to-dot.ts'

/** The SVG. The same graph gives the same bytes; it needs no other file and runs nothing. */
export async function toSvg(graph: Graph): Promise<string> {
  // Five megabytes that only this form needs: they are read when it is asked for.
  const { instance }: typeof Graphviz = createRequire(import.meta.url)('@viz-js/viz')
  const viz = await instance()
  const drawn = viz.renderString(toDot(graph), { format: 'svg', engine: 'dot' })
  return described(drawn.slice(drawn.indexOf('<svg')), graph)
}

/**
 * The style of the picture, which the policy of a page that holds it must name.
 * Words are laid out larger than they are drawn: another font than the one expected still fits.
 * Hatched where no scenario goes: light lines, so that the words over them stay easy to read.
 */
export const diagramStyle = `
.node text { font-size: 11px; }
.edge text { font-size: 10px; }
.uncovered polygon, .uncovered path, .uncovered ellipse { fill: url(#hatched); stroke-dasharray: 6 4; }
@media (forced-colors: active) { text { fill: CanvasText; } }
`
const hatched =
  '<pattern id="hatched" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" fill="#ffffff"/><rect width="2" height="9" fill="#cccccc"/></pattern>'

function described(svg: string, graph: Graph): string {
  const { title, nodes, edges } = graph
  const uncovered = nodes.filter(({ covered }) => !covered).length
  const description = [
    `Diagramme de ${nodes.length} étapes et ${edges.length} passages.`,
    'Les questions ont des coins arrondis, les orientations portent leur urgence en toutes lettres, les autres parcours ont un double cadre.',
    uncovered === 0
      ? 'Un scénario au moins passe par chaque étape.'
      : `${uncovered === 1 ? 'Une étape est hachurée' : `${uncovered} étapes sont hachurées`} : aucun scénario n'y passe.`,
    'Le même contenu existe en texte (jalon graph, format text).',
  ].join(' ')
  const [open = ''] = /^<svg[^>]*>/.exec(svg) ?? []
  const named = `${open.slice(0, -1)} role="img" lang="fr" aria-labelledby="diagram-title diagram-description">
<title id="diagram-title">${escaped(title)}</title>
<desc id="diagram-description">${escaped(description)}</desc>
<style>${diagramStyle}</style>
<defs>${hatched}</defs>`
  // Graphviz names each mark by its number: a browser would show it in place of the title.
  return `${named}${svg.slice(open.length).replace(/<title>[^<]*<\/title>\n?/g, '')}`.trimEnd()
}
