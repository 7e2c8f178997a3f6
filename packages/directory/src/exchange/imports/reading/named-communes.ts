/** Which communes of today a file names, line after line, and whether it names enough of them. */
import { say } from '@jalon/core'
import { type Commune, communeIndex } from '../../../communes/commune-index.ts'
import type { Refusal } from '../import-format.ts'
import { placeIn } from './line.ts'
import type { Line } from './line.ts'
import { plainCommune } from './plain.ts'
import { refusals } from './refusals.ts'
import { refuse } from './refuse.ts'
import type { TableRow } from './table.ts'

/** A commune as a line names it: by its code of today, or by one of the past. */
export interface NamedCommune {
  readonly commune: Commune
  /** The code of the past that the line has. */
  readonly former?: string
}

export interface NamedCommunes {
  /** The commune of a row, nothing when no list of today knows it, or why the file is refused. */
  see(row: TableRow<'code' | 'name'>): NamedCommune | Refusal | undefined
  /** Everything was seen: whether the file is complete enough to be believed. */
  end(): Refusal | undefined
  /** The numbers of the lines whose code is no commune, few enough to go on. */
  unknown(): readonly number[]
}

/** A complete edition names all of France. The law moves a few communes a year, never nine hundred. */
const leastCommunes = 34_000
/** Above one line in fifty, it is no longer a matter of spelling. */
const oddShare = 0.02

const codeWords = say("le code d'une commune", 'the code of a commune')

export function namedCommunes(file: string, territory: ReadonlySet<string>): NamedCommunes {
  const index = communeIndex()
  const seen = new Set<string>()
  // Of all the odd lines, one is kept: a file may have nothing else.
  const unknown: number[] = []
  let firstUnknown: Line | undefined
  let firstMisnamed: Line | undefined
  let misnamed = 0
  let rows = 0

  return {
    see(row) {
      const code = row.value('code')
      rows += 1
      if (/^\d{4}$/.test(code)) return refuse(row.place('code'), refusals.lostZero)
      if (!/^(\d\d|2[AB])\d{3}$/.test(code)) {
        return refuse(row.place('code'), refusals.oddValue(row.title('code'), codeWords))
      }
      const commune = index.find(code)
      if (commune !== undefined) {
        seen.add(code)
        const name = row.value('name')
        if (name !== commune.name && plainCommune(name) !== plainCommune(commune.name)) {
          firstMisnamed ??= row.line
          misnamed += 1
        }
        return { commune }
      }
      const successor = index.successorOf(code)
      if (successor !== undefined) return { commune: successor, former: code }
      // Overseas collectivities are in no list of communes.
      if (!/^9[78]/.test(code)) {
        firstUnknown ??= row.line
        unknown.push(row.line.number)
      }
      return undefined
    },

    end() {
      const start = placeIn({ file, number: 1, text: '', ended: true })
      const absent = departments(territory).filter((code) => {
        return !(index.inDepartment(code) ?? []).some((commune) => seen.has(commune.code))
      })
      if (absent.length > 0 && seen.size > 0) return refuse(start, refusals.absentDepartments(absent))
      if (seen.size <= leastCommunes) return refuse(start, refusals.tooFew(seen.size, leastCommunes))
      if (firstUnknown !== undefined && unknown.length > rows * oddShare)
        return refuse(placeIn(firstUnknown), refusals.unknownCodes(unknown.length - 1))
      if (firstMisnamed !== undefined && misnamed > rows * oddShare)
        return refuse(placeIn(firstMisnamed), refusals.shiftedNames(misnamed))
      return undefined
    },

    unknown: () => unknown,
  }

  /** The départements that a complete file has: all of the mainland, and those of the territory. */
  function departments(communes: ReadonlySet<string>): readonly string[] {
    const all = new Set<string>()
    for (const code of index.codes()) if (!code.startsWith('97')) all.add(index.find(code)?.department ?? '')
    for (const code of communes) all.add(index.find(code)?.department ?? '')
    all.delete('')
    return [...all].sort()
  }
}

/** The départements that some communes are in. */
export function departmentsOf(communes: ReadonlySet<string>): ReadonlySet<string> {
  const index = communeIndex()
  return new Set([...communes].flatMap((code) => index.find(code)?.department ?? []))
}
