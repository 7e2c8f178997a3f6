/** All the rules of the widget as text, for sheets that are adopted and never written in the page. */
import screens from './screens.css?inline'
import paper from './paper.css?inline'
import cardPage from './paper-card.css?inline'
import smallPage from './paper-small.css?inline'
import discreetSheet from '../components/small-sheet/small-sheet.css?inline'
import memoryCard from '../components/memory-card/memory-card.css?inline'
import sheet from '../components/sheet/sheet.css?inline'
import type { SheetType } from '../view/sheet-content.ts'

/** The rules of the screens. */
export const screenRules = [screens, sheet, discreetSheet, memoryCard].join('\n')

const paperParts: Readonly<Record<SheetType, readonly string[]>> = {
  file: [sheet, paper],
  handed: [sheet, paper],
  discreet: [discreetSheet, paper, smallPage],
  card: [memoryCard, paper, cardPage],
}

/** The rules of a paper: of what is on it, then of the page that it is printed on. */
export function paperRules(type: SheetType): string {
  return paperParts[type].join('\n')
}

/** A sheet that a document may adopt. It belongs to the window that made it. */
export function styleSheet(rules: string, view: Window & typeof globalThis = window): CSSStyleSheet {
  const made = new view.CSSStyleSheet()
  made.replaceSync(rules)
  return made
}
