/** What the widget receives of the directory: one territory, or the national services alone. */
import { type Checked, type Diagnostic, didYouMean, fileSpan } from '@jalon/diagnostics'
import { type Ir, own } from '@jalon/core/runtime'
import { communeIndex } from '../communes/commune-index.ts'
import { asPackCommune } from '../communes/shard.ts'
import type { Directory, Service, Territory } from '../language/directory.ts'
import { messages } from '../language/messages.ts'
import type { Pack, PackCommune, PackZone } from '../pack.ts'
import { packVersion } from '../pack.ts'
import { contentOf } from './content-of.ts'
import { expand } from './expand.ts'
import { publicHolidays } from './public-holidays.ts'
import { packService, type ServiceContext } from './pack-service.ts'

/**
 * The pack of a territory: its communes, the zones its services use, its services, then the national ones. The same
 * files on the same day give the same bytes: the day of the build is in it, its hour is not. Build it from a directory without errors.
 */
export function toPack(
  directory: Directory,
  ir: Ir,
  territoryId: string,
  today: string,
): Checked<Pack | undefined> {
  const territory = directory.territories.find(({ id }) => id === territoryId)
  if (territory === undefined) return { value: undefined, diagnostics: [noTerritory(directory, territoryId)] }
  const communes = communesOf(territory)
  const { id, title, publisher, fictional } = territory
  const pack: Pack = {
    schema: packVersion,
    content: contentOf(ir),
    territory: { id, title, publisher, fictional },
    built: today,
    communes,
    zones: zonesOf(territory, communes),
    services: [
      ...packServices(territory.services, ir, { today: territory.asOf ?? today, fictional, communes }),
      ...packServices(directory.national, ir, { today, fictional: false, communes }),
    ],
    holidays: publicHolidays(territory.asOf ?? today, 24),
    ir,
  }
  return { value: pack, diagnostics: [] }
}

/** The pack of nowhere in particular: national services, for pages that serve no territory and when a pack is missing. */
export function nationalPack(ir: Ir, national: readonly Service[], today: string): Pack {
  return {
    schema: packVersion,
    content: contentOf(ir),
    territory: { id: 'france', title: 'France entière', publisher: '', fictional: false },
    built: today,
    communes: [],
    zones: {},
    services: packServices(national, ir, { today, fictional: false, communes: [] }),
    holidays: { everywhere: [], alsaceMoselle: [] },
    ir,
  }
}

/** Services of a kind that the vocabulary does not have are left out; `unknown-kind` has told their author. */
function packServices(services: readonly Service[], ir: Ir, context: Omit<ServiceContext, 'kind'>) {
  return services.flatMap((service) => {
    const kind = own(ir.kinds, service.kind.value)
    return kind === undefined ? [] : [packService(service, { ...context, kind })]
  })
}

/** The communes of today that the territory is for, in alphabetical order. */
function communesOf(territory: Territory): readonly PackCommune[] {
  const communes = new Map<string, PackCommune>()
  const districts = new Map(
    territory.districts.map(({ commune, question, answers }) => {
      const labels = Object.fromEntries(answers.map(({ id, label }) => [id.value, label]))
      return [commune.value, { districts: { question, answers: labels } }] as const
    }),
  )
  for (const { code, name, postal } of territory.invented)
    communes.set(code.value, { code: code.value, name, postal, ...districts.get(code.value) })
  if (!territory.fictional && territory.communes !== undefined) {
    const index = communeIndex()
    for (const code of expand(territory.communes)) {
      const found = index.find(code)
      if (found !== undefined) communes.set(code, { ...asPackCommune(found), ...districts.get(code) })
    }
  }
  return [...communes.values()].sort(byName)
}

/** The zones that services use, in the order they name them. One that nobody describes stays unknown. */
function zonesOf(
  { zones, services }: Territory,
  communes: readonly PackCommune[],
): Readonly<Record<string, PackZone>> {
  const used = new Set(
    services.flatMap(({ reach }) => (reach.kind === 'zones' ? reach.zones.map(({ value }) => value) : [])),
  )
  return Object.fromEntries(
    [...used].map((id) => {
      const zone = zones?.get(id)
      const { label = id, institution = '', communes: selector = 'unknown' } = zone ?? {}
      if (selector === 'unknown') return [id, { label, institution, communes: selector }]
      const codes = expand(selector)
      const indexes = communes.flatMap(({ code }, index) => (codes.has(code) ? [index] : []))
      const parts = (zone?.districts ?? []).map(({ commune, districts }) => {
        return [commune.value, districts.map(({ value }) => value)] as const
      })
      const districts = parts.length === 0 ? {} : { districts: Object.fromEntries(parts) }
      return [id, { label, institution, communes: indexes, ...districts }]
    }),
  )
}

function noTerritory({ territories }: Directory, id: string): Diagnostic {
  const help = didYouMean(
    id,
    territories.map((territory) => territory.id),
  )
  return {
    rule: 'unknown-territory',
    severity: 'error',
    span: fileSpan({ file: `territories/${id}/territory.yaml`, text: '' }),
    message: messages.unknownTerritory(id),
    why: messages.noDirectory,
    ...(help === undefined ? {} : { help }),
    related: [],
    suggestions: [],
  }
}

/** Without accents and by code units: the order does not depend on the machine's language data. */
function byName(a: PackCommune, b: PackCommune): number {
  const [first, second] = [folded(a.name), folded(b.name)]
  if (first !== second) return first < second ? -1 : 1
  return a.code < b.code ? -1 : 1
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
