/** What does not exist here, said plainly, and a sentence ready for the network that keeps the directory. */
import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../button/button.tsx'
import { inFrench } from '../../messages/in-french.tsx'
import type { Messages } from '../../messages/messages.ts'
import type { GapView } from '../../view/gap.ts'

export interface GapNoteProps {
  readonly gap: GapView
  readonly messages: Messages['card']
  /** What comes right after the note: « À la place », « Contact national ». */
  readonly follows: string
  /** The id of the heading of the card. */
  readonly about: string
  /** Copies a sentence that names the need and the territory. None where nothing may leave the screen. */
  readonly onCopy: ((text: string) => void) | undefined
}

/** The needs, each with its reason. What is outside the directory is no lack of it: there is nothing to report. */
export function GapNote({
  gap: { needs, territory, publisher },
  messages,
  follows,
  about,
  onCopy,
}: GapNoteProps) {
  const [isReported, setReported] = useState(false)
  const ours = needs.filter(({ why }) => why !== 'outside')
  const named = needs.map(({ label, why }) => {
    const reason = messages.gapReasons[why]
    return (
      <Fragment key={label}>
        {inFrench(label)}
        {reason && ` (${reason})`}
      </Fragment>
    )
  })
  const sentence = messages.reported(ours.map(({ label }) => `«\u00a0${label}\u00a0»`).join(', '), territory)
  const report = () => {
    setReported(true)
    onCopy?.(sentence)
  }
  return (
    <div class="gap-note">
      <p>
        {messages.gap} {named.flatMap((need, index) => (index > 0 ? [', ', need] : need))}.
      </p>
      {onCopy && publisher !== '' && ours.length > 0 && (
        <Button look="link" aria-describedby={about} onClick={report}>
          {messages.report}
        </Button>
      )}
      {isReported && <p class="gap-note-sentence">{inFrench(sentence)}</p>}
      {follows && <p>{follows}</p>}
    </div>
  )
}
