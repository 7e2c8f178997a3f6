/** What a promise looks for on a walk, in words: « une orientation vers… », « la question… », « le conseil… ». */
import type { Motif, Pattern, Urgency } from '@jalon/core'
import { say, urgencyWords } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import type { Wording } from './names.ts'
import { allBut, kindName, questionName } from './names.ts'
import { both, joined, shortened } from './phrases.ts'

type ReferMotif = Extract<Motif, { readonly kind: 'refer' }>
type OtherMotif = Exclude<Motif, ReferMotif>

/** « une orientation vers A ou B », « la question C » or « le conseil D »: one of what is looked for. */
export function oneWords(pattern: Pattern, wording: Wording): L10n {
  const motifs = merged(pattern)
  return joined(
    motifs.map((motif) =>
      motif.kind === 'refer' ? referWords(motif, 'one', wording) : otherWords(motif, 'one', wording),
    ),
    'or',
    motifs.some(holdsList),
  )
}

/** « toute orientation vers A ou B », « chacune des questions C et D »: all of what is looked for. */
export function everyWords(pattern: Pattern, wording: Wording): L10n {
  const motifs = merged(pattern)
  return joined(
    motifs.map((motif) =>
      motif.kind === 'refer' ? referWords(motif, 'every', wording) : otherWords(motif, 'every', wording),
    ),
    'and',
    motifs.some(holdsList),
  )
}

/** « aucune orientation vers A n'est proposée, et la question B n'est jamais posée ». */
export function neverWords(pattern: Pattern, wording: Wording): L10n {
  return joined(
    merged(pattern).map((motif) =>
      motif.kind === 'refer' ? referNever(motif, wording) : otherNever(motif, wording),
    ),
    'and',
    true,
  )
}

/** « la première orientation est A ou B, maintenant ». */
export function firstWords(pattern: Pattern, wording: Wording): L10n {
  const motifs = merged(pattern)
  const [only] = motifs
  if (only?.kind === 'refer' && only.among === 'any' && motifs.length === 1) {
    if (only.urgency === undefined)
      return say('il y a au moins une orientation', 'there is at least one referral')
    const urgency = urgenciesOf(only.urgency)
    return say(
      `la première orientation est à faire ${urgency.fr}`,
      `the first referral is to be made ${urgency.en}`,
    )
  }
  const words = motifs.map((motif): L10n => {
    if (motif.kind === 'refer') return firstReferral(motif, wording)
    const step = otherWords(motif, 'one', wording)
    return motif.kind === 'state' ? say(`celle de ${step.fr}`, `the one of ${step.en}`) : step
  })
  const all = joined(words, 'or', motifs.some(holdsList))
  return say(`la première orientation est ${all.fr}`, `the first referral is ${all.en}`)
}

/** Whether there is more than one thing to say of a pattern: its verb is then in the plural. */
export function isPlural(pattern: Pattern): boolean {
  return merged(pattern).length > 1
}

/** The motifs of one sort are said together; a referral that finds nobody is one of its own. */
function merged(pattern: Pattern): readonly Motif[] {
  const sorts = new Map<string, Motif>()
  for (const motif of pattern.flatMap(nobodyApart)) {
    const found = isToNobody(motif) ? 'nobody' : 'someone'
    const sort = motif.kind === 'refer' ? `refer ${found} ${motif.urgency?.join() ?? ''}` : motif.kind
    const before = sorts.get(sort)
    const among =
      before === undefined || motif.among === 'any'
        ? motif.among
        : before.among === 'any'
          ? 'any'
          : [...new Set([...before.among, ...motif.among])]
    sorts.set(sort, { ...motif, among })
  }
  return [...sorts.values()]
}

function nobodyApart(motif: Motif): readonly Motif[] {
  const { kind, among } = motif
  if (kind !== 'refer' || among === 'any' || !among.includes('nobody') || among.length === 1) return [motif]
  const others = among.filter((each) => each !== 'nobody')
  return [
    { ...motif, among: others },
    { ...motif, among: ['nobody'] },
  ]
}

