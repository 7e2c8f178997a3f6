/** What a difference is called, and the words of its situations: in French, for those who decide. */
import type { Ir, PlanItem, Urgency, Value } from '@jalon/core'
import { own, urgencyWords } from '@jalon/core'
import type {
  Announcement,
  Condition,
  Danger,
  Group,
  Nature,
  QuestionChange,
  Walked,
  WeakenedRule,
} from '@jalon/verifier'

/** The names of both versions; those of the version after come first. */
export interface Naming {
  readonly before: Ir
  readonly after: Ir
}

export const natures: Readonly<Record<Nature, string>> = {
  rewriting: 'Réécriture',
  addition: 'Ajout',
  removal: 'Retrait',
  modification: 'Modification',
}

export function quote(text: string): string {
  return `« ${text} »`
}

export function urgencyLabel(urgency: Urgency): string {
  return urgencyWords[urgency].label.fr
}

export function kindLabel({ before, after }: Naming, kind: string): string {
  return own(after.kinds, kind)?.label ?? own(before.kinds, kind)?.label ?? kind
}

export function questionLabel({ before, after }: Naming, fact: string): string {
  return own(after.facts, fact)?.ask ?? own(before.facts, fact)?.ask ?? fact
}

export function answerLabel({ before, after }: Naming, fact: string, answer: string): string {
  const label = (ir: Ir) => own(ir.facts, fact)?.answers.find(({ id }) => id === answer)?.label
  return label(after) ?? label(before) ?? answer
}

export function titleOf({ before, after }: Naming, pathway: string): string {
  return own(after.pathways, pathway)?.title ?? own(before.pathways, pathway)?.title ?? pathway
}

/** What happens to someone, in one sentence. */
export function groupTitle(naming: Naming, group: Group): string {
  const [danger] = group.dangers
  return danger === undefined ? plainTitle(naming, group) : dangerTitle(naming, danger)
}

function dangerTitle(naming: Naming, { kind, of }: Danger): string {
  const label = quote(kindLabel(naming, of))
  switch (kind) {
    case 'now-lost':
      return `${label} n'est plus proposé, alors qu'il fallait le faire maintenant`
    case 'now-less-urgent':
      return `${label} n'est plus à faire maintenant`
    case 'now-later':
      return `${label}, à faire maintenant, ne vient plus en premier`
    case 'consent-dropped':
      return `${label} est proposé sans que son accord soit demandé`
    case 'finds-nobody':
      return `${label} ne trouve plus personne`
  }
}

/** Every danger of a group, when it has several. */
export function dangersOf(naming: Naming, { dangers }: Group): readonly string[] {
  return dangers.map((danger) => dangerTitle(naming, danger))
}

function plainTitle(naming: Naming, { before, after, witness }: Group): string {
  const isIn = ({ plan }: Walked, of: string) =>
    plan.some((item) => item.type === 'referral' && item.found && item.kind === of)
  const { before: was, after: now } = witness.walked
  if (before.kind === 'unanswerable')
    return `Une réponse nouvelle à ${quote(questionLabel(naming, before.fact))}`
  if (after.kind === 'unanswerable')
    return `Une réponse n'existe plus à ${quote(questionLabel(naming, after.fact))}`
  if (after.kind === 'stuck') return "Le parcours s'arrête sans suite"
  if (before.kind === 'stuck') return "Le parcours ne s'arrête plus sans suite"
  if (before.kind === 'referral' && after.kind === 'referral') {
    const [one, other] = [quote(kindLabel(naming, before.of)), quote(kindLabel(naming, after.of))]
    if (before.of === after.of) return sameKindTitle(one, before, after)
    if (isIn(now, before.of)) {
      return isIn(was, after.of) ? `${other} passe avant ${one}` : `${other} est ajouté avant ${one}`
    }
    return isIn(was, after.of) ? `${one} n'est plus proposé` : `${one} est remplacé par ${other}`
  }
  if (before.kind === 'end' && after.kind === 'end') {
    return `La fin ${quote(before.outcome)} devient ${quote(after.outcome)}`
  }
  if (before.kind === 'end') return `${announcementWords(naming, after)} est ajouté à la fin`
  if (after.kind === 'end') return `${announcementWords(naming, before)} n'est plus proposé`
  return `${announcementWords(naming, before)} laisse la place à ${announcementWords(naming, after)}`
}

type Referral = Extract<Announcement, { kind: 'referral' }>

function sameKindTitle(label: string, before: Referral, after: Referral): string {
  if (before.found !== after.found)
    return after.found ? `${label} trouve une structure` : `${label} ne trouve plus personne`
  if (before.urgency !== after.urgency) {
    return `${label} passe de ${quote(urgencyLabel(before.urgency))} à ${quote(urgencyLabel(after.urgency))}`
  }
  if (after.consent === undefined) return `${label} est proposé sans que son accord soit demandé`
  return before.consent === undefined
    ? `${label} demande maintenant son accord`
    : `${label} demande un autre accord`
}

function announcementWords(naming: Naming, announcement: Announcement): string {
  switch (announcement.kind) {
    case 'referral':
      return quote(kindLabel(naming, announcement.of))
    case 'raised':
      return `${quote(kindLabel(naming, announcement.of))}, plus tôt`
    case 'advice':
      return `le conseil ${quote(nameOfStep(announcement.of))}`
    case 'asked':
      return `la question ${quote(questionLabel(naming, announcement.fact))}`
    case 'unanswerable':
      return `une réponse inconnue à ${quote(questionLabel(naming, announcement.fact))}`
    case 'end':
      return `la fin ${quote(announcement.outcome)}`
    case 'stuck':
      return 'un arrêt sans suite'
  }
}

