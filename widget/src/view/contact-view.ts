/** A structure or a line as a card shows it: what is confirmed, and nothing else. */
import type { IrKind, Run } from '@jalon/core/runtime'
import { own } from '@jalon/core/runtime'
import type {
  AccessMode,
  Candidate,
  Confirmed,
  Moment,
  Pack,
  PackService,
  Where,
} from '@jalon/directory/runtime'
import { communeFor, resolve } from '@jalon/directory/runtime'
import { type Freshness, freshnessOf } from './freshness.ts'
import { type DiscreetContact, discreetContactOf } from './discreet-contact.ts'
import { type StandIn, standInFor } from './meanwhile.ts'
import { type OpeningView, openingOf } from './opening.ts'
import { grouped, message, telephone, timesTogether, webAddress } from './text.ts'

export interface ContactView {
  readonly name: string
  readonly role?: string
  /** Why this one, for this commune. */
  readonly reason: string
  readonly phone?: Call
  readonly address?: string
  /** A protected place: its address is told by telephone only. */
  readonly sensitiveAddress: boolean
  readonly hours?: string
  /** Open or closed at this moment; absent when nobody can say, and for what never closes. */
  readonly opening?: OpeningView
  /** It has a number, and nobody has confirmed when it answers. */
  readonly hoursUnknown: boolean
  readonly site?: string
  /** When the oldest of these facts was confirmed. */
  readonly checked?: Freshness
  /** Nobody can reach it without warning: it has no number, and one cannot just walk in. */
  readonly toConfirm: boolean
  /** Somebody in the professional's own house may know it; nobody there knows more of a line. */
  readonly askAround: boolean
  /** But calling and writing: a number in sight says it, and without one nothing does. */
  readonly modes: readonly AccessMode[]
  readonly conditions?: string
  readonly leadTime?: string
  /** The door of what is not reached directly. */
  readonly through?: { readonly name: string; readonly phone?: Call }
  /** Whom to ask as long as neither it nor its door can be reached: the national line, when its number is confirmed. */
  readonly meanwhile?: Meanwhile
  /** What a discreet paper may say of it. */
  readonly discreet?: DiscreetContact
}

/** A national line, or the sentence that stands for one. */
export interface Meanwhile {
  readonly by: StandIn
  readonly call?: Call
}

/** A telephone link and its visible digits. */
export interface Call {
  readonly href: string
  readonly text: string
  /** A number that only receives messages. */
  readonly written: boolean
}

/** Where and when a plan is shown, and after which answers. */
export interface Setting {
  readonly pack: Pack
  /** Her commune, or that of each role. */
  readonly commune: Where
  readonly today: string
  /** The hour in Paris when the screen was drawn. */
  readonly moment: () => Moment
  readonly run: Run
}

/** The structures or lines found for a kind. An action has none. */
export function contactsOf(setting: Setting, kind: IrKind): readonly ContactView[] {
  const { pack, commune, today } = setting
  if (kind.nature === 'action') return []
  const resolution = resolve(pack, commune, kind.id, today)
  return resolution.result === 'found'
    ? resolution.candidates.map((one) => toContactView(setting, kind, one))
    : []
}

/**
 * Who answers at any time when somebody here is closed and nobody is open. Where any office will do at any hour, only a
 * line can be sure to answer.
 */
export function whileClosed(
  setting: Setting,
  kind: IrKind,
  contacts: readonly ContactView[],
): Meanwhile | undefined {
  const isClosed =
    contacts.some(({ opening }) => opening?.isOpen === false) &&
    !contacts.some(({ opening }) => opening?.isOpen)
  if (!isClosed) return undefined
  const usual = standInFor(kind.id, setting.run.answers)
  return lineOf(setting, kind, usual === 'anywhere' ? 'ligne-3919' : usual)
}

