/** Text inside a page. */
import { visible } from '@jalon/diagnostics'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The text as HTML shows it, in an element or between quotes: nothing in it is a tag, and nothing is hidden. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
