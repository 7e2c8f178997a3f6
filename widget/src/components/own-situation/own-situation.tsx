/** For the person herself, when she opens the tool: numbers, and no question. */
import { Button } from '../button/button.tsx'
import type { Messages } from '../../messages/messages.ts'
import { Heading } from '../heading/heading.tsx'
import { NumberList } from '../number-list/number-list.tsx'

export interface OwnSituationProps {
  readonly level: number
  readonly messages: Messages['own']
  readonly onReturn: () => void
}

/** Three numbers and a way back. */
export function OwnSituation({ level, messages, onReturn }: OwnSituationProps) {
  return (
    <div class="own-situation stack">
      <Heading level={level} class="title" opens>
        {messages.title}
      </Heading>
      <p class="lead">{messages.text}</p>
      <NumberList contacts={messages.contacts} />
      <p class="hint">{messages.trace}</p>
      <p>
        <Button look="outlined" onClick={onReturn}>
          {messages.return}
        </Button>
      </p>
    </div>
  )
}
