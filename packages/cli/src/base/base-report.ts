/** What a content root rests on, said under the report of a check: which version, and what the network replaces. */
import type { Lang } from '@jalon/diagnostics'
import { isReplaceable, sharedEntries } from '@jalon/core'
import type { Project } from '../project.ts'
import { territoryOf } from './rests-on.ts'

/** For people, one or two lines; nothing where there is no base. */
export function baseText(project: Project, lang: Lang): string {
  const { version, print, replaced } = baseOf(project) ?? {}
  if (print === undefined || replaced === undefined) return ''
  const say = words[lang]
  return [say.base(version, print), ...(replaced.length === 0 ? [] : [say.replaced(replaced)])].join('\n')
}

/** For programs; nothing where there is no base. */
export function baseJson(project: Project): object {
  const base = baseOf(project)
  return base === undefined ? {} : { base }
}

function baseOf({ base, sources }: Project) {
  const found = base?.found
  if (found === undefined) return undefined
  const { version, print } = found
  const files = found.replaced.map(({ file }) => {
    const territory = territoryOf(file)
    return territory === undefined ? file : `territories/${territory}`
  })
  const entries = sources
    .filter(({ file }) => isReplaceable(file))
    .flatMap((source) => sharedEntries(source).map(({ name }) => name.value))
  return {
    ...(version === undefined ? {} : { version }),
    print,
    replaced: [...new Set([...files, ...entries])],
  }
}

const words = {
  fr: {
    base: (version: string | undefined, print: string) =>
      `Repose sur la base${version === undefined ? '' : ` ${version}`} (${print}) ; tout est vérifié ensemble.`,
    replaced: (names: readonly string[]) =>
      `Remplacé ici, et qui ne suivra plus la base : ${names.join(', ')}.`,
  },
  en: {
    base: (version: string | undefined, print: string) =>
      `Rests on base${version === undefined ? '' : ` ${version}`} (${print}); everything is verified together.`,
    replaced: (names: readonly string[]) =>
      `Replaced here, and no longer following the base: ${names.join(', ')}.`,
  },
}
