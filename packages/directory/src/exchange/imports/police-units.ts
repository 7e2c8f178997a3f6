/**
 * The police or gendarmerie unit of each commune, as the Ministry of the Interior publishes it (« compétence
 * territoriale ») and redraws it without a word: a list printed once is wrong the year after.
 */
import { say } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import type { DraftSource, ZoneDraft } from '../imported.ts'
import type { ImportContext, Reading, Refusal } from './import-format.ts'
import { refused } from './import-format.ts'
import { mostPlaces } from './place-drafts.ts'
import { csvText } from './reading/csv-text.ts'
import { placeIn } from './reading/line.ts'
import { departmentsOf, namedCommunes } from './reading/named-communes.ts'
import { alphabetNotes, counted, unknownLines } from './reading/notes.ts'
import { refusals } from './reading/refusals.ts'
import { refuse } from './reading/refuse.ts'
import type { CommuneRow } from './reading/settle-rows.ts'
import { settleRows } from './reading/settle-rows.ts'
import { slug } from './reading/slug.ts'
import type { Columns, TableRow } from './reading/table.ts'
import { readTableOf } from './reading/table.ts'
import { wholeFile } from './reading/whole-file.ts'

type Name = 'code' | 'name' | 'force' | 'unit' | 'service'

const columns: Columns<Name> = {
  code: { names: ['code_commune'] },
  name: { names: ['libelle_commune'] },
  force: { names: ['institution'] },
  unit: { names: ['id_service'] },
  service: { names: ['service'] },
}

/** The two forces, as the file writes them. */
const forces: Readonly<Record<string, string>> = { PN: 'police-nationale', GN: 'gendarmerie' }

const forceWords = say('« PN » ou « GN »', '"PN" or "GN"')
const unitWords = say('Cette unité, pour cette commune,', 'This unit, for this commune,')
const serviceWords = say("le nom d'une unité", 'the name of a unit')

/** The table that the zones of units select from. */
const tableFile = 'forces-de-securite.csv'

/** Reads the file of the units; `source` is what the drafts cite. */
export function readPoliceUnits(context: ImportContext, source: DraftSource): Reading {
  const { file, communes } = context
  const departments = departmentsOf(communes)
  const named = namedCommunes(file, communes)
  const lineOf = new Map<string, number>()
  const rows: CommuneRow[] = []
  const left = counted()

  const table = readTableOf<Name>({
    file,
    columns,
    read(row) {
      const seen = named.see(row)
      if (seen === undefined) return undefined
      if ('rule' in seen) return seen
      const refusal = shifted(row) ?? twice(row)
      if (refusal !== undefined) return refusal
      const said = [row.value('force'), row.value('service'), row.value('unit')]
      if (departments.has(seen.commune.department)) rows.push({ ...seen, line: row.line.number, said })
      else left.add(seen.commune.department, 'elsewhere')
      return undefined
    },
  })

  /** A large city has several units; one line says each of them once. */
  function twice(row: TableRow<Name>): Refusal | undefined {
    const key = [row.value('code'), row.value('unit'), row.value('service')].join('\n')
    const first = lineOf.get(key)
    lineOf.set(key, first ?? row.line.number)
    return first === undefined ? undefined : refuse(row.place('code'), refusals.twice(unitWords, first))
  }

  const reading: Reading = {
    take: table.take,
    end() {
      const refusal = table.end() ?? named.end()
      if (refusal !== undefined) return refused(refusal)
      const settled = settleRows(rows, { mayHaveSeveral: true })
      const zones = zonesOf(settled.rows, communes, source)
      if (zones.length > mostPlaces) {
        const start = placeIn({ file, number: 1, text: '', ended: true })
        return refused(refuse(start, refusals.tooMany(mostPlaces)))
      }
      return {
        value: {
          services: [],
          zones,
          tables: { [tableFile]: tableOf(settled.rows) },
          left: [...settled.left, ...unknownLines(named.unknown()), ...left.list()],
          notes: [
            ...alphabetNotes(table.alphabet()),
            ...settled.notes,
            ...severalNotes(settled.rows, communes),
          ],
        },
        diagnostics: [],
      }
    },
  }
  return wholeFile({ file, expected: 'csv', reading })
}

function shifted(row: TableRow<Name>): Refusal | undefined {
  const force = row.value('force')
  if (!Object.hasOwn(forces, force)) {
    return refuse(row.place('force'), refusals.oddValue(row.title('force'), forceWords))
  }
  const service = row.value('service')
  return /\p{L}{2}/u.test(service)
    ? undefined
    : refuse(row.place('service'), refusals.oddValue(row.title('service'), serviceWords))
}

function tableOf(rows: readonly CommuneRow[]): string {
  return csvText(
    ['code', 'commune', 'institution', 'service', 'unite'],
    rows.map(({ commune, said }) => [commune.code, commune.name, ...said]),
  )
}

/** A zone for each unit that has a commune of the territory. Two units may share a name: their number tells them apart. */
function zonesOf(
  rows: readonly CommuneRow[],
  communes: ReadonlySet<string>,
  source: DraftSource,
): readonly ZoneDraft[] {
  const unitsOf = (each: readonly CommuneRow[]) => new Map(each.map(({ said }) => [said.join('\n'), said]))
  const sharing = new Map<string, number>()
  for (const [, service = ''] of unitsOf(rows).values()) sharing.set(service, (sharing.get(service) ?? 0) + 1)
  const here = [...unitsOf(rows.filter(({ commune }) => communes.has(commune.code))).values()]
  return here
    .map(([force = '', service = '', unit = '']) => {
      const shared = (sharing.get(service) ?? 0) > 1
      return {
        id: slug(`unite ${service}${shared ? ` ${unit}` : ''}`),
        label: `communes de l'unité « ${service} »`,
        institution: forces[force] ?? force,
        communes: { from: tableFile, where: shared ? { service, unite: unit } : { service } },
        source,
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function severalNotes(rows: readonly CommuneRow[], communes: ReadonlySet<string>): readonly L10n[] {
  const codes = rows.flatMap(({ commune }) => (communes.has(commune.code) ? [commune.code] : []))
  const seen = new Set<string>()
  const several = new Set(codes.filter((code) => seen.size === seen.add(code).size)).size
  if (several === 0) return []
  return [
    say(
      `Communes du territoire qui ont plusieurs unités : ${several}. Rien ne dit laquelle va où : demandez-le.`,
      `Communes of the territory that have several units: ${several}. Nothing says which goes where: ask.`,
    ),
  ]
}
