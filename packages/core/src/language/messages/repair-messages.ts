/** What a correction would do, on its button. */
import { say } from './say.ts'

export const repairMessages = {
  putQuotes: say('Mettre entre guillemets', 'Put between quotes'),
  escapeQuotes: say('Écrire \\" dans le texte', 'Write \\" inside the text'),
  replaceWith: (proposal: string) => say(`Remplacer par « ${proposal} »`, `Replace with "${proposal}"`),
  replaceTabs: say('Remplacer les tabulations par des espaces', 'Replace tabs with spaces'),
  removeSecond: say('Retirer la seconde ligne, identique', 'Remove the second line, which is the same'),
  removeSign: say('Retirer ce signe', 'Remove this sign'),
  writeOut: say('Écrire en toutes lettres', 'Write out in full'),
  removeIt: say('Retirer', 'Remove'),
  mendSpace: say('Mettre un espace ordinaire', 'Put an ordinary space'),
  retype: say('Écrire avec les caractères ordinaires', 'Write with ordinary characters'),
  mendTypography: say('Corriger la typographie', 'Mend the typography'),
  makeList: say('Mettre entre crochets', 'Put between brackets'),
  moveLast: say('Mettre à la fin de la liste', 'Move to the end of the list'),
  closeQuote: say('Fermer le guillemet à la fin de la ligne', 'Close the quote at the end of the line'),
} as const
