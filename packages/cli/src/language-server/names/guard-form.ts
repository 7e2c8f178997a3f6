/** Where names stand in a guard (language.md A.6). */
import { itemsOf } from '@jalon/core'
import type { Form } from './name.ts'
import { everyEntryOf, nameOf, namesOf } from './name.ts'

/** The facts, answers, kinds and conditions of a guard. */
export const guardForm: Form = (tree, here) =>
  everyEntryOf(tree).flatMap(({ key, value }) => {
    switch (key.value) {
      case 'all':
      case 'any':
        return itemsOf(value).flatMap((guard) => guardForm(guard, here))
      case 'not':
        return guardForm(value, here)
      case 'available':
        return namesOf('use', { kind: 'kind' }, value)
      case 'condition':
        return namesOf('use', { kind: 'condition', within: here.pathway }, value, 'outwards')
      default: {
        const answer = { kind: 'answer', within: key.value } as const
        const tested = value.kind === 'dict' ? value.entries.map((entry) => entry.value) : [value]
        return [
          nameOf('use', { kind: 'fact' }, key),
          ...tested.flatMap((each) => namesOf('use', answer, each)),
        ]
      }
    }
  })
