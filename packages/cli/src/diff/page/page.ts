/** The comparison as one page: before and now side by side, along the same answers. It asks for nothing, and runs nothing. */
import { createHash } from 'node:crypto'
import type { Group } from '@jalon/verifier'
import type { Report } from '../report.ts'
import type { GroupWords, PathwayWords } from '../sections.ts'
import { sectionsOf, whatIsCounted } from '../sections.ts'
import { otherAnswers } from './other-answers.ts'
import { replayed, text } from './replayed.ts'
import { style } from './style.ts'

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Of a pathway, how many differences can be followed with other answers: each weighs what a hundred others do. */
const mostExplored = 12

export function diffPage(report: Report): string {
  const sections = sectionsOf(report)
  const { headline, obstacles, decisions, lists, rules, lost, gained, directory, texts } = sections
  const others = [
    list('À décider', [...obstacles, ...decisions]),
    ...sections.pathways.map((words, index) => pathwayPart(report, words, index)),
    list('Parcours', lists),
    list('Règles du réseau', rules),
    list('Preuves perdues', lost),
    list('Preuves gagnées', gained),
    list('Annuaire', directory),
    list('Textes communs', texts),
  ]
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>Avant et maintenant</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Avant et maintenant</h1>
<p>${text(headline)}</p>
<p>${text(whatIsCounted)}</p>
</header>
<main>
${others.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return `<section>\n<h2>${text(title)}</h2>\n<ul>\n${lines.map((line) => `<li>${text(line)}</li>`).join('\n')}\n</ul>\n</section>`
}

function pathwayPart(report: Report, words: PathwayWords, index: number): string {
  const groups = report.change.pathways[index]?.groups ?? []
  const articles = words.groups.flatMap((each, place) => {
    const group = groups[place]
    if (group === undefined) return []
    return [article(report, each, group, place < mostExplored ? otherAnswers(report, group) : '')]
  })
  const more = [
    ...words.questions.map((line) => `Questions : ${line}`),
    ...words.texts.map((line) => `Textes : ${line}`),
  ]
  return `<section>
<h2>${text(words.title)}</h2>
<p>${text(words.summary)}</p>
${articles.join('\n')}
${more.length === 0 ? '' : `<ul>\n${more.map((line) => `<li>${text(line)}</li>`).join('\n')}\n</ul>`}
</section>`
}

function article(report: Report, words: GroupWords, group: Group, others: string): string {
  return `<article id="d-${words.fingerprint}"${words.isSafety ? ' class="safety"' : ''}>
<h3>${text(words.title)}</h3>
<p><code>${words.fingerprint}</code>${words.isSafety ? ` · sécurité${words.isDeclared ? ', déclaré' : ''}` : ''}</p>
<p>${text(`${words.cases.join(' ; ')} · ${words.where}`)}</p>
<p>${text(`Cause : ${words.cause}`)}</p>
${replayed(report, group)}
${others}
</article>`
}
