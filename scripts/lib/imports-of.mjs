/**
 * @typedef {{ from: string, line: number, typeOnly: boolean }} Import
 */

// `from` may stand some lines below `import`; no quote, parenthesis or semicolon can stand between the two.
const statement = /^[ \t]*(?:import|export)\b(?<what>[^'"`;()]*?)['"](?<from>[^'"\n]+)['"]/gm
const call = /\bimport\s*\(\s*['"](?<from>[^'"\n]+)['"]/g

/**
 * What a source file imports, in order. Type imports are told apart: nothing remains of them at run time.
 * @param {string} text
 * @returns {readonly Import[]}
 */
export function importsOf(text) {
  /** @type {(match: RegExpMatchArray) => Import} */
  const read = (match) => ({
    from: match.groups?.from ?? '',
    line: text.slice(0, match.index).split('\n').length,
    typeOnly:
      /^\s+type\s+[^\s]/.test(match.groups?.what ?? '') &&
      !/^\s+type\s+from\s*$/.test(match.groups?.what ?? ''),
  })
  // `export const x = '…'` begins like an import.
  const statements = [...text.matchAll(statement)].filter(({ groups }) =>
    /(^\s*|\bfrom\s*)$/.test(groups?.what ?? ''),
  )
  return [...statements, ...text.matchAll(call)].map(read).sort((a, b) => a.line - b.line)
}
