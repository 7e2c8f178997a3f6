/** The files of a territory, with its pathways beside the widget or inside its own. */
import type { Pack } from '@jalon/directory'
import { withShortNames } from '@jalon/directory'
import { siteFiles } from './site-files.ts'

/** What the webmaster of one territory uploads. */
export function territoryFiles(
  pack: Pack,
  { selfContained, address, today }: { selfContained: boolean; address: string; today: string },
): Readonly<Record<string, string | Uint8Array>> {
  return siteFiles(pack, { data: packText(pack, selfContained), address, today })
}

/**
 * A pack without its pathways: the widget of the same build carries them, and checks that they are the same. With them,
 * under names that weigh nothing: only a page will read them.
 */
export function packText(pack: Pack | undefined, withPathways: boolean): string {
  const { ir, ...file } = pack ?? {}
  return `${JSON.stringify(withPathways && ir ? { ...file, ir: withShortNames(ir) } : file)}\n`
}
