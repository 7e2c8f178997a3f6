/** Reads a territory pack from whatever a server sent. */
import { own } from '@jalon/core/runtime'
import { contactFacts } from './current-facts.ts'
import { irShape } from './ir-shape.ts'
import type { Pack, PackFile } from './pack.ts'
import { accessModes, packVersion } from './pack.ts'
import { count, day, fields, flag, listOf, mapOf, oneOf, type Shape, text, texts, variants } from './shape.ts'

/** The pathways that the reader already has, and what identifies them. */
export type CarriedContent = Pick<Pack, 'content' | 'ir'>

/**
 * The pack, when it has the form this version knows and its references hold; otherwise the problem in words. A file
 * without pathways takes those that the reader carries when they are the ones that it was proved with, and is refused
 * otherwise. It never throws, whatever it is given: the page goes on with its national content.
 */
export function readPack(json: unknown, carried?: CarriedContent): Pack | { readonly problem: string } {
  try {
    const version = versionOf(json)
    if (version === undefined) return { problem: "ce n'est pas un annuaire, ou il est coupé" }
    if (version !== packVersion) {
      return {
        problem: `cet annuaire est de la version ${String(version).slice(0, 20)}, cette page lit la version ${packVersion}`,
      }
    }
    const misshapen = packShape(json, 'annuaire')
    if (misshapen !== undefined) return { problem: misshapen }
    const pack = withPathways(json as PackFile, carried)
    if (pack === undefined) {
      return {
        problem:
          "cet annuaire vient d'une autre construction que cette page\u00a0: déposez ensemble les fichiers de la même",
      }
    }
    const problem = brokenReference(pack)
    return problem === undefined ? pack : { problem }
  } catch {
    // Only reached by what JSON cannot write (a proxy), what has no words, or what nests without end: no exception may
    // stop the page.
    return { problem: "cet annuaire n'a pas pu être lu" }
  }
}

function withPathways(file: PackFile, carried: CarriedContent | undefined): Pack | undefined {
  if (file.ir !== undefined) return { ...file, ir: file.ir }
  return carried?.content === file.content ? { ...file, ir: carried.ir } : undefined
}

function versionOf(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  return Object.hasOwn(json, 'schema') ? (json as { schema: unknown }).schema : undefined
}

const confirmed = fields({ value: text }, { text, on: day, expires: day })

const unknownCommunes = oneOf(['unknown'])
const indexes = listOf(count)
const zoneCommunes: Shape = (value, at) => (typeof value === 'string' ? unknownCommunes : indexes)(value, at)

const service = fields(
  {
    id: text,
    kind: text,
    name: text,
    reach: variants({
      unknown: fields({}),
      anyone: fields({}),
      national: fields({}),
      zones: fields({ zones: texts }),
    }),
    competence: oneOf(['exclusive', 'priority', 'free']),
    toConfirm: flag,
    status: oneOf(['open', 'suspended', 'closed', 'announced']),
    except: texts,
  },
  {
    role: text,
    discreet: fields({ phone: flag, address: flag }, { name: text, plainName: text }),
    access: fields(
      { modes: listOf(oneOf(accessModes)) },
      { through: text, conditions: text, leadTime: text },
    ),
    ...Object.fromEntries(contactFacts.map((fact) => [fact, confirmed])),
  },
)

const districtQuestion = fields({ question: text, answers: mapOf(text) })
const days = listOf(day)

const packShape = fields(
  {
    schema: oneOf([packVersion]),
    content: text,
    territory: fields({ id: text, title: text, publisher: text, fictional: flag }),
    built: day,
    communes: listOf(
      fields({ code: text, name: text, postal: texts }, { former: texts, districts: districtQuestion }),
    ),
    zones: mapOf(
      fields({ label: text, institution: text, communes: zoneCommunes }, { districts: mapOf(texts) }),
    ),
    services: listOf(service),
    holidays: fields({ everywhere: days, alsaceMoselle: days }),
  },
  { ir: irShape, news: mapOf(texts) },
)

/** What the form alone cannot say. Above all, nothing tells where a protected place is, and no local contact lasts for ever. */
function brokenReference(pack: Pack): string | undefined {
  const answersOf = new Map(pack.communes.map(({ code, districts }) => [code, districts?.answers ?? {}]))
  for (const [id, { communes, districts = {} }] of Object.entries(pack.zones)) {
    const isElsewhere = communes !== 'unknown' && communes.some((index) => index >= pack.communes.length)
    const isCut = ([code, ids]: [string, readonly string[]]) =>
      ids.length > 0 && ids.every((each) => own(answersOf.get(code) ?? {}, each) !== undefined)
    if (isElsewhere || !Object.entries(districts).every(isCut)) {
      return `${id}\u00a0: une commune n'est pas dans l'annuaire`
    }
  }
  for (const service of pack.services) {
    const { id, kind: kindId, reach } = service
    const kind = own(pack.ir.kinds, kindId)
    if (kind === undefined) return `${id}\u00a0: son type n'est pas dans l'annuaire`
    const facts = contactFacts.flatMap((fact) => service[fact] ?? [])
    if (kind.protected && facts.length > 0) return `${id}\u00a0: un lieu protégé a une coordonnée`
    const isDated = reach.kind === 'national' || pack.territory.fictional
    if (!isDated && facts.some(({ on, expires }) => on === undefined || expires === undefined)) {
      return `${id}\u00a0: une coordonnée sans date`
    }
    if (reach.kind === 'zones' && reach.zones.some((zone) => own(pack.zones, zone) === undefined)) {
      return `${id}\u00a0: une zone n'est pas dans l'annuaire`
    }
  }
  return undefined
}
