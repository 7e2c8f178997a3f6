import fc from 'fast-check'
import { expect, test } from 'vitest'
import { communeClasses } from './commune-classes.ts'
import { resolve } from './resolve.ts'
import { packOf } from './testing/pack-of.ts'

const communes = { a: 'A', b: 'B', c: 'C', d: 'D' }

test('communes of the same zones go together, those that a service excepts apart', () => {
  const pack = packOf({
    communes,
    zones: { est: { communes: [0, 1, 2] }, ouest: { communes: [3] }, sud: { communes: 'unknown' } },
    services: { x: { reach: { kind: 'anyone' }, except: ['b'] } },
  })
  expect(communeClasses(pack).map((group) => group.map(({ code }) => code))).toEqual([
    ['a', 'c'],
    ['b'],
    ['d'],
  ])
})

test('every kind resolves in the same way all over a class', () => {
  const indexes = fc.subarray([0, 1, 2, 3])
  const codes = fc.subarray(Object.keys(communes))
  fc.assert(
    fc.property(indexes, indexes, codes, codes, (est, ouest, notX, notY) => {
      const pack = packOf({
        communes,
        zones: { est: { communes: est }, ouest: { communes: ouest } },
        kinds: { examen: {} },
        services: {
          x: { reach: { kind: 'zones', zones: ['est'] }, except: notX },
          y: { reach: { kind: 'zones', zones: ['ouest', 'est'] }, except: notY },
        },
      })
      const found = (code: string) => {
        const resolution = resolve(pack, code, 'examen', '2026-11-22')
        return resolution.result === 'found'
          ? resolution.candidates.map(({ service }) => service.id)
          : resolution.result
      }
      for (const group of communeClasses(pack)) {
        for (const { code } of group) expect(found(code)).toEqual(found(group[0].code))
      }
    }),
  )
})
