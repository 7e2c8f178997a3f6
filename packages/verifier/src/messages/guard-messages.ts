/** What is said of the conditions on the way out of a state, over every walk. */
import { say } from '@jalon/core'

export const guardMessages = {
  uncovered: (state: string, fr: string, en: string) =>
    say(
      fr === ''
        ? `Après « ${state} », rien ne dit où aller.`
        : `Après « ${state} », un cas n'a pas de suite : ${fr}.`,
      en === ''
        ? `After "${state}", nothing says where to go.`
        : `After "${state}", one case has no exit: ${en}.`,
    ),
  coverCase: say(
    'Ajoutez ce cas à une ligne qui lui convient, ou écrivez une ligne pour lui.',
    'Add this case to a line that suits it, or write a line of its own.',
  ),
  doesNotCover: (answers: readonly { readonly id: string; readonly label: string }[]) =>
    say(
      `Ne couvre pas ${answers.map(({ id, label }) => `« ${id} » (${label})`).join(', ')}.`,
      `Does not cover ${answers.map(({ id, label }) => `"${id}" (${label})`).join(', ')}.`,
    ),
  addAnswers: (answers: readonly string[], line: number) =>
    say(
      `Ajouter ${answers.map((id) => `« ${id} »`).join(', ')} à la ligne ${line}`,
      `Add ${answers.map((id) => `"${id}"`).join(', ')} to line ${line}`,
    ),
  addLine: (target: string) =>
    say(`Écrire une ligne pour ce cas, vers « ${target} »`, `Write a line for this case, to "${target}"`),

  notAsked: (state: string, fact: string) =>
    say(
      `« ${state} » regarde la réponse à « ${fact} », mais sur certains chemins la question n'a pas été posée.`,
      `"${state}" looks at the answer to "${fact}", but on some paths the question was not asked.`,
    ),
  alsoLookedAt: say('Regardée ici aussi.', 'Looked at here too.'),
  askBefore: (fact: string, state: string) =>
    say(
      `Posez la question « ${fact} » avant « ${state} » : là où elle l'a déjà été, elle sera sautée.`,
      `Ask "${fact}" before "${state}": where it was already asked, it is skipped.`,
    ),

  overlap: (lines: Pair<number>, targets: Pair<string>, fr: string, en: string) =>
    say(
      `Les lignes ${lines[0]} et ${lines[1]} conviennent toutes deux ${fr === '' ? 'à tous les cas' : `à ce cas : ${fr}`}. L'une mène à « ${targets[0]} », l'autre à « ${targets[1]} ».`,
      `Lines ${lines[0]} and ${lines[1]} both suit ${en === '' ? 'every case' : `this case: ${en}`}. One leads to "${targets[0]}", the other to "${targets[1]}".`,
    ),
  alsoSuits: (target: string) =>
    say(`Convient aussi, et mène à « ${target} ».`, `Suits it too, and leads to "${target}".`),
  narrowOne: say(
    'Précisez la condition de l’une des deux, pour qu’un seul chemin convienne.',
    'Narrow the condition of one of them, so that a single path suits.',
  ),
  narrowLine: (part: string, line: number) =>
    say(`Ajouter « ${part} » à la ligne ${line}`, `Add "${part}" to line ${line}`),

  neverHolds: (state: string, part: string) =>
    say(
      `Cette ligne ne sert jamais : quand on arrive à « ${state} », « ${part} » n'est jamais vrai.`,
      `This line is never used: on reaching "${state}", "${part}" never holds.`,
    ),
  neverThatAnswer: (state: string, fact: string, answers: readonly string[]) =>
    say(
      `Cette ligne ne sert jamais : quand on arrive à « ${state} », la réponse à « ${fact} » est toujours ${answers.map((id) => `« ${id} »`).join(' ou ')}.`,
      `This line is never used: on reaching "${state}", the answer to "${fact}" is always ${answers.map((id) => `"${id}"`).join(' or ')}.`,
    ),
  notYet: (kinds: readonly string[]) =>
    say(
      `Cette ligne ne sert pas encore : aucune commune n'a ${kinds.map((kind) => `« ${kind} »`).join(' ni ')}.`,
      `This line is not used yet: no commune has ${kinds.map((kind) => `"${kind}"`).join(' nor ')}.`,
    ),
  untilItExists: say(
    'Tant que cela n’existe nulle part, la personne suit une autre ligne.',
    'As long as it exists nowhere, the person follows another line.',
  ),
  waitOrRemove: say(
    'Rien n’est à corriger si le réseau l’attend. Sinon, retirez la ligne.',
    'Nothing is to be mended if the network expects it. Otherwise, remove the line.',
  ),
  neverTogether: (state: string) =>
    say(
      `Cette ligne ne sert jamais : quand on arrive à « ${state} », les parties de sa condition ne sont jamais vraies ensemble.`,
      `This line is never used: on reaching "${state}", the parts of its condition never hold together.`,
    ),
  alreadyTaken: (line: number, target: string) =>
    say(
      `Cette ligne ne sert jamais : tous ses cas vont déjà à « ${target} » par la ligne ${line}.`,
      `This line is never used: all its cases already go to "${target}" by line ${line}.`,
    ),
  correctOrRemoveLine: say(
    'Corrigez la condition si un cas devait passer par ici, ou retirez la ligne.',
    'Correct the condition if some case was to come here, or remove the line.',
  ),
  removeLine: say('Retirer cette ligne', 'Remove this line'),

  elseNeverUsed: say(
    'else ne sert jamais : les lignes du dessus couvrent tous les cas.',
    'else is never used: the lines above cover every case.',
  ),
  removeElse: say(
    'Retirez-le : un cas ajouté plus tard sera alors signalé au lieu de passer par ici sans bruit.',
    'Remove it: a case added later will then be told, instead of coming here without a word.',
  ),
  removeElseLine: say('Retirer la ligne « else »', 'Remove the "else" line'),

  alwaysTrue: (state: string) =>
    say(
      `Cette condition est toujours vraie quand on arrive à « ${state} » : les autres lignes ne servent pas.`,
      `This condition always holds on reaching "${state}": the other lines are of no use.`,
    ),
  narrowOrRemoveOthers: say(
    'Précisez la condition, ou remplacez la liste par cette seule suite.',
    'Narrow the condition, or replace the list with this single exit.',
  ),

  elseCatches: (fr: readonly string[], en: readonly string[], isWhole: boolean) =>
    say(
      `else recueille ici : ${listed(fr, 'tous les cas', isWhole ? '' : ', et d’autres cas')}.`,
      `else catches here: ${listed(en, 'every case', isWhole ? '' : ', and other cases')}.`,
    ),
  checkElse: (target: string) =>
    say(
      `Vérifiez que chacun de ces cas doit bien aller à « ${target} ».`,
      `Check that each of these cases should go to "${target}".`,
    ),

  contradicts: (a: string, b: string) =>
    say(
      `Cette condition demande à la fois « ${a} » et « ${b} » : elle ne sera jamais vraie.`,
      `This condition asks for both "${a}" and "${b}": it will never hold.`,
    ),
  contradictsItself: say(
    'Cette condition se contredit : aucune réponse ne peut la rendre vraie.',
    'This condition contradicts itself: no answer can make it hold.',
  ),
  splitOrRemove: say(
    'Séparez-la en deux lignes, ou retirez l’une des deux parties.',
    'Split it in two lines, or remove one of the two parts.',
  ),

  redundant: (part: string, state: string) =>
    say(
      `« ${part} » est toujours vrai quand on arrive à « ${state} » : la condition dit la même chose sans lui.`,
      `"${part}" always holds on reaching "${state}": the condition says the same without it.`,
    ),
  implied: (part: string) =>
    say(
      `« ${part} » est toujours vrai quand le reste de la condition l'est : elle dit la même chose sans lui.`,
      `"${part}" always holds when the rest of the condition does: it says the same without it.`,
    ),
  removePart: say(
    'Retirez cette partie, si elle ne sert pas à la relecture.',
    'Remove this part, unless it helps reading.',
  ),
  removeThisPart: (part: string) => say(`Retirer « ${part} »`, `Remove "${part}"`),

  repeated: (lines: readonly number[]) =>
    say(
      `La même condition est écrite ${lines.length} fois (lignes ${lines.join(', ')}).`,
      `The same condition is written ${lines.length} times (lines ${lines.join(', ')}).`,
    ),
  sameCondition: say('La même condition.', 'The same condition.'),
  nameCondition: say(
    'Donnez-lui un nom sous « conditions », ou menez ces chemins vers un seul état de décision.',
    'Give it a name under "conditions", or let these paths meet in a single decision state.',
  ),

  unknownAs: (fact: string, other: string, safer: string, target: string) =>
    say(
      `Pour « ${fact} », « inconnu » mène à « ${target} » comme « ${other} », alors que « ${safer} » mène ailleurs.`,
      `For "${fact}", "inconnu" leads to "${target}" as "${other}" does, although "${safer}" leads elsewhere.`,
    ),
  giveUnknownItsExit: say(
    'Donnez sa propre suite à « inconnu ». Si c’est voulu, écrivez-le avec « allow » et une raison.',
    'Give "inconnu" its own exit. If it is meant, say so with "allow" and a reason.',
  ),

  alwaysAvailable: (kind: string) =>
    say(
      `« ${kind} » existe dans toutes les communes : cette condition ne sépare rien.`,
      `"${kind}" exists in every commune: this condition separates nothing.`,
    ),
  removeAvailable: say('Retirez cette condition.', 'Remove this condition.'),
} as const

type Pair<T> = readonly [T, T]

function listed(cases: readonly string[], all: string, more: string): string {
  return `${cases.map((each) => (each === '' ? all : each)).join(' ; ')}${more}`
}
