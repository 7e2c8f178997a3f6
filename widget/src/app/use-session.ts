/** The session of a pathway, on the page. */
import type { Input, Ir, SessionEvent, SessionState } from '@jalon/core/runtime'
import { nextSession, startSession } from '@jalon/core/runtime'
import { useRef, useState } from 'preact/hooks'

/** What the session is now, and what tells it an event and gives back what it becomes. It starts with the first drawing. */
export function useSession(
  ir: Ir,
  pathway: string,
  input: Input,
): readonly [SessionState, (event: SessionEvent) => SessionState] {
  const [state, setState] = useState(() => startSession(ir, pathway, input))
  // Two events of one gesture follow each other before anything is drawn.
  const latest = useRef(state)
  const send = (event: SessionEvent) => {
    latest.current = nextSession(ir, pathway, latest.current, event)
    setState(latest.current)
    return latest.current
  }
  return [state, send]
}
