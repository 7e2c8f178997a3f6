/** The fields of the form: a label that stays, a hint under it. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** What names and explains a control, given what the control must bear. */
function Field({
  label,
  hint,
  children,
}: Pick<FieldProps, 'label' | 'hint'> & {
  readonly children: (bears: {
    readonly id: string
    readonly 'aria-describedby'?: string
  }) => ComponentChildren
}) {
  const id = useId()
  const about = `${id}-a`
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={about}>
          {hint}
        </span>
      )}
      {children({ id, ...(hint && { 'aria-describedby': about }) })}
    </p>
  )
}

/** One of a few. */
export function Choice({
  value,
  options,
  onChange,
  ...named
}: FieldProps & { readonly options: readonly (readonly string[])[] }) {
  return (
    <Field {...named}>
      {(bears) => (
        <select {...bears} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {options.map(([one = '', text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A few words. */
export function Text({ value, onChange, ...named }: FieldProps) {
  return (
    <Field {...named}>
      {(bears) => (
        <input
          {...bears}
          type="text"
          spellcheck={false}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}
