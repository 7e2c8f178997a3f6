import { expect, test } from 'vitest'
import { projectOf } from '../lib/project.mjs'
import { workflowsAreHarmless } from './workflows-are-harmless.mjs'

const commit = '11bd71901bbe5b1630ceea73d27597364c9af683'
/** @param {string} name */
const expression = (name) => `\${{ ${name} }}`
const before = `name: Relecture
on:
  pull_request:
permissions:
  contents: read
jobs:
  relecture:
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@${commit} # v4.2.2
        with: { persist-credentials: false }
      - env: { BODY: "${expression('github.event.pull_request.body')}" }
        run: npm test
`
const after = before
  .replace('pull_request:', 'workflow_run: { workflows: [Relecture] }')
  .replace('contents: read', 'contents: read\n  pull-requests: write')
  .replace(
    / {6}- env.*\n.*\n/,
    `      - env: { GITHUB_TOKEN: "${expression('github.token')}" }\n        run: node index.mjs\n`,
  )

/** @param {string} text */
const find = (text) => workflowsAreHarmless.find(projectOf({ '.github/workflows/a.yml': text }))

test.each([
  ['the checks of a request', before],
  ['what posts afterwards', after],
])('%s may stand so', (_, text) => {
  expect(find(text)).toEqual([])
})

test.each([
  ['another event', before, 'pull_request:', 'pull_request_target:', 'pull_request_target'],
  ['events in a list', before, 'on:\n  pull_request:', 'on: [pull_request_target]', 'pull_request_target'],
  ['a right more', before, 'contents: read', 'contents: write', 'contents: write'],
  ['rights of what runs after', before, 'contents: read', 'pull-requests: write', 'pull-requests: write'],
  ['no rights said', before, 'permissions:\n  contents: read\n', '', 'does not say which rights'],
  [
    'every right',
    before,
    'permissions:\n  contents: read\n',
    'permissions: write-all\n',
    'does not say which rights',
  ],
  [
    'rights of a job',
    before,
    'timeout-minutes: 20',
    'timeout-minutes: 20\n    permissions: { contents: write }',
    'rights of its own',
  ],
  ['a secret', before, 'github.event.pull_request.body', 'secrets.KEY', 'names a secret'],
  [
    'every secret',
    before,
    'timeout-minutes: 20',
    'secrets: inherit\n    timeout-minutes: 20',
    'names a secret',
  ],
  ['its token', before, 'github.event.pull_request.body', 'github.token', 'gives its token'],
  ['no end', before, '    timeout-minutes: 20\n', '', 'run for ever'],
  ['a tag', before, commit, 'v4', 'name its commit'],
  ['credentials', before, 'persist-credentials: false', 'fetch-depth: 0', 'leaves its credentials'],
  [
    'text of the request in a shell',
    before,
    'run: npm test',
    `run: echo "${expression('github.event.pull_request.title')}"`,
    'into a shell',
  ],
  [
    'the files of the request',
    after,
    'persist-credentials: false',
    `persist-credentials: false, ref: "${expression('github.event.workflow_run.head_sha')}"`,
    'checks out what a request names',
  ],
  ['a mistake of YAML', before, 'steps:', 'steps: ]', 'is no YAML'],
  ['nothing', before, before, 'name: x\n', 'says neither'],
])('%s may not', (_, text, from, to, said) => {
  expect(text).toContain(from)
  expect(find(text.replace(from, to))).toEqual(expect.arrayContaining([expect.stringContaining(said)]))
})
