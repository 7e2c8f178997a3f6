/** Runs the sources of the packages as they are now: no build that could be older than they are. */
import { join } from 'node:path'
import { root } from './paths.mjs'

/**
 * Imports modules of the project, TypeScript included, and gives them to a function.
 * @template T
 * @param {readonly string[]} files Paths from the root.
 * @param {(modules: readonly any[]) => T | Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withSources(files, use) {
  const { createServer, createServerModuleRunner } = await import('vite')
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { resolve: { conditions: ['source', 'node', 'import'] }, noExternal: [/^@jalon/] },
  })
  const runner = createServerModuleRunner(server.environments.ssr)
  try {
    /** @type {any[]} */
    const modules = []
    for (const file of files) modules.push(await runner.import(join(root, file)))
    return await use(modules)
  } finally {
    await runner.close()
    await server.close()
  }
}
