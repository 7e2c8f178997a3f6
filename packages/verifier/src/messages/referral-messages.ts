/** What is said of referrals: who is found where, how soon, in which words. */
import type { CommuneRole, Urgency } from '@jalon/core'
import { say } from '@jalon/core'
import { and, communes, en, fr, listed, neither, quoted } from './lists.ts'
import type { Named } from './lists.ts'

export const referralMessages = {
  noStructure: (state: string, kinds: readonly string[], where: Named) =>
    say(
      `« ${state} » ne trouve aucune structure dans ${communes.fr(where)} : ${neither.fr(kinds)}.`,
      `"${state}" finds no structure in ${communes.en(where)}: ${neither.en(kinds)}.`,
    ),
  noStructureAcross: (state: string, kinds: readonly string[], where: Across) =>
    say(
      `« ${state} » ne trouve aucune structure quand les communes diffèrent (${across.fr(where)}) : ${neither.fr(kinds)}.`,
      `"${state}" finds no structure when communes differ (${across.en(where)}): ${neither.en(kinds)}.`,
    ),
  addLastResort: say(
    'Terminez « to » par un type présent partout, une ligne nationale par exemple, ou signalez le manque à l’équipe de l’annuaire.',
    'End "to" with a kind present everywhere, a national line for example, or report the gap to the directory team.',
  ),
  endWith: (kind: string) =>
    say(`Ajouter « ${kind} » à la fin de « to »`, `Add "${kind}" at the end of "to"`),

  nothingOutside: (state: string, kinds: readonly string[]) =>
    say(
      `« ${state} » ne propose rien à une personne venue d'ailleurs, ou dont la commune n'est pas connue : ${neither.fr(kinds)}.`,
      `"${state}" proposes nothing to someone from elsewhere, or whose commune is not known: ${neither.en(kinds)}.`,
    ),
  endWithNational: say(
    'Terminez « to » par un type présent partout, une ligne nationale par exemple.',
    'End "to" with a kind present everywhere, a national line for example.',
  ),

  kindWithoutStructure: (kind: string, state: string) =>
    say(
      `Aucune structure de type « ${kind} » n'existe dans l'annuaire : « ${state} » ne servirait à personne.`,
      `No structure of kind "${kind}" exists in the directory: "${state}" would serve nobody.`,
    ),
  preferredWithoutStructure: (kind: string, state: string) =>
    say(
      `Aucune structure de type « ${kind} » n'existe dans l'annuaire : « ${state} » se rabat toujours sur un autre type.`,
      `No structure of kind "${kind}" exists in the directory: "${state}" always falls back on another kind.`,
    ),
  fillDirectory: say(
    'Complétez l’annuaire, ou changez de type.',
    'Complete the directory, or change the kind.',
  ),
  alsoIn: (state: string) => say(`« ${state} » aussi.`, `"${state}" too.`),

  shares: (state: string, shares: readonly (readonly [kind: string, count: number])[]) =>
    say(
      `« ${state} » : ${and.fr(shares.map(([kind, count]) => `« ${kind} » dans ${fr(count, 'commune')}`))}. Le texte convient-il à tous ?`,
      `"${state}": ${and.en(shares.map(([kind, count]) => `"${kind}" in ${en(count, 'commune')}`))}. Does the wording suit all?`,
    ),

  neverChosen: (kinds: readonly string[], state: string, earlier: readonly string[]) =>
    say(
      `Dans « ${state} », ${quoted.fr(kinds)} ${kinds.length > 1 ? 'ne servent jamais : partout où ces types existent' : 'ne sert jamais : partout où ce type existe'}, ${quoted.fr(earlier)} ${earlier.length > 1 ? 'passent' : 'passe'} avant.`,
      `In "${state}", ${quoted.en(kinds)} never ${kinds.length > 1 ? 'serve: wherever these kinds exist' : 'serves: wherever this kind exists'}, ${quoted.en(earlier)} ${earlier.length > 1 ? 'come' : 'comes'} first.`,
    ),
  keepInReserve: say(
    'Rien ne presse : gardez-le s’il doit servir le jour où une structure ferme.',
    'There is no hurry: keep it if it is to serve on the day a structure closes.',
  ),

  urgencyRises: (later: string, soon: Urgency, earlier: string, late: Urgency) =>
    say(
      `« ${later} » (${howSoon[soon].fr}) vient après « ${earlier} » (${howSoon[late].fr}), qui presse moins.`,
      `"${later}" (${howSoon[soon].en}) comes after "${earlier}" (${howSoon[late].en}), which is less urgent.`,
    ),
  putFirst: (later: string) =>
    say(
      `Placez « ${later} » plus tôt sur ce chemin, ou expliquez avec « allow ».`,
      `Put "${later}" earlier on this way, or explain with "allow".`,
    ),
  lessUrgent: (urgency: Urgency) =>
    say(`Juste avant : ${howSoon[urgency].fr}.`, `Just before: ${howSoon[urgency].en}.`),

  sameKind: (kind: string, earlier: string, later: string) =>
    say(
      `« ${kind} » est proposé deux fois sur ce chemin, par « ${earlier} » puis « ${later} » : une seule carte les réunira.`,
      `"${kind}" is proposed twice on this way, by "${earlier}" then "${later}": one card will hold both.`,
    ),
  checkTexts: say(
    'Vérifiez que les deux textes vont ensemble : le premier reste, sauf si le second presse plus.',
    'Check that the two texts go together: the first one stays, unless the second is more urgent.',
  ),
  firstTime: say('La première fois.', 'The first time.'),
  onceMore: say('Et encore ici.', 'And here again.'),

  notAlwaysOpen: (state: string, kind: string) =>
    say(
      `« ${state} » demande d'agir tout de suite, et « ${kind} » n'est pas joignable jour et nuit.`,
      `"${state}" asks to act at once, and "${kind}" cannot be reached day and night.`,
    ),
  referToOpen: say(
    'Orientez d’abord vers un service permanent, ou écrivez « urgency: h24 ».',
    'Refer first to a permanent service, or write "urgency: h24".',
  ),
  lessUrgently: say('Écrire « h24 »', 'Write "h24"'),

  noSource: (state: string) =>
    say(`L'orientation « ${state} » ne cite aucune source.`, `Referral "${state}" cites no source.`),
  citeSource: say(
    'Ajoutez « sources », avec le nom d’une source déclarée en haut du parcours.',
    'Add "sources", with the name of a source declared at the top of the pathway.',
  ),

  misfit: (state: string, word: string, kind: string, where: Named) =>
    say(
      `Le texte de « ${state} » nomme « ${word} », mais dans ${communes.fr(where)} c'est « ${kind} » qui s'affiche.`,
      `The text of "${state}" names "${word}", but in ${communes.en(where)} "${kind}" is shown.`,
    ),
  wordForBoth: say(
    'Trouvez des mots qui conviennent aux deux, ou faites deux états avec « available ».',
    'Find words that suit both, or make two states with "available".',
  ),

  unconfirmed: (territory: string, unconfirmed: Named, all: number) => {
    const { count } = unconfirmed
    const [namedInFrench, namedInEnglish] = [listed(unconfirmed, and.fr), listed(unconfirmed, and.en)]
    const lacks =
      count > 1 ? "n'ont aucun moyen confirmé d'être jointes" : "n'a aucun moyen confirmé d'être jointe"
    return say(
      `Territoire « ${territory} » : sur ${fr(all, 'structure')} que les parcours proposent, ${count} ${lacks} (${namedInFrench}).`,
      `Territory "${territory}": of ${en(all, 'structure')} that pathways propose, ${count} ${count === 1 ? 'has' : 'have'} no confirmed way to be reached (${namedInEnglish}).`,
    )
  },
  askStructures: say(
    'Demandez à chacune de confirmer un numéro, une adresse ou un site, et notez le jour et qui l’a dit.',
    'Ask each to confirm a number, an address or a site, and note the day and who said so.',
  ),
} as const

type Across = readonly (readonly [role: CommuneRole, commune: string])[]

const across = {
  fr: (where: Across) => where.map(([role, commune]) => `${roles[role].fr} : ${commune}`).join(', '),
  en: (where: Across) => where.map(([role, commune]) => `${roles[role].en}: ${commune}`).join(', '),
}

const roles: Readonly<Record<CommuneRole, { readonly fr: string; readonly en: string }>> = {
  residence: { fr: 'domicile', en: 'home' },
  children: { fr: 'enfants', en: 'children' },
  facts: { fr: 'lieu des faits', en: 'place of the facts' },
  presence: { fr: 'où elle se trouve', en: 'where she is' },
  any: { fr: 'domicile', en: 'home' },
}

const howSoon: Readonly<Record<Urgency, { readonly fr: string; readonly en: string }>> = {
  now: { fr: 'maintenant', en: 'now' },
  h24: { fr: 'sous 24 heures', en: 'within 24 hours' },
  h72: { fr: 'sous 72 heures', en: 'within 72 hours' },
  week: { fr: 'dans la semaine', en: 'within the week' },
  later: { fr: 'ensuite', en: 'later' },
}
