/** Every rule, in the order in which an author should meet them: what cannot be read first, then shapes, then names. */
import type { Rule } from '@jalon/diagnostics'
import type { Document } from '../document.ts'
import type { Shape } from '../shape.ts'
import type { Pathway, Unit } from '../unit.ts'
import type { Subject, Vocabulary } from '../vocabulary.ts'
import { unknownKey } from './unknown-key.ts'
import { unknownState } from './unknown-state.ts'
import { unreadableYaml } from './unreadable-yaml.ts'

/** What the rules across files look at. */
export interface Whole {
  readonly vocabulary: Vocabulary
  readonly units: readonly Unit[]
}

/** On the YAML of any file. */
export const documentRules: readonly Rule<Document>[] = [unreadableYaml]

/** On what a file holds, compared with its schema. */
export const shapeRules: readonly Rule<Shape>[] = [unknownKey]

/** On the names that a pathway or a file of the network uses. */
export const unitRules: readonly Rule<Subject>[] = []

/** On the states of a pathway. */
export const pathwayRules: readonly Rule<Subject<Pathway>>[] = [unknownState]

/** On names that several files share. */
export const vocabularyRules: readonly Rule<Whole>[] = []
