/** The sheet of a pathway in a territory, as a part of a page. */
import type { Ir, IrPathway } from '@jalon/core'
import { own, urgencies, urgencyWords } from '@jalon/core'
import type { Pack } from '@jalon/directory'
import { dayInWords, escaped } from '@jalon/directory'
import type { CommuneGroup, KindContacts, SheetContacts, SheetService } from './contacts.ts'
import { contactsOf } from './contacts.ts'
import { repertoireOf } from './repertoire.ts'
import { stepsOf } from './sheet.ts'
import type { SheetQuestions } from './sheet-words.ts'
import { letterOf, questionsOf } from './sheet-words.ts'
import { badge, stepHtml } from './step-html.ts'

export interface SheetContext {
  readonly ir: Ir
  readonly pack: Pack
  readonly today: string
  /** What the owners of contents are called. */
  readonly owners: ReadonlyMap<string, string>
  /** The pathways of the booklet, by their place. */
  readonly together: readonly string[]
}

/** The anchor of a sheet in its page: a number, which tells nothing. */
export function anchorOf({ together }: SheetContext, pathway: string): string | undefined {
  const index = together.indexOf(pathway)
  return index < 0 ? undefined : `f${index + 1}`
}

/** The sheet: what it is worth, its steps, whom to reach, where it comes from. */
export function sheetHtml(context: SheetContext, pathway: IrPathway): string {
  const { ir, pack, today, together } = context
  const place = anchorOf(context, pathway.id) ?? 'f0'
  const anchors = {
    step: (number: number) => `${place}-${number}`,
    sheet: (id: string) => anchorOf(context, id),
  }
  const number = together.length > 1 ? `Fiche ${together.indexOf(pathway.id) + 1}. ` : ''
  const repertoire = repertoireOf(ir, pathway)
  const steps = stepsOf(ir, pathway, repertoire).map((step) => stepHtml(step, anchors))
  const questions = questionsOf(pathway)
  const contacts = contactsOf(pack, repertoire, today)
  return `<article class="sheet" id="${place}" aria-labelledby="${place}-title">
<header>
<h1 id="${place}-title">${number}${escaped(pathway.title)}</h1>
<p class="lead">${escaped([pathway.description ?? '', pack.territory.title].filter((each) => each !== '').join(' '))}</p>
${governance(pathway, context)}
${key()}
</header>
<div class="columns">
<h2 class="unseen">Étapes</h2>
${known(ir, questions)}
<ol class="steps">
${steps.join('\n')}
</ol>
${reach(contacts, pack)}
${sources(pathway)}
</div>
</article>`
}

function governance({ status, owner, reviewed, reviewBy }: IrPathway, context: SheetContext): string {
  const { pack, today, owners } = context
  const day = (date: string) => dayInWords(date, 'fr')
  return `<p class="governance">${status === 'draft' ? "<strong>Projet</strong> : aucun réseau ne l'a encore signé. " : ''}${
    pack.territory.fictional ? 'Territoire fictif : structures et numéros inventés. ' : ''
  }Responsable : ${escaped(owners.get(owner) ?? owner)}. Relu le ${day(reviewed)}, à relire avant le ${day(reviewBy)}. Imprimé le ${day(today)}.</p>`
}

/** How to read it. */
function key(): string {
  const items = urgencies.map(
    (urgency) => `<li>${badge(urgency)} ${escaped(urgencyWords[urgency].meaning)}</li>`,
  )
  const words = [
    'Entourez la lettre de chaque réponse.',
    "→\u00a012\u00a0: aller à l'étape 12 ; sans flèche, à la suivante.",
    'Q3 b/c\u00a0: b ou c à la question Q3 ; déjà posée, elle ne se repose pas.',
    'R2\u00a0: la ligne R2 de «\u00a0Qui joindre\u00a0».',
    '*\u00a0: contact à confirmer.',
  ]
  return `<div class="key"><ul role="list">${items.join('')}</ul> <p>${words.join(' ')}</p></div>`
}

