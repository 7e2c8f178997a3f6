/**
 * The intermediate form: what a set of pathways can do, with no trace of how it was written. It is plain JSON, it
 * is what the verifier proves and what the widget runs (promise 5), so whatever is not here cannot be shown.
 */
import type { Guard } from './guard.ts'
import type { IrInvariant } from './invariant.ts'

/** The version of this form. A reader refuses a form it does not know rather than guess. */
export const irVersion = 2

/** Every pathway of a content root, with the vocabulary they share. */
export interface Ir {
  readonly version: typeof irVersion
  readonly pathways: Readonly<Record<string, IrPathway>>
  readonly facts: Readonly<Record<string, IrFact>>
  readonly kinds: Readonly<Record<string, IrKind>>
  /** What every walk must keep. */
  readonly invariants: readonly IrInvariant[]
}

/** One pathway: a machine of named states, started at `initial`. */
export interface IrPathway {
  readonly id: string
  readonly title: string
  readonly description?: string
  /** The neutral name a host page uses. Only entries have one. */
  readonly alias?: string
  /** Whether a professional may start here; otherwise it is only invoked. */
  readonly entry: boolean
  readonly status: 'draft' | 'published'
  readonly owner: string
  readonly reviewed: string
  readonly reviewBy: string
  readonly sources: Readonly<Record<string, IrSource>>
  readonly initial: string
  readonly states: Readonly<Record<string, IrState>>
}

/** Where a statement comes from, and whether someone has read it there. */
export interface IrSource {
  readonly title: string
  readonly url?: string
  readonly date?: string
  readonly status?: 'read' | 'to-verify'
}

/** The five types of a fact; each has a finite list of values (language.md B.1). */
export const factTypes = ['yes-no', 'yes-no-unknown', 'choice', 'choices', 'elapsed'] as const
export type FactType = (typeof factTypes)[number]

/** A question with a finite list of answers. Built-in answers (oui, non, inconnu) are written out here. */
export interface IrFact {
  readonly id: string
  readonly type: FactType
  readonly ask: string
  readonly help?: string
  /** A sentence the professional can say aloud. */
  readonly say?: string
  readonly answers: readonly IrAnswer[]
}

/** One possible answer. */
export interface IrAnswer {
  readonly id: string
  readonly label: string
  readonly help?: string
  /** In a several-answers question, stands alone. */
  readonly exclusive?: true
  /** « Non abordé ou ne sait pas » : shown last, never a default. */
  readonly unknown?: true
  /** In an `elapsed` fact, the upper bound of the bucket, in hours. The last one has none. */
  readonly underHours?: number
}

export const natures = ['structure', 'line', 'action'] as const
export type Nature = (typeof natures)[number]

/** Which commune decides who is competent. */
export const communeRoles = ['residence', 'children', 'facts', 'presence', 'any'] as const
export type CommuneRole = (typeof communeRoles)[number]

/** A kind of structure, line or action that a pathway may refer to. */
export interface IrKind {
  readonly id: string
  readonly label: string
  readonly nature: Nature
  /** What to do, as the heading of its card. */
  readonly purpose: string
  /** What happens there, in one line. */
  readonly role?: string
  readonly basedOn: CommuneRole
  readonly alwaysOpen: boolean
  /** Whether it is outside the professional's own institution by default. */
  readonly outside: boolean
  /** Professions for which it is their own institution. */
  readonly insideFor: readonly string[]
  /** A shelter or hidden place: it has no address, anywhere. */
  readonly protected: boolean
  /** What any structure of this kind may be called on a paper that says nothing. */
  readonly plainName?: string
  /** What professionals ask one another: theirs to call, and on no paper of hers. */
  readonly betweenProfessionals?: boolean
}

/** The five levels, from the most urgent to the least. */
export const urgencies = ['now', 'h24', 'h72', 'week', 'later'] as const
export type Urgency = (typeof urgencies)[number]

/** A step. What it does, and how it is left. */
export type IrState =
  | { readonly kind: 'ask'; readonly fact: string; readonly exit: Exit }
  | { readonly kind: 'refer'; readonly referral: IrReferral; readonly exit: Exit }
  | { readonly kind: 'advise'; readonly advice: IrAdvice; readonly exit: Exit }
  | { readonly kind: 'invoke'; readonly pathway: string; readonly outcomes: Readonly<Record<string, string>> }
  | { readonly kind: 'final'; readonly outcome: string; readonly say?: string }
  | { readonly kind: 'decide'; readonly exit: Exit }

/** A referral towards the first kind of `to` that exists in the commune. */
export interface IrReferral {
  readonly to: readonly string[]
  readonly urgency: Urgency
  readonly say: string
  readonly prepare: readonly string[]
  readonly avoid: readonly string[]
  /** The fact that must be answered `oui` before anything is sent in her name. */
  readonly consent?: string
  readonly sources: readonly string[]
}

/** A text for the person, with no structure. */
export interface IrAdvice {
  readonly text: string
  readonly avoid: readonly string[]
  readonly sources: readonly string[]
}

/** How a step is left. */
export type Exit =
  | { readonly kind: 'to'; readonly target: string }
  | { readonly kind: 'by-answer'; readonly targets: Readonly<Record<string, string>> }
  | { readonly kind: 'by-guard'; readonly branches: readonly Branch[]; readonly otherwise?: string }

export interface Branch {
  readonly guard: Guard
  readonly target: string
}
