/** The safe corrections of a request, as changes that its author takes with one click: only where they say what stands there. */
import { createHash } from 'node:crypto'
import { Refused } from './archive.mjs'

const most = 20
const mostLines = 20
const longest = 4000
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/**
 * @typedef {object} Comment
 * @property {string} path
 * @property {number} line
 * @property {'RIGHT'} side
 * @property {number} [start_line]
 * @property {'RIGHT'} [start_side]
 * @property {string} body
 */

/**
 * The comments that suggest them; those of which `known` has the mark were made before. What does not fit the lines of the
 * request, or hides something, is left out.
 * @param {string} written
 * @param {ReadonlyMap<string, ReadonlyMap<number, string>>} lines The lines that the request shows, file by file.
 * @param {(mark: string) => boolean} isKnown
 * @returns {readonly Comment[]}
 */
export function commentsFrom(written, lines, isKnown) {
  return readList(written)
    .filter((each) => fits(each, lines))
    .map(commentOf)
    .filter(({ mark }) => !isKnown(mark))
    .slice(0, most)
    .map(({ comment }) => comment)
}

/** @typedef {{ file: string, line: number, endLine: number, before: string, text: string, rules: readonly string[] }} Correction */

/**
 * @param {string} written
 * @returns {readonly Correction[]}
 */
function readList(written) {
  /** @type {unknown} */
  let list
  try {
    list = JSON.parse(written)
  } catch {
    throw new Refused('Les corrections ne peuvent pas être lues.')
  }
  if (!Array.isArray(list)) throw new Refused('Les corrections ne sont pas une liste.')
  return list.filter(isCorrection)
}

/**
 * @param {any} each
 * @returns {each is Correction}
 */
function isCorrection(each) {
  return (
    typeof each === 'object' &&
    each !== null &&
    typeof each.file === 'string' &&
    Number.isSafeInteger(each.line) &&
    Number.isSafeInteger(each.endLine) &&
    each.line <= each.endLine &&
    each.endLine - each.line < mostLines &&
    [each.before, each.text].every((text) => typeof text === 'string' && text.length <= longest) &&
    each.text.split('\n').every((/** @type {string} */ line) => !hidden.test(line)) &&
    Array.isArray(each.rules) &&
    each.rules.every(
      (/** @type {unknown} */ rule) => typeof rule === 'string' && /^[a-z][a-z-]{0,60}$/.test(rule),
    )
  )
}

/**
 * @param {Correction} correction
 * @param {ReadonlyMap<string, ReadonlyMap<number, string>>} lines
 */
function fits({ file, line, endLine, before, text }, lines) {
  const shown = lines.get(file)
  const there = Array.from({ length: endLine - line + 1 }, (_, index) => shown?.get(line + index))
  return text !== before && there.every((each) => each !== undefined) && there.join('\n') === before
}

/** @param {Correction} correction */
function commentOf({ file, line, endLine, before, text, rules }) {
  const hash = createHash('sha256').update([file, before, text].join('\0')).digest('hex').slice(0, 12)
  const mark = `<!-- jalon:correction ${hash} -->`
  const longestRun = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(Math.max(3, longestRun + 1))
  const why = rules.length === 0 ? '' : ` (${rules.map((rule) => `\`${rule}\``).join(', ')})`
  /** @type {Comment} */
  const comment = {
    path: file,
    line: endLine,
    side: 'RIGHT',
    ...(line < endLine ? { start_line: line, start_side: /** @type {const} */ ('RIGHT') } : {}),
    body: `Correction sûre${why}, à relire avant de l'accepter.\n\n${fence}suggestion\n${text}\n${fence}\n${mark}`,
  }
  return { mark, comment }
}
