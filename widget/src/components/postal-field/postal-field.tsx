/** The digits of a postal code, to shorten a long list of communes. Nothing but digits can be written in it. */
import type { Messages } from '../../messages/messages.ts'
import { postalLength } from '../../view/first-choices.ts'

export interface PostalFieldProps {
  /** Neutral and unique in the widget. */
  readonly id: string
  readonly messages: Messages['postal']
  readonly digits: string
  /** Said when the five digits are those of no commune. */
  readonly isUnknown: boolean
  readonly onType: (digits: string) => void
}

/** A label, a hint and five digits. */
export function PostalField({ id, messages, digits, isUnknown, onType }: PostalFieldProps) {
  return (
    <div class="postal-field">
      <label for={id}>{messages.label}</label>
      <p class="hint" id={`${id}-h`}>
        {messages.help}
      </p>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        pattern="[0-9]{5}"
        maxLength={postalLength}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={isUnknown ? `${id}-h ${id}-u` : `${id}-h`}
        value={digits}
        onInput={(event) => {
          const field = event.currentTarget
          // Written back at once: a letter never stays in the page.
          field.value = field.value.replace(/\D/g, '').slice(0, postalLength)
          onType(field.value)
        }}
      />
      {isUnknown && (
        <p class="hint" id={`${id}-u`}>
          {messages.none}
        </p>
      )}
    </div>
  )
}
