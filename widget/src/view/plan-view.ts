/** The plan as its screen and its sheet show it: cards in their order, under three headings. */
import type {
  IrKind,
  IrPathway,
  PlanItem,
  PlannedAdvice,
  PlannedReferral,
  Run,
  SourceReference,
  Step,
  Urgency,
  Value,
} from '@jalon/core/runtime'
import { own } from '@jalon/core/runtime'
import type { Answered } from './answered.ts'
import { because } from './because.ts'
import type { ContactView, Setting } from './contact-view.ts'
import { contactsOf } from './contact-view.ts'
import { isForHer } from './discreet-contact.ts'
import { webAddress } from './text.ts'

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
  /** Ticked until the reader says otherwise: it cannot wait, and she has not been kept out of the choice. */
  readonly retained: boolean
  readonly say: string
  readonly prepare: readonly string[]
  readonly avoid: readonly string[]
  readonly consent: 'given' | 'wanted' | 'not-required'
  readonly contacts: readonly ContactView[]
  /** A paper that she carries may name its structures. */
  readonly forHer: boolean
  /** What was wanted first and does not exist here. */
  readonly missing: readonly string[]
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
  for (const item of plan) {
    if (item.type === 'referral') {
      period = periods[item.urgency]
      number++
    }
    groups[period].push(toItemView(setting, item, number))
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
    text: item.text,
    avoid: item.avoid,
    sources: sourcesOf(pack.ir.pathways, item.sources),
  }
}

function toReferralView(setting: PlanSetting, item: PlannedReferral, number: number): ReferralView {
  const { ir } = setting.pack
  const kind = own(ir.kinds, item.kind)
  const [from] = item.from
  const consent = item.consent === undefined ? 'not-required' : item.consent.given ? 'given' : 'wanted'
  return {
    type: 'referral',
    key: item.found ? `kind ${item.kind}` : `gap ${stepKey(item)}`,
    number,
    purpose: kind?.purpose ?? item.kind,
    nature: kind?.nature ?? 'structure',
    urgency: item.urgency,
    outside: kind !== undefined && isOutside(kind, setting.profession),
    retained:
      item.urgency === 'now' && consent !== 'wanted' && hasHerSay(setting) && !isRefused(setting, from),
    say: item.say,
    prepare: item.prepare,
    avoid: item.avoid,
    consent,
    contacts: kind !== undefined && item.found ? contactsOf(setting, kind) : [],
    forHer: kind !== undefined && isForHer(kind),
    missing: item.missing.map((id) => midSentence(own(ir.kinds, id)?.label ?? id)),
    because: from === undefined ? [] : because(ir, setting.run, setting.available, from),
    sources: sourcesOf(ir.pathways, item.sources),
    ...(kind?.role === undefined ? {} : { role: kind.role }),
  }
}

/** Answers and outcomes of a talk that she is not part of, or not freely. */
const withoutHer: readonly (Value | undefined)[] = [
  'tiers-present',
  'par-un-tiers',
  'a-revoir-seule',
  'information',
]

function hasHerSay({ run: { answers, outcome } }: PlanSetting): boolean {
  return !withoutHer.includes(answers['contexte']) && !withoutHer.includes(outcome)
}

/** Whether the question right after a referral asks for her agreement to it, and she did not give it. */
function isRefused({ pack, run }: PlanSetting, step: Step | undefined): boolean {
  const states = step && own(pack.ir.pathways, step.pathway)?.states
  const state = states && own(states, step.state)
  const next =
    state?.kind === 'refer' && state.exit.kind === 'to' ? own(states ?? {}, state.exit.target) : undefined
  if (next?.kind !== 'ask' || !next.fact.endsWith('-accord')) return false
  const agreed = own(run.answers, next.fact)
  return agreed !== undefined && agreed !== 'oui'
}

/** A label in the middle of a sentence: « service social », but still « CAF ». */
function midSentence(label: string): string {
  return /^.\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
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
