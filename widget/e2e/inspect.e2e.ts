/** `jalon inspect` before a page as a webmaster makes it: what is built is clean, and what only a browser shows is told. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { root } from '../../scripts/lib/paths.mjs'
import { read } from '../../scripts/lib/spawn.mjs'
import { serve } from '../../scripts/serve.mjs'

let site: string
let temporary: string
let server: { readonly url: string; readonly close: () => Promise<unknown> }
/** Another house: the same files, under another port. */
let other: typeof server
let textA: string

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'))
  temporary = await mkdtemp(join(tmpdir(), 'ailleurs-'))
  const { code, output } = read('jalon', [
    'build',
    '--territory',
    'exemple',
    '--out',
    join(site, 'outils/po'),
  ])
  if (code !== 0) throw new Error(output)
  const readMe = await readFile(join(site, 'outils/po/LISEZ-MOI.txt'), 'utf8')
  textA = /--- A\..*?\n\n(.*?)\n\n/s.exec(readMe)?.[1] ?? ''
  // As « entetes » says: the page that carries its own policy goes without that of the site.
  const alone = {
    body: await readFile(join(site, 'outils/po/autonome.html'), 'utf8'),
    headers: { 'Content-Security-Policy': "frame-ancestors 'self'" },
  }
  server = await serve({
    folder: site,
    answers: (path) => (path === '/outils/po/autonome.html' ? alone : undefined),
  })
  other = await serve({ folder: site })
})
afterAll(async () => {
  await server?.close()
  await other?.close()
  await rm(site, { recursive: true })
  await rm(temporary, { recursive: true })
})

