/** The lines of a discreet paper, from the cards that were retained. */
import { expect, test } from 'vitest'
import { smallPack } from '../fixtures/small-pack.ts'
import { shownAfter } from '../fixtures/views.ts'
import type { DiscreetContact } from './discreet-contact.ts'
import { cardLines, paperLines } from './paper-lines.ts'

const whole = { danger: 'oui', besoin: ['soin'], delai: 'moins-3j', accord: 'elle-appelle' }
const services = smallPack.services.map((one) =>
  one.id === 's1' || one.id === 's3'
    ? { ...one, discreet: { name: 'Centre de santé', phone: true, address: true } }
    : one,
)
const { plan } = shownAfter(whole, { pack: { ...smallPack, services } })

test('seul ce qui est retenu y figure, et ce qui se tait est compté', () => {
  expect(paperLines(plan, () => false)).toEqual({ lines: [], silent: 0, notHers: 0 })
  const { lines, silent } = paperLines(plan, () => true)
  expect(lines.map(({ name, phone }) => [name, phone?.replaceAll('\u00a0', ' ')])).toEqual([
    ['Centre de santé', '01 99 00 12 34'],
    ['Centre de santé', '01 99 00 56 78'],
  ])
  expect(silent).toBe(3)
})

const line = (phone: string | undefined, name = 'Santé'): DiscreetContact => ({
  name,
  ...(phone === undefined ? { address: '3, rue du Pont' } : { phone }),
})

test('la carte garde quatre numéros au plus, chacun une fois', () => {
  const lines = ['1', '2', undefined, '2', '3', '4', '5'].map((phone) => line(phone))
  expect(cardLines(lines).map(({ phone }) => phone)).toEqual(['1', '2', '3', '4'])
  expect(cardLines([line(undefined)])).toEqual([])
})
