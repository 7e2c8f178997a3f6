/** What the plan, its cards and its changes say. */
import type { Urgency } from '@jalon/core/runtime'
import type { AccessMode, ReasonKind } from '@jalon/directory/runtime'
import type { NumberToCall } from '../components/number-list/number-list.tsx'
import type { Freshness } from '../view/freshness.ts'
import type { StandIn } from '../view/meanwhile.ts'
import type { OtherRole } from '../view/place-view.ts'
import type { Period } from '../view/plan-view.ts'
import type { Caller } from '../view/who-calls.ts'

export interface PlanMessages {
  readonly plan: {
    readonly title: string
    readonly intro: (steps: number, contacts: number, outside: number) => string
    readonly onSheet: string
    readonly noLocalNumber: string
    readonly overview: string
    readonly withHer: string
    readonly decide: string
    readonly groups: Readonly<Record<Period, string>>
    readonly place: (commune: string) => string
    readonly elsewhere: string
    readonly empty: string
    readonly pending: string
    readonly resume: string
    readonly prepare: string
    readonly alone: string
    readonly whatToDo: string
    readonly change: string
    readonly changeOne: string
    readonly changed: string
    readonly updated: (contacts: number) => string
    readonly always: string
    readonly emergencies: readonly NumberToCall[]
  }

  readonly card: {
    readonly urgencies: Readonly<Record<Urgency, string>>
    readonly outside: string
    readonly retained: string
    readonly prepare: string
    readonly avoid: string
    readonly andOthers: (count: number) => string
    readonly consentWanted: string
    readonly consentGiven: string
    readonly address: string
    readonly hours: string
    readonly site: string
    readonly access: string
    readonly accessToConfirm: string
    readonly accessModes: Readonly<Record<AccessMode, string>>
    readonly leadTime: string
    readonly role: string
    readonly through: string
    readonly toConfirm: string
    readonly askAround: string
    /** Where to ask when nobody has confirmed how to reach a structure, nor any other door. The number comes before. */
    readonly meanwhile: string
    readonly meanwhileThe: string
    readonly meanwhileFor: (name: string) => string
    readonly meanwhileHelp: Readonly<Record<StandIn, string>>
    readonly sensitiveAddress: string
    readonly freshness: Readonly<Record<Freshness['age'], (date: string) => string>>
    readonly closed: string
    readonly untilOpen: string
    readonly hoursUnknown: string
    readonly parallel: string
    readonly or: string
    readonly whoCalls: string
    readonly callers: Readonly<Record<Caller, string>>
    readonly others: (count: number) => string
    readonly gap: string
    /** Why nobody was found, after the name of the need. Outside the territory, the head of the plan has said it. */
    readonly gapReasons: Readonly<Record<ReasonKind, string>>
    readonly gapInstead: string
    readonly gapNational: string
    readonly report: string
    /** Names the need and the territory, and nothing of anyone. */
    readonly reported: (needs: string, territory: string) => string
    readonly copied: string
    readonly notCopied: string
    readonly why: string
    readonly answers: string
    readonly zone: string
    readonly sources: string
    readonly toVerify: string
    readonly read: string
    readonly noSource: string
    readonly advice: string
  }

  readonly preview: {
    readonly title: string
    readonly before: string
    readonly after: string
    readonly removed: string
    readonly removedForNow: string
    readonly added: string
    readonly changed: string
    readonly dropped: string
    readonly droppedSeveral: string
    /** Other questions follow, and may ask them again. */
    readonly droppedForNow: string
    readonly advice: (count: number) => string
    readonly kept: string
    readonly left: (fewest: number, most: number) => string
    readonly pending: string
    readonly confirm: string
    readonly cancel: string
  }

  readonly place: {
    readonly elsewhere: Readonly<Record<OtherRole, string>>
    readonly commune: Readonly<Record<OtherRole, string>>
    readonly same: string
    readonly anywhere: string
    readonly wholeCommune: string
    readonly apply: string
    readonly updated: string
  }
}
