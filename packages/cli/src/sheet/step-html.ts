/** A step of a sheet as HTML. */
import type { Urgency } from '@jalon/core'
import { urgencyWords } from '@jalon/core'
import { escaped } from '@jalon/directory'
import { urgencyMarks } from '../graph/graph.ts'
import type { SheetExit, SheetStep, SheetTarget, StepBody } from './sheet.ts'
import { outcomeWords } from './sheet.ts'

/** Where the parts of the page are: steps of this sheet, and the sheets printed with it. */
export interface Anchors {
  step(number: number): string
  /** The sheet of another pathway, when it is in the same booklet. */
  sheet(pathway: string): string | undefined
}

/** The step, as an item of the ordered list. */
export function stepHtml({ number, body, exits }: SheetStep, anchors: Anchors): string {
  const parts = [
    ...bodyHtml(body, anchors),
    ...(exits.length === 0 ? [] : [exitsHtml(exits, anchors)]),
  ]
  return `<li class="${body.kind}" id="${anchors.step(number)}" value="${number}"><span class="number">${number}.</span> ${parts.join('\n')}</li>`
}

function bodyHtml(body: StepBody, anchors: Anchors): readonly string[] {
  switch (body.kind) {
    case 'ask':
      return askHtml(body, anchors)
    case 'refer':
      return referHtml(body)
    case 'advise':
      return [`<p><span class="sort">À savoir.</span> ${escaped(body.text)}${notTo(body.avoid)}</p>`]
    case 'invoke': {
      const there = anchors.sheet(body.pathway)
      const title = `<h3>${escaped(body.title)}</h3>`
      return [
        `<span class="sort">Suivre la fiche :</span> ${there === undefined ? title : `<a href="#${there}">${title}</a>`}`,
      ]
    }
    case 'decide':
      return ['<p class="sort">Selon les réponses</p>']
    case 'final':
      return [`<p><span class="sort">Fin.</span> ${escaped(body.say)}</p>`]
  }
}

function askHtml(
  { question, ask, say, answers, listedAt }: Extract<StepBody, { kind: 'ask' }>,
  anchors: Anchors,
): readonly string[] {
  const again =
    listedAt === undefined
      ? ''
      : ` <span>(réponses : <a href="#${anchors.step(listedAt)}">étape ${listedAt}</a>)</span>`
  const items = answers.map(({ letter, label, target }) => {
    const go = target === undefined ? '' : ` ${goTo(target, anchors)}`
    return `<li><span class="letter">${letter}.</span> ${escaped(label)}${go}</li>`
  })
  return [
    `<h3>Q${question}. ${escaped(ask)}</h3>${again}`,
    ...(say === undefined || listedAt !== undefined ? [] : [`<p class="say">« ${escaped(say)} »</p>`]),
    ...(items.length === 0 ? [] : [`<ul class="answers" role="list">${items.join('')}</ul>`]),
  ]
}

function referHtml({ purpose, to, consent, referral }: Extract<StepBody, { kind: 'refer' }>): readonly string[] {
  const { urgency, say, prepare, avoid } = referral
  const whom = to.length === 0 ? '' : `<p><span class="sort">Vers :</span> ${escaped(to.join(', à défaut '))}.</p>`
  const prepared = prepare.length === 0 ? '' : ` <span class="sort">Préparer :</span> ${escaped(prepare.join(' ; '))}.`
  const agreed = consent === undefined ? '' : ` <span class="sort">Avec son accord (${escaped(consent)}).</span>`
  return [
    `${badge(urgency)} <h3>${escaped(purpose)}</h3>`,
    whom,
    `<p>${escaped(say)}${agreed}${prepared}${notTo(avoid)}</p>`,
  ]
}

/** The urgency in words, with a mark of its own: it is read without colours. */
export function badge(urgency: Urgency): string {
  return `<span class="urgency ${urgency}"><span aria-hidden="true">${urgencyMarks[urgency]}</span> ${urgencyWords[urgency].label.fr}</span>`
}

function notTo(avoid: readonly string[]): string {
  return avoid.length === 0
    ? ''
    : ` <span class="not">À ne pas faire :</span> ${escaped(avoid.join(' ; '))}.`
}

function exitsHtml(exits: readonly SheetExit[], anchors: Anchors): string {
  const items = exits.map(({ when, target }) => {
    const condition = when === '' ? '' : when === 'sinon' ? 'sinon ' : `si ${escaped(when)} `
    return `<li>${condition}${goTo(target, anchors)}</li>`
  })
  return `<ul class="exits" role="list">${items.join('')}</ul>`
}

function goTo(target: SheetTarget, anchors: Anchors): string {
  if (target.kind === 'end') return `<span class="go">→ fin ${escaped(outcomeWords(target.outcome))}</span>`
  return `<a class="go" href="#${anchors.step(target.number)}">→ étape ${target.number}</a>`
}
