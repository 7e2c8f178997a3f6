/** When no paper is safe: one number to remember, a date with a reason of its own, and the sheet stays here. */
import { Button } from '../button/button.tsx'
import type { Messages } from '../../messages/messages.ts'
import { Heading } from '../heading/heading.tsx'

export interface NothingToCarryProps {
  readonly level: number
  readonly messages: Messages
  readonly onFile: () => void
}

/** Three things to do together, without paper. */
export function NothingToCarry({ level, messages, onFile }: NothingToCarryProps) {
  const { title, steps } = messages.papers.none
  return (
    <div class="nothing-to-carry stack">
      <Heading level={level} class="title" opens>
        {title}
      </Heading>
      <ul>
        <li>
          {steps.number} <strong>{messages.own.contacts[0]?.text}</strong>
        </li>
        <li>{steps.appointment}</li>
        <li>{steps.file}</li>
      </ul>
      <div class="actions">
        <Button look="primary" onClick={onFile}>
          {messages.sheet.forFile}
        </Button>
      </div>
    </div>
  )
}
