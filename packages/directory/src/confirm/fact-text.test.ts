import { get, getIn, parse, toData, type Tree } from '@jalon/core'
import type { Source } from '@jalon/diagnostics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FactChange, type FactPlace, withFact, withoutFact } from './fact-text.ts'

const file = 'territories/essai/services.yaml'
const verified = {
  status: 'confirmed',
  on: '2026-11-22',
  by: 'pole-annuaire',
  source: 'appel à la structure',
  expires: 'P6M',
}
const place: FactPlace = { service: 'accueil', fact: 'phone' }

/** The text with the phone of « accueil » confirmed. */
function confirmed(text: string, change: Partial<FactChange> = {}): string | undefined {
  return withFact({ file, text }, place, { ...change, verified })
}

describe('a confirmation is written', () => {
  test('between the braces of the fact, beside what was there', () => {
    expect(
      confirmed(
        'accueil:\n  contact:\n    phone: { value: "+33387000000", verified: { status: read, source: Site } } # standard\n',
      ),
    ).toBe(
      'accueil:\n  contact:\n    phone: { value: "+33387000000", verified: { status: confirmed, on: 2026-11-22, by: pole-annuaire, source: appel à la structure, expires: P6M } } # standard\n',
    )
  })

  test('where nothing was said of it', () => {
    expect(confirmed('accueil: { contact: { phone: { value: "+33387000000" } } }\n')).toBe(
      'accueil: { contact: { phone: { value: "+33387000000", verified: { status: confirmed, on: 2026-11-22, by: pole-annuaire, source: appel à la structure, expires: P6M } } } }\n',
    )
  })

  test('one key a line, remarks kept, as the fact was laid out', () => {
    const text = `# en tête
accueil:
  contact:
    phone:
      value: '+33 3 87 00 00 00' # standard
      verified:
        status: read # page de 2020
        source:
          title: Site
          url: https://exemple.fr
    # fin du contact
  name: Accueil
`
    expect(confirmed(text)).toBe(`# en tête
accueil:
  contact:
    phone:
      value: '+33 3 87 00 00 00' # standard
      verified:
        status: confirmed # page de 2020
        on: 2026-11-22
        by: pole-annuaire
        source: appel à la structure
        expires: P6M
    # fin du contact
  name: Accueil
`)
  })

  test('with the line ends of the file', () => {
    const text =
      'accueil:\r\n  contact:\r\n    phone:\r\n      value: "15"\r\n      verified:\r\n        status: read\r\n'
    const written = confirmed(text)
    expect(written?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(written).toContain('status: confirmed\r\n        on: 2026-11-22\r\n')
  })

  test('at the end of a file without a last line end', () => {
    expect(confirmed('accueil:\n  contact:\n    phone:\n      value: "15"')).toBe(
      'accueil:\n  contact:\n    phone:\n      value: "15"\n      verified: { status: confirmed, on: 2026-11-22, by: pole-annuaire, source: appel à la structure, expires: P6M }',
    )
  })
})

describe('a new value', () => {
  test('takes the quotes of the old one, and what was shown of it goes', () => {
    const text = "accueil: { contact: { phone: { value: '15', text: Le quinze, public: true } } }\n"
    expect(confirmed(text, { value: "l'autre", text: null })).toContain(
      "{ value: 'l''autre', public: true, verified:",
    )
  })

  test.each([
    ['+33 3 87 00 00 01', '"+33 3 87 00 00 01"'],
    ['15', '"15"'],
    ['oui: non # "x" \\', '"oui: non # \\"x\\" \\\\"'],
    ['no', '"no"'],
    ['1 rue de la Fontaine', '"1 rue de la Fontaine"'],
    ["rue d'Ars", "rue d'Ars"],
  ])('%s is written so that it reads back', (value, written) => {
    expect(confirmed('accueil: { contact: { phone: { value: abc } } }\n', { value })).toContain(
      `{ value: ${written}, verified`,
    )
  })
})

describe('hours and a site that stand beside the contact are found there', () => {
  test.each(['hours', 'site'] as const)('%s', (fact) => {
    const text = `accueil:\n  ${fact}: { value: a }\n  contact: { phone: { value: "15" } }\n`
    const written = withFact({ file, text }, { service: 'accueil', fact }, { verified })
    expect(written).toContain(`  ${fact}: { value: a, verified: { status: confirmed`)
    expect(written).toContain('  contact: { phone: { value: "15" } }\n')
  })
})

test.each([
  ['a service that is not there', 'autre: { contact: { phone: { value: "15" } } }\n'],
  ['a fact that is not there', 'accueil: { contact: { site: { value: a } } }\n'],
  ['a fact that is a text', 'accueil: { contact: { phone: "15" } }\n'],
  ['a verification that is a text', 'accueil: { contact: { phone: { value: "15", verified: oui } } }\n'],
  ['a file that cannot be read', 'accueil: { contact: { phone: { value: "15" }\n'],
  ['an empty file', ''],
])('nothing is written for %s', (_, text) => {
  expect(confirmed(text)).toBeUndefined()
})

describe('a fact that is gone', () => {
  test.each([
    [
      'accueil:\n  name: A\n  contact:\n    phone: { value: "15" }\n    site: { value: a }\n',
      'accueil:\n  name: A\n  contact:\n    site: { value: a }\n',
    ],
    [
      'accueil:\n  name: A\n  contact: { site: { value: a }, phone: { value: "15" } }\n',
      'accueil:\n  name: A\n  contact: { site: { value: a } }\n',
    ],
    [
      'accueil:\n  name: A\n  contact: { phone: { value: "15" } }\n  kind: b\n',
      'accueil:\n  name: A\n  kind: b\n',
    ],
  ])('%j', (text, expected) => {
    expect(withoutFact({ file, text }, place)).toBe(expected)
  })

  test('stays when a remark would go with it', () => {
    const text =
      'accueil:\n  contact:\n    site: { value: a }\n    # depuis 2020\n    phone: { value: "15" }\n'
    expect(withoutFact({ file, text }, place)).toBeUndefined()
  })
})

/** A services file as anyone may lay it out, and one fact of it. */
const anyFile = fc
  .record({
    services: fc.uniqueArray(fc.constantFrom('accueil', 'abri-du-val', 'umj', 'cmp-est'), {
      minLength: 1,
      maxLength: 4,
    }),
    facts: fc.uniqueArray(fc.constantFrom('phone', 'address', 'site', 'hours', 'email'), {
      minLength: 1,
      maxLength: 5,
    }),
    quote: fc.constantFrom('"', "'", ''),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    layouts: fc.array(fc.constantFrom('flow', 'block', 'half'), { minLength: 5, maxLength: 5 }),
    remarks: fc.array(fc.constantFrom('', ' # une remarque', ' # value: { a: "b" }', '   #   '), {
      minLength: 4,
      maxLength: 4,
    }),
    known: fc.uniqueArray(
      fc.constantFrom('on: 2020-01-31', 'by: reseau', 'source: Une page', 'expires: P1Y'),
    ),
    source: fc.constantFrom('', 'flow', 'block'),
    hasVerified: fc.boolean(),
    hasLastLineEnd: fc.boolean(),
    chosen: fc.tuple(fc.nat(), fc.nat()),
    value: fc.option(fc.constantFrom('+33199000102', "rue d'Ars, n° 3", 'Mo-Fr 09:00-17:00; PH off', 'a'), {
      nil: undefined,
    }),
  })
  .map((sketch) => {
    const { services, facts, quote, lineEnd, layouts, remarks, known, source, hasVerified } = sketch
    const [remark = '', other = '', third = '', fourth = ''] = remarks
    const written = source === '' ? known : known.filter((each) => !each.startsWith('source'))
    const titles = { flow: ['source: { title: "Une page", url: https://exemple.fr }'], block: [], '': [] }[
      source
    ]
    const verified = ['status: read', ...written, ...titles]
    const value = `value: ${quote}Le 1er étage${quote}`
    const factLines = (fact: string, index: number): readonly string[] => {
      const flow = `{ ${verified.join(', ')} }`
      switch (layouts[index]) {
        case 'flow':
          return [`    ${fact}: { ${value}${hasVerified ? `, verified: ${flow}` : ''} }${remark}`]
        case 'half':
          return [
            `    ${fact}:${other}`,
            `      ${value}${remark}`,
            ...(hasVerified ? [`      verified: ${flow}${third}`] : []),
          ]
        default:
          return [
            `    ${fact}:`,
            `      # de la structure`,
            `      ${value}${other}`,
            ...(hasVerified
              ? [
                  `      verified:${third}`,
                  ...verified.map((each) => `        ${each}${fourth}`),
                  ...(source === 'block' ? ['        source:', `          title: Une page${remark}`] : []),
                ]
              : []),
          ]
      }
    }
    const lines = services.flatMap((service) => [
      `# ${service}`,
      `${service}:${remark}`,
      `  name:   "${service}"`,
      '  contact:',
      ...facts.flatMap(factLines),
      '',
      `  note: 'c''est là'${other}`,
    ])
    const text = `${lines.join(lineEnd)}${sketch.hasLastLineEnd ? lineEnd : ''}`
    return {
      text,
      place: {
        service: services[sketch.chosen[0] % services.length] ?? '',
        fact: facts[sketch.chosen[1] % facts.length] ?? 'phone',
      } as FactPlace,
      value: sketch.value,
    }
  })

/** Where a fact stands: from its key to the end of the line where it ends. */
function lineRangeOf(source: Source, { service, fact }: FactPlace): readonly [number, number] {
  const contact = getIn(parse(source).tree, [service, 'contact'])
  const entry = contact?.kind === 'dict' ? contact.entries.find(({ key }) => key.value === fact) : undefined
  const leaves = (tree: Tree): number =>
    tree.kind === 'dict' && source.text[tree.span.start] !== '{'
      ? Math.max(...tree.entries.map(({ value }) => leaves(value)))
      : tree.span.end
  const end = entry === undefined ? 0 : leaves(entry.value)
  const lineEnd = source.text.indexOf('\n', end)
  return [entry?.key.span.start ?? 0, lineEnd === -1 ? source.text.length : lineEnd]
}

test('whatever the layout, only the fact changes, and it reads back as it was meant', () => {
  fc.assert(
    fc.property(anyFile, ({ text, place: at, value }) => {
      const source = { file, text }
      const result = withFact(source, at, { ...(value === undefined ? {} : { value }), verified })
      expect(result).toBeDefined()
      if (result === undefined) return
      const [start, end] = lineRangeOf(source, at)
      expect(result.slice(0, start)).toBe(text.slice(0, start))
      const after = text.slice(end)
      expect(result.slice(result.length - after.length)).toBe(after)
      for (const remark of text.match(/# [^\n\r]*/g) ?? []) expect(result).toContain(remark)

      const [before, now] = [parse(source).tree, parse({ file, text: result }).tree]
      const fact = getIn(now, [at.service, 'contact', at.fact])
      expect(toData(get(fact, 'verified') as Tree)).toEqual(expect.objectContaining(verified))
      expect(toData(get(fact, 'value') as Tree)).toBe(value ?? 'Le 1er étage')
      const others = (tree: Tree | undefined) =>
        JSON.stringify(tree === undefined ? null : toData(tree), (key, each) => (key === at.fact ? 0 : each))
      const elsewhere = (tree: Tree | undefined) =>
        tree?.kind === 'dict'
          ? tree.entries
              .filter(({ key }) => key.value !== at.service)
              .map(({ value: each }) => JSON.stringify(toData(each)))
          : []
      expect(others(get(now, at.service))).toBe(others(get(before, at.service)))
      expect(elsewhere(now)).toEqual(elsewhere(before))
    }),
    { numRuns: 500 },
  )
})

test('whatever the layout, a fact is taken out alone, or not at all', () => {
  fc.assert(
    fc.property(anyFile, ({ text, place: at }) => {
      const source = { file, text }
      const result = withoutFact(source, at)
      if (result === undefined) return
      expect(getIn(parse({ file, text: result }).tree, [at.service, 'contact', at.fact])).toBeUndefined()
      const remarks = (each: string) => (each.match(/#/g) ?? []).length
      const [start, end] = lineRangeOf(source, at)
      expect(remarks(result)).toBeGreaterThanOrEqual(remarks(text.slice(0, start) + text.slice(end)))
    }),
    { numRuns: 300 },
  )
})
