/** Pages whose rules of style reach further than they should. */
import type { Host } from './host.ts'

/** What Eric Meyer's reset and its descendants set. */
const reset = `html, body, div, span, h1, h2, h3, p, a, ol, ul, li, fieldset, form, label, legend, table, article, section, main {
    margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline }
  body { line-height: 1 } ol, ul { list-style: none }
  button, input, select { font-family: inherit; font-size: 100%; line-height: 1.15; margin: 0; overflow: visible }`

export const hostsOfRules: readonly Host[] = [
  {
    id: 'H01',
    what: 'remet tout à zéro, jusqu’au calcul des boîtes',
    css: `${reset} * { margin: 0; padding: 0; box-sizing: content-box } main { margin: 0 auto }`,
  },
  { id: 'H02-62', what: 'compte en dixièmes : html à 62,5 %', css: 'html { font-size: 62.5% }' },
  { id: 'H02-10', what: 'écrit en 10 pixels, sans appel', css: 'html { font-size: 10px !important }' },
  { id: 'H02-200', what: 'écrit deux fois plus grand', css: 'html { font-size: 200% }' },
  {
    id: 'H03',
    what: 'impose à tout ses lettres, ses couleurs et ses bords',
    css: `* { font-size: 40px !important; color: red !important; text-transform: uppercase !important;
      line-height: 1 !important; border: 3px solid lime !important; font-family: "Comic Sans MS" !important }`,
  },
  {
    id: 'H04',
    what: 'cache tous les champs, met les textes en colonnes et réduit les images',
    css: `button, input, select, label { display: none !important } p { columns: 3 }
      img, svg { max-width: 1px }`,
  },
  {
    id: 'H05-flottant',
    what: 'fait flotter le module',
    css: 'parcours-orientation { display: inline; float: left }',
  },
  {
    id: 'H05-reduit',
    what: 'réduit le module',
    css: 'parcours-orientation { zoom: .8; transform: scale(.9) }',
    isItsOwnLook: true,
  },
  {
    id: 'H06',
    what: 'cache tout ce qui est écrit dans le module',
    css: 'parcours-orientation * { display: none !important }',
  },
  {
    id: 'H20-droite',
    what: 'se lit de droite à gauche',
    root: 'dir="rtl"',
    css: 'body { text-align: right; direction: rtl }',
  },
  { id: 'H20-vertical', what: 'écrit de haut en bas', css: 'main { writing-mode: vertical-rl }' },
  { id: 'H20-choix', what: 'empêche de sélectionner', css: '* { user-select: none }' },
  {
    id: 'H21',
    what: 'est sombre, et laisse le module suivre le lecteur',
    css: ':root { color-scheme: dark } body { background: #000; color: #fff }',
    attributes: 'theme="auto"',
    media: { colorScheme: 'dark' },
  },
  {
    id: 'H22',
    what: 'refuse les couleurs imposées par le lecteur',
    css: '* { forced-color-adjust: none !important; background: #fee; color: #fcc }',
    media: { forcedColors: 'active' },
  },
  {
    id: 'H29',
    what: 'a des règles d’impression qui effacent tout',
    css: `@page { size: A5; margin: 4cm }
      @media print { body * { visibility: hidden } * { color: transparent !important; background: none !important } }`,
  },
  {
    id: 'H32-enorme',
    what: 'grossit ses textes comme un téléphone',
    css: 'html { text-size-adjust: 200%; -webkit-text-size-adjust: 200% } body { zoom: 1; font-size: 200% }',
  },
]
