/** The two choices of the first screen, grouped for a native list. Values are positions: no id reaches the page. */
import type { IrFact } from '@jalon/core/runtime'
import type { PackCommune } from '@jalon/directory/runtime'
import type { Messages } from '../messages/messages.ts'

export interface ChoiceGroup {
  /** Absent: the choices stand at the top level. */
  readonly label?: string
  readonly choices: readonly Choice[]
}

export interface Choice {
  readonly index: number
  readonly label: string
}

type Family = keyof Messages['professions']

/** Where each profession stands in the list. Any other one goes with « Autre ». */
const families: Readonly<Record<string, Family>> = {
  medecin: 'health',
  'sage-femme': 'health',
  infirmier: 'health',
  'autre-sante': 'health',
  psychologue: 'health',
  'service-social': 'social',
  'autre-social': 'social',
  iscg: 'social',
  education: 'education',
  juriste: 'law',
  police: 'desk',
  accueil: 'desk',
}

/** The professions, by family. */
export function professionGroups(
  fact: IrFact | undefined,
  messages: Messages['professions'],
): readonly ChoiceGroup[] {
  const names = Object.keys(messages) as readonly Family[]
  return names.flatMap((family) => {
    const choices = (fact?.answers ?? []).flatMap(({ id, label }, index) => {
      return (Object.hasOwn(families, id) ? families[id] : 'other') === family ? [{ index, label }] : []
    })
    return choices.length === 0 ? [] : [{ label: messages[family], choices }]
  })
}

/** More communes than this are grouped by their first letter, and can be looked for by postal code. */
const shortList = 60

/** How many digits a postal code has. */
export const postalLength = 5

/** Whether a list is too long to be read through. */
export function isLong(communes: readonly PackCommune[]): boolean {
  return communes.length > shortList
}

/** The communes behind a postal code: most have several, and a person picks. None before the code is whole. */
export function communesBehind(communes: readonly PackCommune[], digits: string): readonly ChoiceGroup[] {
  const choices = communes.flatMap(({ name, postal }, index) =>
    postal.includes(digits) ? [{ index, label: name }] : [],
  )
  return choices.length === 0 ? [] : [{ choices }]
}

/** The communes, in the order of the pack, by first letter when the list is long. */
export function communeGroups(communes: readonly PackCommune[]): readonly ChoiceGroup[] {
  const choices = communes.map(({ name }, index) => ({ index, label: name }))
  if (choices.length === 0) return []
  if (!isLong(communes)) return [{ choices }]
  const letters = new Map<string, Choice[]>()
  for (const choice of choices) {
    const letter = choice.label.normalize('NFD').charAt(0).toUpperCase()
    const group = letters.get(letter)
    if (group === undefined) letters.set(letter, [choice])
    else group.push(choice)
  }
  return [...letters].map(([label, group]) => ({ label, choices: group }))
}
