/** The curtain: hides everything at once, keeps everything, and says nothing of the subject. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Messages } from '../../messages/messages.ts'

export interface CurtainProps {
  readonly messages: Messages['curtain']
  /** Who publishes the page. */
  readonly mention?: string | undefined
  /** Whether it closed by itself. */
  readonly idle: boolean
  /** Leaving: nothing at all is shown. */
  readonly blank?: boolean
  readonly onResume: () => void
  readonly onLeave: () => void
  readonly onStopIdle: () => void
}

/** A modal dialog over the whole window, which Escape does not close. */
export function Curtain({
  messages,
  mention,
  idle,
  blank = false,
  onResume,
  onLeave,
  onStopIdle,
}: CurtainProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // At every rendering: moved in the page, an open dialog leaves the top layer and would cover the tool alone.
  useLayoutEffect(() => {
    const shown = dialog.current
    if (!shown?.isConnected || shown.matches(':modal')) return
    shown.open = false
    shown.showModal()
  })
  useLayoutEffect(() => {
    const shown = dialog.current
    return () => shown?.close()
  }, [])
  // Where `closedby` is unknown, a second Escape closes whatever a page says: it is opened again at once.
  const stay = () => dialog.current?.isConnected && dialog.current.showModal()
  return (
    <dialog
      ref={dialog}
      class="curtain"
      aria-label={messages.title}
      {...{ closedby: 'none' }}
      onCancel={(event) => event.preventDefault()}
      onClose={stay}
    >
      {!blank && (
        <div class="curtain-content">
          <p class="curtain-title">{messages.title}</p>
          {idle && <p class="hint">{messages.idle}</p>}
          <div class="actions">
            <button type="button" class="button primary" autofocus onClick={onResume}>
              {messages.resume}
            </button>
            <button type="button" class="button outlined" onClick={onLeave}>
              {messages.leave}
            </button>
          </div>
          {idle && (
            <button type="button" class="button link" onClick={onStopIdle}>
              {messages.stopIdle}
            </button>
          )}
          <p class="hint">{messages.history}</p>
          {mention && <p class="hint">{mention}</p>}
        </div>
      )}
    </dialog>
  )
}
