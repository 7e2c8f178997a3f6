/** A card for a wallet: up to four numbers under names that any card could bear. It receives lines and nothing else. */
import { contentLanguage } from '../../messages/language.ts'
import type { Messages } from '../../messages/messages.ts'
import type { DiscreetContact } from '../../view/discreet-contact.ts'

export interface MemoryCardProps {
  readonly messages: Messages['papers']['quiet']
  readonly lines: readonly DiscreetContact[]
  /** Said when every line is invented. */
  readonly fictional?: string | undefined
}

/** 85 by 54 millimetres, with marks to cut along. */
export function MemoryCard({ messages, lines, fictional }: MemoryCardProps) {
  return (
    <div class="memory-card" lang={contentLanguage}>
      {corners.map((corner) => (
        <span key={corner} class={`memory-card-mark ${corner}`} aria-hidden="true" />
      ))}
      <ul>
        {lines.map(({ plainName, phone }) => (
          <li key={phone}>
            <span>{plainName ?? messages.appointment}</span> <span class="memory-card-phone">{phone}</span>
          </li>
        ))}
      </ul>
      {fictional && <p>{fictional}</p>}
    </div>
  )
}

const corners = ['top start', 'top end', 'bottom start', 'bottom end']
