import { expect, test } from 'vitest'
import { projectOf } from '../lib/project.mjs'
import { importsFollowTheRooms } from './imports-follow-the-rooms.mjs'

/** @param {string} file @param {string} from */
const find = (file, from) =>
  importsFollowTheRooms.find(projectOf({ [file]: `import { x } from '${from}'\n` }))

test.each([
  ['core never imports the verifier', 'packages/core/src/a.ts', '@jalon/verifier'],
  ['diagnostics imports no room', 'packages/diagnostics/src/a.ts', '@jalon/core'],
  ['the widget never imports the authoring side', 'widget/src/app/app.tsx', '@jalon/core'],
  ['nor diagnostics', 'widget/src/app/app.tsx', '@jalon/diagnostics'],
  ['a room is not entered by a path', 'packages/verifier/src/a.ts', '../../core/src/ir/ir.ts'],
  ['the intermediate form knows no machine', 'packages/core/src/ir/ir.ts', '../machine/session.ts'],
  ['only tests import what tests share', 'packages/core/src/a.ts', '@jalon/diagnostics/testing'],
  ['the engine knows no language', 'packages/core/src/engine/run.ts', '../language/parse.ts'],
  ['what tests share is for tests', 'packages/verifier/src/verify.ts', '@jalon/core/testing'],
  ['the machine knows no engine', 'packages/core/src/machine/to-machine.ts', '../engine/run.ts'],
  ['the session knows no machine', 'packages/core/src/session/session.ts', '../machine/to-machine.ts'],
])('%s', (_, file, from) => {
  expect(find(file, from)).toEqual([expect.stringContaining(`${file}:1 imports « ${from} »`)])
})

test.each([
  ['the verifier rests on core', 'packages/verifier/src/a.ts', '@jalon/core'],
  ['the widget rests on the runtimes', 'widget/src/app/app.tsx', '@jalon/core/runtime'],
  ['a test imports what tests share', 'packages/core/src/a.test.ts', '@jalon/diagnostics/testing'],
  ['a library is not a room', 'packages/core/src/session/session.ts', 'xstate'],
  ['the session runs the engine', 'packages/core/src/session/session.ts', '../engine/run.ts'],
  ['the language lowers to the intermediate form', 'packages/core/src/language/lower.ts', '../ir/ir.ts'],
  ['a test takes random pathways from core', 'packages/verifier/src/a.test.ts', '@jalon/core/testing'],
  ['so does what serves tests', 'packages/verifier/src/testing/a.ts', '@jalon/core/testing'],
  [
    'a test compares the machine with the engine',
    'packages/core/src/machine/agreement.test.ts',
    '../engine/run.ts',
  ],
])('%s', (_, file, from) => {
  expect(find(file, from)).toEqual([])
})
