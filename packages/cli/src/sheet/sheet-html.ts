/** The sheet of a pathway in a territory, as a part of a page. */
import type { Ir, IrPathway, IrSource } from '@jalon/core'
import { own, urgencies, urgencyWords } from '@jalon/core'
import type { Pack } from '@jalon/directory'
import { dayInWords, escaped } from '@jalon/directory'
import type { CommuneGroup, KindContacts, SheetContacts, SheetService } from './contacts.ts'
import { contactsOf } from './contacts.ts'
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
  const number = together.length > 1 ? `${together.indexOf(pathway.id) + 1}. ` : ''
  const steps = stepsOf(ir, pathway).map((step) => stepHtml(step, anchors))
  const questions = questionsOf(pathway)
  const contacts = contactsOf(pack, pathway, today)
  return `<article class="sheet" id="${place}" aria-labelledby="${place}-title">
<header>
<h1 id="${place}-title">${number}${escaped(pathway.title)}</h1>
<p class="lead">${escaped([pathway.description ?? '', pack.territory.title].filter((each) => each !== '').join(' '))}</p>
${governance(pathway, context)}
${key(questions)}
</header>
<div class="columns">
<h2>Étapes</h2>
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

/** How to read it, and where to note the answers: later steps call them by their letters. */
function key({ numbers }: SheetQuestions): string {
  const items = urgencies.map(
    (urgency) => `<li>${badge(urgency)} ${escaped(urgencyWords[urgency].meaning)}</li>`,
  )
  const notes = [...numbers.values()].map((number) => `<li>Q${number}\u00a0<span class="blank"></span></li>`)
  return `<div class="key"><ul role="list">${items.join('')}</ul>
<p>→\u00a012\u00a0: aller à l'étape 12. Sans flèche, l'étape suivante. Q3 b/c\u00a0: réponse b ou c à la question Q3. Une question déjà posée ne se repose pas.</p>
${notes.length === 0 ? '' : `<p class="sort">Réponses notées\u00a0:</p> <ul class="notes" role="list">${notes.join('')}</ul>`}</div>`
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
${kinds.map((each) => kindHtml(each, groups)).join('\n')}
</ul>`
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

function kindHtml({ kind, services, nobody }: KindContacts, groups: readonly CommuneGroup[]): string {
  const items = services.map((service) => `<li>${serviceHtml(service)}</li>`)
  const where = nobody.length === groups.length ? '' : ` (${nobody.join(', ')})`
  const missing = nobody.length === 0 ? '' : `<li class="missing">aucune structure connue${where}</li>`
  return `<li><h3>${escaped(kind.label)}\u00a0:</h3> <ul role="list">${items.join('')}${missing}</ul></li>`
}

function serviceHtml({ name, facts, access, groups, toConfirm }: SheetService): string {
  const letters = groups.length === 0 ? '' : ` <span class="sort">(${groups.join(', ')})</span>`
  const shown = facts.map((fact) => `<span class="fact">${escaped(fact)}</span>`)
  const rest = [...shown, ...access.map(escaped), ...(toConfirm ? ['<em>contact à confirmer</em>'] : [])]
  return `${escaped(name)}${letters}${rest.length === 0 ? '' : `, ${rest.join(', ')}`}`
}

function sources(pathway: IrPathway): string {
  const used = Object.values(pathway.sources)
  if (used.length === 0) return ''
  return `<h2>Sources</h2>
<ul class="sources" role="list">${used.map((source) => `<li>${sourceHtml(source)}</li>`).join('')}</ul>`
}

function sourceHtml({ title, url, date, status }: IrSource): string {
  const said = [
    ...(date === undefined ? [] : [dayInWords(date, 'fr')]),
    ...(status === 'to-verify' ? ['à vérifier'] : []),
  ]
  const name =
    url === undefined || !/^https?:/.test(url)
      ? escaped(title)
      : `<a href="${escaped(url)}">${escaped(title)}</a>`
  return `${name}${said.length === 0 ? '' : ` (${said.join(', ')})`}`
}
