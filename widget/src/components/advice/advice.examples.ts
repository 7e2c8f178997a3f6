import { shownAfter } from '../../fixtures/views.ts'
import { messages } from '../../messages/chosen.ts'
import { examplesOf, nothing } from '../examples.ts'
import { Advice } from './advice.tsx'

const shared = { level: 2, messages, onContinue: nothing }
const items = (answers: Parameters<typeof shownAfter>[0]) =>
  shownAfter(answers).plan.groups.flatMap((group) => group.items)

export const examples = examplesOf(Advice, {
  'un appel, maintenant': { ...shared, items: items({ danger: 'oui' }) },
  'un conseil': { ...shared, items: items({ danger: 'non', besoin: ['soin'], delai: 'moins-3j' }) },
})
