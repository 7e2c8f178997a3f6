/**
 * `npm run test:wordpress`: the plugin in a real WordPress, walked by those who install it, write with it and read it.
 * Everything runs on loopback and is removed at the end, whatever the end.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepareBrowser } from './browser.mjs'
import { cache, root } from './lib/paths.mjs'
import { read } from './lib/spawn.mjs'
import { howToInstall, missingPackages } from './wordpress/packages.mjs'
import { startSite } from './wordpress/site.mjs'

/**
 * Builds the archive, starts a site and a network of sites, and runs the tests on them. Gives back an exit code.
 * @param {readonly string[]} args `--pictures` takes those of the guide again; the rest is for Vitest.
 */
export async function testWordpress(args) {
  const missing = missingPackages()
  if (missing.length > 0) {
    console.error(howToInstall(missing))
    return 1
  }
  const built = join(cache, 'wordpress')
  rmSync(built, { recursive: true, force: true })
  mkdirSync(built, { recursive: true })
  const { code, output } = read('jalon', ['build', '--territory', 'exemple', '--out', built])
  if (code !== 0) {
    console.error(output)
    return code
  }
  if ((await prepareBrowser()) === undefined) {
    console.error("Aucun navigateur pour l'essai. No browser for the test.")
    return 1
  }

  const stopped = new AbortController()
  const stop = () => stopped.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  /** @type {Awaited<ReturnType<typeof startSite>>[]} */
  const sites = []
  try {
    console.log('WordPress : un site, puis un réseau de sites, sur cette machine…')
    sites.push(await startSite())
    if (!stopped.signal.aborted) sites.push(await startSite({ network: true }))
    if (stopped.signal.aborted) return 130
    const given = { archive: join(built, 'wordpress/parcours-orientation.zip'), sites }
    return await vitest(
      args.filter((each) => each !== '--pictures'),
      {
        JALON_WORDPRESS: JSON.stringify(given),
        ...(args.includes('--pictures') && { JALON_PICTURES: join(root, 'docs/images/wordpress') }),
      },
      stopped.signal,
    )
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    for (const site of sites) await site.close()
  }
}

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @param {AbortSignal} stopped
 * @returns {Promise<number>}
 */
function vitest(args, env, stopped) {
  return new Promise((resolve) => {
    const tool = join(root, 'node_modules/vitest/vitest.mjs')
    const child = spawn(process.execPath, [tool, 'run', '--project', 'wordpress', ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    stopped.addEventListener('abort', () => child.kill('SIGTERM'))
    child.once('exit', (code) => resolve(stopped.aborted ? 130 : (code ?? 1)))
  })
}
