/** A heading, at the level that the host page asked for or below it. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useArrival } from '../../app/arrival.ts'

export interface HeadingProps {
  readonly level: number
  readonly class?: string
  readonly id?: string
  /** Only the heading of a screen says it: whether it receives focus when the screen is reached by an action. */
  readonly opens?: boolean
  readonly children: ComponentChildren
}

/** A heading of level 1 to 6. */
export function Heading({ level, class: name, id, opens, children }: HeadingProps) {
  const Tag = `h${Math.min(level, 6)}` as 'h2'
  const heading = useRef<HTMLHeadingElement>(null)
  useArrival(heading, opens === true)
  return (
    <Tag
      ref={heading}
      class={name}
      id={id}
      part={opens === undefined ? undefined : 'titre'}
      tabIndex={opens ? -1 : undefined}
    >
      {children}
    </Tag>
  )
}
