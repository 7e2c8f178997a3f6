/** What is said of values and characters that are not what they look like. */
import type { L10n } from '@jalon/diagnostics'
import type { Surprise } from '../characters.ts'
import { say } from './say.ts'

const surprises: Readonly<Record<Surprise, L10n>> = {
  unseen: say('un caractère invisible', 'a character that nobody sees'),
  space: say('un espace insécable', 'a non-breaking space'),
  'look-alike': say(
    "une lettre d'un autre alphabet, ou un autre tiret, qui a la même forme",
    'a letter of another alphabet, or another hyphen, of the same shape',
  ),
  composed: say(
    'une lettre accentuée écrite en deux caractères',
    'an accented letter written as two characters',
  ),
}

export const characterMessages = {
  disguisedWord: (word: string, surprise: Surprise) => {
    return say(
      `« ${word} » contient ${surprises[surprise].fr}.`,
      `"${word}" holds ${surprises[surprise].en}.`,
    )
  },
  retypeAs: (word: string) => say(`Retapez-le : « ${word} ».`, `Type it again: "${word}".`),
  unseenInText: (count: number) =>
    count === 1
      ? say('Ce texte contient un caractère invisible.', 'This text holds a character that nobody sees.')
      : say(
          `Ce texte contient ${count} caractères invisibles.`,
          `This text holds ${count} characters that nobody sees.`,
        ),
  composedInText: say(
    'Des lettres accentuées de ce texte sont écrites en deux caractères.',
    'Accented letters of this text are written as two characters.',
  ),
  composedWhy: say(
    'Une recherche ne trouverait pas ce mot, et certains écrans sépareraient la lettre de son accent.',
    'A search would not find this word, and some screens would part the letter from its accent.',
  ),
  unseenWhy: say(
    "Un lecteur d'écran peut buter dessus, et le texte peut s'afficher dans le désordre.",
    'A screen reader may stumble on it, and the text may be shown out of order.',
  ),
  oddSpaceWhy: say(
    'La clé et sa valeur seraient lues comme un seul mot, et la consigne serait perdue.',
    'The key and its value would be read as one word, and the instruction would be lost.',
  ),
  retypeText: say('Retapez ce passage.', 'Type this passage again.'),

  readAsNumber: (raw: string, value: number) =>
    say(`${raw} sera lu comme le nombre ${value}.`, `${raw} will be read as the number ${value}.`),
  numberWhy: say(
    'La commune, ou le numéro, ne serait pas retrouvé.',
    'The commune, or the number, would not be found.',
  ),
  cutAtHash: (kept: string, lost: string) =>
    say(
      `Le texte s'arrête à « ${kept} » : « ${lost} » serait perdu.`,
      `The text ends at "${kept}": "${lost}" would be lost.`,
    ),
  cutWhy: say(
    'La personne ne lirait que le début de la consigne.',
    'The person would read only the start of the instruction.',
  ),
  commentOrText: say(
    "Si c'est la suite du texte, mettez le tout entre guillemets ; sinon, écrivez la remarque sur sa propre ligne.",
    'If it belongs to the text, put the whole between quotes; otherwise write the remark on a line of its own.',
  ),
  yesNoWord: (word: string) =>
    say(
      `« ${word} » sans guillemets veut dire vrai ou faux pour d'autres outils.`,
      `"${word}" without quotes means true or false to other tools.`,
    ),
  yesNoWordWhy: say(
    'Le même nom ne serait pas retrouvé partout, et une suite se perdrait.',
    'The same name would not be found everywhere, and an exit would be lost.',
  ),
  yesNoTextWhy: say(
    'Un autre outil montrerait « true » ou « false » à la place du texte.',
    'Another tool would show "true" or "false" in place of the text.',
  ),
  ourWords: say(
    "Les réponses fournies s'écrivent oui et non ; un autre nom se met entre guillemets.",
    'The answers provided are written oui and non; put another name between quotes.',
  ),
} as const