/** Writes a page of the site. Its rules are in a file: the policy of the server lets nothing be written in a page. */
async function write(name: string, body: string, rules = '', script = ''): Promise<string> {
  await mkdir(join(site, name))
  await writeFile(join(site, name, 'page.css'), rules)
  await writeFile(join(site, name, 'page.js'), script)
  const text = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Orientation – professionnels</title>
<link rel="stylesheet" href="page.css">
<script src="page.js" defer></script>
</head>
<body>
<h1>Orientation</h1>
${body}
</body>
</html>`
  await writeFile(join(site, name, 'index.html'), text)
  return `${server.url}/${name}/`
}

interface Report {
  readonly code: number
  readonly seen: readonly { readonly isStarted: boolean }[]
  readonly unseen: readonly string[]
  readonly told: readonly string[]
}

/** The command in its own process, as it is typed: the server of this one must go on answering meanwhile. */
function inspect(where: string): Promise<Report> {
  const { executablePath, env = process.env } = findBrowser()
  const words = [join(root, 'packages/cli/bin/jalon.mjs'), 'inspect', where, '--format', 'json']
  return new Promise((done, failed) => {
    execFile(
      process.execPath,
      words,
      { env: { ...env, CHROMIUM: executablePath, TMPDIR: temporary }, maxBuffer: 1e7 },
      (error, out, err) => {
        if (out === '') return failed(new Error(err))
        const { seen, unseen, diagnostics } = JSON.parse(out)
        const told = diagnostics.map(
          ({ severity, message }: Record<string, string>) => `${severity}: ${message}`,
        )
        done({ code: Number(error?.code ?? 0), seen, unseen, told })
      },
    )
  })
}

test('le texte A, collé sous la politique la plus stricte, n’a rien à se reprocher', async () => {
  const { code, seen, told } = await inspect(await write('propre', textA))
  expect(told).toEqual([])
  expect(seen.map(({ isStarted }) => isStarted)).toEqual([true, true])
  expect(code).toBe(0)
  // What a browser writes goes away with it.
  expect(await readdir(temporary)).toEqual([])
})

test('l’extrait avec son premier écran non plus, ni la page autonome ouverte depuis un dossier', async () => {
  const extract = await readFile(join(site, 'outils/po/extrait.html'), 'utf8')
  expect((await inspect(await write('extrait', extract))).told).toEqual([])
  const alone = await inspect(join(site, 'outils/po/autonome.html'))
  expect(alone.told).toEqual([])
  expect(alone.seen.map(({ isStarted }) => isStarted)).toEqual([true, true])
})

test.each([
  [
    'un bandeau qui couvre tout',
    'bandeau',
    (tool: string) => `<div id="bandeau">Nos témoins</div>${tool}`,
    '#bandeau { position: fixed; inset: 0; background: #fff; z-index: 99 }',
    'error: Sur des écrans de 360 et de 1280 pixels de large, « Masquer » est couvert par <div id="bandeau">.',
  ],
  [
    'un en-tête qui reste en haut',
    'en-tete',
    (tool: string) => `<header class="haut">CPTS</header>${tool}`,
    '.haut { position: fixed; inset: 0 0 auto; height: 40px; background: #ddd; z-index: 99 } body { padding-top: 40px }',
    'error: Sur des écrans de 360 et de 1280 pixels de large, « Masquer » passe sous <header class="haut"> dès qu\'on fait défiler.',
  ],
  [
    'une page longue avant l’outil',
    'longue',
    (tool: string) => `<div class="avant"></div>${tool}`,
    '.avant { height: 1500px }',
    'warning: Sur des écrans de 360 et de 1280 pixels de large, il faut faire défiler la page pour voir « Masquer ».',
  ],
  [
    'un bloc qui empêche « Masquer » de rester en haut',
    'bloc',
    (tool: string) => `<div class="bloc">${tool}</div>`,
    '.bloc { overflow: hidden }',
    "error: Sur un écran de 360 pixels de large, « Masquer » disparaît dès qu'on fait défiler.",
  ],
  [
    'une colonne trop large',
    'large',
    (tool: string) => `<div class="tableau"></div>${tool}`,
    '.tableau { width: 600px; height: 1px }',
    'warning: Sur un écran de 360 pixels de large, la page dépasse de 248 pixels sur le côté.',
  ],
])('%s se voit', async (_, name, around, rules, expected) => {
  const { told } = await inspect(await write(name, around(textA), rules))
  expect(told).toEqual([expected])
})

test('ce qu’un script de la page fait venir, garde ou rate est dit', async () => {
  const script = `document.cookie = 'visite=1'; localStorage.setItem('pages', '3')
    document.title = 'Plainte et droits'
    new Image().src = '${other.url}/compteur.gif'
    throw new Error('menu introuvable')`
  const page = await write('bavarde', textA, '', script)
  const open = await serve({ folder: site, headers: { 'Content-Security-Policy': '' } })
  const { code, told } = await inspect(page.replace(server.url, open.url))
  expect(told).toEqual([
    'error: Le titre de la page dit « Plainte ».',
    `warning: En s'ouvrant, la page appelle « ${new URL(other.url).host} ».`,
    "warning: En s'ouvrant, la page laisse sur l'ordinateur : visite, pages.",
    expect.stringMatching(/^hint: La console du navigateur dit : « .*menu introuvable/),
  ])
  expect(code).toBe(1)
  // Under the policy of the site, the call never leaves.
  const kept = await inspect(page)
  await open.close()
  expect(kept.told.join()).not.toContain('la page appelle')
})

test('un outil que la politique arrête, ou dont les données manquent, est dit', async () => {
  const { told } = await inspect(await write('sans-donnees', textA.replace('territoire.json', 'absent.json')))
  expect(told).toContain("error: « /outils/po/absent.json » n'est pas là : le serveur répond 404.")
  const meta = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">'
  const stopped = await inspect(await write('arrete', meta + textA))
  expect(stopped.code).toBe(1)
})

test('un cadre trop bas se voit', async () => {
  await writeFile(
    join(site, 'outils/po/cadre.html'),
    `<!doctype html><html lang="fr"><title>Orientation</title>${textA}`,
  )
  const frame = `<iframe src="/outils/po/cadre.html" title="Outil" width="340" height="200"></iframe>`
  const open = await serve({ folder: site, headers: { 'Content-Security-Policy': '' } })
  const page = await write('cadre', frame)
  const { told } = await inspect(page.replace(server.url, open.url))
  await open.close()
  expect(told).toContainEqual(
    expect.stringMatching(
      /^warning: Le cadre n'a que 200 pixels de haut : il en faut au moins \d+, l'outil défile alors dedans\.$/,
    ),
  )
})

test('une page qui n’en finit pas n’arrête pas la relecture', async () => {
  const { seen, unseen, told } = await inspect(await write('sans-fin', textA, '', 'for (;;) {}'))
  expect(seen).toEqual([])
  expect(unseen).toContainEqual(expect.stringContaining("n'a pas fini de s'ouvrir"))
  expect(told).toEqual([])
  expect(await readdir(temporary)).toEqual([])
})
