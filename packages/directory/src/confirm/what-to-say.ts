/** What a coordinator says on the phone to have a fact confirmed. */
import type { L10n } from '@jalon/diagnostics'
import type { FactToConfirm } from './facts-to-confirm.ts'
import type { Shelf } from './shelf.ts'
import { valueInWords } from './value-in-words.ts'
import type { FactName } from './written-facts.ts'

const noted: Readonly<Record<FactName, L10n>> = {
  phone: { fr: 'le numéro', en: 'the number' },
  address: { fr: "l'adresse", en: 'the address' },
  site: { fr: 'le site', en: 'the site' },
  hours: { fr: 'les horaires', en: 'the hours' },
  email: { fr: 'le courriel', en: 'the e-mail address' },
}

/** One sentence to say aloud. It speaks of the directory only: whoever answers may be anyone. */
export function whatToSay({ fact, written }: FactToConfirm, { publisher }: Pick<Shelf, 'publisher'>): L10n {
  const value = valueInWords(fact, written)
  // What stands between parentheses is for readers, not for the phone.
  const who = publisher.replace(/\s*\([^)]*\)\s*$/, '')
  const [fr, en] = who === '' ? ['', ''] : [` «\u00a0${who}\u00a0»`, ` "${who}"`]
  return {
    fr: `Bonjour, je vous appelle pour un annuaire professionnel${fr}. Nous avons noté ${noted[fact].fr} ${value}. Est-ce exact, et pouvons-nous donner cette information aux professionnels pendant six mois\u00a0?`,
    en: `Hello, I am calling for a professional directory${en}. We have noted ${noted[fact].en} ${value}. Is it right, and may we give this to professionals for six months?`,
  }
}
