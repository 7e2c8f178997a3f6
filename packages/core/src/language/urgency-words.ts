/** What each level of urgency asks for (language.md A.6), as authors read it. */
import type { L10n } from '@jalon/diagnostics'
import type { Urgency } from '../ir/ir.ts'

interface UrgencyWords {
  readonly label: L10n
  /** What it means for the person, in French. */
  readonly meaning: string
}

export const urgencyWords: Readonly<Record<Urgency, UrgencyWords>> = {
  now: {
    label: { fr: 'Maintenant', en: 'Now' },
    meaning: 'avant que la personne ne quitte la pièce.',
  },
  h24: {
    label: { fr: 'Sous 24 h', en: 'Within 24 h' },
    meaning: 'dans les vingt-quatre heures qui viennent.',
  },
  h72: {
    label: { fr: 'Sous 72 h', en: 'Within 72 h' },
    meaning: 'dans les trois jours qui viennent.',
  },
  week: {
    label: { fr: 'Dans la semaine', en: 'Within the week' },
    meaning: 'dans les sept jours qui viennent.',
  },
  later: { label: { fr: 'Ensuite', en: 'Later' }, meaning: 'prévu, sans date limite.' },
}
