/** A paper before it leaves the screen: a preview that is the very thing printed, and what to do with it. */
import type { RefObject } from 'preact'
import { Button } from '../button/button.tsx'
import { cardLines, paperLines } from '../../view/paper-lines.ts'
import type { SheetContent, SheetType } from '../../view/sheet-content.ts'
import { CopyBlock } from '../copy-block/copy-block.tsx'
import { Disclosure } from '../disclosure/disclosure.tsx'
import { SmallSheet } from '../small-sheet/small-sheet.tsx'
import { FollowUp } from '../follow-up/follow-up.tsx'
import { Heading } from '../heading/heading.tsx'
import { Icon } from '../icon/icon.tsx'
import { ItemList } from '../item-list/item-list.tsx'
import { MemoryCard } from '../memory-card/memory-card.tsx'
import { inFrench } from '../../messages/in-french.tsx'
import type { Messages } from '../../messages/messages.ts'
import { Sheet } from '../sheet/sheet.tsx'

export interface SheetScreenProps extends SheetContent {
  readonly level: number
  readonly messages: Messages
  /** The ISO day. */
  readonly today: string
  /** Where the preview stands, to print it. */
  readonly preview?: RefObject<HTMLDivElement | null>
  /** What the browser would not do. The text is then given to be copied by hand. */
  readonly refused?: { readonly what: 'print' } | { readonly what: 'copy'; readonly text: string } | undefined
  readonly onPrint: () => void
  readonly onCopy: () => void
  readonly onSave: () => void
  readonly onRemind: (delay: number) => void
  readonly onType: (type: SheetType) => void
  readonly onErase: () => void
}

/** The heading, the ways out, the preview, what comes after. */
export function SheetScreen(props: SheetScreenProps) {
  const { level, messages, type, plan, isRetained, today, preview, refused, news, onRemind, onErase } = props
  const text = messages.papers
  const { lines, silent, notHers } = paperLines(plan, isRetained)
  const isQuiet = type === 'discreet' || type === 'card'
  const left = isQuiet ? silent : type === 'handed' ? notHers : 0
  const screen =
    type === 'file' ? { title: messages.sheet.forFile, help: messages.sheet.forFileHelp } : text.screens[type]
  return (
    <div class="sheet-screen stack">
      <div>
        <Heading level={level} class="title" opens>
          {screen.title}
        </Heading>
        <p class="lead">{screen.help}</p>
        {isQuiet && lines.length === 0 && (
          <p class="sheet-memorise">
            {text.memorise} <strong>{messages.own.contacts[0]?.text}</strong>
          </p>
        )}
        {left > 0 && <p class="hint">{text.left(left)}</p>}
      </div>
      <WaysOut {...props} canBeCard={cardLines(lines).length > 0} />
      {refused?.what === 'print' && (
        <p class="problem" role="alert">
          {text.notPrinted}
        </p>
      )}
      {refused?.what === 'copy' && (
        <CopyBlock
          label={text.copyLabel}
          problem={text.notCopied}
          text={isQuiet ? inFrench(refused.text) : refused.text}
        />
      )}
      <div class="sheet-paper" data-size={isQuiet ? 'small' : undefined} ref={preview ?? null}>
        <Paper {...props} />
      </div>
      {type === 'file' && news && (
        <Disclosure summary={messages.sheet.news}>
          <div class="stack">
            {Object.entries(news).map(([title, items]) => (
              <ItemList key={title} title={inFrench(title)} items={items} />
            ))}
          </div>
        </Disclosure>
      )}
      <FollowUp
        level={level + 1}
        messages={messages}
        today={today}
        withSteps={type !== 'file'}
        onRemind={onRemind}
      />
      <div class="actions">
        <Button look="link" onClick={onErase}>
          {messages.erase}
        </Button>
      </div>
    </div>
  )
}

function WaysOut(props: SheetScreenProps & { readonly canBeCard: boolean }) {
  const { messages, type, canBeCard, onPrint, onCopy, onSave, onType } = props
  const text = messages.papers
  const other =
    type === 'card' ? ('discreet' as const) : type === 'discreet' && canBeCard ? ('card' as const) : undefined
  return (
    <div class="sheet-ways">
      <div class="actions">
        <Button look="primary" onClick={onPrint}>
          <Icon name="print" />
          {messages.sheet.print}
        </Button>
        <Button look="outlined" onClick={onCopy}>
          {text.copy}
        </Button>
        <Button look="outlined" onClick={onSave}>
          {text.save}
        </Button>
        {other && (
          <Button look="link" onClick={() => onType(other)}>
            {other === 'card' ? text.toCard : text.toPage}
          </Button>
        )}
        {type !== 'file' && (
          <Button look="link" onClick={() => onType('file')}>
            {messages.sheet.forFile}
          </Button>
        )}
      </div>
      <p class="hint">
        {type !== 'file' && text.headers} {text.clipboard}
      </p>
    </div>
  )
}

/** The paper of each type. The discreet ones receive lines, and nothing else of the plan or of the session. */
function Paper(props: SheetScreenProps) {
  const { level, messages, type, plan, isRetained, fictional } = props
  const { quiet } = messages.papers
  const said = { messages: quiet, fictional: fictional ? quiet.fictional : undefined }
  switch (type) {
    case 'file':
    case 'handed':
      return <Sheet {...props} level={level + 1} />
    case 'discreet':
      return <SmallSheet {...said} level={level + 1} lines={paperLines(plan, isRetained).lines} />
    case 'card':
      return <MemoryCard {...said} lines={cardLines(paperLines(plan, isRetained).lines)} />
  }
}
