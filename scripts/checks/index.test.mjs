import { expect, test } from 'vitest'
import { projectOnDisk } from '../lib/project.mjs'
import { checks } from './index.mjs'

const project = projectOnDisk()

const table = checks.map(({ name, promise, find }) => /** @type {const} */ ([name, promise, find]))

test.each(table)('%s: %s', { timeout: 120_000 }, async (_name, _promise, find) => {
  const found = await find(project)
  if (found.length > 0) expect.fail(`\n${found.join('\n')}\n`)
})
