/** The things that scenarios meet, in words. */
import type { L10n } from '@jalon/diagnostics'
import { say } from '@jalon/core'
import type { Target, Way } from './target.ts'

/** What is named to say that no scenario meets it: « la réponse « inconnu » à « danger » ». */
export function targetWords(target: Target): L10n {
  switch (target.sort) {
    case 'states':
      return say(`l'état « ${target.state} »`, `state "${target.state}"`)
    case 'answers':
      return say(
        `la réponse « ${target.answer} » à « ${target.fact} »`,
        `answer "${target.answer}" to "${target.fact}"`,
      )
    case 'branches': {
      const { fr, en } = wayWords(target.exit)
      return say(`à « ${target.state} », ${fr}`, `at "${target.state}", ${en}`)
    }
    case 'referrals':
      return say(
        `« ${target.state} » vers « ${target.kind} » (${rank.fr(target.position)})`,
        `"${target.state}" to "${target.kind}" (${rank.en(target.position)})`,
      )
    case 'outcomes':
      return say(`la fin « ${target.outcome} »`, `outcome "${target.outcome}"`)
    case 'invariants':
      return say(`la règle « ${target.invariant} »`, `rule "${target.invariant}"`)
  }
}

function wayWords(way: Way): L10n {
  switch (way.by) {
    case 'answer':
      return say(`la suite « ${way.answer} »`, `exit "${way.answer}"`)
    case 'guard':
      return say(`la ligne ${way.index + 1}, vers « ${way.to} »`, `line ${way.index + 1}, to "${way.to}"`)
    case 'else':
      return say(`la ligne « else », vers « ${way.to} »`, `line "else", to "${way.to}"`)
    case 'outcome':
      return say(`la suite « ${way.outcome} »`, `exit "${way.outcome}"`)
  }
}

const rank = {
  fr: (position: number) => (position === 0 ? '1er choix' : `${position + 1}e choix`),
  en: (position: number) => `choice ${position + 1}`,
}
