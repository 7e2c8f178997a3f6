/** What the sources and the content may not hold, read as text: other houses, and sentences that the law does not say. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { french } from './messages/french.ts'

const folder = import.meta.dirname
const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  // `first-screen` draws a page when a site is built; the tool does not carry it.
  (file) => /\.(tsx?|css)$/.test(file) && !/\.(test|examples)\.|fixtures|first-screen/.test(file),
)
const packs = ['exemple', 'metz', 'pantin', 'national'].map((name) => {
  return [name, JSON.parse(readFileSync(join(folder, `../generated/${name}.json`), 'utf8'))] as const
})

/** Every text of a value, with the name under which it stands. */
function* texts(of: unknown, under = ''): Generator<readonly [string, string]> {
  if (typeof of === 'string') yield [under, of]
  else if (typeof of === 'function') yield [under, String(of)]
  else for (const [name, value] of Object.entries(of ?? {})) yield* texts(value, name)
}

test('P27 : aucune autre maison n’est nommée dans ce que l’outil contient, sauf la page neutre où il mène', () => {
  const addresses = shipped.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
    return text.match(/https?:\/\/[\w.]+/g) ?? []
  })
  expect(shipped.length).toBeGreaterThan(100)
  expect([...new Set(addresses)]).toEqual(['https://meteofrance.com'])
})

test.each(packs)(
  'P27 : dans l’annuaire %s, une adresse de page est une source ou un site déclaré',
  (_, pack) => {
    const places = [...texts(pack)].flatMap(([name, text]) => (/https?:/.test(text) ? [name] : []))
    expect([...new Set(places)].filter((name) => name !== 'url' && name !== 'value')).toEqual([])
  },
)

test.each([['les messages', french] as const, ...packs])(
  'P28 : %s ne disent jamais que la loi oblige à signaler',
  (_, said) => {
    const told = [...texts(said)].filter(([, text]) =>
      /vous devez signaler|obligation de signaler/i.test(text),
    )
    expect(told).toEqual([])
  },
)
