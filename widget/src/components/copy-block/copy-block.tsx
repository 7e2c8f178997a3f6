/** The text to copy by hand, where a page may not do it: selected as soon as it appears. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

export interface CopyBlockProps {
  readonly label: string
  readonly problem: string
  readonly text: ComponentChildren
}

/** Why it is there, then the text. It takes focus. */
export function CopyBlock({ label, problem, text }: CopyBlockProps) {
  const block = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const shown = block.current
    if (shown === null) return
    shown.focus()
    getSelection()?.selectAllChildren(shown)
  }, [])
  return (
    <div class="copy-block">
      <p class="problem">{problem}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must reach it to copy it. */}
      <section ref={block} tabIndex={0} aria-label={label}>
        {text}
      </section>
    </div>
  )
}
