/** What happens to someone, in one sentence: the title of a difference. */
import type { Announcement, Danger, Group, SideName, Walked } from '@jalon/verifier'
import { capitalised } from './capitalised.ts'
import { adviceLabel, contentWords, kindLabel, questionLabel, stepNamed } from './names.ts'
import type { Telling } from './words/words.ts'

export function groupTitle(telling: Telling, group: Group): string {
  const [danger] = group.dangers
  return capitalised(danger === undefined ? plainTitle(telling, group) : dangerTitle(telling, danger))
}

/** Every danger of a group, when it has several. */
export function dangersOf(telling: Telling, { dangers }: Group): readonly string[] {
  return dangers.map((danger) => dangerTitle(telling, danger))
}

function dangerTitle({ naming, say }: Telling, { kind, of }: Danger): string {
  return say.dangers[kind](say.quote(kindLabel(naming, of)))
}

function plainTitle(telling: Telling, { before, after, witness }: Group): string {
  const { naming, say } = telling
  const { titles, quote } = say
  const isIn = ({ plan }: Walked, of: string) =>
    plan.some((item) => item.type === 'referral' && item.found && item.kind === of)
  const { before: was, after: now } = witness.walked
  if (before.kind === 'unanswerable') return titles.newAnswer(quote(questionLabel(naming, before.fact)))
  if (after.kind === 'unanswerable') return titles.answerGone(quote(questionLabel(naming, after.fact)))
  if (after.kind === 'stuck') return titles.stops
  if (before.kind === 'stuck') return titles.stopsNoMore
  if (before.kind === 'referral' && after.kind === 'referral') {
    const [one, other] = [quote(kindLabel(naming, before.of)), quote(kindLabel(naming, after.of))]
    if (before.of === after.of) return sameKindTitle(telling, one, before, after)
    if (isIn(now, before.of)) {
      return isIn(was, after.of) ? titles.comesBefore(other, one) : titles.addedBefore(other, one)
    }
    return isIn(was, after.of) ? titles.notProposed(one) : titles.replaced(one, other)
  }
  if (before.kind === 'end' && after.kind === 'end') {
    const [one, other] = [before, after].map(({ outcome }) => quote(contentWords(naming, outcome)))
    return titles.otherOutcome(one ?? '', other ?? '')
  }
  if (before.kind === 'end') return titles.addedAtEnd(announcementWords(telling, 'after', after))
  if (after.kind === 'end') return titles.notProposed(announcementWords(telling, 'before', before))
  const [one, other] = [
    announcementWords(telling, 'before', before),
    announcementWords(telling, 'after', after),
  ]
  // Two advices may begin with the same words: their steps tell them apart.
  const step = (of: Announcement) => ('of' in of ? ` (${stepNamed(of.of).state})` : '')
  return one === other
    ? titles.givesWay(one + step(before), other + step(after))
    : titles.givesWay(one, other)
}

type Referral = Extract<Announcement, { kind: 'referral' }>

function sameKindTitle({ say }: Telling, label: string, before: Referral, after: Referral): string {
  const { titles, dangers, quote, urgency } = say
  if (before.found !== after.found) return after.found ? titles.finds(label) : dangers['finds-nobody'](label)
  if (before.urgency !== after.urgency) {
    return titles.otherUrgency(label, quote(urgency(before.urgency)), quote(urgency(after.urgency)))
  }
  if (after.consent === undefined) return dangers['consent-dropped'](label)
  return before.consent === undefined ? titles.asksConsent(label) : titles.asksOtherConsent(label)
}

function announcementWords({ naming, say }: Telling, side: SideName, announcement: Announcement): string {
  const { announcements, quote } = say
  switch (announcement.kind) {
    case 'referral':
      return quote(kindLabel(naming, announcement.of))
    case 'raised':
      return announcements.raised(quote(kindLabel(naming, announcement.of)))
    case 'advice':
      return announcements.advice(quote(adviceLabel(naming, side, announcement.of)))
    case 'asked':
      return announcements.asked(quote(questionLabel(naming, announcement.fact)))
    case 'unanswerable':
      return announcements.unanswerable(quote(questionLabel(naming, announcement.fact)))
    case 'end':
      return announcements.end(quote(contentWords(naming, announcement.outcome)))
    case 'stuck':
      return announcements.stuck
  }
}
