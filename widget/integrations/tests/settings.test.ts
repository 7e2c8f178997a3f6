/** What a page of WordPress, SPIP or Drupal may ask is what the element understands: one list, held equal to the other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Attribute, attributes, readSettings } from '../../src/element/settings.ts'

interface Setting {
  readonly kind: 'listed' | 'one-of' | 'whole' | 'page' | 'text' | 'colour'
  readonly values?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly label: string
}

const folder = join(import.meta.dirname, '..')
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const settings: Readonly<Record<string, Setting>> = read('common/settings.json')

/** What the archive says by itself, and what is only a look. */
const given = ['donnees', 'integrite']
const looks = ['couleur', 'decalage-haut']
const asked = Object.entries(settings).filter(([name]) => !looks.includes(name)) as [Attribute, Setting][]

/** What the element answers to a value: what it expected, or nothing when it takes it. */
function refusal(attribute: Attribute, value: string): string | undefined {
  let refused: string | undefined
  readSettings(
    (name) => (name === attribute ? value : null),
    'https://cpts.example/pages/',
    (_, __, accepted) => {
      refused = accepted
    },
  )
  return refused
}

test('chaque attribut de l’outil peut être demandé, et rien d’autre', () => {
  expect([...given, ...asked.map(([name]) => name)].sort()).toEqual([...attributes].sort())
})

describe.each(asked)('%s', (name, { kind, values = [], min = 0, max = 0 }) => {
  test('ce qui est accepté l’est aussi par l’outil, et l’outil n’accepte rien de plus', () => {
    const nonsense = refusal(name, 'ni ceci, ni cela ://')
    if (kind === 'one-of') expect(nonsense).toBe(values.join(', '))
    else if (kind === 'whole') expect(nonsense).toBe(`un nombre entier de ${min} à ${max}`)
    else if (kind === 'page') expect(refusal(name, 'javascript:alert(1)')).toContain('http ou https')
    // What is listed is in the territory: the element checks it once it has it.
    else expect(nonsense).toBeUndefined()
    for (const value of [...values, ...(kind === 'whole' ? [`${min}`, `${max}`] : [])])
      expect(refusal(name, value)).toBeUndefined()
  })
})

test.each([
  [
    'le bloc de WordPress',
    () => Object.keys(read('wordpress/parcours-orientation/block/block.json').attributes),
  ],
  [
    'le schéma de Drupal',
    () => {
      const text = readFileSync(
        join(folder, 'drupal/parcours_orientation/config/schema/parcours_orientation.schema.yml'),
        'utf8',
      )
      return [...text.matchAll(/^ {4}(\w+):/gm)].map(([, name]) => name)
    },
  ],
] as const)('%s a les mêmes réglages', (_, names) => {
  expect([...names()].sort()).toEqual(
    Object.keys(settings)
      .map((name) => name.replaceAll('-', '_'))
      .sort(),
  )
})
