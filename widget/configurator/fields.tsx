/** The fields of the form: a label that stays, a hint under it. */
import { useId } from 'preact/hooks'

interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One of a few. */
export function Choice({
  label,
  hint,
  value,
  options,
  onChange,
}: FieldProps & { readonly options: readonly (readonly string[])[] }) {
  const id = useId()
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-a`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        value={value}
        aria-describedby={hint && `${id}-a`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map(([one = '', text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}

/** A few words. */
export function Text({ label, hint, value, onChange }: FieldProps) {
  const id = useId()
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-a`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        type="text"
        spellcheck={false}
        value={value}
        aria-describedby={hint && `${id}-a`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </p>
  )
}
