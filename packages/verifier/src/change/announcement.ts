/** What a walk announces to the professional, one thing after the other: it is what two versions are compared by. */
import type { Urgency } from '@jalon/core'

export type Announcement =
  /** `found`: false where no kind that is wanted exists; `of` is then the first of them. */
  | {
      readonly kind: 'referral'
      readonly of: string
      readonly found: boolean
      readonly urgency: Urgency
      readonly consent?: { readonly fact: string; readonly given: boolean }
    }
  /** A referral that was announced already becomes more urgent. */
  | { readonly kind: 'raised'; readonly of: string; readonly urgency: Urgency }
  /** `of` names the step, by what it is called now when it exists in both versions. */
  | { readonly kind: 'advice'; readonly of: string }
  | { readonly kind: 'asked'; readonly fact: string }
  | { readonly kind: 'end'; readonly outcome: string }
  /** No way out suits. */
  | { readonly kind: 'stuck' }
  /** This version does not know the answer that was given. */
  | { readonly kind: 'unanswerable'; readonly fact: string }

/** The name of an announcement: equal announcements have the same. */
export function announcementKey(announcement: Announcement): string {
  switch (announcement.kind) {
    case 'referral': {
      const { of, found, urgency, consent } = announcement
      const agreed = consent === undefined ? [] : [consent.fact, consent.given ? 'given' : 'missing']
      return ['referral', of, found ? 'found' : 'none', urgency, ...agreed].join(' ')
    }
    case 'raised':
      return ['raised', announcement.of, announcement.urgency].join(' ')
    case 'advice':
      return ['advice', announcement.of].join(' ')
    case 'asked':
    case 'unanswerable':
      return [announcement.kind, announcement.fact].join(' ')
    case 'end':
      return ['end', announcement.outcome].join(' ')
    case 'stuck':
      return 'stuck'
  }
}
