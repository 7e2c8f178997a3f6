/** What was proved, in a few lines that a coordinator understands, and for programs. */
import type { Lang } from '@jalon/diagnostics'
import type { Proved } from '@jalon/verifier'

/** For people: one line for the places, one for each pathway that a professional may open, one for the promises. */
export function provedText({ places, pathways, promises }: Proved, lang: Lang): string {
  const entries = pathways.filter(({ entry }) => entry)
  if (entries.length === 0) return ''
  const say = words[lang]
  const width = Math.max(...entries.map(({ pathway }) => pathway.length))
  const lines = entries.map(({ pathway, reached, walks, questions, invariants }) => {
    const parts = [
      say.states(reached),
      say.walks(round(walks, lang)),
      say.questions(questions),
      say.promises(invariants.length),
    ]
    return `  ${pathway.padEnd(width)}  ${parts.join(', ')}`
  })
  return [
    say.places(places.communes),
    ...lines,
    ...(promises.length === 0 ? [] : [say.held(promises.length)]),
  ].join('\n')
}

/** For programs: whole numbers as text, since a walk count is larger than JSON numbers can hold. */
export function provedJson({ places, pathways, promises }: Proved, lang: Lang): object {
  return {
    places,
    pathways: Object.fromEntries(
      pathways.map(({ pathway, walks, ...rest }) => [pathway, { ...rest, walks: String(walks) }]),
    ),
    invariants: promises.map(({ invariant, sentence, pathways: among, example }) => ({
      id: invariant,
      sentence: sentence[lang],
      pathways: among,
      ...(example === undefined ? {} : { example }),
    })),
  }
}

/** Large numbers as people say them: `7 426 277 824` says less than `7,4 milliards`. */
function round(walks: bigint, lang: Lang): string {
  const scales = [
    { from: 10n ** 15n, fr: ['million de milliards', 'millions de milliards'], en: 'quadrillion' },
    { from: 10n ** 12n, fr: ['millier de milliards', 'milliers de milliards'], en: 'trillion' },
    { from: 10n ** 9n, fr: ['milliard', 'milliards'], en: 'billion' },
    { from: 10n ** 6n, fr: ['million', 'millions'], en: 'million' },
  ]
  if (walks >= 10n ** 18n) return `${words[lang].about} 10${superscript(String(walks).length - 1)}`
  const scale = scales.find(({ from }) => walks >= from)
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB'
  if (scale === undefined) return walks.toLocaleString(locale)
  const tenths = (walks * 10n) / scale.from
  const said = (Number(tenths) / 10).toLocaleString(locale, { maximumFractionDigits: 1 })
  // In French the plural starts at two: « 1,8 milliard ».
  return lang === 'fr' ? `${said}\u00a0${scale.fr[tenths < 20n ? 0 : 1]} de` : `${said} ${scale.en}`
}

function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')
}

const words = {
  fr: {
    about: 'environ',
    places: (n: number) =>
      `Prouvé pour toutes les réponses, tous les métiers, ${n > 1 ? `${n} communes` : 'chaque commune'} et ailleurs :`,
    states: (n: number) => (n > 1 ? `${n} étapes` : `${n} étape`),
    walks: (n: string) => `${n} chemins`,
    questions: (n: number) => `au plus ${n} ${n > 1 ? 'questions' : 'question'}`,
    promises: (n: number) => (n > 1 ? `${n} règles tenues` : n === 1 ? 'une règle tenue' : 'aucune règle'),
    held: (n: number) =>
      `Aucune impasse, aucune boucle sans fin, aucun contact sans accord ; ${n > 1 ? `les ${n} règles du réseau tiennent` : 'la règle du réseau tient'}.`,
  },
  en: {
    about: 'about',
    places: (n: number) =>
      `Proved for all answers, all professions, ${n > 1 ? `${n} communes` : 'every commune'} and elsewhere:`,
    states: (n: number) => (n === 1 ? `${n} state` : `${n} states`),
    walks: (n: string) => `${n} walks`,
    questions: (n: number) => `at most ${n} ${n === 1 ? 'question' : 'questions'}`,
    promises: (n: number) => (n === 1 ? 'one rule kept' : `${n} rules kept`),
    held: (n: number) =>
      `No dead end, no endless loop, no contact without consent; ${n > 1 ? `all ${n} rules of the network hold` : 'the rule of the network holds'}.`,
  },
}
