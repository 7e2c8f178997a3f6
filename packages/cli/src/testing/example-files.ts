/** The files of an example as those of a content root; what stands under `../` is what it rests on. */
import type { ContentFiles } from '../content-files.ts'
import { restOn } from '../base/rests-on.ts'

export function exampleFiles(files: Readonly<Record<string, string>>): ContentFiles {
  const under = (start: string) =>
    Object.entries(files).flatMap(([file, text]) =>
      file.startsWith(start) ? [{ file: file.slice(start.length), text }] : [],
    )
  const own = under('').filter(({ file }) => !file.startsWith('../'))
  return restOn({ sources: own, unread: [] }, ({ folder }) => {
    const found = under(`${folder.value}/`)
    const written = found.find(({ file }) => file === 'package.json')
    if (written === undefined) return { fault: { kind: 'missing' } }
    const sources = found.filter((source) => source !== written)
    return { files: { sources, unread: [] }, version: JSON.parse(written.text).version }
  })
}
