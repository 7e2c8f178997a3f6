import { smallPack } from '../../fixtures/small-pack.ts'
import { messages } from '../../messages/chosen.ts'
import { professionGroups } from '../../view/first-choices.ts'
import { examplesOf, nothing } from '../examples.ts'
import { Welcome } from './welcome.tsx'

const professions = professionGroups(smallPack.ir.facts['profession'], messages.professions)
const shared = {
  level: 2,
  messages,
  professions,
  communes: smallPack.communes,
  loading: false,
  chosen: {},
  shortcut: true,
  onChoose: nothing,
  onStart: nothing,
  onOwn: nothing,
  onSay: nothing,
}
const many = Array.from({ length: 80 }, (_, index) => ({
  code: `${99_000 + index}`,
  name: `${'ABCÉ'.charAt(index / 20)}ville-${index}`,
  postal: [],
}))

export const examples = examplesOf(Welcome, {
  'trois communes': shared,
  'quatre-vingts communes, rangées par lettre': { ...shared, communes: many },
  'communes en chemin': { ...shared, communes: [], loading: true },
  'contenu national, sans commune': { ...shared, communes: [] },
  'choix déjà faits': { ...shared, chosen: { profession: 1, commune: null } },
})
