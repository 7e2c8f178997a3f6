/** Reads the facts of a file. Answers that a type brings with it are written out. */
import type { FactType, IrAnswer } from '../ir/ir.ts'
import { factTypes } from '../ir/ir.ts'
import { answerKeys, factKeys } from './schema/pathway-schema.ts'
import type { Entry, Tree } from './tree.ts'
import { entriesOf, get, textOf, textsOf } from './tree.ts'
import type { WrittenAnswer, WrittenFact } from './unit.ts'

const builtIn: Readonly<Partial<Record<FactType, readonly IrAnswer[]>>> = {
  'yes-no': [
    { id: 'oui', label: 'Oui' },
    { id: 'non', label: 'Non' },
  ],
  'yes-no-unknown': [
    { id: 'oui', label: 'Oui' },
    { id: 'non', label: 'Non' },
    { id: 'inconnu', label: 'Non abordé ou ne sait pas', unknown: true },
  ],
}

/** How long ago, as `under` says it: 72h, 5d, 6w. */
const duration = /^[1-9]\d*[hdw]$/

/** The facts of a dict, by name. One that cannot be read keeps its name, so that it is not told again as unknown. */
export function readFacts(tree: Tree | undefined): ReadonlyMap<string, WrittenFact> {
  return new Map(
    entriesOf(tree)
      .map(readFact)
      .map((fact) => [fact.name.value, fact]),
  )
}

function readFact({ key, value }: Entry): WrittenFact {
  const written = textOf(get(value, 'type'))?.value
  const type = isFactType(written) ? written : undefined
  const provided = type && builtIn[type]
  const answers = entriesOf(value).find((entry) => entry.key.value === 'answers')
  const readable =
    type !== undefined && hasOnly(value, factKeys) && (answers === undefined || areReadable(answers.value))
  const [ask, help, say] = ['ask', 'help', 'say'].map((name) => textOf(get(value, name))?.value)
  return {
    name: key,
    type: type ?? 'choice',
    ...(readable ? {} : { unreadable: true }),
    ask: ask ?? '',
    ...(help === undefined ? {} : { help }),
    ...(say === undefined ? {} : { say }),
    safer: textOf(get(value, 'safer'))?.value === 'non' ? 'non' : 'oui',
    answers:
      provided?.map((answer) => ({ ...answer, span: key.span })) ?? entriesOf(answers?.value).map(readAnswer),
    ...(answers === undefined ? {} : { answersKey: answers.key.span }),
    sources: textsOf(get(value, 'sources')),
  }
}

/** Whether no key was misspelt, which would hide what it says. */
function hasOnly(tree: Tree, keys: ReadonlySet<string>): boolean {
  return entriesOf(tree).every(({ key }) => keys.has(key.value))
}

/** Whether answers, and the durations of those that have one, can be read. */
function areReadable(answers: Tree): boolean {
  if (answers.kind !== 'dict') return false
  return answers.entries.every(({ value }) => {
    const under = get(value, 'under')
    return hasOnly(value, answerKeys) && (under === undefined || duration.test(textOf(under)?.value ?? ''))
  })
}

function isFactType(word: string | undefined): word is FactType {
  return (factTypes as readonly (string | undefined)[]).includes(word)
}

function readAnswer({ key, value }: Entry): WrittenAnswer {
  const label = textOf(value)?.value ?? textOf(get(value, 'label'))?.value ?? ''
  const help = textOf(get(value, 'help'))?.value
  const under = textOf(get(value, 'under'))?.value ?? ''
  return {
    id: key.value,
    label,
    span: key.span,
    ...(help === undefined ? {} : { help }),
    ...(isTrue(get(value, 'exclusive')) ? { exclusive: true } : {}),
    ...(isTrue(get(value, 'unknown')) ? { unknown: true } : {}),
    ...(duration.test(under) ? { underHours: hoursIn(under) } : {}),
  }
}

function isTrue(tree: Tree | undefined): boolean {
  return tree?.kind === 'scalar' && tree.value === true
}

/** The hours in a duration such as 72h, 5d or 6w. */
function hoursIn(duration: string): number {
  const hours = { h: 1, d: 24, w: 7 * 24 }[duration.slice(-1)] ?? 1
  return Number.parseInt(duration, 10) * hours
}
