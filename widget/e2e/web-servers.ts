/** Real web servers, with the settings that `jalon build` writes, on this machine only and stopped with the test. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

export interface WebServer {
  readonly name: 'nginx' | 'apache'
  /** Where the program is; none: this machine has none. */
  readonly program: string | undefined
  /** Starts it on a free port, for a site whose folder `po/` holds what was built. Gives back how to stop it. */
  readonly start: (site: string, port: number) => Promise<() => Promise<void>>
}

const find = (...paths: readonly string[]) => paths.find((path) => existsSync(path))
const nginx = find('/usr/sbin/nginx', '/usr/local/bin/nginx')
const apache = find('/usr/sbin/apache2', '/usr/sbin/httpd')

/** Started by root, both would serve as somebody who cannot read a temporary folder. */
const isRoot = process.getuid?.() === 0

export const webServers: readonly WebServer[] = [
  { name: 'nginx', program: nginx, start: startNginx },
  { name: 'apache', program: apache, start: startApache },
]

async function startNginx(site: string, port: number) {
  const headers = join(site, 'po/entetes')
  const settings = `${isRoot ? 'user root;\n' : ''}daemon off; worker_processes 1; pid ${site}/nginx.pid; error_log ${site}/nginx.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${site}/${each};`).join(' ')}
  include ${headers}/nginx-http.conf;
  server { listen 127.0.0.1:${port}; root ${site}; include ${headers}/nginx-site.conf; }
}
`
  await writeFile(join(site, 'nginx.conf'), settings)
  return run(nginx ?? 'nginx', ['-p', site, '-c', join(site, 'nginx.conf')], port)
}

async function startApache(site: string, port: number) {
  const modules = find('/usr/lib/apache2/modules', '/usr/lib64/httpd/modules') ?? 'modules'
  await mkdir(join(site, 'run'), { recursive: true })
  await copyFile(join(site, 'po/entetes/apache.htaccess'), join(site, 'po/.htaccess'))
  const settings = `ServerRoot ${site}
ServerName localhost
Listen 127.0.0.1:${port}
DefaultRuntimeDir ${site}/run
PidFile ${site}/run/pid
ErrorLog ${site}/apache.log
${['mpm_event', 'authz_core', 'mime', 'dir', 'headers'].map((each) => `LoadModule ${each}_module ${modules}/mod_${each}.so`).join('\n')}
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
${isRoot ? 'User www-data\nGroup www-data\n' : ''}DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
`
  await writeFile(join(site, 'apache.conf'), settings)
  return run(apache ?? 'apache2', ['-f', join(site, 'apache.conf'), '-D', 'FOREGROUND'], port)
}

async function run(program: string, args: readonly string[], port: number) {
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  server.stderr.on('data', (part) => {
    said += part
  })
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  const url = `http://127.0.0.1:${port}`
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  ) {
    if (server.exitCode !== null) throw new Error(`${program} : ${said}`)
    await new Promise((done) => setTimeout(done, 50))
  }
  return async () => {
    server.kill('SIGTERM')
    await ended
  }
}

/** A port that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((done, refuse) => {
    const server = createServer()
    server.once('error', refuse).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
