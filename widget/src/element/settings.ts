/** What the host page asks for, read from attributes: trimmed, checked, and said once when it is not understood. */

export interface Settings {
  /** Where the territory pack is; none: national content only. */
  readonly donnees: string | undefined
  readonly integrite: string | undefined
  readonly territoire: string | undefined
  readonly commune: string | undefined
  readonly profession: string | undefined
  readonly entree: string | undefined
  readonly niveauTitre: number
  readonly theme: (typeof themes)[number]
  readonly densite: (typeof densities)[number]
  readonly sortieUrl: string
  /** Seconds without activity before the curtain closes by itself; 0: never. */
  readonly masquageAuto: number
  readonly raccourci: (typeof shortcuts)[number]
  readonly mention: string | undefined
}

const themes = ['clair', 'sombre', 'auto'] as const
const densities = ['normale', 'compacte'] as const
const shortcuts = ['maj3', 'aucun'] as const

/** A page that says nothing of where one comes from. */
const neutralPage = 'https://meteofrance.com/'

/** The pin of no file: half a pin would let anything in, this one lets nothing in. */
export const noFile = 'sha256-AAAA'

/** Every attribute. */
export const attributes = [
  'donnees',
  'integrite',
  'territoire',
  'commune',
  'profession',
  'entree',
  'niveau-titre',
  'theme',
  'densite',
  'sortie-url',
  'masquage-auto',
  'raccourci',
  'mention',
] as const

export type Attribute = (typeof attributes)[number]

/** The property that mirrors an attribute: `niveauTitre` for `niveau-titre`. */
export function propertyOf(attribute: Attribute): string {
  return attribute.replace(/-./, ([, letter = '']) => letter.toUpperCase())
}

/** Tells the webmaster, once an attribute, that a value is not understood. */
export type Warn = (attribute: Attribute, value: string, accepted: string) => void

/** Reads every attribute; a value not understood is replaced by the default one. */
export function readSettings(
  read: (attribute: Attribute) => string | null,
  base: string,
  warn: Warn,
): Settings {
  const text = (attribute: Attribute) => read(attribute)?.trim() || undefined
  const checked = <T>(
    attribute: Attribute,
    fallback: T,
    accepted: string,
    parse: (value: string) => T | undefined,
  ): T => {
    const value = text(attribute)
    if (value === undefined) return fallback
    const parsed = parse(value)
    if (parsed === undefined) warn(attribute, value, accepted)
    return parsed ?? fallback
  }
  const oneOf = <T extends string>(attribute: Attribute, values: readonly [T, ...T[]]): T =>
    checked(attribute, values[0], values.join(', '), (value) => values.find((one) => one === value))
  const page = (attribute: Attribute, fallback: string | undefined) =>
    checked(attribute, fallback, 'une adresse http ou https', (value) => webAddressFrom(value, base))
  const whole = (attribute: Attribute, fallback: number, min: number, max: number) =>
    checked(attribute, fallback, `un nombre entier de ${min} à ${max}`, (value) => {
      const number = Number(value)
      return Number.isInteger(number) && number >= min && number <= max ? number : undefined
    })

  return {
    donnees: page('donnees', undefined),
    integrite: text('integrite') && checked('integrite', noFile, 'celles de integrites.json', pinFrom),
    territoire: text('territoire'),
    commune: text('commune'),
    profession: text('profession'),
    entree: text('entree'),
    niveauTitre: whole('niveau-titre', 2, 1, 5),
    theme: oneOf('theme', themes),
    densite: oneOf('densite', densities),
    sortieUrl: checked('sortie-url', neutralPage, "l'adresse http ou https d'une autre page", (value) =>
      elsewhereFrom(value, base),
    ),
    masquageAuto: whole('masquage-auto', 180, 0, 86_400),
    raccourci: oneOf('raccourci', shortcuts),
    mention: text('mention'),
  }
}

/**
 * A place in this very page is no way out of it: the browser would not even leave. An address that forgets its first part
 * would be looked for beside the page.
 */
function elsewhereFrom(text: string, base: string): string | undefined {
  if (!/^(https?:|[./#])/.test(text)) return undefined
  const href = webAddressFrom(text, base)
  // The page may say that its addresses start elsewhere.
  const isHere = [base, globalThis.location?.href].some((page) => page?.split('#')[0] === href?.split('#')[0])
  return isHere ? undefined : href
}

/** One or several hashes, as Subresource Integrity writes them. */
function pinFrom(text: string): string | undefined {
  return /^(sha\d{3}-[\w+/]{43,}=* ?)+$/.test(text) ? text : undefined
}

function webAddressFrom(text: string, base: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined
  const { protocol, href } = new URL(text, base)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
