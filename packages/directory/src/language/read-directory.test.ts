import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '@jalon/core'
import { toPack } from '../build/to-pack.ts'
import { checkDirectory } from './check-directory.ts'
import { readDirectory } from './read-directory.ts'

const files: Readonly<Record<string, string>> = {
  'network/national.yaml': 'siao-115: { name: "115", kind: siao-115 }\n',
  'territories/essai/territory.yaml': 'title: Essai\npublisher: Réseau\ncommunes: { codes: ["57463"] }\n',
  'territories/essai/zones.yaml':
    'metz:\n  label: commune de Metz\n  institution: commune\n  communes: { from: t.csv, where: { nom: Metz } }\n  source: { title: Tableau, read: 2026-11-21 }\n',
  'territories/essai/services.yaml':
    'accueil:\n  name: Accueil\n  kind: accueil\n  zones: [metz]\n  contact:\n    phone: { value: "+33387000000", verified: { status: read, source: Une page } }\n',
  'territories/essai/t.csv': 'code,nom\n57463,Metz\n',
}

const kinds = `
accueil: { label: Accueil, nature: structure, purpose: Être accueillie }
siao-115: { label: "115", nature: line, purpose: Trouver un abri }
`

/** Reads, checks and builds, as the command line does. */
function everything(all: Readonly<Record<string, string>>) {
  const sources = Object.entries(all).map(([file, text]) => ({ file, text }))
  const { ir } = compile([{ file: 'network/kinds.yaml', text: kinds }])
  const { value: directory, diagnostics } = readDirectory(sources)
  const packs = directory.territories.map(({ id }) => toPack(directory, ir, id, '2026-11-22').value)
  return {
    directory,
    packs,
    diagnostics: [...diagnostics, ...checkDirectory({ directory, kinds: ir.kinds })],
  }
}

test('territories are read in alphabetical order, from whatever files they have', () => {
  const { directory } = everything({
    ...files,
    'territories/autre/services.yaml': 'a: { name: A, kind: accueil }\n',
  })
  expect(directory.territories.map(({ id, services }) => [id, services.length])).toEqual([
    ['autre', 1],
    ['essai', 1],
  ])
})

describe('what has not the form of its file is told, and the rest is read', () => {
  test.each([
    [
      'a misspelt key',
      'territories/essai/services.yaml',
      'a: { name: A, kind: accueil, zone: [metz] }\n',
      ['unknown-key'],
    ],
    [
      'zones on a national service',
      'network/national.yaml',
      'siao-115: { name: A, kind: siao-115, zones: anyone }\n',
      ['unknown-key'],
    ],
    ['a file that is not YAML', 'territories/essai/zones.yaml', 'a: [\n', ['unreadable-yaml']],
    [
      'as-of in a real territory',
      'territories/essai/territory.yaml',
      'title: T\npublisher: P\nas-of: 2026-11-22\ncommunes: { codes: ["57463"] }\n',
      ['unknown-key'],
    ],
  ])('%s', (_, file, text, rules) => {
    expect(everything({ ...files, [file]: text }).diagnostics.map(({ rule }) => rule)).toEqual(rules)
  })
})

test('a list of zones that is no list is unknown, not everyone', () => {
  const { directory } = everything({
    ...files,
    'territories/essai/services.yaml': 'a: { name: A, kind: accueil, zones: tous }\n',
  })
  expect(directory.territories[0]?.services[0]?.reach).toEqual({ kind: 'unknown' })
})

describe('no file crashes the directory', () => {
  test('any text in place of a file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(files)), fc.string({ unit: 'binary' }), (file, text) => {
        everything({ ...files, [file]: text })
      }),
    )
  })

  test('any value in place of a value', () => {
    const value = fc.oneof(
      fc.constantFrom(
        '[]',
        '{}',
        'null',
        '1',
        'true',
        '"x"',
        '[[]]',
        '{ a: 1 }',
        '__proto__',
        '{ __proto__: 1 }',
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(files)), fc.nat(), value, (file, at, replaced) => {
        const text = files[file] ?? ''
        const places = [...text.matchAll(/(?<=: )[^\n{}]+/g)]
        const place = places[at % Math.max(1, places.length)]
        if (place === undefined) return
        everything({
          ...files,
          [file]: text.slice(0, place.index) + replaced + text.slice(place.index + place[0].length),
        })
      }),
    )
  })

  test('any file cut anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(files)), fc.nat(300), (file, length) => {
        everything({ ...files, [file]: (files[file] ?? '').slice(0, length) })
      }),
    )
  })

  test('services and zones named like what objects inherit', () => {
    const { packs } = everything({
      ...files,
      'territories/essai/zones.yaml':
        '__proto__: { label: L, institution: i, communes: { codes: ["57463"] }, source: { title: T, read: 2026-11-21 } }\n',
      'territories/essai/services.yaml': 'constructor: { name: C, kind: __proto__, zones: [__proto__] }\n',
    })
    expect(packs[0]?.services.map(({ id }) => id)).toEqual(['siao-115'])
  })
})
