/** `jalon check --links`, with a site of this machine: it alone uses the network, and only when asked. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { TemporaryRoot } from '../testing/broken-root.ts'
import { brokenRoot } from '../testing/broken-root.ts'
import { jalon } from '../testing/jalon.ts'
import type { LocalSite } from '../testing/local-site.ts'
import { openLocalSite } from '../testing/local-site.ts'

const file = 'essai/essai.pathway.yaml'
let site: LocalSite
let folder: TemporaryRoot

afterEach(async () => {
  await site.close()
  folder.remove()
})

/** A content root whose pathway cites these pages of the site, and whose zone cites one too. */
async function citing(paths: Readonly<Record<string, string>>, more = ''): Promise<void> {
  site = await openLocalSite({ '/la': 200, '/panne': 503 })
  const lines = Object.entries(paths).map(([id, path]) => {
    const url = path.startsWith('/') ? `${site.address}${path}` : path
    return `  ${id}: { title: Une page, url: "${url}" }\n`
  })
  folder = brokenRoot({
    lay: (root) => {
      const text = readFileSync(join(root, file), 'utf8')
      // Its sources come last.
      writeFileSync(join(root, file), `${text}${lines.join('')}${more}`)
    },
  })
}

async function check(...words: readonly string[]) {
  const { cwd } = folder
  return jalon(['check', ...words], { cwd, fetch: site.fetch })
}

async function found(...words: readonly string[]) {
  const { code, out } = await check('--links', '--format', 'json', ...words)
  const { diagnostics, links } = JSON.parse(out) as {
    diagnostics: { rule: string; severity: string; file: string; message: string }[]
    links: { unreached: unknown[] }
  }
  return { code, links, gone: diagnostics.filter(({ rule }) => rule === 'source-not-found') }
}

test('a page that is gone is a warning at its place; one that is only out of order is counted apart', async () => {
  await citing({ ici: '/la', partie: '/absente', panne: '/panne', perdue: 'https://nulle-part.example/' })
  const { code, links, gone } = await found()
  expect(gone).toMatchObject([
    { severity: 'warning', file: `pathways/${file}`, message: expect.stringContaining('« partie »') },
    { message: expect.stringContaining('nulle-part.example') },
  ])
  const unreached = [{ url: `${site.address}/panne`, because: 'broken' }]
  expect(links).toEqual({ asked: 4, found: 1, notFound: 2, unreached })
  expect(code).toBe(0)
})

test('nothing is asked of anyone without the option', async () => {
  await citing({ partie: '/absente' })
  const { out } = await check()
  expect(out).not.toContain('source-not-found')
  expect(site.asked).toEqual([])
})

test('only the files named are asked about', async () => {
  await citing({ partie: '/absente' })
  expect((await found('pathways/network/kinds.yaml')).gone).toEqual([])
  expect(site.asked).toEqual([])
})

test('the report ends with what was asked, and with what proves nothing', async () => {
  await citing({ ici: '/la', panne: '/panne' })
  const [fr, en] = [await check('--links'), await check('--links', '--lang', 'en')]
  expect(fr.out.trimEnd().split('\n').at(-1)).toBe(
    'Pages des sources demandées : 2 ; trouvées : 1 ; introuvables : 0 ; non jointes : 1 (site en panne : 1), ce qui ne prouve rien.',
  )
  expect(en.out).toContain('which proves nothing')
})

test('without a network nothing is said to be gone', async () => {
  await citing({ ici: '/la', partie: '/absente' })
  const { code, out } = await jalon(['check', '--links', '--format', 'json'], { cwd: folder.cwd })
  const { diagnostics, links } = JSON.parse(out)
  expect(diagnostics.filter(({ rule }: { rule: string }) => rule === 'source-not-found')).toEqual([])
  expect(links.unreached).toHaveLength(2)
  expect(code).toBe(0)
})

test('a silence with its reason is kept, and is not said to be of no use on other days', async () => {
  await citing({ partie: '/absente' }, 'allow: { source-not-found: "Archive papier au réseau." }\n')
  expect((await found()).gone).toEqual([])
  expect((await check()).out).not.toContain('unused-allow')
})
