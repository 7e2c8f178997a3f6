import { afterEach, expect, test, vi } from 'vitest'
import { projectOf } from '../lib/project.mjs'
import { nothingOfThisMachine } from './nothing-of-this-machine.mjs'

/** @param {string} line */
const find = (line) => nothingOfThisMachine.find(projectOf({ 'docs/guide.md': `Titre\n${line}` }))

// In two pieces, or this file would be found too.
const home = '/ho' + 'me/claire/jalon'

afterEach(() => vi.unstubAllEnvs())

test.each([`see ${home}`, `cd "${'/tm'}p/essai"`, `'${'C:\\Us'}ers\\claire'`])(
  '« %s » is a folder of one machine',
  (line) => {
    expect(find(line)).toEqual([expect.stringContaining('docs/guide.md:2 names')])
  },
)

test.each(['https://example.org/home/page', './tmp/file', 'packages/core/src', '~/home/x'])(
  '« %s » is not',
  (line) => {
    expect(find(line)).toEqual([])
  },
)

test('the registry that a machine uses is found', () => {
  vi.stubEnv('npm_config_registry', 'https://packages.intranet.example/npm/')
  expect(find('https://packages.intranet.example/npm/yaml')).toHaveLength(1)
  expect(find('https://example.org/npm/yaml')).toEqual([])
})
