/** A line of CSV cut into cells, each with its place: our tables and the files of others are read by the same hand. */

export interface Cell {
  readonly value: string
  readonly start: number
  readonly end: number
  /** Whether it reads as one value: quotes that open also close, and nothing follows them. */
  readonly whole: boolean
}

/** The cell that starts at a place of a text. It ends before the separator or the end of the line, or with the text. */
export function cellAt(text: string, start: number, separator: string): Cell {
  const quoted = text[start] === '"'
  const end = quoted ? quotedEnd(text, start) : plainEnd(text, start, separator)
  const written = text.slice(start, end)
  const closed = !quoted || written.split('"').length % 2 === 1
  const whole = closed && (end >= text.length || text[end] === separator || isLineEnd(text[end]))
  return { value: unquoted(written), start, end, whole }
}

/** The cells of one line, which holds no line end. */
export function cellsOf(line: string, separator: string): readonly Cell[] {
  const cells: Cell[] = []
  for (let start = 0; start <= line.length; ) {
    const cell = cellAt(line, start, separator)
    cells.push(cell)
    start = cell.end + 1
  }
  return cells
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r'
}

function plainEnd(text: string, start: number, separator: string): number {
  let end = start
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end++
  return end
}

/** Two quotes in a row are a quote of the text; the quoted value ends at a lone one, or with the text. */
function quotedEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length) {
    if (text[end] !== '"') end++
    else if (text[end + 1] === '"') end += 2
    else return end + 1
  }
  return text.length
}

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.replace(/^"|"$/g, '').replaceAll('""', '"') : cell.trim()
}
