/** What is said of a change that protects less. */
import { say } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import type { WeakenedRule } from '../change/weakened-rules.ts'

/** What a rule lost. */
const weaker: Readonly<Record<WeakenedRule['how'], L10n>> = {
  removed: say("n'existe plus", 'is not there any more'),
  'fewer-pathways': say("concerne moins de parcours qu'avant", 'is for fewer pathways than before'),
  'fewer-situations': say("concerne moins de situations qu'avant", 'is for fewer situations than before'),
  less: say("demande moins qu'avant", 'asks for less than before'),
}

export const changeMessages = {
  ruleWeakened: (id: string, how: WeakenedRule['how']) =>
    say(`La règle « ${id} » ${weaker[how].fr}.`, `Rule "${id}" ${weaker[how].en}.`),
  declareOrRestore: say(
    "Si le réseau l'a décidé, déclarez-le dans la description de la demande. Sinon, remettez la règle comme elle était.",
    'If the network has decided it, declare it in the description of the request. Otherwise, put the rule back as it was.',
  ),
} as const
