/** What the network promises, as one sentence: the people who approve a promise read that, not its YAML (language.md F). */
import type { Guard, IrInvariant, IrPromise } from '@jalon/core'
import { say } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import { bareWords, whenWords } from './condition-words.ts'
import type { Names, Wording } from './names.ts'
import { pathwayName } from './names.ts'
import { everyWords, firstWords, isPlural, neverWords, oneWords } from './pattern-words.ts'
import { both, joined, quoted, sentence } from './phrases.ts'

/** How many names of a list are said before the others are counted. */
export const readable = 6

/**
 * The sentence of an invariant: where it applies, when, and what is then promised. A name that nothing declares is said
 * as it is written. Lists of more than `most` names are cut, or said by what they leave out when that is shorter.
 */
export function sentenceOf(names: Names, { appliesTo, when, promise }: IrInvariant, most = readable): L10n {
  const wording = { names, most }
  const parts = [
    ...(appliesTo === undefined ? [] : [scopeWords(appliesTo, names)]),
    ...(when === undefined ? [] : [whenWords(when, wording)]),
    promiseWords(promise, wording),
  ]
  return sentence(both((lang) => parts.map((part) => part[lang]).join('')))
}

/** What a condition requires, as a sentence: « Un danger immédiat ? » a pour réponse « Oui ». */
export function conditionOf(names: Names, guard: Guard, most = readable): L10n {
  return sentence(bareWords(guard, { names, most }))
}

function scopeWords(pathways: readonly string[], names: Names): L10n {
  const titles = joined(
    pathways.map((pathway) => quoted(pathwayName(names, pathway))),
    'and',
  )
  return pathways.length === 1
    ? say(`dans le parcours ${titles.fr}, `, `in pathway ${titles.en}, `)
    : say(`dans les parcours ${titles.fr}, `, `in pathways ${titles.en}, `)
}

function promiseWords(promise: IrPromise, wording: Wording): L10n {
  switch (promise.kind) {
    case 'first-is':
      return firstWords(promise.pattern, wording)
    case 'always-before': {
      const next = everyWords(promise.next, wording)
      const first = oneWords(promise.first, wording)
      const come = isPlural(promise.next) ? say(', viennent', ' always come') : say(' vient', ' always comes')
      return say(`${next.fr}${come.fr} toujours après ${first.fr}`, `${next.en}${come.en} after ${first.en}`)
    }
    case 'always-after': {
      const first = everyWords(promise.first, wording)
      const next = oneWords(promise.next, wording)
      return say(
        `après ${first.fr}, il y a toujours ${next.fr}`,
        `after ${first.en}, there is always ${next.en}`,
      )
    }
    case 'never-together':
      return togetherWords(promise.patterns.map((pattern) => oneWords(pattern, wording)))
    case 'every-path-includes': {
      const { fr, en } = oneWords(promise.pattern, wording)
      return say(`chaque chemin comporte ${fr}`, `every walk includes ${en}`)
    }
    case 'unreachable':
      return neverWords(promise.pattern, wording)
    case 'within-steps': {
      const { fr, en } = oneWords(promise.reach, wording)
      const limit = limitWords(promise.atMost)
      return say(`${fr} arrive ${limit.fr}`, `${en} comes ${limit.en}`)
    }
  }
}

function togetherWords(patterns: readonly L10n[]): L10n {
  if (patterns.length < 3) {
    const { fr, en } = joined(patterns, 'and')
    return say(`un même chemin ne comporte jamais à la fois ${fr}`, `one walk never includes both ${en}`)
  }
  return say(
    `un même chemin ne comporte jamais deux de ces éléments\u00a0: ${patterns.map(({ fr }) => fr).join('\u00a0; ')}`,
    `one walk never includes two of these: ${patterns.map(({ en }) => en).join('; ')}`,
  )
}

function limitWords(atMost: number): L10n {
  if (atMost === 0) return say('avant toute question', 'before any question')
  if (atMost === 1) return say('après une question au plus', 'after one question at most')
  return say(`après ${atMost} questions au plus`, `after ${atMost} questions at most`)
}
