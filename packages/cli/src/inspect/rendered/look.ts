/** How a page is looked at in a browser, so that a test may do without one. */
import type { L10n } from '@jalon/diagnostics'
import type { Page } from '../page/page.ts'
import type { Seen } from './seen.ts'

/** What came of it: what was seen, or why nothing was. */
export type Looked =
  | { readonly kind: 'seen'; readonly seen: Seen }
  | { readonly kind: 'unseen'; readonly because: L10n }

/** Opens the page and looks at it. `cwd`: where the name of a file starts from. */
export type Look = (page: Page, cwd: string) => Promise<Looked>
