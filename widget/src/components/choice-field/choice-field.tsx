/** A native list with its label: the most robust control at 245 pixels, in forced colours and by voice. */
import type { ComponentChildren } from 'preact'
import { contentLanguage } from '../../messages/language.ts'
import type { ChoiceGroup } from '../../view/first-choices.ts'
import { Icon } from '../icon/icon.tsx'

export interface ChoiceFieldProps {
  /** Neutral and unique in the widget. */
  readonly id: string
  readonly label: ComponentChildren
  readonly help?: string
  readonly problem?: string | undefined
  /** What is shown before anything is chosen; none when there is always a choice. */
  readonly placeholder?: string
  readonly groups: readonly ChoiceGroup[]
  /** The choices are words of the tool, and not of the content. */
  readonly isOurs?: boolean
  /** A choice after all the others. */
  readonly last?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The value of the choice that comes after all the others. */
export const lastChoice = 'x'

/** A label, a hint, and a `<select>`. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { id, label, help, problem, placeholder, groups, isOurs, last, value, onChange } = props
  const described = [help && `${id}-h`, problem && `${id}-e`].filter(Boolean).join(' ')
  return (
    <div class="choice-field" data-problem={problem ? '' : undefined}>
      <label for={id}>{label}</label>
      {help && (
        <p class="hint" id={`${id}-h`}>
          {help}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-e`}>
          {problem}
        </p>
      )}
      <div class="choice-field-box">
        <select
          id={id}
          autocomplete="off"
          aria-describedby={described || undefined}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {placeholder && (
            <option value="" selected={value === ''}>
              {placeholder}
            </option>
          )}
          {groups.map(({ label: family, choices }) => {
            const options = choices.map((choice) => (
              <option
                key={choice.index}
                lang={isOurs ? undefined : contentLanguage}
                value={choice.index}
                selected={value === String(choice.index)}
              >
                {choice.label}
              </option>
            ))
            return family === undefined ? options : <optgroup label={family}>{options}</optgroup>
          })}
          {last && (
            <option value={lastChoice} selected={value === lastChoice}>
              {last}
            </option>
          )}
        </select>
        <Icon name="chevron" />
      </div>
    </div>
  )
}
