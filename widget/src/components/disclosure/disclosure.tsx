/** Something that is shown when it is asked for. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

export interface DisclosureProps {
  readonly class?: string
  readonly summary: string
  /** The id of what the summary is about, where several have the same words. */
  readonly about?: string
  readonly children: ComponentChildren
}

/** Made only once it is opened: a browser may look up the sites of the links that it finds, even folded. */
export function Disclosure({ class: name, summary, about, children }: DisclosureProps) {
  const [isAsked, setAsked] = useState(false)
  return (
    <details class={name} onToggle={(event) => setAsked(event.currentTarget.open)}>
      <summary aria-describedby={about}>{summary}</summary>
      {isAsked && children}
    </details>
  )
}
