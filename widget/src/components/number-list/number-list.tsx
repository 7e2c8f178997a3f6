/** A short list of numbers to call. */

export interface NumberToCall {
  readonly name: string
  readonly href: string
  readonly text: string
}

/** One row a number: what it is for, then the number. */
export function NumberList({ contacts }: { readonly contacts: readonly NumberToCall[] }) {
  return (
    <ul class="number-list">
      {contacts.map(({ name, href, text }) => (
        <li key={href}>
          <a href={href}>
            <span>{name}</span> <strong>{text}</strong>
          </a>
        </li>
      ))}
    </ul>
  )
}
