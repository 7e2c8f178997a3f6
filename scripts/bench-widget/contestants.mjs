/** The pages that are compared, written in one folder each: ours in three ways, one by hand in two, and SurveyJS. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparedContent } from './content.mjs'
import { surveyFiles } from './survey.mjs'

/**
 * @typedef {object} Contestant
 * @property {string} name As the table says it.
 * @property {string} folder Under the folder that is served.
 * @property {string} first An expression: the first field of the first screen, when it is there.
 * @property {string} [host] An expression: what holds the controls once the script has come.
 * @property {string} [question] The text of the question, inside the host.
 * @property {string} [choice] The first answer, inside the host.
 * @property {string} [next] The button that goes on.
 * @property {string} [back] The button that comes back.
 * @property {string} [start] The button that leaves the first screen.
 */

const inShadow = "document.querySelector('parcours-orientation')?.shadowRoot"
const ours = {
  first: `${inShadow}?.querySelector('#po-c1') ?? document.querySelector('#po-c1')`,
  host: inShadow,
  question: '.question-ask',
  choice: '.question input',
  start: '.welcome-form .primary',
  next: '.question .primary',
  back: '.top-bar .quiet',
}
const byHand = {
  first: "document.querySelector('#metier')",
  host: 'document',
  question: 'legend',
  choice: 'fieldset input',
  start: 'form button',
  next: 'form button',
  back: '#revenir',
}

/** @type {Readonly<Record<'widget' | 'prerendered' | 'autonome' | 'byHand' | 'byHandInOne' | 'survey', Contestant>>} */
export const contestants = {
  widget: { name: 'widget', folder: 'widget', ...ours },
  prerendered: { name: 'widget, first screen in the page', folder: 'extract', ...ours },
  autonome: { name: 'widget, one file (autonome.html)', folder: 'stand-alone', ...ours },
  byHand: { name: 'hand-written, page and script', folder: 'by-hand', ...byHand },
  byHandInOne: { name: 'hand-written, one file', folder: 'by-hand-in-one', ...byHand },
  survey: {
    name: 'SurveyJS',
    folder: 'survey',
    first: "document.querySelector('#outil select')",
    host: 'document',
    question: '.sd-question__title',
    choice: '#outil input[type=radio]',
    start: '.sd-navigation__next-btn',
    next: '.sd-navigation__next-btn',
    back: '.sd-navigation__prev-btn',
  },
}

const pages = join(import.meta.dirname, 'pages')

/**
 * Writes every page under a folder.
 * @param {string} out
 * @param {string} built What `jalon build` wrote, its page expecting it in its own folder.
 */
export function writeContestants(out, built) {
  const [style, byHandScript, surveyScript] = ['page.css', 'hand-written.js', 'survey.js'].map((file) =>
    readFileSync(join(pages, file), 'utf8'),
  )
  const content = `const content = ${JSON.stringify(comparedContent())}\n`
  const script = content + withoutComment(byHandScript ?? '')
  const tool = '<main id="outil"></main>'

  /** @param {string} folder @param {Readonly<Record<string, string>>} files */
  const write = (folder, files) => {
    mkdirSync(join(out, folder), { recursive: true })
    for (const [file, text] of Object.entries(files)) writeFileSync(join(out, folder, file), text)
  }
  const element = `<parcours-orientation donnees="territoire.json"><p><a href="tel:17">17</a></p></parcours-orientation>`
  const scripts = ['parcours-orientation-donnees.js', 'parcours-orientation.js']
  write('widget', { 'index.html': page(scripts.map(deferred).join(''), element) })
  write('extract', { 'index.html': page('', readFileSync(join(built, 'extrait.html'), 'utf8')) })
  for (const folder of ['widget', 'extract']) cpSync(built, join(out, folder), { recursive: true })
  write('stand-alone', {})
  copyFileSync(join(built, 'autonome.html'), join(out, 'stand-alone/index.html'))
  write('by-hand', {
    'index.html': page(`<link rel="stylesheet" href="page.css">${deferred('page.js')}`, tool),
    'page.css': style ?? '',
    'page.js': script,
  })
  write('by-hand-in-one', {
    'index.html': page(
      `<style>${style}</style>`,
      `${tool}<script>${script.replaceAll('</', '<\\/')}</script>`,
    ),
  })
  const files = surveyFiles()
  write('survey', {
    'index.html': page(
      `<link rel="stylesheet" href="survey-core.fontless.min.css">${[...Object.keys(files).filter((file) => file.endsWith('.js')), 'page.js'].map(deferred).join('')}`,
      tool,
    ),
    'page.js': content + withoutComment(surveyScript ?? ''),
  })
  for (const [file, from] of Object.entries(files)) copyFileSync(from, join(out, 'survey', file))
}

/** @param {string} head @param {string} body */
function page(head, body) {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Orientation – professionnels</title>${head}</head><body>${body}</body></html>\n`
}

/** @param {string} file */
function deferred(file) {
  return `<script src="${file}" defer></script>`
}

/**
 * The comment at the head of a file is for its readers, not for the network.
 * @param {string} script
 */
function withoutComment(script) {
  return script.replace(/^\/\*\*.*?\*\/\n/s, '')
}
