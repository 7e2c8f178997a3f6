/** What surrounds every screen: back, hide, the emergency numbers, and what must be known of the content. */
import type { ComponentChildren } from 'preact'
import { EmergencyStrip } from '../components/emergency-strip/emergency-strip.tsx'
import { Notices } from '../components/notices/notices.tsx'
import { TopBar } from '../components/top-bar/top-bar.tsx'
import type { Messages } from '../messages/messages.ts'

export interface FrameProps {
  readonly messages: Messages
  readonly notices: readonly string[]
  /** Who publishes the page. */
  readonly mention: string | undefined
  readonly onBack?: (() => void) | undefined
  readonly onMask: () => void
  readonly children: ComponentChildren
}

/** The frame of a screen. */
export function Frame({ messages, notices, mention, onBack, onMask, children }: FrameProps) {
  return (
    <div class="content">
      <TopBar messages={messages} onBack={onBack} onMask={onMask} />
      <EmergencyStrip messages={messages.emergency} />
      <Notices notices={notices} />
      <div class="screen">{children}</div>
      <div class="hint publisher" part="pied">
        <slot name="logo" /> <slot name="mention">{mention}</slot>
      </div>
    </div>
  )
}
