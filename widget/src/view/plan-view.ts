/** The plan as its screen and its sheet show it: cards in their order, under three headings. */
import type {
  IrKind,
  IrPathway,
  PlanItem,
  PlannedAdvice,
  PlannedReferral,
  Run,
  SourceReference,
  Urgency,
} from '@jalon/core/runtime'
import { own } from '@jalon/core/runtime'
import type { Answered } from './answered.ts'
import { because } from './because.ts'
import type { ContactView, Meanwhile, Setting } from './contact-view.ts'
import { contactsOf, whileClosed } from './contact-view.ts'
import { type GapView, gapOf } from './gap.ts'
import { hasHerSay, isBeside, isDeclined } from './her-say.ts'
import { type PlaceAsked, placesAsked } from './place-view.ts'
import { unbroken, webAddress } from './text.ts'
import { type Caller, callerOf } from './who-calls.ts'

export interface PlanView {
  readonly groups: readonly PlanGroup[]
  /** How many steps, what the professional does included. */
  readonly steps: number
  /** How many structures and lines are proposed, what is done elsewhere included, and how many of them outside the professional's own structure. */
  readonly contacts: number
  readonly outside: number
  /** Structures are proposed here, and no number of any of them is confirmed. */
  readonly noLocalNumber: boolean
  /** Somebody hears or reads over her shoulder: nothing is chosen, counted or printed. */
  readonly watched: boolean
  /**
   * Nothing is to be done now and no structure is proposed, or no number of a card answers at any time: those that do go
   * with it.
   */
  readonly minimal: boolean
}

export type Period = 'now' | 'soon' | 'later'

export interface PlanGroup {
  readonly period: Period
  readonly items: readonly PlanItemView[]
}

export type PlanItemView = ReferralView | AdviceView

export interface ReferralView {
  readonly type: 'referral'
  /** What identifies it while the plan changes. It never reaches the page. */
  readonly key: string
  /** Its place in the plan, from 1. */
  readonly number: number
  readonly purpose: string
  readonly role?: string
  readonly nature: IrKind['nature']
  readonly urgency: Urgency
  readonly outside: boolean
  /**
   * It may be made together with the card before it: both are as urgent, and neither has to be done now. What is to be
   * done now is done in its order, one call at a time.
   */
  readonly parallel: boolean
  /** Ticked until the reader says otherwise: it cannot wait, it is hers, and she has not been kept out of the choice. */
  readonly retained: boolean
  readonly say: string
  readonly prepare: readonly string[]
  readonly avoid: readonly string[]
  readonly consent: 'given' | 'wanted' | 'not-required'
  /** One of them is enough: the structures found for one kind of need are alternatives. */
  readonly contacts: readonly ContactView[]
  /** Who answers while these are closed. */
  readonly meanwhile?: Meanwhile
  /** Who calls; absent when there is no number, for a line of advice, and when she has no part in the talk. */
  readonly caller?: Caller
  readonly gap?: GapView
  /** What must be known of where, to tell who is competent. */
  readonly places: readonly PlaceAsked[]
  /** It gives a national number that answers day and night. */
  readonly anytime: boolean
  /** A paper that she carries may name its structures. */
  readonly forHer: boolean
  readonly because: readonly Answered[]
  readonly sources: readonly SourceView[]
}

export interface AdviceView {
  readonly type: 'advice'
  readonly key: string
  readonly text: string
  readonly avoid: readonly string[]
  readonly sources: readonly SourceView[]
}

export interface SourceView {
  readonly title: string
  readonly url?: string
  readonly date?: string
  readonly read: boolean
}

/** What the plan is seen from. */
export interface PlanSetting extends Setting {
  readonly run: Run
  readonly available: ReadonlySet<string>
  /** The profession of the reader, when known. */
  readonly profession?: string
}

const periods: Readonly<Record<Urgency, Period>> = {
  now: 'now',
  h24: 'soon',
  h72: 'soon',
  week: 'soon',
  later: 'later',
}

