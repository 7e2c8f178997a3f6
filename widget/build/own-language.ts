/** Leaves out of the French build the marks that words of the content bear in an interface of another language. */
import type { Plugin } from 'vite'

const mark = /\binFrench\(/g

/** Writes `inFrench(words)` as `(words)`: a French reader downloads nothing for the readers of other languages. */
export function ownLanguage(): Plugin {
  return {
    name: 'own-language',
    apply: 'build',
    transform: {
      filter: { id: /\.tsx$/, code: mark },
      handler: (code, id) =>
        id.endsWith('in-french.tsx') ? undefined : { code: code.replace(mark, '('), map: null },
    },
  }
}
