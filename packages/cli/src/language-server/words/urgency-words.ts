/** What each level of urgency asks for (language.md A.6). */
import type { Urgency } from '@jalon/core'

export const urgencyWords: Readonly<Record<Urgency, { readonly label: string; readonly meaning: string }>> = {
  now: { label: 'Maintenant', meaning: 'avant que la personne ne quitte la pièce.' },
  h24: { label: 'Sous 24 h', meaning: 'dans les vingt-quatre heures qui viennent.' },
  h72: { label: 'Sous 72 h', meaning: 'dans les trois jours qui viennent.' },
  week: { label: 'Dans la semaine', meaning: 'dans les sept jours qui viennent.' },
  later: { label: 'Ensuite', meaning: 'prévu, sans date limite.' },
}
