/** Where the tool stops when it cannot go on: numbers that answer, never an empty screen. */
import { Button } from '../button/button.tsx'
import type { Messages } from '../../messages/messages.ts'
import { Heading } from '../heading/heading.tsx'
import { NumberList } from '../number-list/number-list.tsx'

export interface SafeEndingProps {
  readonly level: number
  readonly messages: Messages['trouble']
  readonly reason: 'stuck' | 'broken'
  readonly onReload: () => void
  /** When some contacts were found before. */
  readonly onPlan?: (() => void) | undefined
}

/** A sentence, the national numbers, and a way to start again. */
export function SafeEnding({ level, messages, reason, onReload, onPlan }: SafeEndingProps) {
  return (
    <div class="safe-ending stack">
      <Heading level={level} class="title" opens>
        {messages.title}
      </Heading>
      <p class="lead">{messages[reason]}</p>
      <NumberList contacts={messages.contacts} />
      <div class="actions">
        {onPlan && (
          <Button look="primary" onClick={onPlan}>
            {messages.plan}
          </Button>
        )}
        <Button look="outlined" onClick={onReload}>
          {messages.reload}
        </Button>
      </div>
    </div>
  )
}
