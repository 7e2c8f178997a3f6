/** The comparison as one page: before and now side by side, along the same answers. It asks for nothing, and runs nothing. */
import type { Lang } from '@jalon/diagnostics'
import { wholePage } from '@jalon/directory'
import { capitalised } from '../capitalised.ts'
import type { Report } from '../report.ts'
import type { GroupWords, PathwayWords } from '../sections.ts'
import { sectionsOf } from '../sections.ts'
import type { Words } from '../words/words.ts'
import { casesPart } from './cases.ts'
import { inFrench, text } from './in-french.ts'
import { otherAnswers } from './other-answers.ts'
import type { Shown } from './replayed.ts'
import { replayed } from './replayed.ts'
import { style } from './style.ts'

/** Of a pathway, how many differences can be followed with other answers: each weighs what a hundred others do. */
const mostExplored = 12

/** The page, in a language; what it quotes of the content keeps its own. */
export function diffPage(compared: Report, lang: Lang): string {
  const report = { ...compared, naming: inFrench(compared.naming, lang) }
  const sections = sectionsOf(report, lang)
  const { say, headline, obstacles, decisions, lists, rules, lost, gained, directory, texts } = sections
  const { headings, page } = say
  const others = [
    list(headings.decide, [...obstacles, ...decisions], say),
    ...sections.pathways.map((words) => pathwayPart(report, words, say)),
    list(headings.pathways, lists, say),
    list(headings.rules, rules, say),
    list(headings.lost, lost, say),
    list(headings.gained, gained, say),
    list(headings.directory, directory, say),
    list(headings.sharedTexts, texts, say),
  ]
  const body = `<header>
<h1>${page.title}</h1>
<p>${text(headline, say)}</p>
<p>${text(say.whatIsCounted, say)}</p>
</header>
<main>
${others.filter((part) => part !== '').join('\n')}
</main>`
  return wholePage({ lang, title: page.title, style, body })
}

function list(title: string, lines: readonly string[], say: Words): string {
  return lines.length === 0
    ? ''
    : `<section>\n<h2>${text(title, say)}</h2>\n${itemsOf(lines, say)}\n</section>`
}

function itemsOf(lines: readonly string[], say: Words): string {
  return `<ul>\n${lines.map((line) => `<li>${text(line, say)}</li>`).join('\n')}\n</ul>`
}

/** What is told comes in an order of its own: a difference is known by its fingerprint. */
function pathwayPart(report: Report, words: PathwayWords, say: Words): string {
  const change = report.change.pathways.find(({ pathway }) => pathway === words.name)
  const articles = words.groups.flatMap((each, place) => {
    const group = change?.groups.find(({ fingerprint }) => fingerprint === each.fingerprint)
    return group === undefined ? [] : [article(each, { report, group, say }, place < mostExplored)]
  })
  const more = [
    ...words.questions.map((line) => say.about(say.headings.questions, line)),
    ...words.texts.map((line) => say.about(say.headings.texts, line)),
  ]
  return `<section>
<h2>${text(words.title, say)}</h2>
<p>${text(words.summary, say)}</p>
${articles.join('\n')}
${more.length === 0 ? '' : itemsOf(more, say)}
</section>`
}

function article(words: GroupWords, shown: Shown, isExplored: boolean): string {
  const { say } = shown
  const others = words.dangers.length === 0 ? [] : [say.also(words.dangers)]
  const marks = [say.page.safety, ...(words.isDeclared ? [say.isDeclared] : [])].join(', ')
  return `<article id="d-${words.fingerprint}"${words.isSafety ? ' class="safety"' : ''}>
<h3>${text(words.title, say)}</h3>
<p><code>${words.fingerprint}</code>${words.isSafety ? ` · ${marks}` : ''}</p>
<p>${[...others, capitalised(words.where)].map((each) => text(each, say)).join('</p>\n<p>')}</p>
${casesPart(shown)}
<p>${text(say.cause(words.cause), say)}</p>
${replayed(shown)}
${isExplored ? otherAnswers(shown) : ''}
</article>`
}
