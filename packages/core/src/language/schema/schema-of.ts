/** Which schema a file must follow, from its place under the content root. */
import {
  conditionsFileSchema,
  factsSchema,
  invariantsSchema,
  kindsSchema,
  ownersSchema,
} from './network-schema.ts'
import { newsSchema } from './news-schema.ts'
import type { Schema } from './parts.ts'
import { pathwaySchema } from './pathway-schema.ts'
import { wordingSchema } from './wording-schema.ts'

const network: Readonly<Record<string, Schema>> = {
  'network/facts.yaml': factsSchema,
  'network/kinds.yaml': kindsSchema,
  'network/owners.yaml': ownersSchema,
  'network/conditions.yaml': conditionsFileSchema,
  'network/invariants.yaml': invariantsSchema,
  'network/wording.yaml': wordingSchema,
  'network/news.yaml': newsSchema,
}

/** The schema of a file of the language; nothing for the files of others. */
export function schemaOf(file: string): Schema | undefined {
  if (file.endsWith('.pathway.yaml')) return pathwaySchema
  return Object.hasOwn(network, file) ? network[file] : undefined
}
