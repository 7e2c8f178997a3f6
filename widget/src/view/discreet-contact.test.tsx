/**
 * P16: whatever is answered, wherever, a discreet sheet and a memory card never say why somebody calls.
 *
 * Every ending of every pathway is covered without walking to any. A discreet paper is drawn from its lines alone: its
 * components receive nothing else of a session, no answer, no day, no commune. A line is drawn from one service
 * (`discreetContactOf`), from what the directory decided of it when the pack was built (`packDiscreet`, whose own test
 * looks at the day when everything will be confirmed). And a card, whatever the pathway and the walk, shows services of
 * its own kind only, which is looked at below for every kind in every commune and elsewhere. So the lines of all papers
 * of all endings are among those of the services of the pack: all are drawn here, those of other communes and those
 * closed included. What lines could say together is looked at too: every pair of them, and all at once.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Pack, type PackService, readPack, resolve } from '@jalon/directory/runtime'
import { forbidden, tellingIn } from '@jalon/directory/testing'
import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { SmallSheet } from '../components/small-sheet/small-sheet.tsx'
import { MemoryCard } from '../components/memory-card/memory-card.tsx'
import { smallPack } from '../fixtures/small-pack.ts'
import { french } from '../messages/french.ts'
import { type DiscreetContact, discreetContactOf } from './discreet-contact.ts'
import { cardLines } from './paper-lines.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const generated = (name: string) => JSON.parse(read(`widget/generated/${name}.json`))

const national: Pack = generated('national')
const packs = ['exemple', 'metz', 'pantin'].map((name): readonly [string, Pack] => {
  const pack = readPack(generated(name), national)
  if ('problem' in pack) throw new Error(pack.problem)
  return [name, pack]
})

afterEach(cleanup)

/** The text of both papers, and everything on them that is not text. */
function drawn(lines: readonly DiscreetContact[]) {
  const shared = { messages: french.papers.quiet, fictional: french.papers.quiet.fictional }
  const { container, unmount } = render(
    <div>
      <SmallSheet {...shared} level={1} lines={lines} />
      <MemoryCard {...shared} lines={cardLines(lines)} />
    </div>,
  )
  const texts = [...container.querySelectorAll('h1, p, li > span')].map(({ textContent }) => textContent)
  const pictures = container.querySelectorAll('svg, img, canvas, a, time, [href], [title]').length
  unmount()
  return { text: texts.join(' | '), pictures }
}

function linesOf(pack: Pack): readonly DiscreetContact[] {
  return pack.services.flatMap((service) => discreetContactOf(service) ?? [])
}

test('les mots et les numéros que le réseau interdit sont lus', () => {
  expect(forbidden).toEqual(
    expect.arrayContaining(['violen', 'victime', 'agress', 'plainte', 'police', '3919', '17']),
  )
})

describe.each(packs)('P16 : dans le territoire %s', (_, real) => {
  test('une carte ne montre que des structures de son type, dans chaque commune et ailleurs', () => {
    for (const commune of [null, ...real.communes.map(({ code }) => code)]) {
      for (const kind of Object.keys(real.ir.kinds)) {
        const resolution = resolve(real, commune, kind, '2026-11-26')
        const candidates = resolution.result === 'found' ? resolution.candidates : []
        expect(candidates.filter(({ service }) => service.kind !== kind)).toEqual([])
      }
    }
  })

  test('aucune ligne, aucune paire de lignes ni toutes ensemble ne disent pourquoi on appelle', () => {
    const lines = linesOf(real)
    const pairs = lines.flatMap((one, index) => lines.slice(index).map((other) => [one, other]))
    for (const some of [[], lines, ...pairs]) {
      const { text, pictures } = drawn(some)
      expect({ text, telling: tellingIn(text, real.communes), pictures }).toEqual({
        text,
        telling: [],
        pictures: 0,
      })
    }
  })
})

test('dans le territoire fictif, il reste des contacts utiles', () => {
  expect(packs.flatMap(([name, pack]) => (name === 'exemple' ? linesOf(pack) : [])).length).toBeGreaterThan(3)
})

const [model] = smallPack.services
const allowed = { name: 'Centre de santé', plainName: 'Permanence santé', phone: true, address: true }
const line = (sketch: Partial<PackService>) => {
  if (model === undefined) throw new Error('Le petit territoire a changé.')
  return discreetContactOf({ ...model, ...sketch })
}

test('ce que l’annuaire permet y est, écrit comme partout', () => {
  expect(line({ discreet: allowed })).toEqual({
    name: 'Centre de santé',
    plainName: 'Permanence santé',
    phone: '01\u00a099\u00a000\u00a012\u00a034',
    address: '3, rue du Pont, Beauclair',
  })
})

test('ce qu’il ne permet pas n’y est pas, et sans rien d’autre la ligne non plus', () => {
  expect(line({})).toBeUndefined()
  expect(line({ discreet: { ...allowed, address: false } })).not.toHaveProperty('address')
  expect(line({ discreet: { ...allowed, phone: false } })).not.toHaveProperty('phone')
  expect(line({ discreet: { phone: false, address: false } })).toBeUndefined()
})

test('un numéro qui n’est plus confirmé n’y est plus', () => {
  const { phone: _phone, ...expired } = model ?? ({} as PackService)
  expect(discreetContactOf({ ...expired, discreet: { ...allowed, address: false } })).toBeUndefined()
})
