/** One question: its answers, never ticked beforehand unless given earlier, and the way on. */
import type { QuestionsLeft } from '@jalon/core/runtime'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../button/button.tsx'
import { inFrench } from '../../messages/in-french.tsx'
import { isEnglish } from '../../messages/language.ts'
import type { Messages } from '../../messages/messages.ts'
import type { OptionView, QuestionView } from '../../view/question-view.ts'
import { Heading } from '../heading/heading.tsx'
import { ProblemSummary } from '../problem-summary/problem-summary.tsx'

export interface QuestionProps {
  readonly level: number
  readonly messages: Messages
  readonly question: QuestionView
  /** How many questions remain, this one included; none as long as it is not known. */
  readonly left?: QuestionsLeft | undefined
  /** Receives the positions chosen. */
  readonly onAnswer: (chosen: readonly number[]) => void
  readonly onPlan: () => void
  /** Where that leads, when it is not to the plan. */
  readonly aroundLabel?: string
  /** Beside the question on a wide page. */
  readonly aside?: ComponentChildren
}

/** A form with one fieldset, whose legend holds the heading. */
export function Question(props: QuestionProps) {
  const { level, messages, question, left, onAnswer, onPlan, aroundLabel, aside } = props
  const text = messages.question
  const { number, ask, help, say, several, options } = question
  const [chosen, setChosen] = useState(question.given)
  const [attempt, setAttempt] = useState(0)
  const id = `q${number}`
  const isMissing = attempt > 0 && chosen.length === 0
  const problem = whatToChoose(question, text)
  const [first] = options

  const submit = (event: Event) => {
    event.preventDefault()
    if (chosen.length === 0) setAttempt(attempt + 1)
    else onAnswer(chosen)
  }
  const described = [help && `${id}-h`, several && !help && `${id}-s`, isMissing && `${id}-e`]
    .filter(Boolean)
    .join(' ')

  return (
    <div class="question" part="question">
      <form class="question-form" noValidate autocomplete="off" onSubmit={submit}>
        {isMissing && (
          <ProblemSummary
            title={text.missing}
            problems={[{ target: `${id}-o${first?.index ?? 0}`, text: problem }]}
            attempt={attempt}
          />
        )}
        {number > 0 && (
          <p class="question-number">
            {text.number(number)}
            {left && <span> · {text.left(left.fewest, left.most)}</span>}
          </p>
        )}
        <fieldset aria-describedby={described || undefined}>
          <legend>
            <Heading level={level} class="question-ask" opens>
              {inItsLanguage(question, ask)}
            </Heading>
          </legend>
          {help && (
            <p class="hint" id={`${id}-h`}>
              {inItsLanguage(question, help)}
            </p>
          )}
          {several && !help && (
            <p class="hint" id={`${id}-s`}>
              {text.several}
            </p>
          )}
          {isMissing && (
            <p class="problem" id={`${id}-e`}>
              {problem}
            </p>
          )}
          <div class="question-options">
            {options.map((option) => (
              <Option
                key={option.index}
                option={option}
                question={question}
                divider={option.unknown ? text.or : undefined}
                isChosen={chosen.includes(option.index)}
                onToggle={() => setChosen(toggled(question, chosen, option))}
              />
            ))}
          </div>
        </fieldset>
        {say && (
          <details class="question-say">
            <summary>{text.howToAsk}</summary>
            <p>{inFrench(<>«&nbsp;{say}&nbsp;»</>)}</p>
          </details>
        )}
        <div class="actions">
          <Button type="submit" look="primary">
            {messages.continue}
          </Button>
          <Button look="link" onClick={onPlan}>
            {aroundLabel ?? text.planNow}
          </Button>
        </div>
      </form>
      {aside}
    </div>
  )
}

interface OptionProps {
  readonly option: OptionView
  readonly question: QuestionView
  readonly divider: string | undefined
  readonly isChosen: boolean
  readonly onToggle: () => void
}

function Option({ option: { index, label, help }, question, divider, isChosen, onToggle }: OptionProps) {
  const { number, several } = question
  const id = `q${number}-o${index}`
  return (
    <>
      {divider && <p class="question-or">{divider}</p>}
      <label class="option" part="option">
        <input
          id={id}
          type={several ? 'checkbox' : 'radio'}
          name={`q${number}`}
          value={index}
          checked={isChosen}
          autocomplete="off"
          aria-describedby={help ? `${id}-h` : undefined}
          onChange={onToggle}
        />
        <span class="option-text">
          {inItsLanguage(question, label)}
          {help && (
            <span class="hint" id={`${id}-h`}>
              {inItsLanguage(question, help)}
            </span>
          )}
        </span>
      </label>
    </>
  )
}

/** The words of the content, or of the tool when it is the tool that asks: see `number`. */
function inItsLanguage({ number }: QuestionView, words: string): ComponentChildren {
  return isEnglish && number === 0 ? words : inFrench(words)
}

/** What is chosen once an answer is pressed. One that stands alone unticks the others, and the others untick it. */
function toggled(
  { several, options }: QuestionView,
  chosen: readonly number[],
  { index, alone }: OptionView,
): readonly number[] {
  if (!several) return [index]
  if (chosen.includes(index)) return chosen.filter((one) => one !== index)
  if (alone) return [index]
  const together = options.filter((option) => !option.alone).map((option) => option.index)
  return [...chosen.filter((one) => together.includes(one)), index]
}

function whatToChoose({ several, options }: QuestionView, text: Messages['question']): string {
  const way =
    options.find(({ unknown }) => unknown) ?? (several ? options.find(({ alone }) => alone) : undefined)
  if (way === undefined) return several ? text.chooseSeveral : text.chooseOne
  return several ? text.chooseSeveralOr(way.label) : text.chooseOneOr(way.label)
}
