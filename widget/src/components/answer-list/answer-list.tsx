/** The answers given, each with a way to change it. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../button/button.tsx'
import { inFrench } from '../../messages/in-french.tsx'
import { colon } from '../../messages/language.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Answered } from '../../view/answered.ts'

export interface AnswerListProps {
  readonly messages: Messages['plan']
  readonly answers: readonly Answered[]
  /** The answer just changed: the list is open, with focus on its button. */
  readonly changed?: number | undefined
  readonly onChange: (index: number) => void
}

/** A folded list: question, answer, « Modifier ». */
export function AnswerList({ messages, answers, changed, onChange }: AnswerListProps) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => button.current?.focus(), [])
  if (answers.length === 0) return null
  return (
    <details class="answer-list" open={changed !== undefined}>
      <summary>{messages.change}</summary>
      <dl>
        {answers.map(({ question, answer }, index) => (
          <div key={question}>
            <dt>{inFrench(question)}</dt>
            <dd>{inFrench(answer)}</dd>
            <dd>
              <Button
                ref={index === changed ? button : null}
                look="link"
                aria-label={`${messages.changeOne}${colon} ${question}`}
                onClick={() => onChange(index)}
              >
                {messages.changeOne}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
