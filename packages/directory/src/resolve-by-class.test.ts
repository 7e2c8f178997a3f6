import fc from 'fast-check'
import { expect, test } from 'vitest'
import { availabilityByClass } from './availability-by-class.ts'
import type { PackService } from './pack.ts'
import { availability, type Resolution, resolve } from './resolve.ts'
import { classesOf, resolveForClass } from './resolve-by-class.ts'
import { packOf } from './testing/pack-of.ts'

const communes = { a: 'A', b: 'B', c: 'C', d: 'D' }

const kinds = ['examen', 'foyer', 'ecoute', 'geste', 'inconnu']
const today = '2026-11-22'

/** What is the same for every commune of a class: everything but its name in the reasons. */
function bare(resolution: Resolution) {
  if (resolution.result !== 'found') return [resolution.result, resolution.reason.kind]
  return resolution.candidates.map(({ service, competence }) => [service.id, competence])
}

test('what a class is answered is what each of its communes is', () => {
  const indexes = fc.subarray([0, 1, 2, 3])
  const zone = fc.record({ communes: fc.oneof(indexes, fc.constant('unknown' as const)) })
  const service = fc.record({
    kind: fc.constantFrom('examen', 'foyer', 'ecoute', 'geste'),
    reach: fc.oneof(
      fc.constantFrom<PackService['reach']>({ kind: 'unknown' }, { kind: 'anyone' }, { kind: 'national' }),
      fc.record({
        kind: fc.constant('zones' as const),
        zones: fc.subarray(['est', 'ouest', 'ailleurs'], { minLength: 1 }),
      }),
    ),
    status: fc.constantFrom('open' as const, 'suspended' as const),
    except: fc.subarray(Object.keys(communes)),
    access: fc.record({
      modes: fc.constant(['phone' as const]),
      through: fc.constantFrom('porte', 'examen', 'nulle-part'),
    }),
  })
  fc.assert(
    fc.property(zone, zone, fc.array(service, { maxLength: 5 }), (est, ouest, services) => {
      const pack = packOf({
        communes,
        zones: { est, ouest },
        kinds: {
          examen: {},
          foyer: { protected: true },
          ecoute: { nature: 'line' },
          geste: { nature: 'action' },
        },
        services: Object.fromEntries(
          services.map((each, index) => [index === 0 ? 'porte' : `s${index}`, each]),
        ),
      })
      const found = availabilityByClass(pack)
      expect(found.flatMap((group) => group.communes.map(({ code }) => code)).sort()).toEqual(
        Object.keys(communes),
      )
      for (const group of found) {
        for (const { code } of group.communes) expect(group.available).toEqual(availability(pack, code))
      }
      for (const group of classesOf(pack)) {
        for (const [{ code }, kind] of group.communes.flatMap((one) =>
          kinds.map((kind) => [one, kind] as const),
        )) {
          const [ofClass, ofCommune] = [
            resolveForClass(pack, group, kind, today),
            resolve(pack, code, kind, today),
          ]
          expect(bare(ofClass)).toEqual(bare(ofCommune))
        }
      }
    }),
  )
})
