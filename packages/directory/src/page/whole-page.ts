/** A page that is one file: it asks for nothing, and only what is written in it is applied or runs. */
import { createHash } from 'node:crypto'
import type { Lang } from '@jalon/diagnostics'
import { escaped } from './escape.ts'

export interface WholePage {
  readonly lang: Lang
  /** The name of the tab, of the file that is kept and of the printed job, as it is read. */
  readonly title: string
  readonly style: string
  /** Other styles, that stand in the body: those of a drawing. */
  readonly moreStyles?: readonly string[]
  /** What runs, at the end of the body; without it, nothing does. */
  readonly script?: string
  /** The letters are in the style. */
  readonly carriesLetters?: boolean
  /** What stands in the body, already written as HTML. */
  readonly body: string
}

/**
 * The page. What is not named to it is refused by its policy, whatever a text of the content contains; it tells no site where
 * its reader comes from, and no engine lists it.
 */
export function wholePage(page: WholePage): string {
  const { lang, title, style, script, body } = page
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`
}

/** The empty icon is an image: without it, a browser would ask the site for one. */
function policyOf({ style, moreStyles = [], script, carriesLetters = false }: WholePage): string {
  return [
    "default-src 'none'",
    `style-src ${[style, ...moreStyles].map(hashOf).join(' ')}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    'img-src data:',
    ...(carriesLetters ? ['font-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
    ...(script === undefined ? [] : ["require-trusted-types-for 'script'"]),
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
