/** What the categories of FINESS are for us. A category that is not here is left aside, never guessed. */

export interface FinessCategory {
  /** How the report calls it: the file's own words are never repeated. */
  readonly label: string
  /** A kind of the network; absent when none corresponds, with the reason why it is not looked for again. */
  readonly kind?: string
  readonly why: string
}

/** By number of category. */
export const finessCategories: Readonly<Record<string, FinessCategory>> = {
  '156': {
    label: '156 centre médico-psychologique',
    why: 'its sectors decide, and no kind of the network names it',
  },
  '166': {
    label: '166 accueil mère-enfant',
    kind: 'hebergement-specialise',
    why: 'mothers and children live there, hidden or not',
  },
  '214': {
    label: "214 centre d'hébergement et de réinsertion sociale",
    kind: 'hebergement-specialise',
    why: "reached through the 115, its address is nobody else's business",
  },
  '223': { label: '223 protection maternelle et infantile', kind: 'pmi', why: 'the same name' },
  '228': {
    label: '228 centre de planification',
    kind: 'sante-sexuelle',
    why: 'called centre de santé sexuelle since',
  },
  '246': { label: '246 ESAT', why: 'no kind of the network' },
  '355': {
    label: '355 centre hospitalier',
    why: 'FINESS does not say which has an emergency department, a maternity or a forensic unit, and a closed door shown as open is worse than none',
  },
  '609': { label: '609 MDPH', why: 'no kind of the network' },
}
