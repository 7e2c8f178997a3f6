/**
 * The courts of each commune, as the Ministry of Justice publishes them (« juridictions compétentes »): one line a
 * commune. A user of this file met an edition whose courts had slid from one commune to the next, hence the known pairs.
 */
import { say } from '@jalon/core'
import { communeIndex } from '../../communes/commune-index.ts'
import type { DraftSource, ZoneDraft } from '../imported.ts'
import type { ImportContext, Reading, Refusal } from './import-format.ts'
import { refused } from './import-format.ts'
import { csvText } from './reading/csv-text.ts'
import { departmentsOf, namedCommunes } from './reading/named-communes.ts'
import { alphabetNotes, counted, unknownLines } from './reading/notes.ts'
import { plain } from './reading/plain.ts'
import { refusals } from './reading/refusals.ts'
import { refuse } from './reading/refuse.ts'
import type { CommuneRow } from './reading/settle-rows.ts'
import { settleRows } from './reading/settle-rows.ts'
import { slug } from './reading/slug.ts'
import type { Columns, TableRow } from './reading/table.ts'
import { readTableOf } from './reading/table.ts'
import { wholeFile } from './reading/whole-file.ts'

type Name = 'code' | 'name' | 'court' | 'proximity'

const columns: Columns<Name> = {
  code: { names: ['Commune'] },
  name: { names: ['Libellé Commune'] },
  court: { names: ['Tribunal judiciaire compétent'] },
  // Renamed in 2024: « … (hors communes exclusives aux TJ) ».
  proximity: { names: ['Tribunal de proximité compétent'], mayGoOn: true },
}

/** Communes whose court nobody doubts, in every part of the file: by code, their name and a word of the court's. */
const knownPairs: ReadonlyMap<string, readonly [commune: string, court: string]> = new Map([
  ['01187', ['Haut-Valromey', 'Bourg-en-Bresse']],
  ['13201', ['Marseille 1er Arrondissement', 'Marseille']],
  ['33063', ['Bordeaux', 'Bordeaux']],
  ['69381', ['Lyon 1er Arrondissement', 'Lyon']],
  ['75056', ['Paris', 'Paris']],
  ['57463', ['Metz', 'Metz']],
  ['57474', ['Mondelange', 'Thionville']],
  ['93055', ['Pantin', 'Bobigny']],
])

const communeWords = say('Cette commune', 'This commune')

/** The table that the zones of courts select from. */
const tableFile = 'ressorts.csv'

/** Reads the file of the courts; `source` is what the drafts cite. */
export function readCourts(context: ImportContext, source: DraftSource): Reading {
  const { file, communes } = context
  const departments = departmentsOf(communes)
  const named = namedCommunes(file, communes)
  const pairs = new Set(knownPairs.keys())
  const lineOf = new Map<string, number>()
  const rows: CommuneRow[] = []
  const left = counted()

  const table = readTableOf<Name>({
    file,
    columns,
    read(row) {
      const refusal = twice(row) ?? slid(row)
      if (refusal !== undefined) return refusal
      const seen = named.see(row)
      if (seen === undefined) return undefined
      if ('rule' in seen) return seen
      const said = [row.value('court'), row.value('proximity')]
      if (departments.has(seen.commune.department)) rows.push({ ...seen, line: row.line.number, said })
      else left.add(seen.commune.department, 'elsewhere')
      return undefined
    },
  })

  function twice(row: TableRow<Name>): Refusal | undefined {
    const code = row.value('code')
    const first = lineOf.get(code)
    lineOf.set(code, first ?? row.line.number)
    return first === undefined ? undefined : refuse(row.place('code'), refusals.twice(communeWords, first))
  }

  function slid(row: TableRow<Name>): Refusal | undefined {
    const code = row.value('code')
    const known = knownPairs.get(code)
    if (known === undefined || !pairs.delete(code)) return undefined
    const [commune, court] = known
    return ` ${plain(row.value('court'))} `.includes(` ${plain(court)} `)
      ? undefined
      : refuse(row.place('court'), refusals.knownPair(`${commune} (${code})`, court))
  }

  const reading: Reading = {
    take: table.take,
    end() {
      const refusal = table.end() ?? named.end() ?? absentPair(file, pairs)
      if (refusal !== undefined) return refused(refusal)
      const settled = settleRows(rows, { mayHaveSeveral: false })
      return {
        value: {
          services: [],
          zones: zonesOf(settled.rows, communes, source),
          tables: { [tableFile]: tableOf(settled.rows) },
          left: [...settled.left, ...unknownLines(named.unknown()), ...left.list()],
          notes: [...alphabetNotes(table.alphabet()), ...settled.notes],
        },
        diagnostics: [],
      }
    },
  }
  return wholeFile({ file, expected: 'csv', reading })
}

/** Districts of large cities may be left to their city, which says the same. */
function absentPair(file: string, pairs: ReadonlySet<string>): Refusal | undefined {
  const [code] = [...pairs].filter((each) => communeIndex().find(each) !== undefined)
  const commune = communeIndex().find(code ?? '')
  if (commune === undefined) return undefined
  const start = { source: { file, text: '' }, start: 0, end: 0 }
  return refuse(start, refusals.noKnownPair(commune))
}

function tableOf(rows: readonly CommuneRow[]): string {
  return csvText(
    ['code', 'commune', 'tribunal', 'chambre'],
    rows.map(({ commune, said }) => [commune.code, commune.name, ...said]),
  )
}

/** A zone for each court that has a commune of the territory: first instance, then proximity. */
function zonesOf(
  rows: readonly CommuneRow[],
  communes: ReadonlySet<string>,
  source: DraftSource,
): readonly ZoneDraft[] {
  const here = rows.filter(({ commune }) => communes.has(commune.code))
  const distinct = (at: number) => [...new Set(here.map(({ said }) => said[at] ?? ''))].filter(Boolean).sort()
  return [
    ...distinct(0).map((court) => zoneOf('tribunal-judiciaire', 'tj', { tribunal: court }, court, source)),
    ...distinct(1).map((court) => zoneOf('tribunal-proximite', 'tprx', { chambre: court }, court, source)),
  ]
}

function zoneOf(
  institution: string,
  short: string,
  where: Readonly<Record<string, string>>,
  court: string,
  source: DraftSource,
): ZoneDraft {
  return {
    id: `ressort-${short}-${slug(seatOf(court))}`,
    label: labelOf(court),
    institution,
    communes: { from: tableFile, where },
    source,
  }
}

/** « ressort du tribunal judiciaire de Metz ». */
function labelOf(court: string): string {
  const low = court.charAt(0).toLowerCase() + court.slice(1)
  if (low.startsWith('tribunal ')) return `ressort du ${low}`
  return low.startsWith('chambre ') ? `ressort de la ${low}` : `ressort : ${court}`
}

/** « Tribunal judiciaire de Bourg-en-Bresse » sits in « Bourg-en-Bresse ». */
function seatOf(court: string): string {
  const kinds = /^(tribunal judiciaire|tribunal de proximité|chambre de proximité|tj|tprx)\s+/i
  return court.replace(kinds, '').replace(/^(de la |de l['’]\s?|de |d['’]\s?)/i, '')
}
