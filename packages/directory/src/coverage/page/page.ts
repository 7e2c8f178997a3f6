/** The coverage as one page: a file that needs no other, asks for nothing, and prints. */
import type { Lang } from '@jalon/diagnostics'
import { dayInWords } from '../../contact/day-in-words.ts'
import { isUnrecorded } from '../answers.ts'
import type { Coverage } from '../coverage.ts'
import type { ToAsk } from '../what-to-ask.ts'
import { coverageWords } from '../words.ts'
import { escaped } from '../../page/escape.ts'
import { wholePage } from '../../page/whole-page.ts'
import { asking, marks, summary, table, tools } from './parts.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/** The page. No contact detail is in it, confirmed or not: it says only whether there is one. */
export function coveragePage(coverage: Coverage, toAsk: readonly ToAsk[], lang: Lang): string {
  const words = coverageWords[lang]
  const { territory, today, needs } = coverage
  const unrecorded = needs.filter(isUnrecorded).length
  const whoFor = unrecorded === 0 ? '' : ` ${words.whoFor(unrecorded)}`
  const { page } = words
  const body = `${marks}
<header>
<h1>${escaped(words.title)}</h1>
<p class="where">${escaped(words.asOf(territory.title, dayInWords(today, lang)))}</p>
${territory.fictional ? `<p class="fictional">${escaped(words.fictional)}</p>` : ''}
<nav class="contents" aria-label="${escaped(page.contents)}"><ul><li><a href="#summary">${escaped(page.summary)}</a></li><li><a href="#needs">${escaped(words.byNeedTitle)}</a></li><li><a href="#asking">${escaped(words.toAsk)}</a></li></ul></nav>
</header>
<main>
<section aria-labelledby="summary"><h2 id="summary" tabindex="-1">${escaped(page.summary)}</h2>
${summary(coverage, lang)}
</section>
<section aria-labelledby="needs"><h2 id="needs" tabindex="-1">${escaped(words.byNeedTitle)}</h2>
${tools(coverage, lang)}
${table(coverage, lang)}
</section>
<section aria-labelledby="asking"><h2 id="asking" tabindex="-1">${escaped(words.toAsk)}</h2>
${toAsk.length === 0 ? '' : `<p class="lead">${escaped(words.toAskOrder + whoFor)}</p>`}
${asking(toAsk, lang)}
</section>
</main>`
  return wholePage({ lang, title: words.title, style, script, body })
}