function isToNobody({ kind, among }: Motif): boolean {
  return kind === 'refer' && among !== 'any' && among[0] === 'nobody'
}

/** Whether another motif could be taken for one more name of this one. */
function holdsList({ kind, among }: Motif): boolean {
  return among !== 'any' && (kind === 'refer' || among.length > 1)
}

function referWords({ among, urgency }: ReferMotif, form: 'one' | 'every', wording: Wording): L10n {
  const made = urgency === undefined ? say('', '') : madeWords(urgency)
  const head =
    form === 'one' ? say('une orientation', 'a referral') : say('toute orientation', 'any referral')
  const towards = towardsWords(among, urgency, form, wording)
  return both((lang) => `${head[lang]}${made[lang]}${towards[lang]}`)
}

function towardsWords(
  among: ReferMotif['among'],
  urgency: ReferMotif['urgency'],
  form: 'one' | 'every',
  wording: Wording,
): L10n {
  if (among === 'any') return say('', '')
  if (among[0] === 'nobody') return say(' qui ne trouve personne', ' that finds nobody')
  const but = urgency === undefined ? leftOut(among, wording) : undefined
  if (but === undefined) {
    const kinds = joined(kindWords(among, wording), 'or')
    return say(` vers ${kinds.fr}`, ` to ${kinds.en}`)
  }
  const kinds = kindWords(but, wording)
  if (form === 'one') {
    const { fr, en } = joined(kinds, 'or')
    return say(` autre que ${fr}`, ` other than ${en}`)
  }
  const { fr, en } = joined(kinds, 'and')
  return say(` sauf ${fr}`, ` except ${en}`)
}

function referNever(motif: ReferMotif, wording: Wording): L10n {
  const made = motif.urgency === undefined ? say('', '') : madeWords(motif.urgency)
  if (isToNobody(motif)) {
    return say(
      `chaque orientation${made.fr} trouve quelqu'un, même pour une personne venue d'ailleurs`,
      `each referral${made.en} finds someone, even for someone from elsewhere`,
    )
  }
  const towards = towardsWords(motif.among, motif.urgency, 'every', wording)
  const isExcept =
    motif.among !== 'any' && motif.urgency === undefined && leftOut(motif.among, wording) !== undefined
  return isExcept
    ? say(`aucune orientation n'est proposée,${towards.fr}`, `no referral is proposed,${towards.en}`)
    : say(
        `aucune orientation${made.fr}${towards.fr} n'est proposée`,
        `no referral${made.en}${towards.en} is proposed`,
      )
}

function firstReferral(motif: ReferMotif, wording: Wording): L10n {
  const { among, urgency } = motif
  const soon = urgency === undefined ? undefined : urgenciesOf(urgency)
  if (among === 'any' || isToNobody(motif)) return referWords(motif, 'one', wording)
  const but = urgency === undefined ? leftOut(among, wording) : undefined
  const kinds = joined(kindWords(but ?? among, wording), 'or')
  if (but !== undefined) return say(`une autre que ${kinds.fr}`, `another than ${kinds.en}`)
  return both((lang) => `${kinds[lang]}${soon === undefined ? '' : `, ${soon[lang]}`}`)
}

function kindWords(kinds: readonly string[], { names, most }: Wording): readonly L10n[] {
  return shortened(
    kinds.map((kind) => kindName(names, kind)),
    most,
    (count) => say(`${count} autres types d'orientation`, `${count} other kinds of referral`),
  )
}

function leftOut(among: readonly string[], { names, most }: Wording): readonly string[] | undefined {
  return allBut(among, Object.keys(names.kinds), most)
}

function madeWords(urgency: readonly Urgency[]): L10n {
  const { fr, en } = urgenciesOf(urgency)
  return say(` à faire ${fr}`, ` to be made ${en}`)
}

