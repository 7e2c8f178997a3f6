/** The page of one sheet, or of a booklet: a file that needs no other, runs nothing, and prints on A4. */
import { createHash } from 'node:crypto'
import type { IrPathway } from '@jalon/core'
import { escaped } from '@jalon/directory'
import type { SheetContext } from './sheet-html.ts'
import { anchorOf, sheetHtml } from './sheet-html.ts'
import { sheetStyle } from './sheet-style.ts'

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(sheetStyle).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The page. Its title tells nothing of the matter: it is the name of the tab, of the file and of the printed job. */
export function sheetPage(context: SheetContext, pathways: readonly IrPathway[]): string {
  const { pack } = context
  const [first] = pathways
  const isBooklet = pathways.length > 1
  const name = isBooklet ? 'Livret' : ['Fiche', first?.alias ?? ''].join(' ').trim()
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(`${name}, ${pack.territory.title}`)}</title>
<style>${sheetStyle}</style>
</head>
<body>
<main>
${isBooklet ? contents(context, pathways) : ''}
${pathways.map((pathway) => sheetHtml(context, pathway)).join('\n')}
</main>
</body>
</html>
`
}

function contents(context: SheetContext, pathways: readonly IrPathway[]): string {
  const items = pathways.map((pathway, index) => {
    return `<li>${index + 1}. <a href="#${anchorOf(context, pathway.id) ?? ''}">${escaped(pathway.title)}</a></li>`
  })
  return `<section class="sheet" aria-labelledby="contents"><h1 id="contents">Fiches parcours, ${escaped(context.pack.territory.title)}</h1>
<ol class="contents">${items.join('')}</ol></section>`
}
