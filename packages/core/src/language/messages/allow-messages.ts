/** What is said of silences. */
import { say } from './say.ts'

export const allowMessages = {
  unusedAllow: (rule: string) =>
    say(`« allow: ${rule} » ne cache rien ici.`, `"allow: ${rule}" hides nothing here.`),
  allowUnknown: (rule: string) =>
    say(`« ${rule} » n'est le nom d'aucune règle.`, `"${rule}" is the name of no rule.`),
  allowError: (rule: string) =>
    say(
      `La règle « ${rule} » bloque la publication : elle ne peut pas être mise de côté.`,
      `Rule "${rule}" blocks publication: it cannot be set aside.`,
    ),
  removeAllow: say('Retirez-le.', 'Remove it.'),
  correctInstead: say(
    'Corrigez ce que la règle montre, puis retirez « allow ».',
    'Mend what the rule shows, then remove "allow".',
  ),

  allowWithoutReason: (rule: string) =>
    say(`« allow: ${rule} » n'a pas de raison.`, `"allow: ${rule}" has no reason.`),
  writeReason: (rule: string) =>
    say(
      `Écrivez par exemple : allow: { ${rule}: "Décidé en réunion, pour telle raison." }.`,
      `Write for example: allow: { ${rule}: "Decided in a meeting, for this reason." }.`,
    ),

  safetyRule: (rule: string) =>
    say(
      `La règle « ${rule} » protège les personnes : elle ne peut pas être mise de côté.`,
      `Rule "${rule}" protects people: it cannot be set aside.`,
    ),
  correctSituation: say(
    'Retirez ce silence, et corrigez la situation que la règle montre.',
    'Remove this silence, and correct the situation that the rule shows.',
  ),
} as const
