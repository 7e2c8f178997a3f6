/** Which line answers in place of a structure whose number nobody has confirmed. */
import { expect, test } from 'vitest'
import { standInFor } from './meanwhile.ts'

test.each([
  ['urgences', {}, 'samu'],
  ['soins-violence-sexuelle', {}, 'samu'],
  ['ligne-3114', {}, 'samu'],
  ['crip', {}, 'ligne-119'],
  ['parquet-signalement', { age: 'mineure' }, 'ligne-119'],
  ['parquet-signalement', { age: 'majeure', 'grossesse-enfants': ['enfants-foyer'] }, 'ligne-119'],
  ['parquet-signalement', { age: 'majeure' }, 'ligne-3919'],
  ['police-plainte', {}, 'anywhere'],
  ['maison-femmes', {}, 'ligne-3919'],
  ['constructor', {}, 'ligne-3919'],
])('pour %s, avec %o, c’est %s', (kind, answers, standIn) => {
  expect(standInFor(kind, answers)).toBe(standIn)
})
