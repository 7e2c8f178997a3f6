import { expect, test } from 'vitest'
import { loaderBudget, tooMuch } from './loader-is-small.mjs'

test('the budget is a limit, not a target', () => {
  expect(tooMuch('loader', loaderBudget, [])).toEqual([])
  expect(tooMuch('loader', loaderBudget + 1, [])).toHaveLength(1)
})

test('what belongs to the tool is named', () => {
  expect(tooMuch('loader', 0, ['x/widget/src/frame/loader.ts', 'x/widget/src/app/three-shifts.ts'])).toEqual(
    [],
  )
  expect(tooMuch('loader', 0, ['x/widget/src/app/app.tsx', 'x/node_modules/preact/index.js'])).toHaveLength(2)
})
