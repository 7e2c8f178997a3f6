/** Records that a structure confirmed a fact, or that it changed or is gone: the new text of a file, or why not. */
import { type Diagnostic, didYouMean, type L10n, type Source } from '@jalon/diagnostics'
import { tellsPerson } from '@jalon/core'
import { type Ir, own } from '@jalon/core/runtime'
import { expiryOf, isDay } from '../contact/expiry.ts'
import { checkDirectory } from '../language/check-directory.ts'
import type { Directory, Service } from '../language/directory.ts'
import { readDirectory } from '../language/read-directory.ts'
import { confirmMessages } from './confirm-messages.ts'
import { type FactChange, type FactPlace, withFact, withoutFact } from './fact-text.ts'
import { type Shelf, shelfOf } from './shelf.ts'
import { canSayHours } from './value-in-words.ts'
import { factOf, writtenFacts } from './written-facts.ts'

/** The files as they are read now, and what the network calls things. */
export interface ConfirmContent {
  readonly sources: readonly Source[]
  readonly directory: Directory
  readonly kinds: Ir['kinds']
  /** The teams of the network: who confirms is one of them, or the publisher. */
  readonly owners: Iterable<string>
  readonly today: string
}

/** A fact of a territory, or of the national services when none is named. */
export interface DirectoryPlace extends FactPlace {
  readonly territory?: string | undefined
}

export interface Confirmation extends DirectoryPlace {
  /** What it is now, when it is not what is written. */
  readonly value?: string
  /** How to show the new hours, when we cannot say them. */
  readonly text?: string
  /** The commune of the new address. */
  readonly commune?: string
  readonly on: string
  readonly by: string
  readonly source: string
  /** A day, or a duration as ISO writes it. */
  readonly expires: string
}

/** The file to write, or what to tell. `because` says which part of the request is in question. */
export type Recorded =
  | { readonly file: string; readonly text: string }
  | { readonly refused: L10n; readonly because: 'request' | 'value' | 'file' }

/**
 * The file with this confirmation in it. Refused: what is not in the directory, the address of a protected place, a day
 * to come, a duration that cannot be read or is over, someone who is not a team of the network, a value that a rule
 * stops, and a text that cannot be changed without touching what surrounds it.
 */
export function confirmFact(content: ConfirmContent, confirmation: Confirmation): Recorded {
  const target = targetOf(content, confirmation)
  if ('refused' in target) return target
  const lack = lackOf(content, target.shelf, confirmation)
  if (lack !== undefined) return { refused: lack, because: 'request' }
  const { value, on, by, source: how, expires } = confirmation
  const change: FactChange = {
    ...(value === undefined ? {} : newValue(target.service, confirmation, value)),
    verified: { status: 'confirmed', on, by, source: how, expires },
  }
  return judged(content, target.source, withFact(target.source, confirmation, change))
}

/** The file without a fact that its structure says is gone. */
export function removeFact(content: ConfirmContent, place: DirectoryPlace): Recorded {
  const target = targetOf(content, place)
  return 'refused' in target ? target : judged(content, target.source, withoutFact(target.source, place))
}

/** Who may have confirmed: the teams of the network and the publisher of the territory. Never a person. */
export function confirmers(owners: Iterable<string>, { publisher }: Shelf): readonly string[] {
  return [...owners, ...(publisher === '' ? [] : [publisher])]
}

/** The day to confirm on: an invented territory has its own. */
export function dayIn({ asOf }: Shelf, today: string): string {
  return asOf ?? today
}

interface Target {
  readonly shelf: Shelf
  readonly service: Service
  readonly source: Source
}

type Refusal = Extract<Recorded, { refused: L10n }>

function targetOf(
  { directory, sources, kinds }: ConfirmContent,
  { territory: id, service: name, fact }: DirectoryPlace,
): Target | Refusal {
  const refuse = (refused: L10n): Refusal => ({ refused, because: 'request' })
  const shelf = shelfOf(directory, id)
  const source = sources.find(({ file }) => file === shelf?.file)
  if (shelf === undefined || source === undefined) return refuse(confirmMessages.noServices(id))
  const service = shelf.services.find((each) => each.id.value === name)
  if (service === undefined) {
    const known = shelf.services.map((each) => each.id.value)
    return refuse(confirmMessages.unknownService(name, didYouMean(name, known)))
  }
  if (service.id.span.source.from === 'base') return refuse(confirmMessages.inBase(service.name))
  if (own(kinds, service.kind.value)?.protected === true) {
    return refuse(confirmMessages.protectedPlace(service.name))
  }
  if (factOf(service, fact) === undefined) {
    const there = writtenFacts.filter((each) => factOf(service, each) !== undefined)
    return refuse(confirmMessages.noSuchFact(service.name, fact, there))
  }
  return { shelf, service, source }
}

function lackOf(
  { owners, today }: ConfirmContent,
  shelf: Shelf,
  { on, by, source, expires }: Confirmation,
): L10n | undefined {
  const day = dayIn(shelf, today)
  if (!isDay(on)) return confirmMessages.noDay(on)
  if (on > day) return confirmMessages.dayToCome(on)
  const until = expiryOf(on, expires)
  if (until === undefined) return confirmMessages.unreadableExpiry(expires)
  if (until <= day) return confirmMessages.alreadyOver(until)
  const known = confirmers(owners, shelf)
  if (!known.includes(by)) return confirmMessages.notATeam(by, known, didYouMean(by, known))
  if (tellsPerson(source)) return confirmMessages.personInSource
  return source.trim() === '' ? confirmMessages.noSource : undefined
}

/** What was shown for the old value says nothing of the new one. */
function newValue(
  service: Service,
  { fact, text, commune }: Confirmation,
  value: string,
): Partial<FactChange> {
  const had = factOf(service, fact)?.text !== undefined
  const needed = fact !== 'hours' || !canSayHours(value) ? text : undefined
  return {
    value,
    ...(needed === undefined ? (had ? { text: null } : {}) : { text: needed }),
    ...(commune === undefined ? {} : { commune }),
  }
}

/** The new text, unless a rule stops something in it that it did not stop before. */
function judged(content: ConfirmContent, source: Source, text: string | undefined): Recorded {
  if (text === undefined) return { refused: confirmMessages.cannotEdit(source.file), because: 'file' }
  const sources = content.sources.map((each) => (each === source ? { ...source, text } : each))
  const known = new Set(errorsIn(content.sources, content.kinds).map(signature))
  const stopped = errorsIn(sources, content.kinds).find((each) => !known.has(signature(each)))
  if (stopped === undefined) return { file: source.file, text }
  const { message, help } = stopped
  const refused = {
    fr: [message.fr, help?.fr].filter(Boolean).join(' '),
    en: [message.en, help?.en].filter(Boolean).join(' '),
  }
  return { refused, because: 'value' }
}

function errorsIn(sources: readonly Source[], kinds: Ir['kinds']): readonly Diagnostic[] {
  const { value: directory, diagnostics } = readDirectory(sources)
  return [...diagnostics, ...checkDirectory({ directory, kinds })].filter(
    ({ severity }) => severity === 'error',
  )
}

function signature({ rule, message, span }: Diagnostic): string {
  return `${rule} ${span.source.file} ${message.fr}`
}
