/** A page that could carry the tool, written in a few words, and how it is served. */
import type { Page } from 'playwright-core'
import { type Answer, strictPolicy } from '../../../scripts/serve.mjs'

/** A page around the tool: what it does to it, and what is expected all the same. */
export interface Host {
  /** Its number in our list of hostile hosts, with a word where several share one. */
  readonly id: string
  /** What it does, in words. */
  readonly what: string
  /** Its rules, after the few of every page. */
  readonly css?: string
  /** Runs before anything else in the page. */
  readonly script?: () => void
  readonly headers?: Readonly<Record<string, string>>
  /** What it adds to its head. */
  readonly head?: string
  /** On its `html` element. */
  readonly root?: string
  /** Where it puts the tool. */
  readonly around?: (tool: string) => string
  /** More attributes of the tool. */
  readonly attributes?: string
  /** Where the script is written; after the tool, deferred, when nothing is said. */
  readonly tag?: string
  /** What the page or its reader does once the tool is there. */
  readonly after?: (page: Page) => Promise<unknown>
  /** The page shrinks or lays out the tool as a whole, which is its right: its looks are then its own. */
  readonly isItsOwnLook?: true
  /** The page keeps the territory away: what is left is the national content. */
  readonly isNational?: true
  /** Nothing can be printed from it: the reader is told, and has other ways. */
  readonly refusesPrint?: true
  /** What it does to every list stops axe too. */
  readonly stopsAxe?: true
  /** What axe says that is true, and of the page: the name of its rule. */
  readonly isToldByAxe?: string
  /** The reader's settings, for the picture it is compared with too. */
  readonly media?: { readonly colorScheme?: 'dark'; readonly forcedColors?: 'active' }
}

/** A page of a careful webmaster: what the others are compared with. */
export const clean: Host = { id: 'H00', what: 'ne fait rien de particulier' }

/** As wide as the column of an ordinary page. */
const rules = 'body { margin: 0; font-family: serif } main { width: 640px; margin: 0 auto }'

const fallback = `<h2>Orienter une personne</h2>
  <p>Danger immédiat : <a href="tel:17">17</a> ou <a href="tel:112">112</a>, SMS <a href="sms:114">114</a>.</p>`

/** What the page writes to have the tool. */
function element(attributes = ''): string {
  return `<parcours-orientation donnees="/packs/exemple.json" ${attributes}>${fallback}</parcours-orientation>`
}

/** The script of the tool, as most pages write it. */
export const scriptTag = '<script src="/parcours-orientation.js" defer></script>'

/** The address of a page on the site. */
export function addressOf({ id }: Host): string {
  return `hotes/${id}/`
}

/** What the server says of these pages: each in its folder, with its rules and its script beside it. */
export function answersFor(hosts: readonly Host[]): (path: string) => Answer | undefined {
  const answers = new Map<string, Answer>()
  for (const host of hosts) {
    const at = (file: string) => `/${addressOf(host)}${file}`
    answers.set(at(''), { body: pageOf(host), ...(host.headers && { headers: host.headers }) })
    answers.set(at('hote.css'), { body: `${rules}\n${host.css ?? ''}` })
    answers.set(at('hote.js'), { body: host.script ? `(${host.script})()` : '' })
  }
  return (path) => answers.get(path)
}

function pageOf({
  id,
  head = '',
  root = '',
  around = (tool) => tool,
  attributes,
  tag = scriptTag,
}: Host): string {
  const folder = `/${addressOf({ id, what: '' })}`
  return `<!doctype html>
<html lang="fr" ${root}>
  <head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Orientation – professionnels</title>
    <link rel="stylesheet" href="${folder}hote.css"><script src="${folder}hote.js"></script>${head}
  </head>
  <body>
    <header><p>Une page</p></header>
    <main><h1>Orientation</h1>${around(element(attributes))}</main>
    <footer><p>Pied de page</p></footer>
    ${tag}
  </body>
</html>`
}

/** The policy of the server with some of its lines replaced. */
export function policyWith(lines: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept = strictPolicy.split('; ').filter((line) => !((line.split(' ')[0] ?? '') in lines))
  const all = [...kept, ...Object.entries(lines).map(([name, value]) => `${name} ${value}`)]
  return { 'Content-Security-Policy': all.join('; ') }
}
