/** The plan: the referrals in the order to make them, to be chosen with the person. */
import type { Messages } from '../../messages/french.ts'
import type { Answered } from '../../view/answered.ts'
import type { AdviceView, PlanView, ReferralView } from '../../view/plan-view.ts'
import { AnswerList } from '../answer-list/answer-list.tsx'
import { Heading } from '../heading/heading.tsx'
import { NumberList } from '../number-list/number-list.tsx'
import { ReferralCard } from '../referral-card/referral-card.tsx'

export interface PlanProps {
  readonly level: number
  readonly messages: Messages
  readonly plan: PlanView
  /** The name of the commune; none when it is unknown or elsewhere. */
  readonly commune?: string | undefined
  readonly answers: readonly Answered[]
  /** Whether questions remain. */
  readonly pending: boolean
  /** The answer that was just changed without changing the plan. */
  readonly changed?: number | undefined
  readonly isRetained: (referral: ReferralView) => boolean
  readonly onRetain: (referral: ReferralView, retained: boolean) => void
  readonly onChange: (index: number) => void
  readonly onResume: () => void
  readonly onSheet: () => void
}

/** Three headings at most, and the cards under them. */
export function Plan(props: PlanProps) {
  const {
    level,
    messages,
    plan,
    commune,
    answers,
    pending,
    changed,
    isRetained,
    onRetain,
    onChange,
    onResume,
    onSheet,
  } = props
  const text = messages.plan
  return (
    <div class="plan stack">
      <div class="plan-head">
        <Heading level={level} class="title" opens={changed === undefined}>
          {text.title}
        </Heading>
        <p class="lead">
          {text.intro(plan.contacts, plan.outside)} {text.withHer}
        </p>
        <p class="hint">
          {commune === undefined ? text.elsewhere : text.place(commune)} {text.decide}
        </p>
      </div>
      {pending && (
        <div class="plan-pending">
          <p>{text.pending}</p>
          <button type="button" class="button primary" onClick={onResume}>
            {text.resume}
          </button>
        </div>
      )}
      {plan.groups.map(({ period, items }) => (
        <section key={period} class="plan-group">
          <Heading level={level + 1} class="plan-period">
            {text.groups[period]}
          </Heading>
          <ol>
            {items.map((item) => (
              <li key={item.key}>
                {item.type === 'advice' ? (
                  <AdviceNote advice={item} messages={messages} />
                ) : (
                  <ReferralCard
                    level={level + 2}
                    messages={messages}
                    referral={item}
                    retained={isRetained(item)}
                    onRetain={(retained) => onRetain(item, retained)}
                  />
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {plan.contacts === 0 && (
        <section class="plan-group">
          <Heading level={level + 1} class="plan-period">
            {text.always}
          </Heading>
          <NumberList contacts={messages.trouble.contacts} />
        </section>
      )}
      <AnswerList messages={text} answers={answers} changed={changed} onChange={onChange} />
      <div class="actions">
        <button type="button" class={pending ? 'button outlined' : 'button primary'} onClick={onSheet}>
          {text.prepare}
        </button>
      </div>
    </div>
  )
}

function AdviceNote({
  advice: { text, avoid },
  messages,
}: {
  readonly advice: AdviceView
  readonly messages: Messages
}) {
  return (
    <div class="advice-note">
      <p>
        <strong>{messages.card.advice}</strong> {text}
      </p>
      {avoid.map((one) => (
        <p key={one}>
          <strong>{messages.advice.avoid}</strong> {one}
        </p>
      ))}
    </div>
  )
}
