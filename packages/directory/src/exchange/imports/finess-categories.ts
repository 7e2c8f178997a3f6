/** What the categories of FINESS are for us. A category that is not here is left aside, never guessed. */

export interface FinessCategory {
  readonly kind: string
  readonly why: string
}

/**
 * By number of category. Hospitals are not here on purpose: FINESS does not say which have an emergency department, a
 * maternity or a forensic unit, and a closed door shown as open is worse than none. Nor are CMP (156), whose sectors
 * decide and which no kind of the network names, ESAT (246) and MDPH (609).
 */
export const finessCategories: Readonly<Record<string, FinessCategory>> = {
  '166': {
    kind: 'hebergement-specialise',
    why: 'accueil mère-enfant: mothers and children live there, hidden or not',
  },
  '214': {
    kind: 'hebergement-specialise',
    why: "CHRS: reached through the 115, its address is nobody else's business",
  },
  '223': { kind: 'pmi', why: 'protection maternelle et infantile: the same name' },
  '228': { kind: 'sante-sexuelle', why: 'centre de planification, called centre de santé sexuelle since' },
}
