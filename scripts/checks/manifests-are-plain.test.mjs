import { expect, test } from 'vitest'
import { projectOf } from '../lib/project.mjs'
import { manifestsArePlain } from './manifests-are-plain.mjs'

/** @param {object} manifest @param {string} [file] */
const find = (manifest, file = 'package.json') =>
  manifestsArePlain.find(projectOf({ [file]: JSON.stringify(manifest) }))

test.each([
  ['a field that npm obeys', { devEngines: { packageManager: { name: 'pnpm' } } }],
  ['a field that pnpm obeys', { packageManager: 'pnpm@12.21.0' }],
  ['a dependency on the workspace', { dependencies: { '@jalon/cli': 'workspace:*' } }],
  ['a range', { devDependencies: { vite: '^8.3.8' } }],
])('the root may not have %s', (_, manifest) => {
  expect(find(manifest)).toHaveLength(1)
})

test('a package may rest on another one', () => {
  expect(
    find({ dependencies: { '@jalon/core': 'workspace:*', yaml: '2.9.1' } }, 'packages/cli/package.json'),
  ).toEqual([])
})
