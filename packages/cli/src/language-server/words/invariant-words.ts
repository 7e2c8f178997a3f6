/** What a rule of the network promises, as one sentence: the people who approve it read that, not its YAML. */
import type { Tree, Urgency, Vocabulary } from '@jalon/core'
import { entriesOf, get, itemsOf, textOf, textsOf } from '@jalon/core'
import { guardWords, kindLabel } from './guard-words.ts'
import { oneOf, quoted, sentence } from './phrases.ts'
import { urgencyWords } from './urgency-words.ts'

/** The sentence of an invariant; nothing when its form cannot be read. */
export function invariantWords(tree: Tree | undefined, vocabulary: Vocabulary): string | undefined {
  const promise = entriesOf(tree).flatMap(({ key, value }) => {
    const template = Object.hasOwn(templates, key.value) ? templates[key.value] : undefined
    return template === undefined ? [] : [template(value, vocabulary)]
  })[0]
  if (promise === undefined) return undefined
  const pathways = textsOf(get(tree, 'applies-to')).map(({ value }) => quoted(value))
  const where = pathways.length === 0 ? '' : `dans ${oneOf(pathways, 'et')}, `
  const condition = get(tree, 'if')
  const when = condition === undefined ? '' : `si ${guardWords(condition, vocabulary)}, `
  return sentence(`${where}${when}${promise}`)
}

type Template = (tree: Tree, vocabulary: Vocabulary) => string

/** The seven forms of an invariant (language.md F). */
const templates: Readonly<Record<string, Template>> = {
  'first-is': (tree, vocabulary) => `la première orientation est ${pattern(tree, vocabulary, '')}`,
  'always-before': (tree, vocabulary) =>
    `avant ${pattern(get(tree, 'then'), vocabulary)}, il y a toujours eu ${pattern(get(tree, 'first'), vocabulary)}`,
  'always-after': (tree, vocabulary) =>
    `après ${pattern(get(tree, 'first'), vocabulary)}, il y a toujours ${pattern(get(tree, 'then'), vocabulary)}`,
  'never-together': (tree, vocabulary) =>
    `un même chemin ne comporte jamais à la fois ${oneOf(
      itemsOf(tree).map((each) => pattern(each, vocabulary)),
      'et',
    )}`,
  'every-path-includes': (tree, vocabulary) => `chaque chemin comporte ${pattern(tree, vocabulary)}`,
  unreachable: (tree, vocabulary) => `il n'y a jamais ${pattern(tree, vocabulary)}`,
  'within-steps': (tree, vocabulary) =>
    `il y a ${pattern(get(tree, 'reach'), vocabulary)} après ${questions(get(tree, 'at-most'))} au plus`,
}

/** What is looked for on a walk, as a noun; `before` goes before the kinds of a referral. */
function pattern(tree: Tree | undefined, vocabulary: Vocabulary, before = 'une orientation vers '): string {
  if (tree?.kind === 'list') return oneOf(tree.items.map((item) => pattern(item, vocabulary, before)))
  const urgency = urgencies(get(tree, 'urgency'))
  const event = entriesOf(tree).find(({ key }) => key.value !== 'urgency')
  const names = textsOf(event?.value).map(({ value }) => value)
  const isAny = names.includes('any')
  switch (event?.key.value) {
    case 'refer':
      return `${isAny ? 'une orientation' : before + oneOf(names.map((name) => kindLabel(name, vocabulary)))}${urgency}`
    case 'ask':
      return isAny
        ? 'une question'
        : oneOf(names.map((name) => `la question ${quoted(vocabulary.facts.get(name)?.ask || name)}`))
    case 'advise':
      return isAny ? 'un conseil' : `le conseil ${oneOf(names.map(quoted))}`
    case 'state':
      return isAny ? 'une étape' : `l'étape ${oneOf(names.map(quoted))}`
    case 'final':
      return isAny ? 'une fin' : `la fin ${oneOf(names.map(quoted))}`
    default:
      return urgency === '' ? '…' : `une orientation${urgency}`
  }
}

function urgencies(tree: Tree | undefined): string {
  const labels = textsOf(tree).map(({ value }) => {
    return Object.hasOwn(urgencyWords, value) ? urgencyWords[value as Urgency].label.toLowerCase() : value
  })
  return labels.length === 0 ? '' : ` (${oneOf(labels)})`
}

function questions(tree: Tree | undefined): string {
  const count = tree?.kind === 'scalar' ? tree.value : textOf(tree)?.value
  return count === 0 || count === 1 ? `${count} question` : `${count ?? '…'} questions`
}
