/**
 * H31: what the themes of the sites that will carry the tool do to their buttons, links, titles and lists.
 *
 * Real: the rules of the Twenty themes and of the blocks of WordPress, where Debian's packages have put them; they are read
 * for the test and never kept here. Imitations, written by us after what these systems are known to do: Divi, Elementor,
 * Olivero (Drupal) and the default squelette of SPIP.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from './host.ts'

const wordPress = '/usr/share/wordpress'

/** Not those whose file is empty but for its head: their rules are made by WordPress itself. */
const twenty = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'].filter((theme) =>
  existsSync(join(wordPress, 'wp-content/themes', theme, 'style.css')),
)

/** Where the rules of the real ones are, in the order of a page. */
function rulesOf(theme: string): string {
  const files = ['wp-includes/css/dist/block-library/style.css', `wp-content/themes/${theme}/style.css`]
  return files
    .map((file) => join(wordPress, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
}

/** A post as WordPress lays it out. */
const inPost = (tool: string) =>
  `<article class="post hentry"><div class="entry-content is-layout-flow wp-block-group"><h2>Avant</h2>
    <p>Un texte.</p>${tool}<p><a href="#">Un lien</a> <button>Un bouton</button></p></div></article>`

const real: readonly Host[] = twenty.map((theme) => ({
  id: `H31-${theme}`,
  what: `porte les vraies règles de ${theme}`,
  css: `${rulesOf(theme)}\nmain { max-width: none; padding: 0 }`,
  around: inPost,
}))

if (twenty.length === 0)
  console.log('H31 : aucun thème de WordPress sur cette machine, les vrais ne sont pas regardés.')

const imitations: readonly Host[] = [
  {
    id: 'H31-divi',
    what: 'imite Divi',
    around: (tool) =>
      `<div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_column">${tool}</div></div></div>`,
    css: `* { box-sizing: border-box } a { color: #2ea3f2; text-decoration: none }
      body { line-height: 1.7em; font: 500 14px "Open Sans", Arial, sans-serif; color: #666 }
      h1, h2, h3 { padding-bottom: 10px; line-height: 1em; font-weight: 500; color: #333 }
      .et_pb_column ul, .et_pb_column ol { list-style: disc; padding: 0 0 23px 1em; line-height: 26px }
      .et_pb_section { position: relative; overflow: hidden } .et_pb_row { width: 100%; position: relative; display: flow-root }
      .et_pb_column { float: left; position: relative; width: 100%; transform: translateZ(0) }
      input, select, textarea { border: 1px solid #bbb; padding: 2px; color: #4e4e4e; appearance: none }
      button, .et_pb_button { border: 2px solid; border-radius: 3px; padding: .3em 1em; font-size: 20px }`,
  },
  {
    id: 'H31-elementor',
    what: 'imite Elementor',
    around: (tool) => `<div class="e-con e-flex"><div class="e-con-inner">${tool}</div></div>`,
    css: `.e-con { display: flex; flex-direction: column; --w: 100%; width: var(--w); min-width: 0 }
      .e-con-inner { display: flex; flex-flow: row wrap; align-items: flex-start; gap: 20px; width: 100% }
      [type=button], [type=submit], button { display: inline-block; font-weight: 400; color: #c36; text-align: center;
        white-space: nowrap; user-select: none; background: transparent; border: 1px solid #c36; padding: .5rem 1rem;
        font-size: 1rem; border-radius: 3px; transition: all .3s }
      button:focus, button:hover { color: #fff; background-color: #c36 } a { color: #c36 }
      fieldset { border: 0 } label { display: inline-block; line-height: 1; vertical-align: middle }
      select { width: 100%; border: 1px solid #666; padding: .5rem 1rem }`,
  },
  {
    id: 'H31-olivero',
    what: 'imite Olivero, de Drupal',
    around: (tool) => `<div class="layout-content"><div class="text-content">${tool}</div></div>`,
    css: `html { font-size: 100%; line-height: 1.5 } *, *::before, *::after { box-sizing: border-box }
      .layout-content { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); grid-column-gap: 1.125rem }
      .layout-content > * { grid-column: 1 / 7 }
      .text-content { font-family: Lora, georgia, serif; font-size: 1.125rem; line-height: 1.6875rem }
      .text-content a { background-image: linear-gradient(#2494db, #2494db); background-size: 0 2px; box-shadow: inset 0 -2px #53b0eb }
      .text-content ul { list-style: none; margin-inline-start: 1.6875rem } .text-content li::before { content: "•" }
      fieldset { border: 2px solid #d7e1e8; padding: 1rem } legend { background: #f1f4f7; width: 100% }
      button, .button { min-height: 2.8125rem; border: 3px solid #0d77b5; padding-inline: 1.6875rem; font-weight: 700 }
      select { appearance: none; height: 3.375rem; border: 1px solid #6e7172 }`,
  },
  {
    id: 'H31-spip',
    what: 'imite le squelette de SPIP',
    around: (tool) =>
      `<div class="contenu-principal"><div class="texte surlignable clearfix">${tool}</div></div>`,
    css: `body { font: 1.1em/1.5 georgia, serif } .texte p { margin: 1.5em 0; text-align: justify; hyphens: auto }
      .texte h2 { font-size: 1.4em; border-bottom: 1px solid } .texte ul { list-style: square; margin-left: 50px }
      .texte a { color: #db1762; text-decoration: underline } .clearfix { zoom: 1; overflow: hidden }
      .formulaire_spip fieldset, fieldset { margin: 1em 0; border: 0; background: #eee } label { display: block; float: left; width: 120px }
      button, input[type=submit] { background: #db1762; color: #fff; border-radius: 4px; float: right }`,
  },
]

export const hostsOfThemes: readonly Host[] = [...real, ...imitations]
