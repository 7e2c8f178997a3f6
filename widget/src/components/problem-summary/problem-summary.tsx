/** What is missing to go on, with a link to each place. It takes focus as soon as it appears. */
import { useLayoutEffect, useRef } from 'preact/hooks'

export interface ProblemSummaryProps {
  readonly title: string
  readonly problems: readonly { readonly target: string; readonly text: string }[]
  /** Changes each time that the reader tried again: focus comes back here. */
  readonly attempt: number
}

/** The block of errors at the top of a form. */
export function ProblemSummary({ title, problems, attempt }: ProblemSummaryProps) {
  const block = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => block.current?.focus(), [attempt])
  // The page address must not change, so that a link here moves focus by itself.
  const go = (event: MouseEvent, target: string) => {
    event.preventDefault()
    const root = block.current?.getRootNode() as Document | ShadowRoot | undefined
    root?.getElementById(target)?.focus()
  }
  return (
    <div class="problem-summary" role="alert" tabIndex={-1} ref={block}>
      <p class="problem-summary-title">{title}</p>
      <ul>
        {problems.map(({ target, text }) => (
          <li key={target}>
            {/* A middle press would open the page again, with the question in its address. */}
            <a
              href={`#${target}`}
              onClick={(event) => go(event, target)}
              onAuxClick={(event) => event.preventDefault()}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
