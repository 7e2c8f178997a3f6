/** `jalon graph`: a pathway as a diagram, and as an outline that says the same. */
import { clean } from '@jalon/diagnostics'
import type { Command } from '../command.ts'
import type { Graph } from '../graph/graph.ts'
import { graphOf } from '../graph/graph.ts'
import { reachedIn } from '../graph/reached-in.ts'
import { toDot } from '../graph/to-dot.ts'
import { toMermaid } from '../graph/to-mermaid.ts'
import { toOutline } from '../graph/to-outline.ts'
import { toSvg } from '../graph/to-svg.ts'
import { errorsAboutPathway, pathwayOfCall } from '../pathway-of-call.ts'
import { openProject } from '../project.ts'
import { reportErrors } from '../report-errors.ts'
import { writeReport } from '../write-report.ts'

const formats = ['mermaid', 'svg', 'text', 'dot'] as const
type GraphFormat = (typeof formats)[number]

export const graph: Command<GraphFormat> = {
  name: 'graph',
  usage: 'graph PARCOURS [--format text|mermaid|svg|dot] [--out FICHIER]',
  summary: {
    fr: 'dessine un parcours, ou le dit étape par étape',
    en: 'draws a pathway, or tells it step by step',
  },
  options: { out: 'value' },
  formats,
  words: { least: 1, most: 1 },
  async run(call) {
    const { words, io, options, format } = call
    const [name = ''] = words
    const project = openProject(call)
    const errors = errorsAboutPathway(project, name)
    if (errors.length > 0) return reportErrors(call, errors)
    const pathway = pathwayOfCall(project, name)
    const drawn = graphOf(project.ir, pathway, reachedIn(project, name, io.today))
    const text = await printed(format, drawn)
    if (typeof options['out'] === 'string') writeReport(call, options['out'], text)
    else io.out(text)
    return 0
  },
}

function printed(format: GraphFormat, drawn: Graph): string | Promise<string> {
  switch (format) {
    case 'mermaid':
      return clean(toMermaid(drawn))
    case 'svg':
      return toSvg(drawn)
    case 'dot':
      return clean(toDot(drawn))
    case 'text':
      return clean(toOutline(drawn))
  }
}
