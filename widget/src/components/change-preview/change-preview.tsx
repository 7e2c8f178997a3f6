/** What another answer removes and adds, before it is applied. */
import type { ComponentChildren } from 'preact'
import { Button } from '../button/button.tsx'
import { inFrench } from '../../messages/in-french.tsx'
import type { Messages } from '../../messages/messages.ts'
import type { ChangeView, Difference } from '../../view/change-view.ts'
import { Heading } from '../heading/heading.tsx'

export interface ChangePreviewProps {
  readonly level: number
  readonly messages: Messages
  readonly change: ChangeView
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** The two answers, what each list gains and loses, then two buttons. */
export function ChangePreview({ level, messages, change, onConfirm, onCancel }: ChangePreviewProps) {
  const text = messages.preview
  const { question, before, after, removed, added, changed, dropped, pending, left } = change
  return (
    <div class="change-preview stack">
      <div>
        <Heading level={level} class="title" opens>
          {text.title}
        </Heading>
        <p class="hint">{inFrench(question)}</p>
        <dl class="change-preview-answers">
          <div>
            <dt>{text.before}</dt>
            <dd>{inFrench(before)}</dd>
          </div>
          <div>
            <dt>{text.after}</dt>
            <dd>{inFrench(after)}</dd>
          </div>
        </dl>
      </div>
      <Lines
        sign="−"
        title={pending ? text.removedForNow : text.removed}
        lines={linesOf(removed, text)}
        level={level + 1}
      />
      <Lines sign="+" title={text.added} lines={linesOf(added, text)} level={level + 1} />
      <Lines
        sign="→"
        title={text.changed}
        lines={changed.map(({ purpose, urgency }) => (
          <>
            {inFrench(purpose)} <span class="hint">{messages.card.urgencies[urgency]}</span>
          </>
        ))}
        level={level + 1}
      />
      <Lines
        sign="−"
        title={pending ? text.droppedForNow : dropped.length > 1 ? text.droppedSeveral : text.dropped}
        lines={dropped.map((one) => (
          <>
            {inFrench(one.question)} <span class="hint">{inFrench(one.answer)}</span>
          </>
        ))}
        level={level + 1}
      />
      <p class="lead">
        {pending && (left === undefined ? text.pending : text.left(left.fewest, left.most))} {text.kept}
      </p>
      <div class="actions">
        <Button look="primary" onClick={onConfirm}>
          {text.confirm}
        </Button>
        <Button look="outlined" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </div>
  )
}

function linesOf({ purposes, advice }: Difference, text: Messages['preview']): readonly ComponentChildren[] {
  return [...purposes.map(inFrench), ...(advice === 0 ? [] : [text.advice(advice)])]
}

interface LinesProps {
  /** Drawn before each line; the title says the same in words. */
  readonly sign: '+' | '−' | '→'
  readonly title: string
  readonly lines: readonly ComponentChildren[]
  readonly level: number
}

function Lines({ sign, title, lines, level }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <section class="change-preview-lines">
      <Heading level={level}>{title}</Heading>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>
            <span class="change-preview-sign" aria-hidden="true">
              {sign}
            </span>
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
