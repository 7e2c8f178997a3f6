/**
 * The words by which a place where someone may be hidden is recognised. A place taken for one by mistake costs someone a
 * minute, to write it by hand; one that is missed may cost a life.
 */
import { plain } from './reading/plain.ts'
import { tidy } from './reading/tidy.ts'

interface ShelterWord {
  /** In plain letters, as `wordsOf` gives them. */
  readonly pattern: RegExp
  /** Said of what it does, the word means nothing: every centre for rights speaks of violence. */
  readonly inNameOnly?: boolean
  /** Why a place so named is taken for one where someone may be hidden. */
  readonly why: string
}

const shelterWords: readonly ShelterWord[] = [
  // Someone sleeps there
  {
    pattern: /(?<!\ba)bergement|\bheberg/,
    why: 'hébergement in any form, a letter lost on the way included',
  },
  { pattern: /\bnuitees?\b|\bnuits? d hotel|\bhoteli/, why: 'a room paid for by the night' },
  { pattern: /\bdormir\b|\bdortoir|\bresidentes?\b|\blogees?\b/, why: 'said of those who live there' },
  {
    pattern:
      /\b(logement|appartement|studio|chambre|maison|villa|place|lit)s? (de |d |en |a )?(passerelle|relais|relai|temporaire|transitoire|transition|tiroir|urgence|adapte|accompagne|accueil|protege|securise|partage|coordination|foyer|diffus|halte|mise|repli)/,
    why: 'dwellings lent for a time, whatever they are called',
  },
  {
    pattern: /\balt\b|\bintermediation locative\b|\biml\b|\blhss\b|\bfjt\b|\bjeunes travailleurs\b/,
    why: 'the short names of dwellings lent for a time',
  },
  {
    pattern: /\bpensions? (de famille|familiale)|\bresidences? (d |de )?(accueil|sociale|hoteliere|mobilite)/,
    why: 'someone lives there',
  },
  { pattern: /\bfoyers?\b|\bauberges?\b|\binternats?\b/, why: 'the older words for a shelter' },
  {
    pattern: /\bc ?h ?r ?s\b|\breinsertion sociale\b/,
    why: 'centres that house people while they find their feet',
  },
  { pattern: /\bcahu\b|\bcada\b|\bhuda\b|\bprahda\b|\bcentres? d accueil\b/, why: 'emergency centres' },
  { pattern: /\bfamilles? d accueil\b|\baccueil familial\b/, why: 'someone lives in a home' },

  // Someone is kept from sight
  {
    pattern: /\bconfidenti/,
    why: 'confidentiel, confidentielle, confidentialité: of the address, most often',
  },
  { pattern: /\bsecret(s|e|es|ement)?\b(?! (professionnel|medical))/, why: 'an address that is kept secret' },
  {
    pattern:
      /\b(non|pas|jamais|ni|plus|aucune?|aucun) (\w+ ){0,3}(communiqu|diffus|divulgu|publi(e|ee|es|ees|er)\b|devoil|revel)/,
    why: 'an address that is not told',
  },
  {
    pattern:
      /\b(adresse|lieu|lieux|localisation|site|situation|coordonnees|endroit)s? (\w+ ){0,3}(cache|masque|protege|secur|anonym|discret|discrete|tenu|tenue|tue|prive|reserve)/,
    why: 'a place that is hidden, in other words',
  },
  {
    pattern: /\bmis(e|es)? (en|a) (l )?(securite|surete|abri|distance)\b|\babris?\b|\babritee?s?\b/,
    why: 'away from danger',
  },
  {
    pattern: /\beloignement\b|\bmises? a l ecart\b|\bse cacher\b|\bfuyant\b|\bfuir\b/,
    why: 'said of women who flee',
  },
  { pattern: /\brefuges?\b/, why: 'what shelters for women are often called' },
  {
    pattern:
      /\bshelter|\bsafe ?(house|home|place)|\bundisclosed|\bhousing\b|\blodging|\bhideaway|\bovernight/,
    why: 'the same, in directories written in English',
  },

  // Mothers and children
  { pattern: /\bmaternels?\b/, why: 'centres maternels: mothers with a child under three' },
  {
    pattern:
      /\bparenta(l|ux)\b|(?<!\b(hopital|pole|hopital femme|pole femme) )\bmeres?( avec| et| ou)?( leurs?| son)? enfants?\b/,
    why: 'mothers with their children',
  },
  { pattern: /\bmaisons? d (accueil|enfants?)\b|\bpouponniere|\bmecs\b/, why: 'children are placed there' },
  { pattern: /\blieux? de vie\b|\bvillages? d enfants\b/, why: 'children are placed there' },

  // Doors that those who flee go through
  {
    pattern:
      /\baccueils? (de |d |en )?(jour|nuit|urgence|temporaire|securise|inconditionnel|residentiel)\b|\bhaltes?\b/,
    why: 'day and night centres of associations may hide their address',
  },
  {
    pattern:
      /\b(sos|solidarite|halte|ecoute|accueil|urgence) femmes?\b|\bfemmes? (victime|battue|en difficulte|en detresse)s?\b|\bviolences? (conjugales?|faites?|intrafamiliales?)\b/,
    inNameOnly: true,
    why: 'associations for women who flee: those they flee look for their door',
  },
  {
    pattern: /\b(escale|nid|havre|toit|cocon|asile|passerelle)\b/,
    inNameOnly: true,
    why: 'names that shelters take',
  },
]

/** Whether some names, or what is said besides, are those of a place where someone may be hidden. */
export function saysShelter(names: readonly string[], said: readonly string[]): boolean {
  const inNames = names.map(wordsOf)
  const everywhere = [...inNames, ...said.map(wordsOf)]
  return shelterWords.some(({ pattern, inNameOnly }) => {
    return (inNameOnly === true ? inNames : everywhere).some((text) => pattern.test(text))
  })
}

/** The group of a theme is that of unpaid rents as well as of nights away: the theme itself tells them apart. */
const themeGroup = /\blogement-hebergement--(?=\w)/g

/** An identifier says nothing, though letters of one may fall together into a word: « cada ». */
const identifier = /\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/gi

/**
 * A text in plain letters, whatever it went through: signs without width taken out, letters of other widths, accents
 * written as in a web page, and « C.H.R.S. » in one word.
 */
function wordsOf(text: string): string {
  const letters = tidy(text.normalize('NFKC'))
    .replace(/&([a-z])(acute|grave|circ|uml|cedil);/gi, '$1')
    .replace(themeGroup, '')
    .replace(identifier, '')
  return plain(letters).replace(/\b[a-z]( [a-z]\b)+/g, (apart) => apart.replaceAll(' ', ''))
}
