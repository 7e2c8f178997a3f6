/** The plan: the referrals in the order to make them, to be chosen with the person. */
import { useRef } from 'preact/hooks'
import { Button } from '../button/button.tsx'
import { focusOn } from '../../app/arrival.ts'
import { inFrench } from '../../messages/in-french.tsx'
import type { Messages } from '../../messages/messages.ts'
import type { Answered } from '../../view/answered.ts'
import type { AdviceView, PlanView, ReferralView } from '../../view/plan-view.ts'
import { AnswerList } from '../answer-list/answer-list.tsx'
import { Disclosure } from '../disclosure/disclosure.tsx'
import { Heading } from '../heading/heading.tsx'
import { ItemList } from '../item-list/item-list.tsx'
import { NumberList } from '../number-list/number-list.tsx'
import { type OnPlace, ReferralCard } from '../referral-card/referral-card.tsx'

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
  /** Says where, when a card depends on it. */
  readonly onPlace?: OnPlace | undefined
  readonly onChange: (index: number) => void
  readonly onResume: () => void
  readonly onSheet: () => void
  readonly onCopy: (text: string) => void
  /** For a reader who is not alone with her. */
  readonly onMask: () => void
  readonly onBack: () => void
}

/** More steps than this are first listed in brief. */
const shortPlan = 3

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
    onPlace,
    onChange,
    onResume,
    onSheet,
    onCopy,
    onMask,
    onBack,
  } = props
  const text = messages.plan
  const { steps, outside, contacts, minimal, watched } = plan
  const cards = useRef<HTMLDivElement>(null)
  // The page address must not change: a button moves focus.
  const reach = (index: number) => {
    const heading = cards.current?.querySelectorAll<HTMLElement>('.referral-card-purpose')[index]
    if (heading) focusOn(heading)
  }
  const sheetButton = (
    <Button look={pending ? 'outlined' : 'primary'} onClick={onSheet}>
      {text.prepare}
    </Button>
  )
  // Before the first answer, and when all stops because someone may look on, no number says what this is about.
  const isBegun = pending && answers.length > 0
  // What an onlooker reads must be bearable: nothing is in sight before it is asked for.
  const groups = plan.groups.map(({ period, items }) => (
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
                onRetain={watched ? undefined : (retained) => onRetain(item, retained)}
                onCopy={onCopy}
                onPlace={watched ? undefined : onPlace}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  ))
  return (
    <div class="plan stack" ref={cards}>
      <div class="plan-head">
        <Heading level={level} id="po-t" class="title" opens={changed === undefined}>
          {text.title}
        </Heading>
        {!watched && (
          <>
            <p class="lead">
              {steps === 0 ? text.empty : text.intro(steps, contacts, outside)} {text.withHer}
            </p>
            <p class="hint">
              {commune === undefined ? text.elsewhere : text.place(commune)}{' '}
              {plan.noLocalNumber && text.noLocalNumber} {text.decide} {text.onSheet}
            </p>
          </>
        )}
      </div>
      {pending && (
        <div class="plan-pending">
          <p>{text.pending}</p>
          <Button look="primary" onClick={onResume}>
            {text.resume}
          </Button>
        </div>
      )}
      {watched && (
        <div class="actions">
          <Button look="primary" onClick={onMask}>
            {messages.mask}
          </Button>
          <Button look="outlined" onClick={onBack}>
            {text.alone}
          </Button>
        </div>
      )}
      {steps > shortPlan && !watched && (
        <div class="plan-brief">
          <ol aria-label={text.overview}>
            {plan.groups
              .flatMap(({ items }) => items.filter((item) => item.type === 'referral'))
              .map(({ key, purpose, urgency }, index) => (
                <li key={key}>
                  <span class="plan-brief-row">
                    <Button look="link" onClick={() => reach(index)}>
                      {inFrench(purpose)}
                    </Button>{' '}
                    <span class="hint">{messages.card.urgencies[urgency]}</span>
                  </span>
                </li>
              ))}
          </ol>
          {sheetButton}
        </div>
      )}
      {watched ? (
        <Disclosure summary={text.whatToDo} about="po-t">
          <div class="stack">{groups}</div>
        </Disclosure>
      ) : (
        groups
      )}
      {minimal && !watched && (
        <section class="plan-group">
          <Heading level={level + 1} class="plan-period">
            {text.always}
          </Heading>
          <NumberList contacts={isBegun ? messages.trouble.contacts : text.emergencies} />
        </section>
      )}
      {!watched && <AnswerList messages={text} answers={answers} changed={changed} onChange={onChange} />}
      {!watched && <div class="actions">{sheetButton}</div>}
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
        <strong>{messages.card.advice}</strong> {inFrench(text)}
      </p>
      <ItemList title={messages.card.avoid} items={avoid} />
    </div>
  )
}