/** The questions that another sheet has asked, with the letters of their answers. */
function known(ir: Ir, { numbers, elsewhere }: SheetQuestions): string {
  if (elsewhere.length === 0) return ''
  const items = elsewhere.map((fact) => {
    const { ask = fact, answers = [] } = own(ir.facts, fact) ?? {}
    const listed = answers.map(
      ({ id, label }) => `<li><span class="letter">${letterOf(ir, fact, id)}.</span> ${escaped(label)}</li>`,
    )
    return `<li><span class="sort">Q${numbers.get(fact) ?? ''}. ${escaped(ask)}</span> <ul class="answers" role="list">${listed.join('')}</ul></li>`
  })
  return `<div class="known"><h3>Déjà demandé dans une autre fiche</h3><ul role="list">${items.join('')}</ul></div>`
}

function reach({ groups, kinds }: SheetContacts, pack: Pack): string {
  if (kinds.length === 0) return ''
  const { title } = pack.territory
  return `<h2>Qui joindre, ${escaped(title)}</h2>
${groups.length < 2 ? '' : groupsHtml(groups)}
<ul class="reach" role="list">
${kinds
  .filter((each) => !isUnknown(each))
  .map((each) => kindHtml(each))
  .join('\n')}
${unknownHtml(kinds.filter(isUnknown))}
</ul>`
}

/** Nobody receives for it, wherever she lives. */
function isUnknown({ services }: KindContacts): boolean {
  return services.length === 0
}

function unknownHtml(kinds: readonly KindContacts[]): string {
  if (kinds.length === 0) return ''
  const names = kinds.map(({ entry }) => `${entry.code} ${entry.kind.label}`)
  return `<li><h3>${escaped(names.join(' ; '))}\u00a0:</h3> <span class="missing">aucune structure connue.</span></li>`
}

function groupsHtml(groups: readonly CommuneGroup[]): string {
  // The longest list is the rule; the others are named.
  const longest = Math.max(...groups.map(({ communes }) => communes.length))
  const usual =
    groups.length > 1 && longest > 12 ? groups.find(({ communes }) => communes.length === longest) : undefined
  const items = groups.map((group) => {
    const names =
      group === usual
        ? `toutes les autres communes du territoire (${group.communes.length})`
        : group.communes.join(', ')
    return `<li><span class="sort">${group.letter}\u00a0:</span> ${escaped(names)}.</li>`
  })
  return `<p>Les réponses changent avec la commune ; sans lettre, elles valent pour toutes.</p><ul class="groups" role="list">${items.join('')}</ul>`
}

function kindHtml({ entry, services, nobody }: KindContacts): string {
  const { code, kind } = entry
  const items = services.map((service) => `<li>${serviceHtml(service, kind.label)}</li>`)
  const missing =
    nobody.length === 0 ? '' : `<li class="missing">aucune structure connue (${nobody.join(', ')})</li>`
  const isNumbered = kind.label.startsWith(code)
  const name = isNumbered ? kind.label : `${code} ${kind.label}`
  return `<li${isNumbered ? ' class="numbered"' : ''}><h3>${escaped(name)}\u00a0:</h3> <ul role="list">${items.join('')}${missing}</ul></li>`
}

/** A structure. What its kind has just said of its name is not said again. */
function serviceHtml(service: SheetService, kind: string): string {
  const { name, phone, facts, access, groups, toConfirm, toldAt } = service
  const letters = groups.length === 0 ? '' : ` <span class="sort">(${groups.join(', ')})</span>`
  const mark = toConfirm ? '<span class="to-confirm">*</span>' : ''
  const number = phone === undefined ? [] : [`<span class="fact">${escaped(phone)}</span>`]
  const rest = toldAt === undefined ? [...number, ...[...facts, ...access].map(escaped)] : [`voir ${toldAt}`]
  const short = name.startsWith(`${kind}, `) ? name.slice(kind.length + 2) : name
  const called = name === kind && rest.length > 0 && mark === '' ? [] : [`${escaped(short)}${mark}${letters}`]
  return [...called, ...rest].join(', ')
}

/** How many sources, and how many to be read again: which sentence has which is told on the page of the pathway. */
function sources(pathway: IrPathway): string {
  const all = Object.values(pathway.sources)
  if (all.length === 0) return ''
  const toVerify = all.filter(({ status }) => status === 'to-verify').length
  const left = toVerify === 0 ? '' : `, dont ${toVerify} à vérifier`
  return `<p class="sources"><span class="sort">Sources\u00a0:</span> ${all.length}${left}. La page du parcours les donne, phrase par phrase.</p>`
}
