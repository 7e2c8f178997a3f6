/** What every paper is made from: one plan, and four ways to say it. */
import type { Pack } from '@jalon/directory/runtime'
import type { PlanView, ReferralView } from './plan-view.ts'

/** For the file of the professional, to hand over, for a pocket that may be searched, for a wallet. */
export type SheetType = 'file' | 'handed' | 'discreet' | 'card'

/** What each is called in an event for the host page: the shape of the paper, and nothing of why it was chosen. */
export const sheetNames = {
  file: 'professionnelle',
  handed: 'complete',
  discreet: 'reduite',
  card: 'carte',
} as const satisfies Readonly<Record<SheetType, string>>

export type SheetName = (typeof sheetNames)[SheetType]

export interface SheetContent {
  readonly type: SheetType
  readonly plan: PlanView
  readonly isRetained: (referral: ReferralView) => boolean
  /** The day, in words. */
  readonly date: string
  /** The name of the commune; none when it is unknown or elsewhere. */
  readonly commune?: string | undefined
  /** What must be known of the content: for the professional's own sheet. */
  readonly notices: readonly string[]
  readonly publisher?: string | undefined
  /** Which pathways were followed. */
  readonly version?: string | undefined
  /** What changed lately in them: on the screen of the professional's own sheet, never on paper. */
  readonly news?: Pack['news'] | undefined
  /** Whether everything on it is invented: every paper says so, since it may leave the room. */
  readonly fictional: boolean
}
