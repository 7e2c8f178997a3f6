/** What a card must know of where: another commune, or a district. A native list, applied by a button. */
import { useState } from 'preact/hooks'
import { Button } from '../button/button.tsx'
import { inFrench } from '../../messages/in-french.tsx'
import type { Messages } from '../../messages/messages.ts'
import type { PlaceAsked, PlaceChosen } from '../../view/place-view.ts'
import { ChoiceField, lastChoice } from '../choice-field/choice-field.tsx'

export interface PlaceFieldProps {
  /** Neutral and unique in the widget. */
  readonly id: string
  readonly messages: Messages
  readonly asked: PlaceAsked
  readonly onChoose: (chosen: PlaceChosen) => void
}

/** A district in sight, since it narrows what is shown; another commune one press away, since it is seldom the case. */
export function PlaceField({ id, messages, asked, onChoose }: PlaceFieldProps) {
  const text = messages.place
  const [value, setValue] = useState(asked.chosen === null ? lastChoice : String(asked.chosen ?? ''))
  const isCommune = asked.kind === 'commune'
  const field = (
    <div class="place-field">
      <ChoiceField
        id={id}
        label={isCommune ? text.commune[asked.role] : inFrench(asked.question)}
        placeholder={isCommune ? text.same : text.wholeCommune}
        groups={asked.groups}
        last={isCommune ? text.anywhere : undefined}
        value={value}
        onChange={setValue}
      />
      <Button
        look="outlined"
        onClick={() => onChoose(value === '' ? undefined : value === lastChoice ? null : Number(value))}
      >
        {text.apply}
      </Button>
    </div>
  )
  if (!isCommune) return field
  return (
    <details class="place-field-more" open={asked.chosen !== undefined}>
      <summary>{text.elsewhere[asked.role]}</summary>
      {field}
    </details>
  )
}
