/** What keeps her from being lost between two doors, and a reminder for the professional's own calendar. */
import { useState } from 'preact/hooks'
import { Button } from '../button/button.tsx'
import type { Messages } from '../../messages/messages.ts'
import { dayAfter, namedDay, reminderDelays } from '../../view/reminder.ts'
import { ChoiceField } from '../choice-field/choice-field.tsx'
import { Heading } from '../heading/heading.tsx'

export interface FollowUpProps {
  readonly level: number
  readonly messages: Messages
  /** The ISO day. */
  readonly today: string
  /** The steps too, when the paper does not bear them. */
  readonly withSteps: boolean
  /** Receives a number of days. */
  readonly onRemind: (delay: number) => void
}

/** The steps, then a day to be reminded on: one of a list, never typed. */
export function FollowUp({ level, messages, today, withSteps, onRemind }: FollowUpProps) {
  const { sheet, papers } = messages
  const text = papers.reminder
  const [delay, setDelay] = useState('7')
  return (
    <section class="follow-up">
      <Heading level={level}>{sheet.followUp}</Heading>
      {withSteps && (
        <ul>
          {sheet.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      <div class="follow-up-reminder">
        <ChoiceField
          id="po-r"
          label={text.title}
          help={text.help}
          groups={[
            {
              choices: reminderDelays.map((index) => ({ index, label: namedDay(dayAfter(today, index)) })),
            },
          ]}
          isOurs
          value={delay}
          onChange={setDelay}
        />
        <Button look="outlined" onClick={() => onRemind(Number(delay))}>
          {text.save}
        </Button>
      </div>
    </section>
  )
}
