/** A scenario as a story that a midwife or a jurist can approve: what she answers, and what she is told. */
import type { Ir } from '@jalon/core'
import { own, urgencyWords } from '@jalon/core'
import { escaped } from '@jalon/directory'
import type { Scenario } from '@jalon/verifier'

/** The story. What the scenario does not say is not said. */
export function storyHtml(ir: Ir, { name, commune, answers, expected }: Scenario): string {
  const given = Object.entries(answers).map(([fact, value]) => {
    const { ask = fact, answers: labels = [] } = own(ir.facts, fact) ?? {}
    const chosen = (typeof value === 'string' ? [value] : value).map((answer) => {
      return labels.find(({ id }) => id === answer)?.label ?? answer
    })
    return `<li>À «\u00a0${escaped(ask)}\u00a0», la réponse est «\u00a0${escaped(chosen.join(' ; '))}\u00a0».</li>`
  })
  return `<article><h3>${escaped(name.value)}</h3>
<p>${escaped(whereWords(commune))}</p>
<ul>${given.join('')}</ul>
<p>Alors\u00a0:</p>
<ul>${receivedIn(ir, expected)
    .map((each) => `<li>${escaped(each)}</li>`)
    .join('')}</ul></article>`
}

function whereWords(commune: string): string {
  if (commune === 'any') return 'Dans toutes les communes.'
  return commune === 'outside' ? "Pour une personne venue d'ailleurs." : `Commune ${commune}.`
}

function receivedIn(
  ir: Ir,
  { asks, referrals, advice, urgency = {}, structures = {}, never, outcome }: Scenario['expected'],
): readonly string[] {
  const kind = (id: string) => own(ir.kinds, id)?.purpose ?? id
  const soon = (id: string) => {
    const level = own(urgency, id)
    return level === undefined ? '' : `, ${urgencyWords[level].label.fr.toLowerCase()}`
  }
  const listed = new Set(referrals)
  const question = (fact: string) => `«\u00a0${own(ir.facts, fact)?.ask ?? fact}\u00a0»`
  return [
    ...(asks === undefined ? [] : [`Questions posées, et elles seules : ${asks.map(question).join(', ')}.`]),
    ...(referrals === undefined
      ? []
      : [
          `Elle est orientée, dans cet ordre : ${referrals.map((id) => `${kind(id)}${soon(id)}`).join(' ; ')}.`,
        ]),
    ...Object.keys(urgency)
      .filter((id) => !listed.has(id))
      .map((id) => `${kind(id)}${soon(id)}.`),
    ...Object.entries(structures).map(([id, name]) => `${kind(id)} : ${name}.`),
    ...(advice === undefined ? [] : [`Conseils donnés : ${advice.join(', ')}.`]),
    ...(never === undefined ? [] : [`Jamais : ${never.map(kind).join(' ; ')}.`]),
    ...(outcome === undefined ? [] : [`Fin : «\u00a0${outcome.replaceAll('-', ' ')}\u00a0».`]),
  ]
}
