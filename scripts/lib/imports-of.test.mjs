import { expect, test } from 'vitest'
import { importsOf } from './imports-of.mjs'

test.each([
  ['a value', "import { a } from './a.ts'", [['./a.ts', false]]],
  ['a type', "import type { A } from './a.ts'", [['./a.ts', true]]],
  ['an effect alone', "import './a.css'", [['./a.css', false]]],
  [
    'something passed on',
    "export * from './a.ts'\nexport type { B } from './b.ts'",
    [
      ['./a.ts', false],
      ['./b.ts', true],
    ],
  ],
  ['a list on several lines', "import {\n  a,\n  type B,\n} from './a.ts'", [['./a.ts', false]]],
  ['a later import', "const { a } = await import('./a.ts')", [['./a.ts', false]]],
  ['a text that looks like nothing of the kind', "export const a = 'b'\nexport type C = 'd' | 'e'", []],
])('finds %s', (_, text, expected) => {
  expect(importsOf(text).map(({ from, typeOnly }) => [from, typeOnly])).toEqual(expected)
})
