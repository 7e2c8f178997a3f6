import { expect, test } from 'vitest'
import { projectOf } from '../lib/project.mjs'
import { runtimeStaysLight } from './runtime-stays-light.mjs'

const runtime = 'packages/core/src/runtime.ts'
const session = 'packages/core/src/session/session.ts'

/** @param {string} line */
const find = (line) =>
  runtimeStaysLight.find(
    projectOf({ [runtime]: "export { start } from './session/session.ts'", [session]: line }),
  )

test.each([
  ['yaml', "import { parse } from 'yaml'"],
  ['ajv/dist/2020.js', "import { Ajv2020 } from 'ajv/dist/2020.js'"],
  ['packages/core/src/language/read.ts', "import { read } from '../language/read.ts'"],
  ['node:fs', "const { readFileSync } = await import('node:fs')"],
])('%s is found at the end of the way that leads to it', (target, line) => {
  expect(find(line)).toEqual([expect.stringContaining(`${runtime} → ${session} → ${target}: `)])
})

test.each([
  ['a type, of which nothing remains', "import type { Document } from '../language/parse.ts'"],
  ['a library made for the page', "import { createActor } from 'xstate'"],
])('%s is welcome', (_, line) => {
  expect(find(line)).toEqual([])
})
