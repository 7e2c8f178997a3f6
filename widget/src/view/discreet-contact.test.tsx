/**
 * P16: whatever is answered, wherever, a discreet sheet and a memory card never say why somebody calls.
 *
 * Every ending of every pathway is covered without walking to any. A discreet paper is drawn from its lines alone: its
 * components receive nothing else of a session, no answer, no day, no commune. A line is drawn from one service under its
 * kind (`discreetContactOf`). And a card, whatever the pathway and the walk, shows services of its own kind only, which
 * is looked at below for every kind in every commune and elsewhere. So the lines of all papers of all endings are among
 * those of the services of the pack, each under its kind: all are drawn here, those of other communes and those closed
 * included. What lines could say together is looked at too: every pair of them, and all at once.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, readWording } from '@jalon/core'
import { own } from '@jalon/core/runtime'
import { type Pack, type PackService, readPack, resolve } from '@jalon/directory/runtime'
import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { DiscreetSheet } from '../components/discreet-sheet/discreet-sheet.tsx'
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

const source = { file: 'network/wording.yaml', text: read('pathways/network/wording.yaml') }
const { discreet: forbidden } = readWording(parse(source))

afterEach(cleanup)

/** What a paper may not hold, found in a text: the words of the network, its numbers, places, pages and days. */
function tellingIn(text: string, { communes }: Pack): readonly string[] {
  // Ten digits are read as one number: two of them in a row are not the 17.
  const said = plain(text.replace(/\b0\d(?:\s?\d\d){4}\b/g, ' '))
  const isSaid = (word: string) =>
    /^\d/.test(word) ? new RegExp(`\\b${word}\\b`).test(said) : said.includes(plain(word))
  return [
    ...forbidden.filter(isSaid),
    ...communes.flatMap(({ name }) => (` ${said} `.includes(` ${plain(name)} `) ? [name] : [])),
    ...(said.match(/https? |www|[@/]|\b20\d\d\b|\b(15|18|3\d{3}|8\d{2})\b/g) ?? []),
  ]
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d@/]+/g, ' ')
    .trim()
}

/** The text of both papers, and everything on them that is not text. */
function drawn(lines: readonly DiscreetContact[]) {
  const shared = { messages: french.papers, fictional: french.notices.fictional }
  const { container, unmount } = render(
    <div>
      <DiscreetSheet {...shared} level={1} lines={lines} />
      <MemoryCard {...shared} lines={cardLines(lines)} />
    </div>,
  )
  const texts = [...container.querySelectorAll('h1, p, li > span')].map(({ textContent }) => textContent)
  const pictures = container.querySelectorAll('svg, img, canvas, a, time, [href], [title]').length
  unmount()
  return { text: texts.join(' | '), pictures }
}

function lineOf(pack: Pack, service: PackService): DiscreetContact | undefined {
  const kind = own(pack.ir.kinds, service.kind)
  return kind && discreetContactOf(pack, kind, service)
}

function linesOf(pack: Pack): readonly DiscreetContact[] {
  return pack.services.flatMap((service) => lineOf(pack, service) ?? [])
}

/** The same territory on the day when every structure will have confirmed a number and an address. */
function confirmed(pack: Pack): Pack {
  const services = pack.services.map((service, index) => ({
    ...service,
    phone: service.phone ?? { value: `+331990${String(17_000 + index).padStart(5, '0')}` },
    address: service.address ?? { value: '4 place de la Fontaine' },
  }))
  return { ...pack, services }
}

test('les mots et les numéros que le réseau interdit sont lus', () => {
  expect(forbidden).toEqual(
    expect.arrayContaining(['violen', 'victime', 'agress', 'plainte', 'police', '3919', '17']),
  )
})

