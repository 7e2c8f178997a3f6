/** The page of a pathway for those who review it: what it says and from where, what is promised, its stories, its diagram. */
import type { IrPathway, Pathway } from '@jalon/core'
import { dayInWords, escaped, wholePage } from '@jalon/directory'
import type { Scenario } from '@jalon/verifier'
import type { Graph } from '../graph/graph.ts'
import { toOutline } from '../graph/to-outline.ts'
import { diagramStyle, toSvg } from '../graph/to-svg.ts'
import type { Project } from '../project.ts'
import { statementsOf } from '../statements/statements.ts'
import { pageStyle } from './page-style.ts'
import { promisesFor } from './promises-for.ts'
import { statementHtml } from './statement-html.ts'
import { storyHtml } from './story-html.ts'

export interface PageContext {
  readonly project: Project
  readonly pathway: Pathway
  /** What the network calls the one who answers for it. */
  readonly owner: string
  readonly scenarios: readonly Scenario[]
  readonly graph: Graph
  /** What the tab is called: it tells nothing of the matter. */
  readonly plainTitle: string
}

/** The page: a file that needs no other and runs nothing. */
export async function pathwayPage(context: PageContext): Promise<string> {
  const { project, pathway, scenarios, graph, plainTitle } = context
  const statements = statementsOf(pathway, project.vocabulary)
  const promises = promisesFor(project, pathway)
  const stories = scenarios.map((scenario) => storyHtml(project.ir, scenario))
  const body = `<header><p><a href="index.html">Tous les parcours</a></p>
<h1>${escaped(pathway.title)}</h1>
${pathway.description === undefined ? '' : `<p>${escaped(pathway.description)}</p>`}
<p class="governance">${governanceOf(pathway, context.owner)}</p></header>
<main>
<section><h2>Ce que dit le parcours</h2>
${statements.map((each) => statementHtml(each, pathway)).join('\n')}</section>
<section><h2>Ce que le réseau promet</h2>
${promises.length === 0 ? '<p>Aucune règle ne le concerne.</p>' : promises.join('\n')}</section>
<section><h2>Les scénarios</h2>
${stories.length === 0 ? "<p>Aucun scénario n'est écrit.</p>" : stories.join('\n')}</section>
<section><h2>Le dessin</h2>
${await toSvg(graph)}
<h3>Le même en texte</h3>
<pre>${escaped(toOutline(graph))}</pre></section>
</main>`
  return wholePage({ lang: 'fr', title: plainTitle, style: pageStyle, moreStyles: [diagramStyle], body })
}

/** The list of the pages. */
export function indexPage(
  pages: readonly { readonly file: string; readonly pathway: Pathway; readonly owner: string }[],
): string {
  const items = pages.map(({ file, pathway, owner }) => {
    return `<li><a href="${file}">${escaped(pathway.title)}</a>. ${governanceOf(pathway, owner)}</li>`
  })
  const body = `<header><h1>Les parcours</h1></header>
<main><ul>${items.join('\n')}</ul></main>`
  return wholePage({ lang: 'fr', title: 'Parcours', style: pageStyle, body })
}

type Governed = Pick<IrPathway, 'status' | 'reviewed' | 'reviewBy'>

function governanceOf({ status, reviewed, reviewBy }: Governed, owner: string): string {
  const state = status === 'draft' ? "<strong>Projet</strong>\u00a0: aucun réseau ne l'a encore signé. " : ''
  return `${state}Responsable\u00a0: ${escaped(owner)}. Relu le ${dayInWords(reviewed, 'fr')}, à relire avant le ${dayInWords(reviewBy, 'fr')}.`
}
