/** Back, and the button that hides the screen: always the first two controls, always in reach. */
import type { Messages } from '../../messages/messages.ts'
import { Icon } from '../icon/icon.tsx'

export interface TopBarProps {
  readonly messages: Messages
  readonly onBack?: (() => void) | undefined
  readonly onMask: () => void
}

/** The row that stays at the top of the widget. */
export function TopBar({ messages, onBack, onMask }: TopBarProps) {
  return (
    <div class="top-bar">
      {onBack && (
        <button type="button" class="button quiet" onClick={onBack}>
          <Icon name="back" />
          {messages.back}
        </button>
      )}
      <button
        type="button"
        class="button outlined top-bar-mask"
        aria-label={messages.maskLabel}
        onClick={onMask}
      >
        <Icon name="mask" />
        {messages.mask}
      </button>
    </div>
  )
}
