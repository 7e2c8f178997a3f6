/** A database of our own: its data, its socket and its process are in one folder, and no port is open. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Starts MariaDB in a folder, with one empty database named `wordpress`.
 * @param {string} folder
 */
export async function startDatabase(folder) {
  const data = join(folder, 'data')
  const socket = join(folder, 's')
  mkdirSync(data, { recursive: true })
  // As root, it would otherwise look for a user of its own, who cannot read a folder of ours.
  const user = process.getuid?.() === 0 ? ['--user=root'] : []
  must('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ])
  const server = spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'pid')}`,
      '--skip-networking',
      '--innodb-buffer-pool-size=32M',
      ...user,
    ],
    { stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const close = async () => {
    server.kill('SIGTERM')
    await ended
  }
  try {
    // Nothing tells that it listens but its socket, and then an answer.
    while (!existsSync(socket) || !answers(socket)) {
      if (server.exitCode !== null) throw new Error('MariaDB stopped before it could answer.')
      await wait(100)
    }
    must('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', 'CREATE DATABASE wordpress'])
  } catch (error) {
    await close()
    throw error
  }
  return { socket, close }
}

/** @param {string} socket */
function answers(socket) {
  const asked = ['--no-defaults', `--socket=${socket}`, '--user=root', 'ping']
  return spawnSync('mariadb-admin', asked, { stdio: 'ignore' }).status === 0
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function must(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} failed: ${stdout ?? ''}${stderr ?? ''}`)
}
