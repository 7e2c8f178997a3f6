/** What is said of mistakes that nobody would see. */
import { say } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'

export const mutationMessages = {
  survives: (deed: L10n) =>
    say(
      `Si quelqu'un, par erreur, ${deed.fr}, rien ne le signalerait.`,
      `If someone, by mistake, ${deed.en}, nothing would tell.`,
    ),
  addScenario: say(
    'Ajoutez le scénario que propose « jalon mutate », après avoir relu ce qu’il attend.',
    'Add the scenario that "jalon mutate" suggests, once you have read what it expects.',
  ),
  sayInRule: say(
    'Aucun scénario ne sait le dire : voyez si une règle du réseau le peut.',
    'No scenario can say it: see whether a rule of the network can.',
  ),
} as const
