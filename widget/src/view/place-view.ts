/** What a card asks of where: the commune of another role, or a district. Nothing is asked before a card depends on it. */
import type { IrKind } from '@jalon/core/runtime'
import { own } from '@jalon/core/runtime'
import type { Pack, Where, Whereabouts } from '@jalon/directory/runtime'
import { resolve } from '@jalon/directory/runtime'
import { type ChoiceGroup, communeGroups } from './first-choices.ts'

/** The roles that may be of another commune than where she lives. */
export type OtherRole = 'facts' | 'children' | 'presence'

/** Choices are positions: in the communes of the pack, or among the districts of a commune. */
export type PlaceAsked =
  | {
      readonly kind: 'commune'
      readonly role: OtherRole
      readonly groups: readonly ChoiceGroup[]
      /** `null`: elsewhere. None: the same commune. */
      readonly chosen?: number | null
    }
  | {
      readonly kind: 'district'
      readonly question: string
      readonly groups: readonly ChoiceGroup[]
      readonly chosen?: number
      /** The code of the commune that is cut. It never reaches the page. */
      readonly commune: string
    }

/** A position, `null` for elsewhere, nothing to go by where she lives or by the whole commune. */
export type PlaceChosen = number | null | undefined

/** What to ask for a card: of the kinds that it is for or stands in for, those that depend on a place. */
export function placesAsked(
  pack: Pack,
  where: Where,
  kinds: readonly IrKind[],
  today: string,
): readonly PlaceAsked[] {
  const here = whereaboutsOf(where)
  const roles = new Set(kinds.flatMap((kind) => (dependsOnCommune(pack, kind) ? otherRole(kind) : [])))
  const districts = new Map(
    kinds.flatMap((kind) => {
      const { districts: _, ...whole } = here
      const resolution = resolve(pack, whole, kind.id, today)
      const ask = resolution.result === 'found' ? resolution.ask : undefined
      return ask === undefined ? [] : [[ask.commune, ask] as const]
    }),
  )
  return [
    ...[...roles].map((role): PlaceAsked => {
      const code = here[role]
      const groups = communeGroups(pack.communes)
      if (code === undefined) return { kind: 'commune', role, groups }
      const index = pack.communes.findIndex((commune) => commune.code === code)
      return { kind: 'commune', role, groups, chosen: index === -1 ? null : index }
    }),
    ...[...districts.values()].map(({ commune, question, answers }): PlaceAsked => {
      const choices = Object.values(answers).map((label, index) => ({ index, label }))
      const chosen = Object.keys(answers).indexOf(own(here.districts ?? {}, commune) ?? '')
      return {
        kind: 'district',
        question,
        groups: [{ choices }],
        commune,
        ...(chosen === -1 ? {} : { chosen }),
      }
    }),
  ]
}

/** Where everything is, once a card has been answered. */
export function withPlace(
  pack: Pack,
  where: Whereabouts,
  asked: PlaceAsked,
  chosen: PlaceChosen,
): Whereabouts {
  if (asked.kind === 'commune') {
    const { [asked.role]: _, ...others } = where
    if (chosen === undefined) return others
    return { ...others, [asked.role]: chosen === null ? null : (pack.communes[chosen]?.code ?? null) }
  }
  const { [asked.commune]: _, ...districts } = where.districts ?? {}
  const answers = pack.communes.find(({ code }) => code === asked.commune)?.districts?.answers ?? {}
  const id = Object.keys(answers)[chosen ?? -1]
  return { ...where, districts: id === undefined ? districts : { ...districts, [asked.commune]: id } }
}

function whereaboutsOf(where: Where): Whereabouts {
  return where === null || typeof where === 'string' ? { residence: where } : where
}

function otherRole({ basedOn }: IrKind): readonly OtherRole[] {
  return basedOn === 'facts' || basedOn === 'children' || basedOn === 'presence' ? [basedOn] : []
}

/** Whether someone of this kind receives some communes and not others. */
function dependsOnCommune({ communes, services }: Pack, { id }: IrKind): boolean {
  return communes.length > 0 && services.some(({ kind, reach }) => kind === id && reach.kind === 'zones')
}
