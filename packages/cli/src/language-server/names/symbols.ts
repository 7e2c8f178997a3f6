/** Every name of a content root: what is declared where, and what each use stands for. */
import type { Entity, Name, NameKind } from './name.ts'

export interface Symbols {
  /** The name under a place of a file. */
  at(file: string, offset: number): Name | undefined
  /** What a name stands for. Several things when a rule of the network speaks of states that several pathways have. */
  meant(name: Name): readonly Entity[]
  declarations(entity: Entity): readonly Name[]
  /** Every use that may stand for it. */
  uses(entity: Entity): readonly Name[]
  /** Everything declared of a kind, in one place or anywhere. */
  all(kind: NameKind, within?: string): readonly Name[]
}

/** The index of the names of every file, given by file. */
export function symbolsOf(files: ReadonlyMap<string, readonly Name[]>): Symbols {
  const names = [...files.values()].flat()
  const declared = groupBy(
    names.filter(({ role }) => role === 'declaration'),
    keyOf,
  )
  const sameWord = groupBy(names, ({ kind, value }) => `${kind} ${value}`)
  const under = invokedFrom(names)

  const meant = (name: Name): readonly Entity[] => {
    const { kind, value, within, reach } = name
    const exact: Entity = { kind, value, within }
    if (name.role === 'declaration' || reach === 'exactly') return [exact]
    if (reach === 'outwards') {
      return [declared.has(keyOf(exact)) || within === undefined ? exact : { kind, value }]
    }
    const candidates = (sameWord.get(`${kind} ${value}`) ?? []).filter((other) => {
      return (
        other.role === 'declaration' && (within === undefined || under(within).has(other.within ?? within))
      )
    })
    const distinct = new Map(candidates.map((other) => [keyOf(other), { kind, value, within: other.within }]))
    return distinct.size === 0 ? [exact] : [...distinct.values()]
  }

  return {
    at: (file, offset) => files.get(file)?.find(({ span }) => span.start <= offset && offset <= span.end),
    meant,
    declarations: (entity) => declared.get(keyOf(entity)) ?? [],
    uses: (entity) =>
      (sameWord.get(`${entity.kind} ${entity.value}`) ?? []).filter((name) => {
        return name.role === 'use' && meant(name).some((each) => keyOf(each) === keyOf(entity))
      }),
    all: (kind, within) =>
      [...declared.values()]
        .flat()
        .filter((name) => name.kind === kind && (within === undefined || name.within === within)),
  }
}

/** The pathways that run inside each one, itself included. */
function invokedFrom(names: readonly Name[]): (pathway: string) => ReadonlySet<string> {
  const pathways = names.filter(({ kind, role }) => kind === 'pathway' && role === 'declaration')
  const idOf = new Map(pathways.map(({ value, span }) => [span.source.file, value]))
  const calls = groupBy(
    names.filter(
      ({ kind, role, span }) => kind === 'pathway' && role === 'use' && idOf.has(span.source.file),
    ),
    ({ span }) => idOf.get(span.source.file) ?? '',
  )
  return (pathway) => {
    const seen = new Set<string>()
    const waiting = [pathway]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push(...(calls.get(next) ?? []).map(({ value }) => value))
    }
    return seen
  }
}

/** One text for one thing. */
function keyOf({ kind, value, within = '' }: Entity): string {
  return `${kind} ${within} ${value}`
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}
