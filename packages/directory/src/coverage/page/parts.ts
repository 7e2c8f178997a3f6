/** The parts of the coverage page, each as HTML. */
import type { Lang } from '@jalon/diagnostics'
import { type Answer, answersOf } from '../answers.ts'
import { type Coverage, type NeedCoverage, type Outcome, outcomes, type Tally } from '../coverage.ts'
import type { ToAsk } from '../what-to-ask.ts'
import { grouped, shareOf } from '../figures.ts'
import { asked, saidOfAnswer, saidOfCommunes, whatItBrings } from '../said.ts'
import { coverageWords } from '../words.ts'
import { escaped } from '../../page/escape.ts'

/** The signs of the four outcomes: told apart by their form, colours aside. */
export const marks = `<svg width="0" height="0" aria-hidden="true"><defs>
<symbol id="contact" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="currentColor"/></symbol>
<symbol id="to-confirm" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 1a7 7 0 0 1 0 14z" fill="currentColor"/></symbol>
<symbol id="none" viewBox="0 0 16 16"><path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/></symbol>
<symbol id="unknown" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.8 2.7"/></symbol>
</defs></svg>`

/** Figures first. */
export function summary({ communes, needs, cases, leftWithNational }: Coverage, lang: Lang): string {
  const words = coverageWords[lang]
  const all = communes.length * needs.length
  const legend = outcomes.map((outcome) => {
    return `<div><dt>${mark(outcome)}${words.outcomes[outcome]}</dt>
<dd class="figure">${grouped(cases[outcome])} (${shareOf(cases[outcome], all, lang)})</dd>
<dd>${escaped(words.explained[outcome])}</dd></div>`
  })
  return `<p class="headline"><strong>${shareOf(leftWithNational, all, lang)}</strong> <span>${escaped(words.leftAlone)}</span></p>
${bar(cases)}
<dl class="legend">${legend.join('\n')}</dl>
<p class="lead">${escaped(words.size(communes.length, needs.length, all))} ${escaped(words.unit)}</p>`
}

/** The communes to choose from; shown where scripts run. */
export function tools({ communes }: Coverage, lang: Lang): string {
  const { page } = coverageWords[lang]
  const options = communes.map(({ name, group }) => `<option value="${group}">${escaped(name)}</option>`)
  return `<div class="tools" hidden>
<label for="commune">${page.commune}</label>
<select id="commune" autocomplete="off"><option value="">${page.all}</option>${options.join('')}</select>
<p class="said" role="status" data-sorted="${escaped(page.sorted)}" data-chosen="${escaped(page.chosen)}" data-any="${escaped(page.anyChosen)}" data-descending="${page.descending}" data-ascending="${page.ascending}"></p>
</div>`
}

/** The table, by gap. The roles say again what it is: on a narrow screen its rows are stacked. */
export function table(coverage: Coverage, lang: Lang): string {
  const { columns, caption } = coverageWords[lang]
  const rows = coverage.needs.map((need) => row(need, coverage, lang))
  return `<table role="table">
<caption>${escaped(caption)}</caption>
<colgroup><col class="need-column"><col class="gap-column"><col></colgroup>
<thead role="rowgroup"><tr role="row">
<th role="columnheader" scope="col" data-sort="need" data-first="ascending"><span class="plain">${escaped(columns.need)}</span></th>
<th role="columnheader" scope="col" data-sort="gap" data-first="descending" aria-sort="descending"><span class="plain">${escaped(columns.gap)}</span></th>
<th role="columnheader" scope="col"><span class="plain">${escaped(columns.answer)}</span></th>
</tr></thead>
<tbody role="rowgroup">
${rows.join('\n')}
</tbody></table>`
}

function row(need: NeedCoverage, coverage: Coverage, lang: Lang): string {
  const { label, purpose } = need.kind
  const words = coverageWords[lang]
  return `<tr role="row" data-need="${escaped(label)}">
<th role="rowheader" scope="row">${escaped(label)}<span class="purpose">${escaped(purpose)}</span></th>
<td role="cell" class="gap"><strong>${grouped(need.gap)}</strong> <span class="of">${escaped(words.ofAll(coverage.communes.length))}</span>${bar(need.communes)}</td>
<td role="cell"><ul class="answers">${answersOf(need, coverage)
    .map((each) => answer(each, coverage, lang))
    .join('')}</ul></td>
</tr>`
}

function answer(each: Answer, coverage: Coverage, lang: Lang): string {
  const words = coverageWords[lang]
  const where = saidOfCommunes(each, coverage, lang)
  return `<li data-groups="${each.groups.join(' ')}" data-outcome="${each.outcome}">${mark(each.outcome)}<span>${words.outcomes[each.outcome]}, ${escaped(where)}<span class="detail">${escaped(saidOfAnswer(each, lang))}</span></span></li>`
}

/** What to ask, as a list to tick on paper. */
export function asking(toAsk: readonly ToAsk[], lang: Lang): string {
  const words = coverageWords[lang]
  if (toAsk.length === 0) return `<p class="lead">${escaped(words.nothingToAsk)}</p>`
  const items = toAsk.map((ask) => {
    const { name, questions, note } = ask
    const brings = whatItBrings(ask, lang).map((one) => `<span class="unlocks">${escaped(one)}</span>`)
    const list = questions.map(
      (question) => `<li><span class="box"></span><span>${escaped(asked(question, lang))}</span></li>`,
    )
    const remark = note === undefined ? '' : `<p class="note">${words.note}\u00a0: ${escaped(note)}</p>`
    return `<li><p class="who"><span class="name">${escaped(name)}</span> ${brings.join(' ')}</p>
<div><ul class="questions">${list.join('')}</ul>${remark}</div></li>`
  })
  return `<ol class="asking">${items.join('\n')}</ol>`
}

function mark(outcome: Outcome): string {
  return `<svg class="mark ${outcome}" aria-hidden="true"><use href="#${outcome}"/></svg>`
}

/** The shares, one after the other; the figures beside it say the same. Attributes, for the policy allows no style of an element. */
function bar(tally: Tally): string {
  const whole = outcomes.reduce((sum, outcome) => sum + tally[outcome], 0)
  let from = 0
  const parts = outcomes.map((outcome) => {
    const part = `<rect class="${outcome}" x="${from}" width="${tally[outcome]}" height="1"/>`
    from += tally[outcome]
    return tally[outcome] === 0 ? '' : part
  })
  return `<svg class="bar" viewBox="0 0 ${Math.max(1, whole)} 1" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`
}
