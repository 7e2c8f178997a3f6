/** A guard in words: « Quand « Un danger immédiat ? » a pour réponse « Oui », que … et que … ». */
import type { Guard } from '@jalon/core'
import { own, say } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import type { PlainGuard, Test } from '../guards/plain-guard.ts'
import { plainGuard } from '../guards/plain-guard.ts'
import type { Wording } from './names.ts'
import { allBut, answerName, kindName, questionName } from './names.ts'
import type { Joint } from './phrases.ts'
import { both, joined, neither, quoted, shortened } from './phrases.ts'

/** How a condition is introduced: the word before it, and the one before each of its next parts. */
interface Opening {
  readonly first: L10n
  readonly next: L10n
}

const when: Opening = { first: say('quand ', 'when '), next: say('que ', '') }
const bare: Opening = { first: say('', ''), next: say('', '') }
const asSoonAs: Opening = { first: say('dès que ', 'as soon as '), next: say('que ', '') }

/** « quand A, que B et que C, », up to what is said of these situations. */
export function whenWords(guard: Guard, wording: Wording): L10n {
  const plain = plainGuard(guard)
  const endsWithAlternatives = plain.kind === 'all' && plain.parts.some(({ kind }) => kind === 'any')
  const end = endsWithAlternatives ? say(', alors ', ', then ') : say(', ', ', ')
  return after(opened(plain, when, wording), end)
}

/** « dès que A et que B ». */
export function asSoonAsWords(guard: Guard, wording: Wording): L10n {
  return opened(plainGuard(guard), asSoonAs, wording)
}

/** « A, B et C », to stand by itself. */
export function bareWords(guard: Guard, wording: Wording): L10n {
  return opened(plainGuard(guard), bare, wording)
}

function opened(guard: PlainGuard, { first, next }: Opening, wording: Wording): L10n {
  if (guard.kind === 'any' && guard.parts.length > 0) {
    // Each part opens again: what it holds cannot be taken for a part of the next one.
    return joined(
      guard.parts.map((part) => opened(part, { first, next }, wording)),
      'or',
      true,
    )
  }
  if (guard.kind === 'test' || guard.parts.length === 0) return after(first, inside(guard, wording))
  // What holds alternatives comes last: nothing follows that could be taken for one of them.
  const parts = [...guard.parts].sort((a, b) => Number(a.kind === 'any') - Number(b.kind === 'any'))
  const words = parts.map((part, index) => after(index === 0 ? first : next, inside(part, wording)))
  return joined(words, 'and', words.length > 2)
}

/** A part of a condition. Alternatives say « soit » each time, so that each one's end is heard. */
function inside(guard: PlainGuard, wording: Wording, isDeep = false): L10n {
  if (guard.kind === 'test') return testWords(guard.test, guard.holds, wording)
  if (guard.parts.length === 0) {
    return guard.kind === 'all'
      ? say('tout convient', 'anything will do')
      : say('rien ne convient', 'nothing will do')
  }
  const parts = guard.parts.map((part) => inside(part, wording, true))
  const words =
    guard.kind === 'all'
      ? after(say('à la fois ', 'both '), joined(parts, 'and', parts.length > 2))
      : say(
          `soit ${parts.map(({ fr }) => fr).join(', soit ')}`,
          `either ${parts.map(({ en }) => en).join(', or ')}`,
        )
  return isDeep && guard.kind === 'any' ? say(`(${words.fr})`, `(${words.en})`) : words
}

function testWords(test: Test, holds: boolean, { names, most }: Wording): L10n {
  if (test.kind === 'available') {
    const kinds = joined(
      test.kinds.map((kind) => quoted(kindName(names, kind))),
      holds ? 'and' : 'or',
    )
    const isOne = !holds || test.kinds.length < 2
    return say(
      `${kinds.fr} ${holds ? (isOne ? 'existe' : 'existent') : "n'existe pas"} dans la commune`,
      `${kinds.en} ${holds ? (isOne ? 'exists' : 'exist') : 'does not exist'} in the commune`,
    )
  }
  const { fact } = test
  const question = quoted(questionName(names, fact))
  const labels = (answers: readonly string[]) =>
    shortened(
      answers.map((answer) => answerName(names, fact, answer)),
      most,
      (count) => say(`${count} autres réponses`, `${count} other answers`),
    )
  const list = (answers: readonly string[], joint: Joint) => joined(labels(answers), joint)
  if (test.kind === 'answered') {
    const others = allBut(
      test.among,
      own(names.facts, fact)?.answers.map(({ id }) => id) ?? [],
      holds ? most : 0,
    )
    const answers = list(others ?? test.among, 'or')
    return holds === (others === undefined)
      ? say(`${question.fr} a pour réponse ${answers.fr}`, `${question.en} is answered ${answers.en}`)
      : say(
          `${question.fr} a une autre réponse que ${answers.fr}`,
          `${question.en} has another answer than ${answers.en}`,
        )
  }
  const { answers, operator } = test
  const isOne = answers.length < 2
  const counts = (verb: L10n, said: L10n) =>
    say(
      `${question.fr} ${verb.fr} ${said.fr} parmi ses réponses`,
      `the answers to ${question.en} ${verb.en} ${said.en}`,
    )
  const without = () =>
    isOne
      ? counts(say('ne compte pas', 'do not include'), list(answers, 'or'))
      : counts(say('ne compte', 'include'), neither(labels(answers)))
  const any = () => counts(say('compte', 'include'), list(answers, 'or'))
  switch (operator) {
    case 'includes':
      if (isOne) return holds ? any() : without()
      return counts(
        holds
          ? say('compte à la fois', 'include all of')
          : say('ne compte pas à la fois', 'do not include all of'),
        list(answers, 'and'),
      )
    case 'includes-any':
      return holds ? any() : without()
    case 'excludes':
      return holds ? without() : any()
    case 'only': {
      const said = list(answers, 'or')
      return holds
        ? say(
            `${question.fr} n'a pas d'autre réponse que ${said.fr}`,
            `${question.en} has no other answer than ${said.en}`,
          )
        : say(
            `${question.fr} compte une autre réponse que ${said.fr}`,
            `the answers to ${question.en} include another than ${said.en}`,
          )
    }
  }
}

function after(before: L10n, words: L10n): L10n {
  return both((lang) => `${before[lang]}${words[lang]}`)
}
