import { expect, test } from 'vitest'
import { projectOf } from '../lib/project.mjs'
import { missingBinaries, noPlaceOfOrigin, noRealReact } from './lockfile-suits-everyone.mjs'

const good = `
packages:
  preact@11.2.0:
    resolution: {integrity: sha512-x}
  react-is@17.0.2:
    resolution: {integrity: sha512-x}
  '@biomejs/cli-linux-x64@2.5.15':
    resolution: {integrity: sha512-x}
`
/** @param {string} line */
const withLine = (line) => projectOf({ 'pnpm-lock.yaml': `${good}${line}\n` })

test('a lockfile on Preact, made nowhere in particular, is fine', () => {
  expect(noRealReact.find(withLine(''))).toEqual([])
  expect(noPlaceOfOrigin.find(withLine(''))).toEqual([])
})

test.each(['  react@19.2.0:', '  react-dom@19.2.0(react@19.2.0):'])('the real React shows: %s', (line) => {
  expect(noRealReact.find(withLine(line))).toEqual([expect.stringContaining('pnpm-lock.yaml:9 brings')])
})

test('a place of origin shows', () => {
  const line = '    resolution: {tarball: https://packages.example/x.tgz}'
  expect(noPlaceOfOrigin.find(withLine(line))).toEqual([
    expect.stringContaining('pnpm-lock.yaml:9 names a place'),
  ])
  expect(
    noPlaceOfOrigin.find(projectOf({ 'pnpm-lock.yaml': good, '.npmrc': 'registry=elsewhere' })),
  ).toHaveLength(1)
})

test('a binary that the lockfile lacks is named', () => {
  const optionalDependencies = { '@biomejs/cli-linux-x64': '2.5.15', '@biomejs/cli-win32-x64': '2.5.15' }
  expect(
    missingBinaries(good, [{ name: '@biomejs/biome', version: '2.5.15', optionalDependencies }]),
  ).toEqual([expect.stringContaining('@biomejs/biome@2.5.15 wants @biomejs/cli-win32-x64')])
})
