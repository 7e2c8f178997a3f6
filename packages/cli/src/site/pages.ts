/** The pages that `jalon build` writes: what a webmaster pastes, and one file that needs nothing else. */
import { createHash } from 'node:crypto'
import type { Pack } from '@jalon/directory'

/** What the widget's build gives to draw its first screen without a browser. */
export interface FirstScreen {
  /** The markup of the first screen, for an element that has these attributes. */
  readonly firstScreen: (pack: Pack, attributes: Readonly<Record<string, string>>, today: string) => string
  /** Its rules, for a page. */
  readonly pageRules: string
  /** Its rules, for a shadow root. */
  readonly framedRules: string
  /** The version of the tool. */
  readonly version: string
  /** The page where a webmaster chooses, looks and copies. */
  readonly configuratorPage: (described: Described) => string
  readonly entriesOf: (ir: Pack['ir']) => Described['entries']
  /** What a webmaster pastes, by step of the ladder. */
  readonly snippets: (
    asked: SnippetsAsked,
    pinned: { readonly script: string; readonly data: string },
  ) => Snippets
}

/** What the page where a webmaster chooses must know of a build. */
export interface Described {
  readonly address: string
  readonly territories: readonly {
    readonly id: string
    readonly title: string
    readonly publisher: string
    readonly data: string
    readonly integrity: string
  }[]
  readonly entries: readonly { readonly alias: string; readonly title: string }[]
  readonly script: string
}

export type Snippets = Readonly<Record<'A' | 'B' | 'C' | 'D' | 'E', string>>

export interface SnippetsAsked {
  readonly address: string
  readonly territory: string
  readonly attributes: Readonly<Record<string, string>>
  readonly colours: Readonly<Record<string, string>>
}

/** What a webmaster pastes: the first screen is in it, so that it is there before any script. */
export function extract(drawing: FirstScreen, pack: Pack, address: string, today: string): string {
  const attributes = {
    donnees: `${address}territoire.json`,
    'niveau-titre': '2',
    ...mentionOf(pack),
  }
  return `<!-- À coller dans la page. Les fichiers sont attendus dans ${written(address)} : voir le guide d'intégration. -->
<link rel="stylesheet" href="${written(address)}parcours-orientation.css">
<parcours-orientation${list(attributes)}>
${drawing.firstScreen(pack, attributes, today)}
</parcours-orientation>
<script src="${written(address)}parcours-orientation-donnees.js" async></script>
<script src="${written(address)}parcours-orientation.js" defer></script>
`
}

/**
 * One page with everything inside, that works from a folder and without network. Its policy lets run and apply only what
 * is written in it.
 */
export function standAlonePage(
  drawing: FirstScreen,
  pack: Pack,
  widget: string,
  data: string,
  today: string,
): string {
  const attributes = { 'niveau-titre': '1', ...mentionOf(pack) }
  // The first screen is painted before the tool runs: in a single file, nothing else would let it.
  const script = `requestAnimationFrame(()=>setTimeout(()=>{document.querySelector('parcours-orientation').pack=JSON.parse(document.getElementById('t').textContent);${widget}}))`
  // Either would end the script where it stands, or hide its end.
  if (/<\/script|<!--/i.test(script)) throw new Error('The widget holds a text that a page cannot carry.')
  const rules = [pageLook, drawing.framedRules]
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${rules.map(hash).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Orientation – professionnels</title>
<style>${pageLook}</style>
</head>
<body>
<main>
<parcours-orientation${list(attributes)}><template shadowrootmode="open"><style>${drawing.framedRules}</style>${drawing.firstScreen(pack, attributes, today)}</template></parcours-orientation>
</main>
<script type="application/json" id="t">${data.trim().replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`
}

const pageLook =
  'body{margin:0}main{max-width:76em;margin:auto}@media(min-width:78em){main{margin-block:1.5em}}'

export function mentionOf({ territory }: Pack): Readonly<Record<string, string>> {
  return territory.publisher === '' ? {} : { mention: territory.publisher }
}

function list(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${written(value)}"`)
    .join('')
}

function written(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
