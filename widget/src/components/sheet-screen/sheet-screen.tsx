/** The sheet before printing: a preview, and what to do with it. */
import type { RefObject } from 'preact'
import type { Messages } from '../../messages/french.ts'
import { Heading } from '../heading/heading.tsx'
import { Icon } from '../icon/icon.tsx'
import { Sheet, type SheetProps } from '../sheet/sheet.tsx'

export interface SheetScreenProps extends SheetProps {
  readonly messages: Messages
  /** Where the preview stands, to print it. */
  readonly preview?: RefObject<HTMLDivElement | null>
  readonly onPrint: () => void
  readonly onErase: () => void
}

/** « Pour votre dossier », the preview, print and erase. */
export function SheetScreen({ preview, onPrint, onErase, ...sheet }: SheetScreenProps) {
  const { level, messages } = sheet
  return (
    <div class="sheet-screen stack">
      <div>
        <Heading level={level} class="title" opens>
          {messages.sheet.forFile}
        </Heading>
        <p class="lead">{messages.sheet.forFileHelp}</p>
      </div>
      <div class="actions">
        <button type="button" class="button primary" onClick={onPrint}>
          <Icon name="print" />
          {messages.sheet.print}
        </button>
        <button type="button" class="button link" onClick={onErase}>
          {messages.erase}
        </button>
      </div>
      <div class="sheet-paper" ref={preview ?? null}>
        <Sheet {...sheet} level={level + 1} />
      </div>
    </div>
  )
}
