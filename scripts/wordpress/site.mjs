/**
 * A WordPress of our own, on loopback: a copy of what Debian ships, a private database, the server that PHP carries. All
 * of it stands in one temporary folder, and nothing is left of it once it is closed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startDatabase } from './database.mjs'

/** Where Debian puts WordPress. */
export const debianWordpress = '/usr/share/wordpress'

/** Who may do everything, and who writes pages without being allowed free markup. */
export const people = {
  admin: { login: 'direction', password: 'un-mot-de-passe-d-essai', mail: 'direction@exemple.invalid' },
  editor: { login: 'redaction', password: 'un-autre-mot-de-passe', mail: 'redaction@exemple.invalid' },
}

/**
 * What a test needs of a site.
 * @typedef {object} Site
 * @property {string} url
 * @property {string} folder The files of WordPress.
 * @property {string} asked The file where each address that WordPress itself asked for is written.
 * @property {string} log What PHP complained of.
 */

/**
 * Copies, starts and installs a site, through the installer that a webmaster uses.
 * @param {{ readonly network?: boolean }} [kind] A network of sites, when asked for.
 * @returns {Promise<Site & { readonly close: () => Promise<void> }>}
 */
export async function startSite({ network = false } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'po-'))
  const folder = join(home, 'site')
  const url = `http://127.0.0.1:${await freePort()}`
  const site = { url, folder, asked: join(home, 'asked'), log: join(home, 'log') }
  /** @type {(() => Promise<void>)[]} In the order they are to be closed. */
  const closing = [async () => rmSync(home, { recursive: true, force: true, maxRetries: 5 })]
  const close = async () => {
    for (const step of closing.splice(0)) await step()
  }
  try {
    cpSync(debianWordpress, folder, { recursive: true, dereference: true, filter: isNeeded })
    const database = await startDatabase(join(home, 'db'))
    closing.unshift(database.close)
    writeFileSync(join(home, 'router.php'), router)
    writeFileSync(site.asked, '')
    writeFileSync(site.log, '')
    mkdirSync(join(folder, 'wp-content/mu-plugins'))
    writeFileSync(join(folder, 'wp-content/mu-plugins/watch.php'), watch(site.asked))
    writeFileSync(join(folder, 'wp-config.php'), config(site, database.socket, false))
    closing.unshift(await startPhp(home, url))
    await install(site)
    if (network) {
      runPhp(site, becomeNetwork)
      writeFileSync(join(folder, 'wp-config.php'), config(site, database.socket, true))
    }
    runPhp(site, addEditor)
  } catch (error) {
    await close()
    throw error
  }
  return { ...site, close }
}

/**
 * Runs lines of PHP inside WordPress and gives back what they print.
 * @param {Site} site
 * @param {string} code
 */
export function runPhp({ url, folder }, code) {
  const start = `$_SERVER['HTTP_HOST'] = '${new URL(url).host}'; $_SERVER['REQUEST_URI'] = '/';
    $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1'; require '${folder}/wp-load.php';`
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', '-r', start + code], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`PHP failed: ${stdout}${stderr}`)
  return stdout
}

/** @param {string} path */
function isNeeded(path) {
  return !/\/languages\/(?!$|.*fr_FR)[^/]+$/.test(path) && !path.endsWith('/plugins/akismet')
}

/**
 * @param {string} home
 * @param {string} url
 */
async function startPhp(home, url) {
  const server = spawn(
    'php',
    [
      ...['display_errors=0', 'upload_max_filesize=16M', 'post_max_size=16M', 'memory_limit=256M'].flatMap(
        (setting) => ['-d', setting],
      ),
      '-S',
      new URL(url).host,
      '-t',
      join(home, 'site'),
      join(home, 'router.php'),
    ],
    // In a group of its own: its workers are stopped with it.
    { stdio: 'ignore', detached: true, env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } },
  )
  const ended = new Promise((resolve) => server.once('exit', resolve))
  while (!(await isThere(url))) {
    if (server.exitCode !== null) throw new Error('The server of PHP stopped before it could answer.')
    await wait(100)
  }
  return async () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL')
    await ended
  }
}

/** @param {string} url */
function isThere(url) {
  return fetch(`${url}/wp-admin/install.php`, { redirect: 'manual' }).then(
    () => true,
    () => false,
  )
}

