/** What the answers have opened so far, beside the question: what to do, no more. */
import { inFrench } from '../../messages/in-french.tsx'
import type { Messages } from '../../messages/messages.ts'
import type { PlanView } from '../../view/plan-view.ts'
import { Heading } from '../heading/heading.tsx'

export interface CurrentPlanProps {
  readonly level: number
  readonly messages: Messages
  readonly plan: PlanView
}

/** A side panel, on wide pages only. */
export function CurrentPlan({ level, messages, plan }: CurrentPlanProps) {
  return (
    <aside class="current-plan" aria-labelledby="po-current">
      <Heading level={level} class="current-plan-title" id="po-current">
        {messages.current.title}
      </Heading>
      {plan.groups.every(({ items }) => items.every(({ type }) => type === 'advice')) ? (
        <p class="hint">{messages.current.empty}</p>
      ) : (
        plan.groups.map(({ period, items }) => {
          const referrals = items.filter((item) => item.type === 'referral')
          return (
            referrals.length > 0 && (
              <div key={period}>
                <p class="current-plan-period">{messages.plan.groups[period]}</p>
                <ol start={referrals[0]?.number}>
                  {referrals.map(({ key, purpose }) => (
                    <li key={key}>{inFrench(purpose)}</li>
                  ))}
                </ol>
              </div>
            )
          )
        })
      )}
    </aside>
  )
}
