/** What the local types of the administration's directory are for us. A type that is not here is left aside, never guessed. */

export interface DilaType {
  /** A kind of the network; absent when none corresponds, with the reason why it is not looked for again. */
  readonly kind?: string
  /** Whether a counter elsewhere in the département serves the territory too. */
  readonly within: 'territory' | 'department'
  readonly why: string
}

/** By `pivot.type_service_local`. */
export const dilaTypes: Readonly<Record<string, DilaType>> = {
  commissariat_police: {
    kind: 'police-plainte',
    within: 'territory',
    why: 'any police station takes a complaint',
  },
  gendarmerie: { kind: 'police-plainte', within: 'territory', why: 'any brigade takes a complaint' },
  bav: {
    kind: 'avocat',
    within: 'department',
    why: "bureau d'aide aux victimes, in the court: rights and legal aid",
  },
  mjd: {
    kind: 'avocat',
    within: 'territory',
    why: 'maison de justice et du droit: lawyers give advice there',
  },
  permanence_juridique: {
    kind: 'avocat',
    within: 'territory',
    why: 'point-justice: lawyers give advice there',
  },
  cidf: { kind: 'cidff', within: 'department', why: 'the older name of the CIDFF, one or two a département' },
  pmi: { kind: 'pmi', within: 'territory', why: 'the same name' },
  caf: {
    kind: 'caf-auu',
    within: 'department',
    why: 'a CAF pays the emergency aid; its territory is the département',
  },
  adil: { kind: 'bailleur-adil', within: 'department', why: 'the same name; one a département' },
  ddpjj: { within: 'department', why: 'an administration, not a door' },
  spip: { within: 'department', why: 'follows the author: never a referral for her' },
  tgi: {
    within: 'department',
    why: 'a court has several doors (judge, prosecutor): each is written by hand',
  },
  tj: { within: 'department', why: 'a court has several doors (judge, prosecutor): each is written by hand' },
  dd_femmes: { within: 'department', why: 'an administration, which helps the network and receives nobody' },
  mairie: { within: 'territory', why: 'no kind of the network' },
  cpam: { within: 'department', why: 'no kind of the network' },
  mission_locale: { within: 'territory', why: 'no kind of the network' },
  maison_handicapees: { within: 'department', why: 'no kind of the network' },
}