/** @param {Site} site */
async function install({ url }) {
  const { login, password, mail } = people.admin
  const answer = await fetch(`${url}/wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams({
      language: 'fr_FR',
      weblog_title: "Réseau d'exemple",
      user_name: login,
      admin_password: password,
      admin_password2: password,
      pw_weak: '1',
      admin_email: mail,
      blog_public: '0',
    }),
  })
  const page = await answer.text()
  if (!page.includes('wp-login.php')) throw new Error(`WordPress did not install: ${page.slice(0, 2000)}`)
}

const addEditor = `$id = wp_insert_user(array('user_login' => '${people.editor.login}', 'user_pass' => '${people.editor.password}',
  'user_email' => '${people.editor.mail}', 'display_name' => 'Camille Rédaction', 'role' => 'editor'));
  if (is_wp_error($id)) { fwrite(STDERR, $id->get_error_message()); exit(1); }
  /* The pictures of people come from another site. */
  update_option('show_avatars', '0'); update_option('permalink_structure', '/%postname%/'); flush_rewrite_rules(false);`

const becomeNetwork = `define('WP_INSTALLING_NETWORK', true);
  require_once ABSPATH . 'wp-admin/includes/upgrade.php'; require_once ABSPATH . 'wp-admin/includes/network.php';
  foreach ($wpdb->tables('ms_global') as $table => $name) { $wpdb->$table = $name; }
  install_network();
  $done = populate_network(1, $_SERVER['HTTP_HOST'], '${people.admin.mail}', 'Réseau', '/', false);
  if (is_wp_error($done) && $done->get_error_code() !== 'no_wildcard_dns') { fwrite(STDERR, $done->get_error_message()); exit(1); }`

/**
 * @param {Site} site
 * @param {string} socket
 * @param {boolean} network
 */
function config({ url, log }, socket, network) {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: log,
    // WordPress asks api.wordpress.org for news and updates: no test depends on what it answers.
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    FS_METHOD: 'direct',
    // As on a network of sites: nobody may write free markup.
    DISALLOW_UNFILTERED_HTML: true,
    ...(network && {
      MULTISITE: true,
      SUBDOMAIN_INSTALL: false,
      DOMAIN_CURRENT_SITE: new URL(url).host,
      PATH_CURRENT_SITE: '/',
      SITE_ID_CURRENT_SITE: 1,
      BLOG_ID_CURRENT_SITE: 1,
    }),
  }
  const defined = Object.entries(constants).map(
    ([name, value]) =>
      `define('${name}', ${typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : value});`,
  )
  return `<?php\n${defined.join('\n')}\n$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';\n`
}

/**
 * Keeps every address that WordPress asks for, and whether a plugin of ours asked.
 * @param {string} file
 */
function watch(file) {
  return `<?php
add_filter('pre_http_request', function ($answer, $args, $address) {
  $ours = array_filter(array_column(debug_backtrace(), 'file'), function ($each) { return strpos($each, 'parcours-orientation') !== false; });
  file_put_contents('${file}', ($ours ? 'ours ' : 'core ') . $address . "\\n", FILE_APPEND);
  return $answer;
}, 10, 3);\n`
}

/** What a real server is told: files as they are, the rest to WordPress, and a strict policy when a test asks for it. */
const router = `<?php
if (isset($_GET['stricte'])) {
  header("Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'");
}
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$inside = preg_replace('~^/[_0-9a-z-]+(/wp-(?:content|admin|includes|login\\\\.php).*)$~', '$1', $path);
if ($inside === $path && (is_file($root . $path) || is_file($root . rtrim($path, '/') . '/index.php') && $path !== '/')) {
  return false;
}
$file = $root . $inside;
if (is_dir($file)) { $file = rtrim($file, '/') . '/index.php'; }
if ($inside !== $path && is_file($file)) {
  if (substr($file, -4) !== '.php') {
    $types = array('js' => 'text/javascript', 'css' => 'text/css', 'json' => 'application/json');
    header('Content-Type: ' . ($types[pathinfo($file, PATHINFO_EXTENSION)] ?? 'application/octet-stream'));
    readfile($file);
    return true;
  }
  $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
  chdir(dirname($file));
  require $file;
  return true;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
chdir($root);
require $root . '/index.php';
`

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
