/** The communes that a command line names: one for each role, and a district where one is cut. */
import { didYouMean } from '@jalon/diagnostics'
import type { CommuneMatch, Pack, Where, Whereabouts } from '@jalon/directory'
import { communeIndex, searchCommunes } from '@jalon/directory'
import type { Call } from './command.ts'
import { WrongUsage } from './command.ts'

/** The options that name communes: where she lives, then the roles that differ from it. */
export const whereOptions = {
  commune: 'value',
  facts: 'value',
  children: 'value',
  presence: 'value',
  district: 'value',
} as const

const roles = ['facts', 'children', 'presence'] as const

/** What the options say. Without `--commune`, she lives outside the territory. */
export function whereOf({ options }: Pick<Call, 'options'>, pack: Pack): Where {
  const codeOf = (name: string) => {
    const wanted = options[name]
    return typeof wanted === 'string' ? communeCode(pack, wanted) : undefined
  }
  const given = roles.flatMap((role) => {
    const code = codeOf(role)
    return code === undefined ? [] : [[role, code] as const]
  })
  const where: Whereabouts = { residence: codeOf('commune') ?? null, ...Object.fromEntries(given) }
  const district = options['district']
  return typeof district === 'string' ? { ...where, districts: districtsOf(pack, where, district) } : where
}

/**
 * The code of a commune named by its code, its name, a former name or a postal code that has no other. One of France
 * that the territory does not have is outside; several, or none, is for the person to correct.
 */
function communeCode(pack: Pack, wanted: string): string | null {
  const here = oneOf(searchCommunes(pack.communes, wanted), wanted)
  if (here !== undefined) return here
  const france = [...communeIndex().codes()].flatMap((code) => communeIndex().find(code) ?? [])
  if (oneOf(searchCommunes(france, wanted), wanted) !== undefined) return null
  const near = didYouMean(
    wanted,
    [...pack.communes, ...france].map(({ name }) => name),
  )
  throw new WrongUsage({
    fr: `Aucune commune ne s'appelle « ${wanted} ». ${near?.fr ?? 'Écrivez son nom, son code Insee ou son code postal.'}`,
    en: `No commune is called "${wanted}". ${near?.en ?? 'Write its name, its Insee code or its postal code.'}`,
  })
}

/** The commune meant. When several may be, a person picks: a guess would send someone to the wrong door. */
function oneOf(matches: readonly CommuneMatch[], wanted: string): string | undefined {
  const whole = matches.filter((match) => match.whole)
  const meant = whole.length > 0 ? whole : matches
  if (meant.length <= 1) return meant[0]?.commune.code
  const list = meant.slice(0, 8).map(({ commune }) => `${commune.code} (${commune.name})`)
  const more = meant.length > list.length ? ', …' : ''
  throw new WrongUsage({
    fr: `« ${wanted} » peut désigner ${meant.length} communes. Écrivez le code Insee de l'une d'elles : ${list.join(', ')}${more}.`,
    en: `"${wanted}" may mean ${meant.length} communes. Write the Insee code of one of them: ${list.join(', ')}${more}.`,
  })
}

/** The district, in the commune that has it among those named. */
function districtsOf(pack: Pack, where: Whereabouts, wanted: string): Readonly<Record<string, string>> {
  const named = new Set([where.residence, ...roles.map((role) => where[role])])
  const cut = pack.communes.filter(({ code, districts }) => named.has(code) && districts !== undefined)
  const found = cut.filter(({ districts }) => Object.hasOwn(districts?.answers ?? {}, wanted))
  if (found.length > 0) return Object.fromEntries(found.map(({ code }) => [code, wanted]))
  const known = cut.flatMap(({ districts }) => Object.keys(districts?.answers ?? {}))
  throw new WrongUsage(
    known.length === 0
      ? {
          fr: `Aucune des communes nommées n'est découpée en quartiers : retirez --district.`,
          en: 'None of the communes named is cut into districts: remove --district.',
        }
      : {
          fr: `Le quartier « ${wanted} » n'est pas connu. Quartiers : ${known.join(', ')}.`,
          en: `District "${wanted}" is not known. Districts: ${known.join(', ')}.`,
        },
  )
}
