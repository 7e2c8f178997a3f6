/** All the rules of the widget as text, for sheets that are adopted and never written in the page. */
import base from './base.css?inline'
import paper from './paper.css?inline'
import sheet from '../components/sheet/sheet.css?inline'

const components = import.meta.glob<string>('../components/*/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
})

/** The rules of the screens. */
export const screenRules = [base, ...Object.values(components)].join('\n')

/** The rules of the paper. */
export const paperRules = [sheet, paper].join('\n')

/** A sheet that a document may adopt. It belongs to the window that made it. */
export function styleSheet(rules: string, view: Window & typeof globalThis = window): CSSStyleSheet {
  const made = new view.CSSStyleSheet()
  made.replaceSync(rules)
  return made
}
