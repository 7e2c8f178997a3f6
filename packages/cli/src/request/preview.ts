/** The widget of each territory with the content of a request, as `jalon build` would write it: to be looked at, not published. */
import type { L10n } from '@jalon/diagnostics'
import { WrongUsage } from '../command.ts'
import type { ReadVersion } from '../diff/read-version.ts'
import { makesUnusable } from '../project.ts'
import { territoryFiles } from '../site/territory-files.ts'

export interface Preview {
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Why there is none. */
  readonly missing?: L10n
}

/** The files, under `apercu/<territory>/`. None of a version with errors: what is not proved is not shown. */
export function previewOf(version: ReadVersion | undefined, today: string): Preview {
  if (version?.packs === undefined || version.content.diagnostics.some(makesUnusable)) {
    return {
      files: {},
      missing: {
        fr: "Il n'y a pas d'aperçu : les fichiers contiennent des erreurs.",
        en: 'There is no preview: the files contain errors.',
      },
    }
  }
  try {
    const files = version.packs.flatMap((pack) => {
      // With its pathways: the script carries those of another version.
      const address = `/apercu/${pack.territory.id}/`
      const site = territoryFiles(pack, { selfContained: true, address, today })
      return Object.entries(site).map(
        ([file, content]) => [`apercu/${pack.territory.id}/${file}`, content] as const,
      )
    })
    return { files: Object.fromEntries(files) }
  } catch (error) {
    if (error instanceof WrongUsage) return { files: {}, missing: error.words }
    throw error
  }
}
