/** Reads services, of a territory or national. */
import { type Entry, entriesOf, get, itemsOf, type Tree, textOf, textsOf } from '@jalon/core'
import { wordsIn } from './words-in.ts'
import { contactFacts } from '../current-facts.ts'
import { accessModes } from '../pack.ts'
import type {
  Access,
  CitedSource,
  Service,
  Status,
  Verification,
  WrittenFact,
  WrittenReach,
} from './directory.ts'

/** The services of a file, in its order. What is missing of one is empty here: the rules on form have said so. */
export function readServices(tree: Tree | undefined, where: 'national' | 'territory'): readonly Service[] {
  return entriesOf(tree).map((entry) => readService(entry, where))
}

function readService({ key, value }: Entry, where: 'national' | 'territory'): Service {
  const access = readAccess(get(value, 'access'))
  const discreet = readDiscreet(get(value, 'discreet'))
  const status = get(value, 'status')
  return {
    id: key,
    kind: textOf(get(value, 'kind')) ?? { value: '', span: key.span },
    name: textOf(get(value, 'name'))?.value ?? key.value,
    formerly: textsOf(get(value, 'formerly')),
    ...optional('organization', textOf(get(value, 'organization'))?.value),
    ...optional('role', textOf(get(value, 'role'))?.value),
    reach: where === 'national' ? { kind: 'national' } : readReach(get(value, 'zones')),
    competence: wordOf(get(value, 'competence'), ['exclusive', 'priority', 'free'], 'free'),
    ...optional('access', access),
    contact: readContact(value),
    ...optional('email', readEmail(get(value, 'contact'))),
    words: wordsIn(value, ['name', 'role', 'access.conditions', 'access.lead-time', 'discreet.name']),
    ...optional('discreet', discreet),
    status: readStatus(status),
    except: textsOf(get(status, 'except')),
    ...optional('note', textOf(get(value, 'note'))?.value ?? textOf(get(status, 'note'))?.value),
    sources: itemsOf(get(value, 'sources')).flatMap(readSource),
  }
}

function readSource(tree: Tree): readonly CitedSource[] {
  const title = textOf(get(tree, 'title'))
  const date = textOf(get(tree, 'date')) ?? textOf(get(tree, 'read'))
  return title === undefined ? [] : [{ title: title.value, ...optional('date', date?.value) }]
}

function readReach(tree: Tree | undefined): WrittenReach {
  if (textOf(tree)?.value === 'anyone') return { kind: 'anyone' }
  const zones = tree?.kind === 'list' ? textsOf(tree) : []
  return zones.length === 0 ? { kind: 'unknown' } : { kind: 'zones', zones }
}

function readAccess(tree: Tree | undefined): Access | undefined {
  if (tree?.kind !== 'dict') return undefined
  return {
    modes: textsOf(get(tree, 'modes')).flatMap(
      ({ value }) => accessModes.find((mode) => mode === value) ?? [],
    ),
    ...optional('through', textOf(get(tree, 'through'))),
    ...optional('conditions', textOf(get(tree, 'conditions'))?.value),
    ...optional('leadTime', textOf(get(tree, 'lead-time'))?.value),
  }
}

function readDiscreet(tree: Tree | undefined): Service['discreet'] {
  const name = textOf(get(tree, 'name'))
  const sensitive = get(tree, 'sensitive-number')
  // Sensitive unless someone says it is not.
  return name === undefined
    ? undefined
    : { name, sensitiveNumber: !(sensitive?.kind === 'scalar' && sensitive.value === false) }
}

function readStatus(tree: Tree | undefined): Status {
  return {
    is: wordOf(get(tree, 'is'), ['open', 'suspended', 'closed', 'announced'], 'open'),
    ...optional('since', textOf(get(tree, 'since'))?.value),
    ...optional('until', textOf(get(tree, 'until'))?.value),
  }
}

/** Hours and site stand beside the contact or in it. */
function readContact(service: Tree): Service['contact'] {
  const contact = get(service, 'contact')
  const found = contactFacts.flatMap((fact) => {
    const entry = [...entriesOf(contact), ...entriesOf(service)].find(({ key }) => key.value === fact)
    const written = entry && readFact(entry)
    return written === undefined ? [] : [[fact, written]]
  })
  return Object.fromEntries(found)
}

function readEmail(contact: Tree | undefined): WrittenFact | undefined {
  const entry = entriesOf(contact).find(({ key }) => key.value === 'email')
  return entry && readFact(entry)
}

function readFact({ key, value: tree }: Entry): WrittenFact | undefined {
  const value = textOf(get(tree, 'value'))
  if (value === undefined) return undefined
  const isPublic = get(tree, 'public')
  return {
    span: key.span,
    value,
    ...optional('text', textOf(get(tree, 'text'))?.value),
    ...optional('commune', textOf(get(tree, 'commune'))),
    isPublic: isPublic?.kind === 'scalar' && isPublic.value === true,
    verified: readVerified(
      entriesOf(tree).find((entry) => entry.key.value === 'verified'),
      key.span,
    ),
  }
}

/** Nothing said is unverified. */
function readVerified(entry: Entry | undefined, span: WrittenFact['span']): Verification {
  const tree = entry?.value
  const source = get(tree, 'source')
  return {
    span: entry?.key.span ?? span,
    status: wordOf(get(tree, 'status'), ['unverified', 'read', 'confirmed'], 'unverified'),
    ...optional('on', textOf(get(tree, 'on'))),
    ...optional('by', textOf(get(tree, 'by'))?.value),
    ...optional('source', (textOf(source) ?? textOf(get(source, 'title')))?.value),
    ...optional('expires', textOf(get(tree, 'expires'))),
  }
}

function wordOf<const Word extends string>(
  tree: Tree | undefined,
  words: readonly Word[],
  otherwise: Word,
): Word {
  const written = textOf(tree)?.value
  return words.find((word) => word === written) ?? otherwise
}

/** A key that is there only when there is something to say. */
function optional<const Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value }
}
