/** The page where a webmaster chooses, looks, and copies. It is one more file of a build: no server, and nothing leaves it. */
import type { Ir } from '@jalon/core/runtime'

/** What a build tells its configurator. */
export interface Described {
  /** Where the files will be, with a last slash. */
  readonly address: string
  readonly territories: readonly {
    readonly id: string
    readonly title: string
    readonly publisher: string
    /** Its file, beside the page. */
    readonly data: string
    /** The integrity of that file. */
    readonly integrity: string
  }[]
  /** The pathways that a page may open, by neutral name. */
  readonly entries: readonly { readonly alias: string; readonly title: string }[]
  /** The integrity of the script. */
  readonly script: string
}

/** The pathways that a page may open, the general one first. */
export function entriesOf({ pathways }: Pick<Ir, 'pathways'>): Described['entries'] {
  const named = Object.values(pathways).flatMap(({ entry, alias, title }) =>
    entry && alias !== undefined ? [{ alias, title }] : [],
  )
  return named.sort((one, other) => Number(other.alias === general) - Number(one.alias === general))
}

const general = 'accueil'

/** Where the page keeps what the build tells it. */
export const describedId = 'build'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The page, for what is described. */
export function configuratorPage(described: Described): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Préparer l'outil pour votre site</title>
<link rel="stylesheet" href="configurateur.css">
<script type="application/json" id="${describedId}">${JSON.stringify(described).replaceAll('<', '\\u003c')}</script>
<script src="parcours-orientation.js" defer></script>
<script src="configurateur.js" defer></script>
</head>
<body>
<main id="configurateur">
<h1>Préparer l'outil pour votre site</h1>
<p>Cette page a besoin de JavaScript. Les textes à coller sont aussi dans <a href="LISEZ-MOI.txt">LISEZ-MOI.txt</a>.</p>
</main>
</body>
</html>
`
}