export function nameOfStep(key: string): string {
  return key.replace(/ @avant$/, '').replace(/^.*\//, '')
}

/** A description: « danger = inconnu, accord = oui ». Nothing when it holds everywhere. */
export function caseWords(naming: Naming, conditions: readonly Condition[]): string {
  return conditions.map((condition) => conditionWords(naming, condition)).join(', ')
}

function conditionWords(naming: Naming, condition: Condition): string {
  if (condition.kind === 'answers') return `${condition.fact} = ${answersWords(naming, condition)}`
  const when = condition.before
    ? condition.exists
      ? 'existait'
      : "n'existait pas"
    : condition.exists
      ? 'existe'
      : "n'existe pas"
  return `${quote(kindLabel(naming, condition.of))} ${when} dans la commune`
}

/** What is left out is said when it is much shorter. */
function answersWords(
  { before, after }: Naming,
  { fact, answers }: Extract<Condition, { kind: 'answers' }>,
): string {
  const known = [before, after].flatMap((ir) => (own(ir.facts, fact)?.answers ?? []).map(({ id }) => id))
  const others = [...new Set(known)].filter((id) => !answers.includes(id))
  const isAmong = answers.every((answer) => known.includes(answer))
  const isShorter = isAmong && answers.length >= 3 && answers.length >= 2 * others.length && others.length > 0
  return isShorter ? `tout sauf ${others.join(' ou ')}` : answers.join(' ou ')
}

export function valueWords(value: Value): string {
  return [value].flat().join(' + ')
}

/** The lines of what a version proposes in the situation shown, and how it ends. */
export function planLines(naming: Naming, { plan, run }: Walked): readonly string[] {
  const lines = plan.map((item, index) => `${index + 1}. ${itemWords(naming, item)}`)
  return lines.length === 0 ? [`Rien n'est proposé. ${endWords(run)}`] : [...lines, endWords(run)]
}

function itemWords(naming: Naming, item: PlanItem): string {
  if (item.type === 'advice') return `conseil ${quote(item.from[0]?.state ?? '')}`
  const consent = item.consent === undefined ? '' : ', avec son accord'
  const found = item.found ? '' : ', personne dans cette commune'
  return `${kindLabel(naming, item.kind)} (${urgencyLabel(item.urgency)}${consent}${found})`
}

function endWords({ status, outcome = '', waiting = '' }: Walked['run']): string {
  switch (status) {
    case 'finished':
      return `Fin : ${outcome}`
    case 'waiting':
      return `Cette réponse à ${quote(waiting)} n'existe pas dans cette version`
    case 'stuck':
      return 'Arrêt sans suite'
    case 'looping':
      return 'Tourne sans fin'
  }
}

export function questionWords(naming: Naming, change: QuestionChange): string {
  switch (change.kind) {
    case 'asked':
      return `${quote(questionLabel(naming, change.fact))} est maintenant posée dans ${situationsWords(change.situations)}`
    case 'not-asked':
      return `${quote(questionLabel(naming, change.fact))} n'est plus posée dans ${situationsWords(change.situations)}`
    case 'answers-added':
    case 'answers-removed': {
      const labels = change.answers
        .map((answer) => quote(answerLabel(naming, change.fact, answer)))
        .join(', ')
      const verb = change.kind === 'answers-added' ? 'gagne' : 'perd'
      return `${quote(questionLabel(naming, change.fact))} ${verb} ${change.answers.length > 1 ? 'les réponses' : 'la réponse'} ${labels}`
    }
    case 'order':
      return `les mêmes questions viennent dans un autre ordre dans ${situationsWords(change.situations)}`
  }
}

export function situationsWords(count: bigint): string {
  const isRound = count >= 10n ** 6n
  return `${numberWords(count)} ${isRound ? 'de ' : ''}${count > 1n ? 'situations' : 'situation'}`
}

/** Large numbers in words that can be read: « 1,8 milliard ». */
export function numberWords(count: bigint): string {
  const scale = scales.find(({ size }) => count >= size)
  if (scale === undefined) return grouped(count)
  const tenths = (count * 10n) / scale.size
  const [whole, rest] = [tenths / 10n, tenths % 10n]
  return `${grouped(whole)}${rest === 0n ? '' : `,${rest}`} ${scale.name}${whole > 1n ? 's' : ''}`
}

const scales = [
  { name: 'billion', size: 10n ** 12n },
  { name: 'milliard', size: 10n ** 9n },
  { name: 'million', size: 10n ** 6n },
]

function grouped(count: bigint): string {
  return count.toString().replace(/\B(?=(\d{3})+$)/g, '\u202f')
}

export const ruleWords: Readonly<Record<WeakenedRule['how'], string>> = {
  removed: 'est retirée',
  'fewer-pathways': 'concerne moins de parcours',
  'fewer-situations': 'concerne moins de situations',
  less: 'demande moins',
}

/** French spacing: what must not be parted from the word before, or after. */
export function spaced(text: string): string {
  return text.replace(/ ([:;!?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0')
}
