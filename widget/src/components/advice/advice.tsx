/** What to read or do before going on: one screen, one action at most. */
import { inFrench } from '../../messages/in-french.tsx'
import type { Messages } from '../../messages/messages.ts'
import type { PlanItemView } from '../../view/plan-view.ts'
import { Button } from '../button/button.tsx'
import { Heading } from '../heading/heading.tsx'
import { Icon } from '../icon/icon.tsx'
import { ItemList } from '../item-list/item-list.tsx'

export interface AdviceProps {
  readonly level: number
  readonly messages: Messages
  readonly items: readonly PlanItemView[]
  readonly onContinue: () => void
}

/** The advice and the calls that cannot wait for the plan. */
export function Advice({ level, messages, items, onContinue }: AdviceProps) {
  const hasCall = items.some(({ type }) => type === 'referral')
  return (
    <div class="advice stack">
      <Heading level={level} class="title" opens>
        {hasCall ? messages.advice.titleNow : messages.advice.title}
      </Heading>
      {items.map((item) => (
        <section key={item.key} class={item.type === 'advice' ? 'advice-item' : 'advice-item advice-call'}>
          {item.type === 'referral' && <Heading level={level + 1}>{inFrench(item.purpose)}</Heading>}
          <p>{inFrench(item.type === 'advice' ? item.text : item.say)}</p>
          <ItemList title={messages.card.avoid} items={item.avoid} />
          {item.type === 'referral' &&
            item.contacts.map(
              ({ name, phone }, index) =>
                phone && (
                  <a
                    key={name}
                    class={index === 0 ? 'button primary advice-number' : 'button outlined advice-number'}
                    href={phone.href}
                  >
                    <Icon name="phone" />
                    {phone.written ? messages.advice.write(phone.text) : messages.advice.call(phone.text)}
                  </a>
                ),
            )}
        </section>
      ))}
      <p class="actions">
        <Button look={hasCall ? 'outlined' : 'primary'} onClick={onContinue}>
          {messages.continue}
        </Button>
      </p>
    </div>
  )
}
