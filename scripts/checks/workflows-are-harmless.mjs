/** What a request brings is run without any right, and what has rights runs nothing of it. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'

/** The reader of YAML is a dependency of the engine. */
const { parse } = createRequire(join(root, 'packages/core/package.json'))('yaml')

/** @type {Readonly<Record<string, string>>} */
const rightsOfTests = { contents: 'read' }
/** Only of what runs after, on files of the repository itself. */
const rightsOfComments = { actions: 'read', contents: 'read', 'pull-requests': 'write' }

/** @type {import('../lib/project.mjs').Check} */
export const workflowsAreHarmless = {
  name: 'workflows-are-harmless',
  promise: 'No workflow gives a secret, a right or a shell to what a request brings.',
  find: (project) =>
    project.files
      .filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
      .flatMap((file) => faultsOf(project.text(file)).map((fault) => `${file} ${fault}.`)),
}

/**
 * @param {string} text
 * @returns {readonly string[]}
 */
function faultsOf(text) {
  /** @type {any} */
  let workflow
  try {
    workflow = parse(text)
  } catch (error) {
    return [`is no YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`]
  }
  const events = eventsOf(workflow?.on)
  if (events.length === 0 || typeof workflow.jobs !== 'object') return ['says neither when it runs nor what']
  const isAfter = events.includes('workflow_run')
  const jobs = Object.entries(workflow.jobs)
  return [
    ...(events.includes('pull_request_target')
      ? ['runs on pull_request_target, with rights, on what a request brings']
      : []),
    ...(isAfter && events.includes('pull_request')
      ? ['runs both before and after the checks of a request']
      : []),
    ...rightsOf(workflow.permissions, isAfter ? rightsOfComments : rightsOfTests),
    ...(/\bsecrets\b/.test(JSON.stringify(workflow)) ? ['names a secret'] : []),
    ...(!isAfter && /github\.token|GITHUB_TOKEN/.test(JSON.stringify(workflow))
      ? ['gives its token to what a request brings']
      : []),
    ...jobs.flatMap(([name, job]) => jobFaults(name, job)),
  ]
}

/**
 * Written as one word, a list, or a map.
 * @param {unknown} on
 * @returns {readonly string[]}
 */
function eventsOf(on) {
  if (typeof on === 'object' && on !== null && !Array.isArray(on)) return Object.keys(on)
  return on === undefined ? [] : [on].flat().map(String)
}

/**
 * @param {unknown} given
 * @param {Readonly<Record<string, string>>} allowed
 */
function rightsOf(given, allowed) {
  if (typeof given !== 'object' || given === null) return ['does not say which rights it needs']
  return Object.entries(given).flatMap(([right, level]) =>
    level === 'none' || level === allowed[right] ? [] : [`has the right « ${right}: ${level} »`],
  )
}

/**
 * @param {string} name
 * @param {any} job
 * @returns {readonly string[]}
 */
function jobFaults(name, job) {
  return [
    ...('permissions' in job ? [`gives rights of its own to « ${name} »`] : []),
    ...(job.uses === undefined && !Number.isInteger(job['timeout-minutes'])
      ? [`lets « ${name} » run for ever`]
      : []),
    ...[job, ...(job.steps ?? [])].flatMap((step) => [...usesFaults(step), ...runFaults(step)]),
  ]
}

/** @param {any} step */
function usesFaults({ uses, with: options = {} }) {
  if (uses === undefined || uses.startsWith('./')) return []
  const isCheckout = uses.startsWith('actions/checkout@')
  return [
    ...(/@[0-9a-f]{40}$/.test(uses) ? [] : [`uses « ${uses} », which may change: name its commit`]),
    ...(isCheckout && options['persist-credentials'] !== false
      ? ['leaves its credentials beside the files']
      : []),
    ...(isCheckout && /workflow_run|head|pull_request/.test(`${options.repository} ${options.ref}`)
      ? ['checks out what a request names']
      : []),
  ]
}

/** What comes from an expression is text for a shell: it goes through the environment or a file. @param {any} step */
function runFaults({ run = '' }) {
  return run.includes('${{') ? [`writes an expression into a shell: ${run.match(/\$\{\{.*?\}\}/)?.[0]}`] : []
}
