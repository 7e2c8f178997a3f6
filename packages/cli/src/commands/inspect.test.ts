/** The command, as a webmaster types it: what it says, how it ends, and whom it asks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'
import { type LocalSite, openLocalSite, type Page } from '../testing/local-site.ts'

const cwd = mkdtempSync(join(tmpdir(), 'relecture-'))
afterAll(() => rmSync(cwd, { recursive: true }))

let site: LocalSite | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

const html =
  (text: string, headers: Readonly<Record<string, string>> = {}): Page =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text)
const file =
  (type: string, text: string): Page =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': type }).end(text)

/** A page without anything to say against it. */
const good = `<!doctype html>
<html lang="fr"><head><title>Orientation – professionnels</title></head>
<body><h1>Orientation</h1>
<parcours-orientation donnees="/po/territoire.json" niveau-titre="2">
<p>Danger immédiat : <a href="tel:17">17</a> ou <a href="tel:112">112</a>, SMS <a href="sms:114">114</a>.</p>
</parcours-orientation>
<script src="/po/parcours-orientation.js" defer></script>
</body></html>`
const tool = {
  '/po/territoire.json': file('application/json', '{"schema":4,"content":"abcdefgh"}'),
  '/po/parcours-orientation.js': file('text/javascript', 'JSON.parse(`{"schema":4,"content":"abcdefgh"}`)'),
}

async function inspectSite(pages: Readonly<Record<string, Page>>, ...words: readonly string[]) {
  site = await openLocalSite(pages)
  return jalon(['inspect', `${site.address}/`, ...words], { cwd, fetch: site.fetch })
}

test('a page that is as it should be gives nothing to mend, and says what was not looked at', async () => {
  const { code, out } = await inspectSite({ '/': html(good), ...tool })
  expect(out).toContain("l'élément et son script, sur ce site (texte A)")
  expect(out).toContain('PAS REGARDÉ')
  expect(out.trimEnd().split('\n').at(-1)).toBe('Rien à corriger dans ce qui a été regardé.')
  expect(code).toBe(0)
})

test('only the page and the files of the tool are asked for', async () => {
  const page = good.replace('</body>', '<img src="/a.png"><script src="/b.js"></script></body>')
  await inspectSite({ '/': html(page), ...tool })
  expect(site?.asked.map(({ path }) => path).sort()).toEqual([
    '/',
    '/po/parcours-orientation.js',
    '/po/territoire.json',
  ])
})

test('what blocks ends the command with 1, with its place, its reason and what to do', async () => {
  const { code, out } = await inspectSite({
    '/': html(good.replace('Orientation –', 'Violences –')),
    ...tool,
  })
  expect(out).toContain('1. Le titre de la page dit « Violences ».')
  expect(out).toMatch(/Où : +ligne 2, <title>/)
  expect(out).toMatch(/Pourquoi : +Ces mots restent dans/)
  expect(out).toMatch(/Que faire : +Écrivez-le autrement/)
  expect(code).toBe(1)
})

test('a reason that has just been given is not given again', async () => {
  const page = good.replace('<h1>', '<meta name="description" content="victime"><h1>Plainte ')
  const { out } = await inspectSite({ '/': html(page), ...tool })
  expect(out.match(/Pourquoi :/g)).toHaveLength(1)
})

