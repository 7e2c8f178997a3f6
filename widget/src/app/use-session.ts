/** The actor of a session, on the page: it starts with the screen, and the screen follows it. */
import type { Input, SessionLogic, SessionRef, SessionState } from '@jalon/core/runtime'
import { useEffect, useState } from 'preact/hooks'
import { createActor } from 'xstate'
import { standAlone } from './stand-alone.ts'

/**
 * The actor, and what it is at now. Both belong to the component: a later `logic` or `input` changes nothing, and the
 * actor is stopped with it. Two events sent together are drawn once.
 */
export function useSession(logic: SessionLogic, input: Input): readonly [SessionRef, SessionState] {
  const [session] = useState(() => {
    const actor = createActor(logic, { input })
    standAlone(actor)
    return actor.start()
  })
  const [state, setState] = useState(() => session.getSnapshot().context)

  useEffect(() => {
    const { unsubscribe } = session.subscribe(({ context }) => setState(context))
    // An event sent between the first drawing and this moment.
    setState(session.getSnapshot().context)
    return () => {
      unsubscribe()
      session.stop()
    }
  }, [session])

  return [session, state]
}
