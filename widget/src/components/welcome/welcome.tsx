/** The first screen: who asks, where, and what to do before starting. */
import type { PackCommune } from '@jalon/directory/runtime'
import { useMemo, useState } from 'preact/hooks'
import { Button } from '../button/button.tsx'
import type { Messages } from '../../messages/messages.ts'
import {
  type ChoiceGroup,
  communeGroups,
  communesBehind,
  isLong,
  postalLength,
} from '../../view/first-choices.ts'
import { ChoiceField, lastChoice } from '../choice-field/choice-field.tsx'
import { Heading } from '../heading/heading.tsx'
import { PostalField } from '../postal-field/postal-field.tsx'
import { ProblemSummary } from '../problem-summary/problem-summary.tsx'

export interface WelcomeProps {
  readonly level: number
  readonly messages: Messages
  readonly professions: readonly ChoiceGroup[]
  readonly communes: readonly PackCommune[]
  /** Whether the communes are still on their way. */
  readonly loading: boolean
  /** What is chosen already: positions, and `null` for another commune. */
  readonly chosen: Partial<FirstChoices>
  /** Whether three presses of Shift hide the screen. */
  readonly shortcut: boolean
  readonly onChoose: (chosen: Partial<FirstChoices>) => void
  readonly onStart: (choices: FirstChoices) => void
  readonly onOwn: () => void
  /** Said to those who do not see the list become shorter. */
  readonly onSay: (text: string) => void
}

/** Positions in the lists. No commune at all, or another one, is `null`. */
export interface FirstChoices {
  readonly profession?: number
  readonly commune: number | null
}

/** Two native lists, three reminders, one button; and five digits where the list of communes is long. */
export function Welcome(props: WelcomeProps) {
  const {
    level,
    messages,
    professions,
    communes,
    loading,
    chosen,
    shortcut,
    onChoose,
    onStart,
    onOwn,
    onSay,
  } = props
  const text = messages.welcome
  const [attempt, setAttempt] = useState(0)
  const [digits, setDigits] = useState('')
  const behind = useMemo(() => communesBehind(communes, digits), [communes, digits])
  const all = useMemo(() => communeGroups(communes), [communes])
  const asksCommune = loading || communes.length > 0

  const missing = {
    profession:
      professions.length > 0 && chosen.profession === undefined ? text.missingProfession : undefined,
    commune: asksCommune && chosen.commune === undefined ? text.missingCommune : undefined,
  }
  const problems = [
    ...(missing.profession ? [{ target: 'po-c1', text: missing.profession }] : []),
    ...(missing.commune ? [{ target: 'po-c2', text: missing.commune }] : []),
  ]
  const submit = (event: Event) => {
    event.preventDefault()
    if (problems.length > 0) return setAttempt(attempt + 1)
    onStart({ ...chosen, commune: chosen.commune ?? null })
  }

  /** The choices once a field has changed; the placeholder chooses nothing. */
  const withField = (field: keyof FirstChoices, value: string): Partial<FirstChoices> => {
    const { [field]: _, ...others } = chosen
    if (value === '') return others
    return { ...others, [field]: value === lastChoice ? null : Number(value) }
  }

  /** The list keeps what is chosen as long as it is in it; a code of one commune chooses it. */
  const narrow = (typed: string) => {
    setDigits(typed)
    const left = communesBehind(communes, typed).flatMap(({ choices }) => choices)
    const [first, ...others] = left
    if (first === undefined) return
    onSay(messages.postal.found(left.length))
    if (others.length === 0) onChoose({ ...chosen, commune: first.index })
    else if (!left.some(({ index }) => index === chosen.commune)) onChoose(withField('commune', ''))
  }

  return (
    <div class="welcome">
      <div class="welcome-head">
        <Heading level={level} class="title" opens>
          {messages.title}
        </Heading>
        <p class="lead">{text.lead}</p>
        <p class="hint">{text.audience}</p>
      </div>
      <form class="welcome-form" noValidate autocomplete="off" onSubmit={submit}>
        {attempt > 0 && problems.length > 0 && (
          <ProblemSummary title={messages.question.missing} problems={problems} attempt={attempt} />
        )}
        {professions.length > 0 && (
          <ChoiceField
            id="po-c1"
            label={text.profession}
            problem={attempt > 0 ? missing.profession : undefined}
            placeholder={text.choose}
            groups={professions}
            value={fieldValue(chosen.profession)}
            onChange={(value) => onChoose(withField('profession', value))}
          />
        )}
        {isLong(communes) && (
          <PostalField
            id="po-c3"
            messages={messages.postal}
            digits={digits}
            isUnknown={digits.length === postalLength && behind.length === 0}
            onType={narrow}
          />
        )}
        {asksCommune && (
          <ChoiceField
            id="po-c2"
            label={text.commune}
            help={text.communeHelp}
            problem={attempt > 0 ? missing.commune : undefined}
            placeholder={loading ? text.loading : text.choose}
            groups={behind.length > 0 ? behind : all}
            last={text.elsewhere}
            value={fieldValue(chosen.commune)}
            onChange={(value) => onChoose(withField('commune', value))}
          />
        )}
        <Button type="submit" look="primary">
          {text.start}
        </Button>
      </form>
      <div class="welcome-side">
        <Heading level={level + 1} class="welcome-before">
          {text.before}
        </Heading>
        <ul>
          {text.reminders.map((reminder) => (
            <li key={reminder}>{reminder}</li>
          ))}
        </ul>
        <p class="hint">
          {text.masking}
          {shortcut && <span class="welcome-keys">{text.maskingKeys}</span>}. {text.history}
        </p>
      </div>
      <p class="welcome-own">
        <Button look="link" onClick={onOwn}>
          {text.own}
        </Button>
      </p>
    </div>
  )
}

function fieldValue(chosen: number | null | undefined): string {
  if (chosen === null) return lastChoice
  return chosen === undefined ? '' : String(chosen)
}