describe.each(packs)('P16, dans le territoire %s', (_, real) => {
  test('une carte ne montre que des structures de son type, dans chaque commune et ailleurs', () => {
    for (const commune of [null, ...real.communes.map(({ code }) => code)]) {
      for (const kind of Object.keys(real.ir.kinds)) {
        const resolution = resolve(real, commune, kind, '2026-11-26')
        const candidates = resolution.result === 'found' ? resolution.candidates : []
        expect(candidates.filter(({ service }) => service.kind !== kind)).toEqual([])
      }
    }
  })

  test.each([
    ["aujourd'hui", real],
    ['le jour où tout sera confirmé', confirmed(real)],
  ])(
    'aucune ligne, aucune paire de lignes ni toutes ensemble ne disent pourquoi on appelle, %s',
    (_, pack) => {
      const lines = linesOf(pack)
      const pairs = lines.flatMap((one, index) => lines.slice(index).map((other) => [one, other]))
      for (const some of [[], lines, ...pairs]) {
        const { text, pictures } = drawn(some)
        expect({ text, telling: tellingIn(text, pack), pictures }).toEqual({ text, telling: [], pictures: 0 })
      }
    },
  )

  test('ni une ligne nationale, ni un numéro sensible, ni un lieu protégé, ni une alerte entre professionnels', () => {
    const pack = confirmed(real)
    const silent = pack.services.filter((service) => lineOf(pack, service) === undefined)
    const mustBe = pack.services.filter(
      ({ kind, reach, discreet }) =>
        reach.kind === 'national' ||
        discreet.sensitiveNumber ||
        own(pack.ir.kinds, kind)?.protected ||
        /^(parquet|prefet-armes|crip|ars)/.test(kind),
    )
    expect(mustBe.filter((service) => !silent.includes(service))).toEqual([])
  })

  test('il reste des contacts utiles', () => {
    expect(linesOf(confirmed(real)).length).toBeGreaterThan(3)
  })
})

const [model] = smallPack.services
const discreetly = (sketch: Partial<PackService>, name = 'Centre de santé'): DiscreetContact | undefined => {
  if (model === undefined) throw new Error('Le petit territoire a changé.')
  return lineOf(smallPack, { ...model, discreet: { name, sensitiveNumber: false }, ...sketch })
}

test.each([
  ['Aide aux victimes'],
  ['Accueil du TRIBUNAL'],
  ['H\u00e9bergement'],
  ['He\u0301bergement'],
  ['Vio\u00adlences'],
  ['Vi\u200bol'],
])('« %s » fait taire la structure : son numéro répondrait la même chose', (name) => {
  expect(discreetly({}, name)).toBeUndefined()
})

test.each([
  ['une commune', 'Maison de santé de Beauclair'],
  ['une commune, sans accent ni trait d’union', 'Maison de SAINT LIEU LES PRES'],
  ['un numéro', 'Le 3919'],
  ['une page', 'www.structure.example'],
  ['un jour', 'Le 12/03/2026'],
  ['un texte qui se lit à l’envers', 'Santé \u202e'],
  ['un texte sans fin', 'a'.repeat(10_000)],
  ['rien', ' '],
])('un nom qui porte %s laisse la place au nom ordinaire', (_, name) => {
  expect(discreetly({}, name)).toEqual({ generic: 'health', phone: '01\u00a099\u00a000\u00a012\u00a034' })
})

test.each([
  ['court', '3919'],
  ['national', '+33800059595'],
  ['que l’on n’appelle pas', 'javascript:alert(1)'],
])('un numéro %s n’y est pas, et sans rien d’autre la ligne non plus', (_, value) => {
  const { address: _address, ...others } = model ?? ({} as PackService)
  expect(
    lineOf(smallPack, { ...others, discreet: { name: 'Santé', sensitiveNumber: false }, phone: { value } }),
  ).toBeUndefined()
})

test('une adresse y est quand elle ne nomme pas la commune', () => {
  expect(discreetly({ address: { value: '3, rue du Pont' } })).toMatchObject({ address: '3, rue du Pont' })
  expect(discreetly({ address: { value: '3, rue du Pont, Beauclair' } })).not.toHaveProperty('address')
  expect(discreetly({ address: { value: '17 rue du Pont' } })).not.toHaveProperty('address')
})