/** Groups the plan by period. Advice goes with the referral before it. */
export function toPlanView(setting: PlanSetting, plan: readonly PlanItem[]): PlanView {
  const groups: Record<Period, PlanItemView[]> = { now: [], soon: [], later: [] }
  let period: Period = 'now'
  let number = 0
  let before: Urgency | undefined
  for (const item of plan) {
    if (item.type === 'referral') {
      period = periods[item.urgency]
      number++
    }
    const view = toItemView(setting, item, number)
    if (view.type === 'advice') groups[period].push(view)
    else {
      const parallel = view.urgency === before && view.urgency !== 'now'
      before = view.urgency
      groups[period].push({ ...view, parallel })
    }
  }
  const referrals = Object.values(groups)
    .flat()
    .filter((item) => item.type === 'referral')
  const contacts = referrals.filter(({ nature, outside }) => nature !== 'action' || outside)
  const local = referrals.flatMap((one) => (one.nature === 'structure' ? one.contacts : []))
  return {
    groups: (['now', 'soon', 'later'] as const).flatMap((one) =>
      groups[one].length === 0 ? [] : [{ period: one, items: groups[one] }],
    ),
    steps: number,
    contacts: contacts.length,
    outside: contacts.filter(({ outside }) => outside).length,
    noLocalNumber: local.length > 0 && local.every(({ phone }) => phone === undefined),
    minimal:
      !referrals.some(({ anytime }) => anytime) ||
      referrals.every(({ nature, urgency }) => nature !== 'structure' && urgency !== 'now'),
    watched: setting.run.outcome === 'a-revoir-seule',
  }
}

/** One item of the plan, as a card. */
export function toItemView(setting: PlanSetting, item: PlanItem, number: number): PlanItemView {
  return item.type === 'advice' ? toAdviceView(setting, item) : toReferralView(setting, item, number)
}

function toAdviceView({ pack }: PlanSetting, item: PlannedAdvice): AdviceView {
  return {
    type: 'advice',
    key: `advice ${stepKey(item)}`,
    text: unbroken(item.text),
    avoid: item.avoid,
    sources: sourcesOf(pack.ir.pathways, item.sources),
  }
}

function toReferralView(setting: PlanSetting, item: PlannedReferral, number: number): ReferralView {
  const { ir } = setting.pack
  const kind = own(ir.kinds, item.kind)
  const [from] = item.from
  const consent = item.consent === undefined ? 'not-required' : item.consent.given ? 'given' : 'wanted'
  const contacts = kind !== undefined && item.found ? contactsOf(setting, kind) : []
  const meanwhile = kind && whileClosed(setting, kind, contacts)
  const gap = gapOf(setting, item.missing)
  const hasNumber = contacts.some(({ phone }) => phone)
  const caller = kind && hasNumber && isBeside(setting.run) ? callerOf(kind, item) : undefined
  return {
    type: 'referral',
    key: item.found ? `kind ${item.kind}` : `gap ${stepKey(item)}`,
    number,
    purpose: kind?.purpose ?? item.kind,
    nature: kind?.nature ?? 'structure',
    urgency: item.urgency,
    outside: kind !== undefined && isOutside(kind, setting.profession),
    parallel: false,
    // An alert is the professional's own decision: nothing shows it as chosen with her.
    retained:
      item.urgency === 'now' &&
      consent !== 'wanted' &&
      kind?.betweenProfessionals !== true &&
      hasHerSay(setting.run) &&
      !isDeclined(setting, from),
    say: unbroken(item.say),
    prepare: item.prepare,
    avoid: item.avoid,
    consent,
    contacts,
    places: placesAsked(
      setting.pack,
      setting.commune,
      [item.kind, ...item.missing].flatMap((id) => own(ir.kinds, id) ?? []),
      setting.today,
    ),
    // The lines that stand in for others never close.
    anytime: contacts.some(
      ({ phone, meanwhile: instead }) =>
        instead?.call ?? (kind?.nature === 'line' && kind.alwaysOpen && phone?.written === false),
    ),
    forHer: kind !== undefined && !kind.protected && !kind.betweenProfessionals,
    because: from === undefined ? [] : because(ir, setting.run, setting.available, from),
    sources: sourcesOf(ir.pathways, item.sources),
    ...(kind?.role === undefined ? {} : { role: kind.role }),
    ...(meanwhile === undefined ? {} : { meanwhile }),
    ...(gap === undefined ? {} : { gap }),
    ...(caller === undefined ? {} : { caller }),
  }
}

/** Whether a kind is a house other than the professional's own. A line is nobody's house. */
function isOutside(kind: IrKind, profession: string | undefined): boolean {
  return (
    kind.nature !== 'line' &&
    kind.outside &&
    !(profession !== undefined && kind.insideFor.includes(profession))
  )
}

function sourcesOf(
  pathways: Readonly<Record<string, IrPathway>>,
  references: readonly SourceReference[],
): readonly SourceView[] {
  return references.flatMap(({ pathway, id }) => {
    const source = own(own(pathways, pathway)?.sources ?? {}, id)
    if (source === undefined) return []
    const url = webAddress(source.url)
    return {
      title: source.title,
      read: source.status === 'read',
      ...(url === undefined ? {} : { url }),
      ...(source.date === undefined ? {} : { date: source.date }),
    }
  })
}

function stepKey({ from: [first] }: PlanItem): string {
  return `${first?.pathway ?? ''}/${first?.state ?? ''}`
}
