import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './lib/paths.mjs'

/** Runs the door as if by another version of Node. @param {string} version @param {string} task */
function runWith(version, task) {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', pretend, join(root, 'scripts/run.mjs'), task],
    {
      encoding: 'utf8',
    },
  )
  return { status, stderr }
}

test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])(
  'Node %s is refused in words, in both languages',
  (version) => {
    const { status, stderr } = runWith(version, 'test')
    expect(status).toBe(1)
    expect(stderr).toContain(`cette machine a Node ${version}`)
    expect(stderr).toContain(`this machine has Node ${version}`)
  },
)

test.each(['20.19.0', '22.12.0', '24.0.0', '26.10.0'])('Node %s goes on to the task', (version) => {
  const { status, stderr } = runWith(version, 'unheard-of')
  expect(status).toBe(2)
  expect(stderr).toContain('start, test, build')
})
