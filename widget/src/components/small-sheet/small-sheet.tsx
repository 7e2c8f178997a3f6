/**
 * A paper that may be found: ordinary names, ordinary numbers. It receives lines and nothing else, so that no date,
 * commune, profession or answer can reach it.
 */
import { contentLanguage } from '../../messages/language.ts'
import type { Messages } from '../../messages/messages.ts'
import type { DiscreetContact } from '../../view/discreet-contact.ts'
import { Heading } from '../heading/heading.tsx'

export interface SmallSheetProps {
  readonly level: number
  readonly messages: Messages['papers']['quiet']
  readonly lines: readonly DiscreetContact[]
  /** Said when every line is invented. */
  readonly fictional?: string | undefined
}

/** Half a page: a title, one line a contact, and a date to write by hand. */
export function SmallSheet({ level, messages, lines, fictional }: SmallSheetProps) {
  return (
    <article class="small-sheet" lang={contentLanguage}>
      <Heading level={level}>{messages.title}</Heading>
      {fictional && <p>{fictional}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ name, plainName, phone, address }) => (
            <li key={`${name} ${phone} ${address}`}>
              <span class="small-sheet-name">{name ?? plainName ?? messages.appointment}</span>
              {phone && <span class="small-sheet-phone"> {phone}</span>}
              {address && <span class="small-sheet-address"> {address}</span>}
            </li>
          ))}
        </ul>
      )}
      <p class="small-sheet-line">
        {messages.appointment}&nbsp;: <span />
      </p>
    </article>
  )
}