function urgenciesOf(urgency: readonly Urgency[]): L10n {
  return joined(
    urgency.map((each) => both((lang) => urgencyWords[each].label[lang].toLowerCase())),
    'or',
  )
}

/** The words of a sort of event that is not a referral, in French with its gender. */
interface Noun {
  readonly one: L10n
  readonly several: L10n
  readonly isFeminine: boolean
  /** « la », or « l' » before a vowel. */
  readonly the: string
  /** What happens to it, on a walk. */
  readonly done: { readonly one: L10n; readonly several: L10n }
}

const reached = { one: say('atteinte', 'reached'), several: say('atteintes', 'reached') }

const nouns: Readonly<Record<OtherMotif['kind'], Noun>> = {
  ask: {
    one: say('question', 'question'),
    several: say('questions', 'questions'),
    isFeminine: true,
    the: 'la ',
    done: { one: say('posée', 'asked'), several: say('posées', 'asked') },
  },
  advise: {
    one: say('conseil', 'advice'),
    several: say('conseils', 'pieces of advice'),
    isFeminine: false,
    the: 'le ',
    done: { one: say('donné', 'given'), several: say('donnés', 'given') },
  },
  state: {
    one: say('étape', 'step'),
    several: say('étapes', 'steps'),
    isFeminine: true,
    the: "l'",
    done: reached,
  },
  final: {
    one: say('fin', 'ending'),
    several: say('fins', 'endings'),
    isFeminine: true,
    the: 'la ',
    done: reached,
  },
}

function otherWords(motif: OtherMotif, form: 'one' | 'every', wording: Wording): L10n {
  const noun = nouns[motif.kind]
  const { one, several, isFeminine: e } = noun
  if (motif.among === 'any') {
    return form === 'one'
      ? say(`${e ? 'une' : 'un'} ${one.fr}`, `${motif.kind === 'advise' ? 'some' : 'a'} ${one.en}`)
      : say(`${e ? 'toute' : 'tout'} ${one.fr}`, `any ${one.en}`)
  }
  const names = nameWords(motif, motif.among, wording)
  if (names.length < 2) return theOne(noun, names)
  const list = joined(names, form === 'one' ? 'or' : 'and')
  return form === 'one'
    ? say(`${e ? "l'une" : "l'un"} des ${several.fr} ${list.fr}`, `one of the ${several.en} ${list.en}`)
    : say(`${e ? 'chacune' : 'chacun'} des ${several.fr} ${list.fr}`, `each of the ${several.en} ${list.en}`)
}

function otherNever(motif: OtherMotif, wording: Wording): L10n {
  const noun = nouns[motif.kind]
  const { one, several, isFeminine: e, done } = noun
  if (motif.among === 'any') {
    return say(`${e ? 'aucune' : 'aucun'} ${one.fr} n'est ${done.one.fr}`, `no ${one.en} is ${done.one.en}`)
  }
  const names = nameWords(motif, motif.among, wording)
  if (names.length < 2) {
    const { fr, en } = theOne(noun, names)
    return say(`${fr} n'est jamais ${done.one.fr}`, `${en} is never ${done.one.en}`)
  }
  const list = joined(names, 'and')
  return say(
    `les ${several.fr} ${list.fr} ne sont jamais ${done.several.fr}`,
    `the ${several.en} ${list.en} are never ${done.several.en}`,
  )
}

function theOne({ the, one }: Noun, [name = say('…', '…')]: readonly L10n[]): L10n {
  return say(`${the}${one.fr} ${name.fr}`, `the ${one.en} ${name.en}`)
}

/** Questions have a text; the other names are those that the author gave. */
function nameWords(
  { kind }: OtherMotif,
  among: readonly string[],
  { names, most }: Wording,
): readonly L10n[] {
  const { several } = nouns[kind]
  return shortened(kind === 'ask' ? among.map((fact) => questionName(names, fact)) : among, most, (count) =>
    say(`${count} autres ${several.fr}`, `${count} other ${several.en}`),
  )
}
