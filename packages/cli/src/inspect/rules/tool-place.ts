/** Where the tool stands in the text of the page, for what was seen in a browser. */
import type { Span } from '@jalon/diagnostics'
import type { Page } from '../page/page.ts'

/** The element, the script of the frame, or the frame. */
export function toolPlace({ carried }: Page): Span | undefined {
  const { elements, loaders, frames } = carried
  return (elements[0] ?? loaders[0]?.element ?? frames[0]?.element)?.span
}
