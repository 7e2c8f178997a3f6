/** The page of one sheet, or of a booklet: a file that needs no other, runs nothing, and prints on A4. */
import type { IrPathway } from '@jalon/core'
import { dayInWords, escaped, wholePage } from '@jalon/directory'
import type { SheetContext } from './sheet-html.ts'
import { anchorOf, sheetHtml } from './sheet-html.ts'
import { fontStyle } from './sheet-font.ts'
import { footStyle, sheetStyle } from './sheet-style.ts'

/** The page. Its title tells nothing of the matter: it is the name of the tab, of the file and of the printed job. */
export function sheetPage(context: SheetContext, pathways: readonly IrPathway[]): string {
  const { pack } = context
  const isBooklet = pathways.length > 1
  const style = `${fontStyle()}${sheetStyle}${isBooklet ? footStyle(pathways.length) : ''}`
  const [first] = pathways
  const name = isBooklet ? 'Livret' : ['Fiche', first?.alias ?? ''].join(' ').trim()
  const body = `<main>
${isBooklet ? cover(context, pathways) : ''}
${pathways.map((pathway) => sheetHtml(context, pathway)).join('\n')}
</main>`
  const title = `${name}, ${pack.territory.title}`
  return wholePage({ lang: 'fr', title, style, carriesLetters: true, body })
}

/** The first page of a booklet: of which territory, of which day, worth what, and its sheets by their numbers. */
function cover(context: SheetContext, pathways: readonly IrPathway[]): string {
  const { pack, today } = context
  const items = pathways.map((pathway, index) => {
    const until = dayInWords(pathway.reviewBy, 'fr')
    return `<li><a href="#${anchorOf(context, pathway.id) ?? ''}">Fiche ${index + 1}. ${escaped(pathway.title)}</a>, à relire avant le ${until}</li>`
  })
  const drafts = pathways.filter(({ status }) => status === 'draft').length
  const notices = [
    ...(drafts === 0 ? [] : [`<strong>Projet</strong>\u00a0: ${draftWords(drafts, pathways.length)}`]),
    ...(pack.territory.fictional ? ['Territoire fictif\u00a0: structures et numéros inventés.'] : []),
    `Imprimé le ${dayInWords(today, 'fr')}. Ce qui est imprimé vieillit\u00a0: réimprimez après chaque changement.`,
  ]
  return `<section class="sheet cover" aria-labelledby="contents"><h1 id="contents">Fiches parcours</h1>
<p class="lead">${escaped(pack.territory.title)}</p>
<p class="governance">${notices.join(' ')}</p>
<h2>Sommaire</h2>
<p>Le numéro de chaque fiche est au bas de ses pages.</p>
<ol class="contents">${items.join('')}</ol></section>`
}

function draftWords(drafts: number, all: number): string {
  if (drafts === all) return "aucun réseau n'a encore signé ces fiches."
  return drafts === 1 ? "une fiche n'est pas encore signée." : `${drafts} fiches ne sont pas encore signées.`
}