function toContactView(setting: Setting, kind: IrKind, { service, reason }: Candidate): ContactView {
  const { phone, access } = service
  const address = kind.protected ? undefined : shown(service.address)
  const hours = service.hours && timesTogether(shown(service.hours) ?? '')
  const site = webAddress(service.site?.value)
  const through = throughOf(setting, access?.through)
  const opening = openingOf(
    setting.pack,
    communeFor(setting.pack, setting.commune, kind.id),
    service.hours,
    setting.moment,
  )
  const checked = oldest([phone, service.address, service.hours])
  const given = access?.modes ?? []
  const isOnline = site !== undefined && given.includes('web')
  const toConfirm = phone === undefined && !isOnline && (address === undefined || !given.includes('walk-in'))
  const discreet = discreetContactOf(service)
  const meanwhile = toConfirm && through?.phone === undefined ? meanwhileOf(setting, kind) : undefined
  return {
    name: service.name,
    reason,
    sensitiveAddress: kind.protected,
    toConfirm,
    askAround: toConfirm && kind.nature === 'structure',
    hoursUnknown: phone !== undefined && hours === undefined && !kind.alwaysOpen,
    modes: given.filter((mode) => mode !== 'phone' && mode !== 'sms'),
    ...(service.role === undefined ? {} : { role: service.role }),
    ...(phone === undefined ? {} : { phone: callOf(phone, access) }),
    ...(address === undefined ? {} : { address }),
    ...(hours === undefined ? {} : { hours }),
    ...(opening === undefined ? {} : { opening }),
    ...(site === undefined ? {} : { site }),
    ...(checked === undefined ? {} : { checked: freshnessOf(checked, setting.today) }),
    ...(access?.conditions === undefined ? {} : { conditions: access.conditions }),
    ...(access?.leadTime === undefined ? {} : { leadTime: access.leadTime }),
    ...(through === undefined ? {} : { through }),
    ...(meanwhile === undefined ? {} : { meanwhile }),
    ...(discreet === undefined ? {} : { discreet }),
  }
}

/** No number but one that the directory confirms: a line without one stands in for nobody. */
function meanwhileOf(setting: Setting, kind: IrKind): Meanwhile | undefined {
  const by = standInFor(kind.id, setting.run.answers)
  return by === 'anywhere' ? { by } : lineOf(setting, kind, by)
}

function lineOf({ pack, commune, today }: Setting, kind: IrKind, by: StandIn): Meanwhile | undefined {
  if (by === kind.id) return undefined
  const resolution = resolve(pack, commune, by, today)
  const { phone, access } =
    (resolution.result === 'found' ? resolution.candidates : []).find(({ service }) => service.phone)
      ?.service ?? {}
  return phone && { by, call: callOf(phone, access) }
}

/** The front door: a service by its id, otherwise the first one of a kind. */
function throughOf(setting: Setting, through: string | undefined): ContactView['through'] {
  if (through === undefined) return undefined
  const { pack, commune, today } = setting
  const kind = own(pack.ir.kinds, through)
  if (kind !== undefined) {
    const resolution = resolve(pack, commune, kind.id, today)
    const [first] = resolution.result === 'found' ? resolution.candidates : []
    return first === undefined ? { name: kind.label } : door(first.service)
  }
  const listed = pack.services.find(({ id }) => id === through)
  if (listed === undefined) return undefined
  const resolution = resolve(pack, commune, listed.kind, today)
  const current =
    resolution.result === 'found'
      ? resolution.candidates.find(({ service }) => service.id === through)
      : undefined
  return current === undefined ? { name: listed.name } : door(current.service)
}

function door({ name, phone, access }: PackService): NonNullable<ContactView['through']> {
  return { name, ...(phone === undefined ? {} : { phone: callOf(phone, access) }) }
}

function callOf({ value, text }: Confirmed, access: PackService['access']): Call {
  const modes = access?.modes ?? []
  const written = modes.includes('sms') && !modes.includes('phone')
  const shownDigits = text ?? grouped(value)
  return {
    href: written ? message(value) : telephone(value),
    text: written ? `SMS\u00a0${shownDigits}` : shownDigits,
    written,
  }
}

function shown(fact: Confirmed | undefined): string | undefined {
  return fact?.text ?? fact?.value
}

function oldest(facts: readonly (Confirmed | undefined)[]): string | undefined {
  return facts
    .flatMap((fact) => fact?.on ?? [])
    .sort()
    .at(0)
}
