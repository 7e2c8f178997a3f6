import { expect, test } from 'vitest'
import { namesIn } from './names-in-text.ts'

test.each([
  ['Appelez la maternité pour avis.', 'Urgences gynécologiques et maternité', ['maternité']],
  [
    "L'aide de la gendarmerie existe.",
    'Intervention sociale au commissariat ou à la gendarmerie',
    ['gendarmerie'],
  ],
  ['Cette association la recevra.', 'Association spécialisée', ['association']],
  ['Les associations la recevront.', 'Association spécialisée', ['associations']],
  ['La Maison des femmes la recevra.', 'Maison des femmes', ['Maison']],
  ['Elle peut quitter la maison.', 'Maison des femmes', []],
  ['Une ordonnance ouvre une carte de séjour.', 'Préfecture, séjour', []],
  ["Si l'arme menace, appelez.", 'Préfecture, armes', []],
  ['Elle peut changer de logement social.', 'Logement social', []],
] as const)('« %s » names of « %s »: %j', (text, label, names) => {
  expect(namesIn(text, label).map((name) => name.text)).toEqual(names)
})
