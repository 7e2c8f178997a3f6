/** Where a written fact stands on a day: shown, or why not. */
import { confirmedFact, type FactContext } from '../build/confirmed-fact.ts'
import { expiryOf } from '../contact/expiry.ts'
import type { FactName } from './written-facts.ts'
import type { WrittenFact } from '../language/directory.ts'

export type FactState =
  /** May be shown. Without a day: assigned by law, or invented and never growing old. */
  | { readonly kind: 'confirmed'; readonly on?: string; readonly until?: string }
  /** Was confirmed; `since` is the first day on which it was no longer shown. */
  | { readonly kind: 'expired'; readonly on: string; readonly since: string }
  /** Said to be confirmed, without a day that can be read, or with a day to come. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'read'; readonly on?: string; readonly source?: string }
  | { readonly kind: 'unverified' }

/** Judged exactly as the build judges what may leave; an e-mail address, as the page of a site. */
export function factState(fact: FactName, written: WrittenFact, context: FactContext): FactState {
  const shown = confirmedFact(fact === 'email' ? 'site' : fact, written, context)
  const { status, on, source, expires } = written.verified
  if (shown !== undefined) {
    return {
      kind: 'confirmed',
      ...(shown.on === undefined ? {} : { on: shown.on }),
      ...(shown.expires === undefined ? {} : { until: shown.expires }),
    }
  }
  switch (status) {
    case 'unverified':
      return { kind: 'unverified' }
    case 'read':
      return {
        kind: 'read',
        ...(on === undefined ? {} : { on: on.value }),
        ...(source === undefined ? {} : { source }),
      }
    case 'confirmed': {
      const since = on && expiryOf(on.value, expires?.value)
      const isPast = since !== undefined && since <= context.today
      return on !== undefined && isPast ? { kind: 'expired', on: on.value, since } : { kind: 'unfinished' }
    }
  }
}
