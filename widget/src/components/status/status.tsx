/** What a screen reader hears without moving: present and empty from the first paint, then only its text changes. */
import { useEffect, useState } from 'preact/hooks'

export interface StatusProps {
  /** A new object each time, so that the same sentence is said twice. */
  readonly said: { readonly text: string }
}

/** How long a sentence stays, in milliseconds. */
const lasting = 5000

/** The one live region of the widget. */
export function Status({ said }: StatusProps) {
  const [text, setText] = useState('')
  useEffect(() => {
    setText(said.text)
    const timer = setTimeout(() => setText(''), lasting)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <p class="status" role="status">
      {text}
    </p>
  )
}
