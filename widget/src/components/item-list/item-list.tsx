/** What to prepare, or to avoid: its title is said once, whatever the number of things. */
import type { ComponentChildren } from 'preact'
import { inFrench } from '../../messages/in-french.tsx'

export interface ItemListProps {
  readonly title: ComponentChildren
  readonly items: readonly string[]
  /** All but the first are one press away; without it, all are in sight. */
  readonly fold?:
    | {
        /** The id of the heading of what it belongs to. */
        readonly about: string
        readonly others: (count: number) => string
      }
    | undefined
}

/** The first thing is always in sight. */
export function ItemList({ title, items, fold }: ItemListProps) {
  const [first, ...others] = items
  if (first === undefined) return null
  const named = (
    <>
      <strong>{title}</strong> {inFrench(first)}
    </>
  )
  if (others.length === 0) return <p class="item-list">{named}</p>
  const list = (
    <ul>
      {(fold ? others : items).map((item) => (
        <li key={item}>{inFrench(item)}</li>
      ))}
    </ul>
  )
  if (fold === undefined) {
    return (
      <div class="item-list">
        <p>
          <strong>{title}</strong>
        </p>
        {list}
      </div>
    )
  }
  return (
    <details class="item-list">
      <summary aria-describedby={fold.about}>
        {named} <span>{fold.others(others.length)}</span>
      </summary>
      {list}
    </details>
  )
}
