/** What is proposed now, for each difference: what to do first, then what it takes the place of. */
import type { Announcement, Danger, Group, Walked } from '@jalon/verifier'
import type { Naming } from '../diff/names.ts'
import { kindLabel, questionLabel, stepNamed } from '../diff/names.ts'
import { quote, urgencyLabel } from '../diff/words/french.ts'

type Referral = Extract<Announcement, { readonly kind: 'referral' }>

export interface Difference {
  /** The ways to say it, the richest first. */
  readonly what: readonly string[]
  /** Whether it is so in all the situations of the group, and not only in the one that is shown. */
  readonly isExact: boolean
}

/** What differs; several things where there are several dangers. */
export function differencesIn(naming: Naming, group: Group): readonly Difference[] {
  const { dangers, before, after } = group
  const same =
    before.kind === 'referral' && after.kind === 'referral' && before.of === after.of ? before.of : ''
  const isOne = group.situations === 1n
  if (dangers.length === 0) {
    const isProposed = [before, after].some(({ kind }) => kind === 'referral' || kind === 'advice')
    return [{ what: plainWords(naming, group), isExact: isOne || same !== '' || !isProposed }]
  }
  return dangers.map((danger) => ({
    what: dangerWords(naming, group, danger),
    isExact: isOne || danger.of === same,
  }))
}

function dangerWords(naming: Naming, group: Group, { kind, of }: Danger): readonly string[] {
  const { before, after } = group
  const label = quote(kindLabel(naming, of))
  const isFirst = before.kind === 'referral' && before.of === of
  switch (kind) {
    case 'now-lost':
      return isFirst ? withoutWords(naming, group, before) : [`${label} n'est plus proposé`]
    case 'now-less-urgent':
      return isFirst && after.kind === 'referral' && after.of === of
        ? urgencyChange(label, before, after)
        : [`${label} n'est plus à faire ${quote(urgencyLabel('now'))}`]
    case 'now-later':
      return after.kind === 'referral' && after.of !== of
        ? [`${quote(kindLabel(naming, after.of))} passe avant ${label}`, `${label} vient plus tard`]
        : [`${label} vient plus tard`]
    case 'consent-dropped':
      return [`${label} est proposé sans demander d'abord son accord`]
    case 'finds-nobody':
      return [`${label} n'a plus de structure connue`]
  }
}

function plainWords(naming: Naming, group: Group): readonly string[] {
  const { before, after } = group
  if (before.kind === 'unanswerable') return newAnswer(naming, before.fact)
  if (after.kind === 'unanswerable') {
    return [`${quote(questionLabel(naming, after.fact))} perd une réponse`, 'une question perd une réponse']
  }
  if (after.kind === 'stuck') return ["le parcours s'arrête sans suite"]
  if (before.kind === 'stuck') return ['le parcours a maintenant une suite']
  if (before.kind === 'referral' && after.kind === 'referral' && before.of === after.of) {
    return sameKindWords(quote(kindLabel(naming, before.of)), before, after)
  }
  if (after.kind === 'raised') {
    return [`${quote(kindLabel(naming, after.of))} passe à ${quote(urgencyLabel(after.urgency))}`]
  }
  if (before.kind === 'raised') {
    const label = quote(kindLabel(naming, before.of))
    return [`${label} ne passe plus à ${quote(urgencyLabel(before.urgency))}`]
  }
  if (before.kind === 'end' && after.kind === 'end') return ['le parcours se termine autrement']
  if (before.kind === 'referral' && !isStill(group, before, 'after')) {
    return withoutWords(naming, group, before)
  }
  if (after.kind === 'referral') {
    const label = quote(kindLabel(naming, after.of))
    if (isStill(group, after, 'before')) {
      return before.kind === 'referral'
        ? [`${label} passe avant ${quote(kindLabel(naming, before.of))}`, `${label} vient plus tôt`]
        : [`${label} vient plus tôt`]
    }
    return before.kind === 'referral'
      ? [`${label} est ajouté avant ${quote(kindLabel(naming, before.of))}`, `${label} est ajouté`]
      : [`${label} est ajouté`]
  }
  if (after.kind === 'advice') {
    return [isStill(group, after, 'before') ? 'un conseil vient plus tôt' : 'un conseil est ajouté']
  }
  if (before.kind === 'advice') {
    return [isStill(group, before, 'after') ? 'un conseil vient plus tard' : 'un conseil est retiré']
  }
  return ['la suite est présentée autrement']
}

/** A referral that is not made any more, and what comes in its place. */
function withoutWords(naming: Naming, group: Group, { of }: Referral): readonly string[] {
  const { after } = group
  const gone = `${quote(kindLabel(naming, of))} n'est plus proposé`
  if (after.kind !== 'referral' || after.of === of || !after.found) return [gone]
  const next = quote(kindLabel(naming, after.of))
  return isStill(group, after, 'before')
    ? [`${next} vient directement, ${gone}`, gone]
    : [`${next} remplace ${quote(kindLabel(naming, of))}`, gone]
}

function sameKindWords(label: string, before: Referral, after: Referral): readonly string[] {
  if (before.found !== after.found) {
    return [`${label} ${after.found ? 'a maintenant une' : "n'a plus de"} structure connue`]
  }
  if (before.urgency !== after.urgency) return urgencyChange(label, before, after)
  if (after.consent === undefined) return [`${label} est proposé sans demander d'abord son accord`]
  return [
    before.consent === undefined
      ? `${label} se propose après avoir demandé son accord`
      : `${label} demande un autre accord`,
  ]
}

function urgencyChange(label: string, before: Referral, after: Referral): readonly string[] {
  const now = quote(urgencyLabel(after.urgency))
  return [`${label} passe de ${quote(urgencyLabel(before.urgency))} à ${now}`, `${label} passe à ${now}`]
}

export function newAnswer(naming: Naming, fact: string, answer?: string): readonly string[] {
  const question = quote(questionLabel(naming, fact))
  return [
    ...(answer === undefined ? [] : [`${question} gagne la réponse ${quote(answer)}`]),
    `${question} gagne une réponse`,
    'une question gagne une réponse',
  ]
}

/** Whether what one version announces is somewhere in the plan of the other, in the situation shown. */
function isStill({ witness }: Group, { kind, ...rest }: Announcement, side: 'before' | 'after'): boolean {
  const of = 'of' in rest ? rest.of : ''
  const { plan }: Walked = witness.walked[side]
  const named = stepNamed(of)
  return plan.some((item) =>
    item.type === 'referral'
      ? kind === 'referral' && item.found && item.kind === of
      : kind === 'advice' &&
        item.from.some(({ pathway, state }) => pathway === named.pathway && state === named.state),
  )
}
