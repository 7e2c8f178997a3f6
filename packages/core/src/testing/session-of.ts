/** A session that a test drives, as the page of the widget does. */
import type { Ir } from '../ir/ir.ts'
import {
  type Input,
  nextSession,
  type SessionEvent,
  type SessionState,
  startSession,
} from '../session/session.ts'

export interface DrivenSession {
  /** What it is now. */
  readonly state: () => SessionState
  readonly send: (event: SessionEvent) => void
}

/** A session at its start, with what is known beforehand. */
export function sessionOf(ir: Ir, pathway: string, input: Input): DrivenSession {
  let state = startSession(ir, pathway, input)
  return {
    state: () => state,
    send: (event) => {
      state = nextSession(ir, pathway, state, event)
    },
  }
}
