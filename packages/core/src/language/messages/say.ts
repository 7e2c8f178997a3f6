/** One sentence, in French first. */
import type { L10n } from '@jalon/diagnostics'

export function say(fr: string, en: string): L10n {
  return { fr, en }
}
