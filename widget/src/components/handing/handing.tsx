/** Whether she can take a paper away: asked before any paper for her is made, like any other question. */
import type { Messages } from '../../messages/messages.ts'
import { Question } from '../question/question.tsx'

export interface HandingProps {
  readonly level: number
  readonly messages: Messages
  /** What was answered before coming back. */
  readonly given?: Handed | undefined
  readonly onAnswer: (handed: Handed) => void
  /** The sheet of the professional needs no answer. */
  readonly onFile: () => void
}

const answers = ['yes', 'discreet', 'no'] as const

export type Handed = (typeof answers)[number]

/** Three answers, none chosen beforehand, and the way around them. */
export function Handing({ level, messages, given, onAnswer, onFile }: HandingProps) {
  const text = messages.papers
  return (
    <Question
      level={level}
      messages={messages}
      question={{
        number: 0,
        ask: text.ask,
        help: text.askHelp,
        several: false,
        options: answers.map((answer, index) => ({
          index,
          ...text.answers[answer],
          alone: false,
          unknown: false,
        })),
        given: given === undefined ? [] : [answers.indexOf(given)],
      }}
      onAnswer={([chosen = 0]) => onAnswer(answers[chosen] ?? 'no')}
      onPlan={onFile}
      aroundLabel={messages.sheet.forFile}
    />
  )
}
