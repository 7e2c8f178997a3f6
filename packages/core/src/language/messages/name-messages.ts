/** What is said of names that lead nowhere, or to two things at once. */
import { say } from './say.ts'

export const nameMessages = {
  unknownState: (from: string, target: string) =>
    say(
      `« ${from} » mène à « ${target} », qui n'existe pas.`,
      `"${from}" leads to "${target}", which does not exist.`,
    ),
  unknownInitial: (target: string) =>
    say(
      `Le parcours commence par « ${target} », qui n'existe pas.`,
      `The pathway starts at "${target}", which does not exist.`,
    ),
  writeThatState: (target: string) =>
    say(
      `Écrivez un état nommé « ${target} », ou menez à un état qui existe.`,
      `Write a state named "${target}", or lead to one that exists.`,
    ),

  unknownFact: (fact: string) =>
    say(`Le fait « ${fact} » n'est déclaré nulle part.`, `Fact "${fact}" is declared nowhere.`),
  declareFact: say(
    'Déclarez la question dans « facts », ou utilisez un fait qui existe.',
    'Declare the question in "facts", or use a fact that exists.',
  ),

  unknownAnswer: (answer: string, fact: string, answers: readonly string[]) => {
    return say(
      `« ${answer} » n'est pas une réponse de « ${fact} » (réponses : ${answers.join(', ')}).`,
      `"${answer}" is not an answer of "${fact}" (answers: ${answers.join(', ')}).`,
    )
  },
  chooseAnswer: say("Choisissez l'une de ces réponses.", 'Choose one of these answers.'),
  severalAnswers: (fact: string) => {
    return say(
      `« ${fact} » accepte plusieurs réponses à la fois : il faut dire si la réponse en fait partie.`,
      `"${fact}" accepts several answers at once: say whether the answer is among them.`,
    )
  },
  writeIncludes: (fact: string, answers: readonly string[]) => {
    const test =
      answers.length > 1 ? `{ includes-any: [${answers.join(', ')}] }` : `{ includes: ${answers[0]} }`
    return say(`Écrivez « ${fact}: ${test} ».`, `Write "${fact}: ${test}".`)
  },
  oneAnswerOnly: (fact: string, operator: string) => {
    return say(
      `« ${fact} » n'a qu'une réponse à la fois : « ${operator} » ne s'y applique pas.`,
      `"${fact}" has one answer at a time: "${operator}" does not apply to it.`,
    )
  },
  writeAnswer: (fact: string, answers: readonly string[], negated: boolean) => {
    const plain = `${fact}: ${answers.length > 1 ? `[${answers.join(', ')}]` : answers[0]}`
    const test = negated ? `not: { ${plain} }` : plain
    return say(`Écrivez « ${test} ».`, `Write "${test}".`)
  },
  consentWithoutYes: (fact: string) =>
    say(
      `« ${fact} » ne peut pas dire si elle est d'accord : il n'a pas de réponse « oui ».`,
      `"${fact}" cannot tell whether she agrees: it has no answer "oui".`,
    ),
  consentOfSeveral: (fact: string) =>
    say(
      `« ${fact} » ne peut pas dire si elle est d'accord : il accepte plusieurs réponses à la fois.`,
      `"${fact}" cannot tell whether she agrees: it accepts several answers at once.`,
    ),
  consentMatters: say(
    'Rien ne doit partir en son nom sans son accord.',
    'Nothing may be sent in her name without her consent.',
  ),
  chooseConsent: say(
    'Prenez un fait dont une réponse est « oui », comme « accord », ou écrivez « not-required ».',
    'Take a fact that has the answer "oui", such as "accord", or write "not-required".',
  ),

  unknownKind: (kind: string) =>
    say(
      `Le type « ${kind} » n'existe pas dans network/kinds.yaml.`,
      `Kind "${kind}" does not exist in network/kinds.yaml.`,
    ),
  declareKind: say(
    "Prenez un type qui existe ; un nouveau type se déclare avec l'équipe de l'annuaire.",
    'Take a kind that exists; a new kind is declared with the directory team.',
  ),

  unknownPathway: (from: string, pathway: string) =>
    say(
      `« ${from} » appelle le parcours « ${pathway} », qui n'existe pas.`,
      `"${from}" invokes pathway "${pathway}", which does not exist.`,
    ),
  unknownPathwayOfRule: (rule: string, pathway: string) => {
    return say(
      `La règle « ${rule} » concerne le parcours « ${pathway} », qui n'existe pas.`,
      `Rule "${rule}" is about pathway "${pathway}", which does not exist.`,
    )
  },
  protectsNobody: say('La règle ne protégerait personne.', 'The rule would protect nobody.'),
  choosePathway: (pathway: string) => {
    return say(
      `Écrivez ce parcours (${pathway}/${pathway}.pathway.yaml), ou prenez-en un qui existe.`,
      `Write that pathway (${pathway}/${pathway}.pathway.yaml), or take one that exists.`,
    )
  },

  unknownSource: (source: string) =>
    say(`La source « ${source} » n'est pas dans « sources ».`, `Source "${source}" is not in "sources".`),
  addSource: say('Ajoutez-la dans « sources », avec son titre.', 'Add it to "sources", with its title.'),

  unknownOwner: (owner: string) =>
    say(
      `L'équipe « ${owner} » n'existe pas dans network/owners.yaml.`,
      `Team "${owner}" does not exist in network/owners.yaml.`,
    ),
  chooseOwner: (owners: readonly string[]) => {
    if (owners.length === 0)
      return say("Déclarez l'équipe dans network/owners.yaml.", 'Declare the team in network/owners.yaml.')
    return say(
      `Choisissez ${owners.join(', ')}, ou déclarez l'équipe.`,
      `Choose ${owners.join(', ')}, or declare the team.`,
    )
  },

  unknownCondition: (name: string) =>
    say(`La condition « ${name} » n'existe pas.`, `Condition "${name}" does not exist.`),
  unknownConditionWhy: say(
    'On ne pourrait jamais dire si elle est vraie pour la personne.',
    'Nobody could ever tell whether it holds for the person.',
  ),
  declareCondition: say(
    'Écrivez-la dans « conditions », ou dans network/conditions.yaml.',
    'Write it in "conditions", or in network/conditions.yaml.',
  ),
  unknownStateOfRule: (rule: string, state: string) => {
    return say(
      `La règle « ${rule} » parle de l'état « ${state} », qui n'est dans aucun parcours.`,
      `Rule "${rule}" is about state "${state}", which no pathway has.`,
    )
  },
  unknownOutcomeOfRule: (rule: string, outcome: string) => {
    return say(
      `La règle « ${rule} » parle de la fin « ${outcome} », qui n'est dans aucun parcours.`,
      `Rule "${rule}" is about end "${outcome}", which no pathway has.`,
    )
  },
  correctName: say('Corrigez le nom, ou retirez-le.', 'Correct the name, or remove it.'),
  unknownProfession: (kind: string, profession: string) => {
    return say(
      `« ${kind} » parle du métier « ${profession} », qui n'est pas une réponse de « profession ».`,
      `"${kind}" is about profession "${profession}", which is not an answer of "profession".`,
    )
  },

  unknownProfessionWhy: say(
    'Ce métier ne serait jamais reconnu : la page proposerait un détour à qui peut agir sur place.',
    'This profession would never be recognised: the page would suggest a detour to someone who can act on the spot.',
  ),
  unknownTerritoryOfNews: (news: string, territory: string) =>
    say(
      `« ${news} » est pour le territoire « ${territory} », qui n'existe pas.`,
      `"${news}" is for territory "${territory}", which does not exist.`,
    ),
  unknownTerritoryOfNewsWhy: say(
    'Aucune page ne la montrerait, et le réseau la croirait lue.',
    'No page would show it, and the network would believe it read.',
  ),
  duplicateFact: (fact: string, other: string) =>
    say(`« ${fact} » est déclaré ici et dans ${other}.`, `"${fact}" is declared here and in ${other}.`),
  keepOneFact: say(
    'Gardez une seule déclaration, ou renommez la vôtre.',
    'Keep one declaration, or rename yours.',
  ),
  duplicatePathway: (pathway: string, other: string) =>
    say(
      `Le parcours « ${pathway} » est écrit ici et dans ${other}.`,
      `Pathway "${pathway}" is written here and in ${other}.`,
    ),
  renamePathway: say(
    'Donnez à ce parcours son propre nom, celui de son fichier.',
    'Give this pathway a name of its own, that of its file.',
  ),
  duplicateAlias: (alias: string, pathway: string) => {
    return say(
      `Le parcours « ${pathway} » s'appelle déjà « ${alias} » pour les pages qui l'accueillent.`,
      `Pathway "${pathway}" is already called "${alias}" by host pages.`,
    )
  },
  chooseAlias: say('Prenez un autre nom, ou retirez « alias ».', 'Take another name, or remove "alias".'),
  declaredHere: say("L'autre est ici.", 'The other is here.'),

  fileNameMismatch: (file: string, pathway: string) =>
    say(
      `Le fichier s'appelle ${file}, mais annonce le parcours « ${pathway} ».`,
      `The file is called ${file}, but declares pathway "${pathway}".`,
    ),
  renameOne: (file: string, pathway: string) => {
    return say(
      `Écrivez « pathway: ${file.replace(/\.pathway\.yaml$/, '')} », ou renommez le fichier en ${pathway}.pathway.yaml.`,
      `Write "pathway: ${file.replace(/\.pathway\.yaml$/, '')}", or rename the file to ${pathway}.pathway.yaml.`,
    )
  },

  pathwayTooLarge: (pathway: string, steps: number) =>
    say(
      `« ${pathway} » compte ${steps.toLocaleString('fr-FR')} étapes, avec celles des parcours qu'il appelle.`,
      `"${pathway}" has ${steps.toLocaleString('en-GB')} steps, with those of the pathways that it invokes.`,
    ),
  invokeOnce: say(
    'Appelez une seule fois ce que plusieurs étapes appellent : menez-les au même état.',
    'Invoke only once what several steps invoke: lead them to the same state.',
  ),
  circularInvoke: (circle: readonly string[]) =>
    say(
      `Les parcours tournent en rond : ${circle.join(' → ')}.`,
      `The pathways go round: ${circle.join(' → ')}.`,
    ),
  cutPathways: say(
    'Coupez le cercle, ou mettez la partie commune dans un autre parcours.',
    'Break the circle, or move the shared part to another pathway.',
  ),
  circularCondition: (circle: readonly string[]) =>
    say(
      `Les conditions tournent en rond : ${circle.join(' → ')}.`,
      `The conditions go round: ${circle.join(' → ')}.`,
    ),
  cutConditions: say(
    "Écrivez l'une d'elles sans passer par les autres.",
    'Write one of them without the others.',
  ),
  conditionTooLarge: (name: string, size: number) =>
    say(
      `La condition « ${name} » compare ${size.toLocaleString('fr-FR')} réponses, une fois écrite en entier.`,
      `Condition "${name}" compares ${size.toLocaleString('en-GB')} answers, once written out.`,
    ),
  splitCondition: say(
    "Décidez en plusieurs états, ou reprenez la condition sans répéter celles qu'elle utilise.",
    'Decide in several states, or write the condition again without repeating those it uses.',
  ),
} as const
