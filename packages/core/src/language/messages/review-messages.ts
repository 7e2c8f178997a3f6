/** What is said of the life of a pathway: reviews, sources, what serves no purpose any more. */
import { say } from './say.ts'

export const reviewMessages = {
  reviewDue: (pathway: string, day: string, days: number) => {
    const within = days === 0 ? "aujourd'hui" : days === 1 ? 'demain' : `dans ${days} jours`
    const inDays = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`
    return say(
      `Le parcours « ${pathway} » doit être relu avant le ${frenchDay(day)}, ${within}.`,
      `Pathway "${pathway}" must be reviewed by ${day}, ${inDays}.`,
    )
  },
  nobodyAnswers: (source: string, matter: string) =>
    say(
      `La source « ${source} » est ${frenchMatters[matter] ?? matter}, et aucune équipe n'en répond.`,
      `Source "${source}" is ${matter}, and no team answers for it.`,
    ),
  addMatter: (matter: string) =>
    say(
      `Dans network/owners.yaml, ajoutez « ${matter} » aux « matters » de l'équipe qui peut relire ce qu'elle appuie.`,
      `In network/owners.yaml, add "${matter}" to the "matters" of the team that can review what it supports.`,
    ),
  tellOwner: (owner: string) => say(`Prévenez « ${owner} ».`, `Tell "${owner}".`),
  reviewOverdue: (pathway: string, day: string) =>
    say(
      `Le parcours « ${pathway} » aurait dû être relu le ${frenchDay(day)}.`,
      `Pathway "${pathway}" should have been reviewed on ${day}.`,
    ),
  reviewThenDate: say(
    'Relisez-le, puis changez « reviewed », « review-by » et « reread » dans la même demande.',
    'Review it, then change "reviewed", "review-by" and "reread" in the same request.',
  ),
  reviewDateMoved: (pathway: string, day: string, lacking: readonly string[]) =>
    say(
      `« ${pathway} » se dit relu le ${frenchDay(day)}, sans relecture notée pour : ${lacking.join(', ')}.`,
      `"${pathway}" says it was reviewed on ${day}, and no review is noted for: ${lacking.join(', ')}.`,
    ),
  tickWhatWasReread: (day: string, parts: readonly string[], former: string) => {
    const list = `reread: { ${parts.map((part) => `${part}: ${day}`).join(', ')} }`
    return say(
      `Relisez, puis notez-le : « ${list} ». Sinon, remettez la date du ${frenchDay(former)}.`,
      `Review it, then note it: "${list}". Otherwise restore the date, ${former}.`,
    )
  },
  restoreDate: (former: string) => say(`Remettre ${former}`, `Restore ${former}`),

  newsNotReread: (id: string) =>
    say(
      `« ${id} » attend d'être relu : les professionnels ne le voient pas.`,
      `"${id}" waits to be read again: professionals do not see it.`,
    ),
  rereadNews: say(
    'Relisez chaque phrase à voix haute, corrigez-la, puis écrivez « status: published ».',
    'Read each sentence aloud, mend it, then write "status: published".',
  ),

  sourceGone: (source: string, status: number) =>
    say(
      `La page de la source « ${source} » n'existe plus (réponse ${status}).`,
      `The page of source "${source}" is no longer there (answer ${status}).`,
    ),
  sourceWithoutHost: (source: string, host: string) =>
    say(
      `Le site de la source « ${source} » n'existe plus : personne ne connaît « ${host} ».`,
      `The site of source "${source}" is no longer there: nobody knows "${host}".`,
    ),
  sourceAddressLeadsNowhere: (source: string) =>
    say(
      `L'adresse de la source « ${source} » ne peut mener à aucune page.`,
      `The address of source "${source}" cannot lead to any page.`,
    ),
  citedHereToo: say('La même page est citée ici.', 'The same page is cited here.'),
  findNewAddress: say(
    "Cherchez la nouvelle adresse ou une copie d'archive, et relisez ce que la page dit aujourd'hui.",
    'Find the new address or an archived copy, and read again what the page says today.',
  ),

  oldSource: (source: string, date: string) =>
    say(`La source « ${source} » date ${frenchDate(date)}.`, `Source "${source}" dates from ${date}.`),
  checkSource: say(
    "Vérifiez qu'elle vaut toujours, puis mettez « date » à jour.",
    'Check that it still holds, then update "date".',
  ),

  neverAsked: (fact: string) =>
    say(
      `La question « ${fact} » est déclarée, mais aucun état ne la pose.`,
      `Question "${fact}" is declared, but no state asks it.`,
    ),
  askOrRemove: (fact: string) =>
    say(
      `Ajoutez un état « ask: ${fact} », ou retirez la question.`,
      `Add a state "ask: ${fact}", or remove the question.`,
    ),
  neverCited: (source: string) =>
    say(`La source « ${source} » n'est citée nulle part.`, `Source "${source}" is cited nowhere.`),
  citeOrRemove: say(
    'Citez-la avec « sources » là où elle appuie un texte, ou retirez-la.',
    'Cite it with "sources" where it supports a text, or remove it.',
  ),

  noInvariantForm: (id: string) =>
    say(`La règle « ${id} » ne dit pas ce qu'elle promet.`, `Rule "${id}" does not say what it promises.`),
  twoInvariantForms: (id: string, first: string, second: string) =>
    say(
      `La règle « ${id} » promet deux choses : « ${first} » et « ${second} ».`,
      `Rule "${id}" promises two things: "${first}" and "${second}".`,
    ),
  chooseForm: (forms: readonly string[]) =>
    say(
      `Écrivez l'une de ces formes : ${forms.join(', ')}.`,
      `Write one of these forms: ${forms.join(', ')}.`,
    ),
  twoInvariants: say('Faites-en deux règles.', 'Make two rules.'),

  keyWithoutEffect: (key: string, state: string) =>
    say(
      `« ${key} » n'a pas d'effet dans l'état « ${state} ».`,
      `"${key}" has no effect in state "${state}".`,
    ),
  moveIntoRefer: (key: string) => say(`Mettez « ${key} » dans « refer ».`, `Move "${key}" into "refer".`),
  onlyWith: (key: string, action: string) =>
    say(
      `« ${key} » accompagne « ${action} ». Retirez-le, ou faites-en un autre état.`,
      `"${key}" goes with "${action}". Remove it, or make another state.`,
    ),
  moveIntoFact: (key: string, fact: string) =>
    say(`Mettez « ${key} » dans la question « ${fact} ».`, `Move "${key}" into question "${fact}".`),
  exclusiveWithoutEffect: (answer: string, fact: string) =>
    say(
      `« exclusive » n'a pas d'effet sur « ${answer} » : « ${fact} » n'a qu'une réponse à la fois.`,
      `"exclusive" has no effect on "${answer}": "${fact}" has one answer at a time.`,
    ),
  dropExclusive: say(
    'Retirez « exclusive », ou écrivez « type: choices ».',
    'Remove "exclusive", or write "type: choices".',
  ),

  noKinds: (kind: string) =>
    say(
      `« ${kind} » ne peut pas être retrouvé : network/kinds.yaml ne déclare aucun type.`,
      `"${kind}" cannot be found: network/kinds.yaml declares no kind.`,
    ),
  noNational: (kind: string) =>
    say(
      `« ${kind} » est une ligne nationale, et le fichier network/national.yaml n'est pas là.`,
      `"${kind}" is a national line, and file network/national.yaml is not there.`,
    ),
  noTerritory: (kind: string) =>
    say(
      `« ${kind} » dépend de la commune, et aucun territoire n'est décrit.`,
      `"${kind}" depends on the commune, and no territory is described.`,
    ),
  addDirectory: say(
    "Ajoutez l'annuaire (network/kinds.yaml, network/national.yaml, territories/…), puis relancez.",
    'Add the directory (network/kinds.yaml, network/national.yaml, territories/…), then run again.',
  ),

  internalFault: (file: string | undefined) => {
    const where = file === undefined ? say('', '') : say(` sur ${file}`, ` on ${file}`)
    return say(
      `L'outil s'est arrêté${where.fr} à cause d'un défaut qui vient de lui, pas de vous.`,
      `The tool stopped${where.en} because of a defect of its own, not yours.`,
    )
  },
  reportFault: (what: string) =>
    say(
      `Rien n'a été vérifié ni écrit après ce point. Signalez ce texte : ${what}.`,
      `Nothing was checked or written after this point. Please report this text: ${what}.`,
    ),
} as const

const frenchMatters: Readonly<Record<string, string>> = {
  medical: 'médicale',
  legal: 'juridique',
  social: 'sociale',
}

/** 2019-06-26 as « du 26 juin 2019 », 2019-06 as « de juin 2019 », 2019 as « de 2019 ». */
function frenchDate(date: string): string {
  const [year = '', month = '', day] = date.split('-')
  if (day !== undefined) return `du ${frenchDay(date)}`
  return `de ${[months[Number(month) - 1], year].filter(Boolean).join(' ')}`
}

/** 2027-05-22 as « 22 mai 2027 ». */
function frenchDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = months[Number(month) - 1]
  return name === undefined ? day : `${date === '01' ? '1er' : Number(date)} ${name} ${year}`
}

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
