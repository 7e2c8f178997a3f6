/** Where a fact stands, in words. */
import type { Lang } from '@jalon/diagnostics'
import { dayInWords } from '../contact/day-in-words.ts'
import type { FactState } from './fact-state.ts'

/** What is known of it, as it stands between parentheses after the name of the fact. */
export function saidOfFact(state: FactState, lang: Lang): string {
  const on = (day: string) => dayInWords(day, lang)
  const say = (fr: string, en: string) => (lang === 'fr' ? fr : en)
  switch (state.kind) {
    case 'confirmed': {
      if (state.on === undefined || state.until === undefined) return say('confirmé', 'confirmed')
      return say(
        `confirmé le ${on(state.on)}, montré jusqu'au ${on(state.until)}`,
        `confirmed on ${on(state.on)}, shown until ${on(state.until)}`,
      )
    }
    case 'expired':
      return say(
        `confirmé le ${on(state.on)}, plus montré depuis le ${on(state.since)}`,
        `confirmed on ${on(state.on)}, no longer shown since ${on(state.since)}`,
      )
    case 'unfinished':
      return say('dit confirmé, sans date qui se lise', 'said to be confirmed, without a legible date')
    case 'read': {
      const { source } = state
      const day = state.on === undefined ? '' : say(` le ${on(state.on)}`, ` on ${on(state.on)}`)
      if (source === undefined && day === '')
        return say('lu, sans source ni date', 'read, without source or date')
      const where = source === undefined ? '' : say(` dans «\u00a0${source}\u00a0»`, ` in "${source}"`)
      return say(`lu${day}${where}`, `read${day}${where}`)
    }
    case 'unverified':
      return say('su, mais lu nulle part', 'known, but read nowhere')
  }
}
