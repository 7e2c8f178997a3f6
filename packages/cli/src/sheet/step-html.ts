/** A step of a sheet as HTML. */
import { isDeepStrictEqual } from 'node:util'
import type { Urgency } from '@jalon/core'
import { urgencyWords } from '@jalon/core'
import { escaped } from '@jalon/directory'
import { urgencyMarks } from '../graph/graph.ts'
import type { SheetAnswer, SheetExit, SheetStep, SheetTarget, StepBody } from './sheet.ts'
import { outcomeWords } from './sheet.ts'

/** Where the parts of the page are: steps of this sheet, and the sheets printed with it. */
export interface Anchors {
  step(number: number): string
  /** The sheet of another pathway, when it is in the same booklet. */
  sheet(pathway: string): string | undefined
}

/** The step, as an item of the ordered list. */
export function stepHtml({ number, body, exits }: SheetStep, anchors: Anchors): string {
  const after = exits.length === 0 ? '' : exitsHtml(exits, anchors)
  return `<li class="${body.kind}" id="${anchors.step(number)}" value="${number}"><span class="number">${number}</span> ${bodyHtml(body, anchors)} ${after}</li>`
}

function bodyHtml(body: StepBody, anchors: Anchors): string {
  switch (body.kind) {
    case 'ask':
      return askHtml(body, anchors)
    case 'refer':
      return referHtml(body)
    case 'advise':
      return `<span class="sort">À savoir.</span> ${escaped(body.text)}${notTo(body.avoid)}`
    case 'invoke': {
      const there = anchors.sheet(body.pathway)
      const title = `<h3>${escaped(body.title)}</h3>`
      return there === undefined
        ? `<span class="sort">Suivre la fiche</span> ${title}`
        : `<span class="sort">Suivre la fiche ${there.slice(1)},</span> <a href="#${there}">${title}</a>`
    }
    case 'decide':
      return '<span class="sort">Selon les réponses,</span>'
    case 'final':
      return `<span class="sort">Fin.</span> ${escaped(body.say)}`
  }
}

function askHtml(
  { question, ask, say, answers, listedAt }: Extract<StepBody, { kind: 'ask' }>,
  anchors: Anchors,
): string {
  const again =
    listedAt === undefined
      ? ''
      : ` (réponses\u00a0: <a href="#${anchors.step(listedAt)}">étape ${listedAt}</a>)`
  const items = groupsOf(answers).map((each) => groupHtml(each, anchors))
  return [
    `<h3>Q${question}. ${escaped(ask)}</h3>${again}`,
    ...(say === undefined || listedAt !== undefined
      ? []
      : [`<p class="say">«\u00a0${escaped(say)}\u00a0»</p>`]),
    ...(items.length === 0 ? [] : [`<ul class="answers" role="list">${items.join('')}</ul>`]),
  ].join(' ')
}

/** Answers in a row that lead to the same place are told together: « a. Oui / b. Elle hésite → 8 ». */
function groupsOf(answers: readonly SheetAnswer[]): readonly (readonly SheetAnswer[])[] {
  const groups: SheetAnswer[][] = []
  for (const answer of answers) {
    const group = groups.at(-1)
    const before = group?.[0]?.target
    const isAlike = before !== undefined && isDeepStrictEqual(before, answer.target)
    if (group !== undefined && isAlike) group.push(answer)
    else groups.push([answer])
  }
  return groups
}

/** Answers with their letters, and where they lead when they decide alone. */
function groupHtml(group: readonly SheetAnswer[], anchors: Anchors): string {
  const words = group.map(({ letter, label }) => {
    return `<span class="letter">${letter}.</span>\u00a0${escaped(label)}`
  })
  const target = group[0]?.target
  const go = target === undefined ? '' : `\u00a0${goTo(target, anchors)}`
  return `<li>${words.join(' / ')}${go}</li>`
}

function referHtml({ purpose, to, consent, referral }: Extract<StepBody, { kind: 'refer' }>): string {
  const { urgency, say, prepare, avoid } = referral
  const whom = to.length === 0 ? '' : ` <span class="whom">${escaped(inOrder(to))}.</span>`
  const prepared =
    prepare.length === 0
      ? ''
      : ` <span class="sort">Préparer\u00a0:</span> ${escaped(prepare.join('\u00a0; '))}.`
  const agreed =
    consent === undefined ? '' : ` <span class="sort">Avec son accord (${escaped(consent)}).</span>`
  return `${badge(urgency)} <h3>${escaped(purpose)}</h3>\u00a0:${whom}
<p>${escaped(say)}${agreed}${prepared}${notTo(avoid)}</p>`
}

/** « R4, sinon R7, R9 ». */
function inOrder([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first}, sinon ${others.join(', ')}`
}

/** The urgency in the fewest words, with a mark of its own: it is read without colours. */
export function badge(urgency: Urgency): string {
  const words = urgencyWords[urgency].label.fr.replace(/^(Sous|Dans la) /, '')
  const label = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  return `<span class="urgency ${urgency}"><span aria-hidden="true">${urgencyMarks[urgency]}</span> ${label}</span>`
}

function notTo(avoid: readonly string[]): string {
  return avoid.length === 0
    ? ''
    : ` <span class="not">Ne pas\u00a0:</span> ${escaped(avoid.map(lowered).join('\u00a0; '))}.`
}

/** « Ne pas : dire que… » reads as one sentence. */
function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

function exitsHtml(exits: readonly SheetExit[], anchors: Anchors): string {
  const items = exits.map(({ when, target }) => {
    const condition =
      when === '' ? '' : `${escaped(when === 'sinon' || when.startsWith('fin ') ? when : `si ${when}`)} `
    return `<li>${condition}${goTo(target, anchors)}</li>`
  })
  return `<ul class="exits" role="list">${items.join('')}</ul>`
}

/** The arrow and the number of the step; the end of the sheet has a name. */
function goTo(target: SheetTarget, anchors: Anchors): string {
  if (target.kind === 'end')
    return `<span class="go">→\u00a0fin ${escaped(outcomeWords(target.outcome))}</span>`
  return `<a class="go" href="#${anchors.step(target.number)}">→\u00a0${target.number}</a>`
}
