/** How much of each pathway the network wants its scenarios to meet: `network/coverage.yaml` (language.md D, 8xx). */
import type { Schema } from '@jalon/core'
import { closed, documentRules, entriesOf, layersOf, parseWhole, shapeOf, shapeRules } from '@jalon/core'
import type { Checked, Source } from '@jalon/diagnostics'
import { runRules } from '@jalon/diagnostics'
import { targetSorts } from './target.ts'

/** What a floor is set for: a sort of things, or the answers of walks on which something must be done at once. */
export const floorSorts = [...targetSorts, 'urgent-answers'] as const
export type FloorSort = (typeof floorSorts)[number]

/** A share of each sort, in hundredths. What is not there may be left out. */
export type Floors = Readonly<Partial<Record<FloorSort, number>>>

/** What a network wants that has not said otherwise: nobody is sent anywhere, told an end or asked anything urgent unseen. */
const usualFloors: Floors = { referrals: 100, outcomes: 100, 'urgent-answers': 100 }

const floorsFile = 'network/coverage.yaml'

const share: Schema = {
  type: 'integer',
  minimum: 0,
  maximum: 100,
  expects: { fr: 'un nombre entre 0 et 100', en: 'a number between 0 and 100' },
}

const floorsSchema: Schema = closed(
  { fr: 'ce que les scénarios doivent rencontrer', en: 'what scenarios must meet' },
  Object.fromEntries(floorSorts.map((sort) => [sort, share])),
)

export function isFloorsFile({ file }: Source): boolean {
  return file.endsWith(floorsFile)
}

/** The floors of a network. A sort that the file leaves out has its usual floor; without a file, they all have. */
export function readFloors(source: Source | undefined): Checked<Floors> {
  if (source === undefined) return { value: usualFloors, diagnostics: [] }
  const document = parseWhole(source)
  const diagnostics = layersOf(document).flatMap((layer) => [
    ...runRules(documentRules, layer),
    ...runRules(shapeRules, shapeOf(layer, floorsSchema)),
  ])
  if (diagnostics.length > 0) return { value: usualFloors, diagnostics }
  const written = entriesOf(document.tree).map(({ key, value }) => {
    return [key.value, value.kind === 'scalar' ? Number(value.value) : 0] as const
  })
  return { value: { ...usualFloors, ...Object.fromEntries(written) }, diagnostics: [] }
}
