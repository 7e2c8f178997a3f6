/** The arrows between packages run one way, so that a reader knows what a room may rest on. */
import { posix } from 'node:path'
import { importsOf } from '../lib/imports-of.mjs'

/** @type {Readonly<Record<string, readonly string[]>>} What each room may import of the project. */
const allowed = {
  diagnostics: [],
  core: ['@jalon/diagnostics'],
  directory: ['@jalon/diagnostics', '@jalon/core', '@jalon/core/runtime'],
  verifier: [
    '@jalon/diagnostics',
    '@jalon/core',
    '@jalon/core/runtime',
    '@jalon/directory',
    '@jalon/directory/runtime',
  ],
  cli: [
    '@jalon/diagnostics',
    '@jalon/core',
    '@jalon/core/runtime',
    '@jalon/directory',
    '@jalon/directory/runtime',
    '@jalon/verifier',
  ],
  widget: ['@jalon/core/runtime', '@jalon/directory/runtime'],
}

/** @type {Readonly<Record<string, readonly string[]>>} Inside core: what each folder may import of the others. */
const insideCore = { ir: [], engine: ['ir'], machine: ['ir'], session: ['ir', 'engine'], language: ['ir'] }

/** @type {import('../lib/project.mjs').Check} */
export const importsFollowTheRooms = {
  name: 'imports-follow-the-rooms',
  promise: 'Imports go from a room to those it rests on, never back.',
  find: (project) =>
    project.files.filter(isSource).flatMap((file) =>
      importsOf(project.text(file)).flatMap(({ from, line }) => {
        const reason = from.startsWith('.') ? objectToRelative(file, from) : objectToPackage(file, from)
        return reason === undefined ? [] : [`${file}:${line} imports « ${from} »: ${reason}`]
      }),
    ),
}

/** @param {string} file */
function isSource(file) {
  return /^(packages\/[^/]+|widget)\/src\/.*\.tsx?$/.test(file)
}

/**
 * @param {string} file
 * @param {string} from
 */
function objectToPackage(file, from) {
  if (!from.startsWith('@jalon/')) return undefined
  const room = roomOf(file)
  // A component test may compile a small pathway; the widget itself never does.
  if (room === 'widget' && isTest(file)) return undefined
  // What tests share is for tests, and for what serves them.
  const shared = /^(@jalon\/[\w-]+)\/testing$/.exec(from)?.[1]
  if (shared !== undefined) {
    const suits = (isTest(file) || folderOf(file) === 'testing') && allowed[room]?.includes(shared)
    return suits
      ? undefined
      : 'only tests and folders testing/ may import it, of a room that theirs rests on.'
  }
  const may = allowed[room] ?? []
  return may.includes(from) ? undefined : `${room} may import ${may.join(', ') || 'no other room'} only.`
}

/**
 * @param {string} file
 * @param {string} from
 */
function objectToRelative(file, from) {
  const target = posix.join(posix.dirname(file), from)
  const home = homeOf(file)
  if (!target.startsWith(`${home}/`))
    return `another room is imported by its name, not by a path out of ${home}.`

  const [folder, other] = [folderOf(file), folderOf(target)]
  const may = roomOf(file) === 'core' ? insideCore[folder] : undefined
  // Tests compare: the machine with the engine, for ever.
  if (may === undefined || isTest(file) || other === folder || may.includes(other)) return undefined
  return `in core, ${folder}/ may import ${[folder, ...may].map((each) => `${each}/`).join(' and ')} only.`
}

/** @param {string} file */
function homeOf(file) {
  return file.startsWith('widget/') ? 'widget' : file.split('/').slice(0, 2).join('/')
}

/** @param {string} file */
function roomOf(file) {
  return posix.basename(homeOf(file))
}

/**
 * The folder directly under `src/`; a file that stands there itself has its own name, and no rule.
 * @param {string} file
 */
function folderOf(file) {
  return file.slice(homeOf(file).length + 1).split('/')[1] ?? ''
}

/** @param {string} file */
function isTest(file) {
  return /\.test\.tsx?$/.test(file)
}
