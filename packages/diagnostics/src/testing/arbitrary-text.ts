/**
 * Texts that an author could end up with: a right one, then a slip of the hand, a bad paste, half a file, another
 * file's lines in this one. Each change is made of a few numbers, so that a failing text shrinks to its smallest fault.
 */
import fc from 'fast-check'

/** Changes made one after the other to one of some texts; the others lend it their lines and their words. */
export function changedText(texts: readonly string[]): fc.Arbitrary<string> {
  const numbers = fc.nat({ max: 0xffff })
  const change = fc.tuple(fc.constantFrom(...changes), numbers, numbers)
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.constantFrom(...texts),
      fc.array(change, { minLength: 1, maxLength: 4 }),
    )
    .map(([text, other, made]) => made.reduce((before, [to, a, b]) => to(before, a, b, other), text))
}

/** Anything at all that a file may hold, as it is when it is read as UTF-8. */
export function anyText(): fc.Arbitrary<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false })
  return fc.oneof(
    fc.uint8Array({ maxLength: 80 }).map((bytes) => decoder.decode(bytes)),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.constantFrom(...typed, ...values, 'a', 'next', 'states'), { maxLength: 20 })
      .map((all) => all.join('')),
  )
}

/** What a slip changes in a text: where, and how, are picked by two numbers. */
type Change = (text: string, a: number, b: number, other: string) => string

const changes: readonly Change[] = [
  // Whole lines.
  (text, a) => onLines(text, (lines) => lines.toSpliced(a % lines.length, 1)),
  (text, a) => onLines(text, (lines) => lines.toSpliced(a % lines.length, 0, pick(lines, a))),
  (text, a, b) => onLines(text, (lines) => swapped(lines, a % lines.length, b % lines.length)),
  (text, a, b, other) =>
    onLines(text, (lines) => lines.toSpliced(a % lines.length, 0, pick(other.split('\n'), b))),
  // How far a line stands from the margin.
  (text, a, b) =>
    onLines(text, (lines) => lines.with(a % lines.length, ' '.repeat(b % 9) + pick(lines, a).trimStart())),
  // Characters.
  (text, a, b) => typedAt(text, a % (text.length + 1), 0, pick(typed, b)),
  (text, a, b) => typedAt(text, a % (text.length + 1), 1 + (b % 3), ''),
  // A value of another kind, a key of another name, a word of another file.
  (text, a, b) => replacedMatch(text, /(?<=[:[,-] )[^\s,{}[\]][^,{}[\]\n]*/g, a, pick(values, b)),
  (text, a, b, other) => replacedMatch(text, /[\w-]+(?=:(?:\s|$))/g, a, pick(keysOf(other), b)),
  (text, a, b, other) => replacedMatch(text, /[\w-]+/g, a, pick(other.match(/[\w-]+/g) ?? ['x'], b)),
  // Half a file, and two halves.
  (text, a) => text.slice(0, a % (text.length + 1)),
  (text, a, b, other) => text.slice(0, a % (text.length + 1)) + other.slice(b % (other.length + 1)),
]

/** What a hand types, or what a paste brings, where it should not. */
const typed = [
  ...[
    ' ',
    '  ',
    '\n',
    '\t',
    '\r',
    '\r\n',
    ':',
    ': ',
    ' : ',
    ',',
    ', ',
    '#',
    ' #',
    '# ',
    '-',
    '- ',
    '"',
    "'",
    '{',
    '}',
  ],
  ...[
    '[',
    ']',
    '&a ',
    '*a',
    '!',
    '!!str ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '? ',
    '| ',
    '>\n',
    '<<: ',
    '@',
    '`',
    '\\',
  ],
  ...[
    'é',
    'e\u0301',
    '\u00a0',
    '\u202f',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u0435',
    '\0',
    '\ufffd',
    '\ud83d',
    '😀',
    '«',
  ],
  ...['constructor', '__proto__', 'toString', 'null', '~', 'yes', 'oui', '0', '01001'],
]

/** A value of each kind that YAML has, and some that are read as another. */
const values = [
  ...[
    '17',
    '01001',
    '99E01',
    'true',
    'oui',
    'no',
    'null',
    '~',
    '""',
    "''",
    '[]',
    '{}',
    '[a, b]',
    '{ a: b }',
    '2026-11-22',
  ],
  ...[
    '"texte"',
    'un texte : deux',
    'a, b',
    '*a',
    '&a x',
    '!x y',
    '|',
    '|\n  x',
    '1e999',
    '.nan',
    '0x1F',
    'constructor',
  ],
]

function onLines(text: string, change: (lines: readonly string[]) => readonly string[]): string {
  return change(text.split('\n')).join('\n')
}

function swapped(lines: readonly string[], a: number, b: number): readonly string[] {
  return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')
}

function typedAt(text: string, at: number, removed: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at + removed)
}

/** The text with one of the places where a pattern is found replaced; as it is when there is none. */
function replacedMatch(text: string, pattern: RegExp, which: number, by: string): string {
  const found = [...text.matchAll(pattern)]
  const { 0: match, index } = found[which % found.length] ?? { 0: '', index: 0 }
  return found.length === 0 ? text : typedAt(text, index, match.length, by)
}

function keysOf(text: string): readonly string[] {
  return text.match(/[\w-]+(?=:)/g) ?? ['x']
}

function pick<T>(all: readonly T[], number: number): T {
  return all[number % all.length] as T
}
