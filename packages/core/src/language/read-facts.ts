/** Reads the facts of a file. Answers that a type brings with it are written out. */
import type { FactType, IrAnswer } from '../ir/ir.ts'
import { factTypes } from '../ir/ir.ts'
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

/** The facts of a dict, by name. A fact whose type cannot be read is left out. */
export function readFacts(tree: Tree | undefined): ReadonlyMap<string, WrittenFact> {
  return new Map(entriesOf(tree).flatMap((entry) => readFact(entry)).map((fact) => [fact.name.value, fact]))
}

function readFact({ key, value }: Entry): readonly WrittenFact[] {
  const type = textOf(get(value, 'type'))?.value
  if (!isFactType(type)) return []
  const provided = builtIn[type]
  const [ask, help, say] = ['ask', 'help', 'say'].map((name) => textOf(get(value, name))?.value)
  return [
    {
      name: key,
      type,
      ask: ask ?? '',
      ...(help === undefined ? {} : { help }),
      ...(say === undefined ? {} : { say }),
      safer: textOf(get(value, 'safer'))?.value === 'non' ? 'non' : 'oui',
      answers: provided?.map((answer) => ({ ...answer, span: key.span })) ?? entriesOf(get(value, 'answers')).map(readAnswer),
      sources: textsOf(get(value, 'sources')),
    },
  ]
}

function isFactType(word: string | undefined): word is FactType {
  return (factTypes as readonly (string | undefined)[]).includes(word)
}

function readAnswer({ key, value }: Entry): WrittenAnswer {
  const label = textOf(value)?.value ?? textOf(get(value, 'label'))?.value ?? ''
  const help = textOf(get(value, 'help'))?.value
  const under = textOf(get(value, 'under'))?.value
  return {
    id: key.value,
    label,
    span: key.span,
    ...(help === undefined ? {} : { help }),
    ...(isTrue(get(value, 'exclusive')) ? { exclusive: true } : {}),
    ...(isTrue(get(value, 'unknown')) ? { unknown: true } : {}),
    ...(under === undefined ? {} : { underHours: hoursIn(under) }),
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
