/**
 * The demonstration: builds it, serves it, and builds it again when the content changes. Each build goes to a new
 * folder that is served only once complete, so a mistake in a YAML file never takes the page away.
 */
import { existsSync, mkdirSync, rmSync, watch } from 'node:fs'
import { join } from 'node:path'
import { buildContent, buildWidget, content } from './build.mjs'
import { cache } from './lib/paths.mjs'
import { show } from './lib/spawn.mjs'
import { serve } from './serve.mjs'

/** Starts the demonstration; it runs until interrupted. Gives back an exit code when it could not. */
export async function start() {
  const port = portFrom(process.env.PORT)
  if (port === undefined) {
    console.error(
      `PORT=${process.env.PORT} n'est pas un numéro de port (1 à 65535). PORT is not a port number.`,
    )
    return 1
  }

  const demos = join(cache, `demo-${process.pid}`)
  mkdirSync(demos, { recursive: true })
  process.on('exit', () => rmSync(demos, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))

  let count = 0
  const build = () => {
    count += 1
    const folder = join(demos, String(count))
    return buildWidget(folder) === 0 ? folder : undefined
  }

  let folder = build()
  if (folder === undefined) return 1
  const server = await serve({ folder, port, live: true }).catch(
    (/** @type {NodeJS.ErrnoException} */ error) => {
      console.error(explain(error, port))
      return undefined
    },
  )
  if (server === undefined) return 1

  console.log(
    `\n  Démonstration : ${server.url}\n  Modifiez un fichier de pathways/ : la page se met à jour. Ctrl+C pour arrêter.\n`,
  )

  onChange(content, () => {
    // For the author to read; whether there is something to show is for the build to say.
    show('jalon', ['check', '--root', content])
    const built = buildContent() === 0 ? build() : undefined
    if (built === undefined) {
      console.log('  La page garde la dernière version qui fonctionnait.\n')
      return
    }
    server.replace(built)
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    folder = built
    console.log(`  Page mise à jour (${new Date().toLocaleTimeString('fr-FR')}).\n`)
  })
  return undefined
}

/** @param {string | undefined} text */
function portFrom(text = '4173') {
  const port = Number(text)
  return /^\d+$/.test(text) && port >= 1 && port <= 65535 ? port : undefined
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function explain(error, port) {
  if (error.code === 'EADDRINUSE')
    return `Le port ${port} est déjà utilisé, peut-être par une autre démonstration. Arrêtez-la, ou choisissez un autre port : PORT=${port + 1} npm start\nPort ${port} is already in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`
  if (error.code === 'EACCES')
    return `Le port ${port} est réservé au système. Choisissez-en un plus grand : PORT=4173 npm start\nPort ${port} is reserved. Choose a greater one.`
  return `Le serveur n'a pas pu démarrer : ${error.message}`
}

/**
 * Calls once the files have been quiet for a moment: an editor writes a file in several steps.
 * @param {string} folder
 * @param {() => void} act
 */
function onChange(folder, act) {
  if (!existsSync(folder)) return
  /** @type {NodeJS.Timeout | undefined} */
  let waiting
  watch(folder, { recursive: true }, (_event, file) => {
    if (file !== null && !/\.(ya?ml|csv|json)$/.test(file)) return
    clearTimeout(waiting)
    waiting = setTimeout(act, 150)
  })
}
