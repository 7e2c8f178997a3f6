/** The page that stands in a frame on the site of somebody else: the tool, and nothing around it. */
import type { Pack } from '@jalon/directory'
import { type FirstScreen, mentionOf } from './pages.ts'

/** What differs from one page to the other. */
export interface FramePage {
  /** That of the interface. */
  readonly language: 'fr' | 'en'
  /** Who publishes the tool; empty: nobody says so. */
  readonly publisher: string
  /** The first screen, drawn, for whoever comes before the script; without it, the numbers to call. */
  readonly inside?: string | undefined
}

/** What a page can say of its own policy. Who may frame it cannot stand here: it is for the server to say. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/** The look of the page itself, in a file: its policy refuses what is written in a page. */
export const frameRules = 'body {\n  margin: 0;\n}\n'

/** The pages of a frame, by name: one a language of the interface. */
export function framePages(
  drawing: Pick<FirstScreen, 'firstScreen'>,
  pack: Pack,
  today: string,
): Readonly<Record<string, string>> {
  const { publisher } = pack.territory
  const inside = drawing.firstScreen(pack, { donnees: 'territoire.json', ...mentionOf(pack) }, today)
  return {
    'cadre.html': framePage({ language: 'fr', publisher, inside }),
    // The first screen is drawn in French only.
    'cadre.en.html': framePage({ language: 'en', publisher }),
  }
}

/**
 * Writes it. It asks for `territoire.json` beside it, reads the few words that its own address may hold, and can stand
 * without any loader. What it says without script is whom to call.
 */
export function framePage({ language, publisher, inside }: FramePage): string {
  const script = language === 'en' ? 'parcours-orientation.en.js' : 'parcours-orientation.js'
  const mention = publisher === '' ? '' : ` mention="${written(publisher)}"`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titles[language]}</title>
${inside === undefined ? '' : '<link rel="stylesheet" href="parcours-orientation.css">\n'}<link rel="stylesheet" href="cadre.css">
<script src="parcours-orientation-donnees.js" defer></script>
<script src="cadre-page.js" defer></script>
<script src="${script}" defer></script>
</head>
<body>
<parcours-orientation donnees="territoire.json"${mention}>
${inside ?? numbers[language]}
</parcours-orientation>
</body>
</html>
`
}

const titles = { fr: 'Orientation – professionnels', en: 'Referrals – professionals' }

const numbers = {
  fr: `<h2>Orienter une personne</h2>
<p>Danger immédiat : <a href="tel:17">17</a> ou <a href="tel:112">112</a>, SMS <a href="sms:114">114</a>.
Écoute et conseil, aussi pour les professionnels : <a href="tel:3919">3919</a>.</p>`,
  en: `<h2>Refer someone</h2>
<p>Immediate danger: <a href="tel:17">17</a> or <a href="tel:112">112</a>, SMS <a href="sms:114">114</a>.
Listening and advice, for professionals too: <a href="tel:3919">3919</a>.</p>`,
}

function written(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
