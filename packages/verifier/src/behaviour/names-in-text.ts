/** Structures named in a French sentence: « la maternité », « cette association », and not « un titre de séjour ». */

export interface Name {
  /** As it is written in the sentence. */
  readonly text: string
  /** Its first word, bare. */
  readonly root: string
}

/**
 * Where a text names what a label says. A label names things by the first word of each of its parts, and with the next
 * word when the first one says little by itself (« maison des femmes »). What follows a comma only says what for.
 */
export function namesIn(text: string, label: string): readonly Name[] {
  const words = wordsOf(text)
  return partsOf(label).flatMap(([head, next]): readonly Name[] => {
    if (head === undefined || (vague.has(head) && next === undefined)) return []
    const found = words.findIndex(({ root }, index) => {
      const isNamed = root === head && determiners.has(words[index - 1]?.root ?? '')
      return isNamed && (!vague.has(head) || words.slice(index + 1).find(isTelling)?.root === next)
    })
    const word = words[found]
    return word === undefined ? [] : [{ text: word.text, root: head }]
  })
}

/** The telling words of a text, bare of accents, capitals and plurals. */
export function rootsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => isTelling(word) && !vague.has(word.root))
      .map(({ root }) => root),
  )
}

interface Word {
  readonly text: string
  readonly root: string
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}+/gu)].map(([word]) => {
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return { text: word, root: plain.length > 3 ? plain.replace(/[sx]$/, '') : plain }
  })
}

/** The telling words of each thing that a label names, in order. */
function partsOf(label: string): readonly (readonly string[])[] {
  const [names = ''] = label.split(',')
  return names.split(/ et | ou /).map((part) =>
    wordsOf(part)
      .filter(isTelling)
      .map(({ root }) => root),
  )
}

function isTelling({ root }: Word): boolean {
  return root.length >= 3 && !small.has(root)
}

const determiners = wordSet('la le les l cette ce cet ces une un au aux du des')
const small = wordSet('les des aux sur par pour avec sans dans elle apre une')
/** Words that begin many labels, or mean something else when they stand alone. */
const vague = wordSet(
  'maison centre service equipe accueil cellule unite protection soin aide recueil plainte logement information intervention femme personne droit urgent violence suivi',
)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