test('an element without its script is not told as text A', async () => {
  const { out } = await inspectSite({ '/': html(good.replace(/<script.*/, '')), ...tool })
  expect(out).toMatch(/^Outil : +l'élément, sans son script$/m)
})

test('a header is told by its name', async () => {
  const { code, out } = await inspectSite({
    '/': html(good, { 'content-security-policy': "script-src 'none'" }),
    ...tool,
  })
  expect(out).toMatch(/Où : +l'en-tête content-security-policy/)
  expect(code).toBe(1)
})

test('the report is also in English, and as JSON in the form that the guide gives', async () => {
  const { out } = await inspectSite({ '/': html('<h1>a</h1>') }, '--lang', 'en')
  expect(out).toContain('TO MEND BEFORE THE PAGE OPENS')
  expect(out).toMatch(/^Looked at: the text of the page/m)
  await site?.close()
  const json = await inspectSite({ '/': html(good.replace('lang="fr"', '')), ...tool }, '--format', 'json')
  const report = JSON.parse(json.out)
  expect(Object.keys(report)).toEqual([
    'page',
    'way',
    'carried',
    'asked',
    'seen',
    'unseen',
    'diagnostics',
    'counts',
  ])
  expect(report).toMatchObject({
    carried: ['A'],
    asked: [{ answered: 200 }, { answered: 200 }],
    seen: [],
    diagnostics: [{ rule: 'page-language', severity: 'warning', line: 2 }],
    counts: { errors: 0, warnings: 1, hints: 0 },
  })
})

describe('a page that does not come', () => {
  test.each([
    ['is not there', { '/': 404 }, 'La page ne vient pas : le serveur répond 404.'],
    ['asks to sign in', { '/': 401 }, 'Enregistrez-la depuis votre navigateur'],
    ['leads to itself', { '/': '/' }, 'plus de cinq fois'],
    ['is a picture', { '/': file('image/png', '\u0000\u0001') }, "Ce n'est pas une page"],
    ['is said to be a page and is not', { '/': file('text/html', 'a\u0000b') }, "Ce n'est pas une page"],
  ] as const)('because it %s', async (_, pages, said) => {
    const { code, out, err } = await inspectSite(pages)
    expect(out.replace(/\s+/g, ' ')).toContain(said)
    expect(out).toMatch(/^Regardé : +rien$/m)
    expect(out).not.toContain('Outil :')
    expect({ code, err }).toEqual({ code: 1, err: '' })
  })

  test('because there is no network', async () => {
    const { code, out } = await jalon(['inspect', 'https://cpts.example/'], { cwd })
    expect(out).toContain('La page ne vient pas')
    expect(code).toBe(1)
  })
})

test.each([
  ['nothing', ''],
  ['a tag that never ends', '<parcours-orientation a="'],
  ['a thousand tools', '<parcours-orientation donnees="/a">'.repeat(1000)],
  [
    'ten thousand attributes',
    `<parcours-orientation ${Array.from({ length: 10_000 }, (_, n) => `a${n}`).join(' ')}>`,
  ],
  ['signs that drive a terminal', '<title>\u001b[2J\u202eplainte</title><parcours-orientation>'],
])('a page of %s is read to its end', async (_, text) => {
  const { code, out, err } = await inspectSite({ '/': html(text) })
  expect(code).toBe(1)
  expect(err).toBe('')
  expect(out).not.toContain('\u001b')
  expect(site?.asked.length).toBeLessThan(25)
})

describe('a file', () => {
  test('is read with the files that stand beside it', async () => {
    writeFileSync(join(cwd, 'page.html'), good.replaceAll('/po/', ''))
    writeFileSync(join(cwd, 'territoire.json'), '{"schema":4,"content":"autre"}')
    writeFileSync(join(cwd, 'parcours-orientation.js'), 'JSON.parse(`{"schema":4,"content":"abcdefgh"}`)')
    const { code, out } = await jalon(['inspect', 'page.html'], { cwd })
    expect(out).toContain("« territoire.json » vient d'une autre construction que le script.")
    expect(out).toContain('Relisez la page à son adresse une fois en')
    expect(code).toBe(1)
  })

  test('that is a piece to paste is not asked for the headings of a page', async () => {
    const piece = good.slice(good.indexOf('<parcours'), good.indexOf('</body>'))
    writeFileSync(join(cwd, 'extrait.html'), piece)
    const { out } = await jalon(['inspect', 'extrait.html'], { cwd })
    expect(out).not.toContain('<h1>')
  })

  test('may come on the standard input', async () => {
    const { code } = await jalon(['inspect', '-'], { cwd, input: good })
    expect(code).toBe(0)
  })

  test('never asks for anything, wherever its files are', async () => {
    site = await openLocalSite({})
    writeFileSync(join(cwd, 'far.html'), good.replaceAll('/po/', `${site.address}/po/`))
    await jalon(['inspect', 'far.html'], { cwd, fetch: site.fetch })
    expect(site.asked).toEqual([])
  })

  test.each(['absent.html', '.', 'ftp://cpts.example/', 'https://'])(
    'named « %s » is none',
    async (where) => {
      const { code, err } = await jalon(['inspect', where], { cwd })
      expect(err).toContain(`« ${where} » n'est ni une adresse`)
      expect(code).toBe(2)
    },
  )
})
