/** A statement of a pathway with everything that supports it, and what other sources say against it. */
import type { Pathway, WrittenSource } from '@jalon/core'
import { dayInWords, escaped } from '@jalon/directory'
import type { Statement } from '../statements/statements.ts'
import { matterWords } from '../statements/statements.ts'

const kindWords: Readonly<Record<Statement['kind'], string>> = {
  ask: 'Question',
  refer: 'Orientation',
  advise: 'Conseil',
}

export function statementHtml({ name, kind, lines, sources }: Statement, pathway: Pathway): string {
  const said = lines.map(({ label, text }) => {
    return `<p>${label === '' ? '' : `<strong>${label}\u00a0:</strong> `}${escaped(text)}</p>`
  })
  const supported =
    sources.length === 0
      ? '<p class="missing">Aucune source.</p>'
      : `<ul class="sources">${sources.map((source) => `<li>${sourceHtml(source, pathway)}</li>`).join('')}</ul>`
  return `<article><h3>${kindWords[kind]} <code>${escaped(name)}</code></h3>
${said.join('\n')}
<p>Sources\u00a0:</p>
${supported}</article>`
}

/** The source: where, of which day, whether somebody has read it, of which matter, and who says otherwise. */
function sourceHtml(source: WrittenSource, pathway: Pathway): string {
  const { title, url, date, status, matter } = source
  const name =
    url !== undefined && /^https?:/.test(url)
      ? `<a href="${escaped(url)}">${escaped(title)}</a>`
      : escaped(title)
  const said = [
    statusWords[status ?? 'unsaid'],
    date === undefined ? 'sans date' : dayInWords(date, 'fr'),
    matter === undefined ? 'matière non dite' : matterWords[matter.value],
  ]
  return `${name} (${said.join(', ')})${disagreementsOf(source, pathway).join('')}`
}

const statusWords = { read: 'lue', 'to-verify': 'à vérifier', unsaid: 'lecture non dite' } as const

/** A disagreement is seen from both of its sources, whichever has it written. */
function disagreementsOf(source: WrittenSource, { sources }: Pathway): readonly string[] {
  return [...sources.values()].flatMap((each) => {
    const { disagrees } = each
    if (disagrees === undefined) return []
    const other =
      each === source
        ? sources.get(disagrees.with.value)
        : disagrees.with.value === source.name.value
          ? each
          : undefined
    if (other === undefined) return []
    return `<p class="disagreement"><strong>Désaccord</strong> avec «\u00a0${escaped(other.title)}\u00a0»\u00a0: ${escaped(disagrees.about)}</p>`
  })
}
