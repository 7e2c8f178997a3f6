/** What is known of a page from what its site answers, with a site of this machine. */
import { afterEach, describe, expect, test } from 'vitest'
import type { LocalSite, Page } from '../testing/local-site.ts'
import { openLocalSite } from '../testing/local-site.ts'
import { askLinks } from './ask-links.ts'

/** Only there so that a test that hangs is stopped: what is right never waits for it. */
const patience = 20_000

let site: LocalSite | undefined

afterEach(() => site?.close())

const onlyWith =
  (method: string, status: number): Page =>
  ({ method: given }, response) =>
    response.writeHead(given === method ? status : 200).end()

const pages: Readonly<Record<string, Page>> = {
  '/la': 200,
  '/partie': 410,
  '/refus': 403,
  '/trop': 429,
  '/panne': 503,
  '/sans-head': onlyWith('HEAD', 405),
  '/head-menteur': onlyWith('HEAD', 404),
  '/deplacee': '/la',
  '/deplacee-puis-partie': '/partie',
  '/en-rond': '/en-rond',
  '/fichier': 'file:///etc/hostname',
  '/vers-rien': 'http://',
  '/ailleurs': 'http://nulle-part.example/',
  '/coupee': (_, response) => void response.destroy(),
  '/muette': () => undefined,
}

async function ask(...paths: readonly string[]) {
  site = await openLocalSite(pages)
  const { address, fetch } = site
  const full = (path: string) => (path.startsWith('/') ? `${address}${path}` : path)
  const answers = await askLinks(paths.map(full), { fetch, patience })
  return paths.map((path) => answers.get(full(path)))
}

const unreached = (because: string) => ({ kind: 'unreached', because })

describe('a page', () => {
  test.each([
    ['that is there', '/la', { kind: 'found' }],
    ['that its site does not have', '/absente', { kind: 'gone', status: 404 }],
    ['that its site has removed', '/partie', { kind: 'gone', status: 410 }],
    ['that refuses tools', '/refus', unreached('guarded')],
    ['that is asked too often', '/trop', unreached('guarded')],
    ['of a site out of order', '/panne', unreached('broken')],
    ['that hangs up', '/coupee', unreached('silent')],
    ['that is only given with its content', '/sans-head', { kind: 'found' }],
    ['that is said to be gone until it is asked in full', '/head-menteur', { kind: 'found' }],
    ['that moved', '/deplacee', { kind: 'found' }],
    ['that moved to one that is gone', '/deplacee-puis-partie', { kind: 'gone', status: 410 }],
    ['that goes round in a circle', '/en-rond', unreached('broken')],
    ['that leads to a file', '/fichier', unreached('broken')],
    ['that leads to no address', '/vers-rien', unreached('broken')],
    ['that leads to a site that nobody knows', '/ailleurs', { kind: 'no-host', host: 'nulle-part.example' }],
    ['whose address is none', 'https://', { kind: 'no-address' }],
  ])('%s', async (_, path, answer) => {
    // Another page of the site answers: there is a network.
    expect((await ask('/la', path))[1]).toEqual(answer)
  })

  test('that never answers is not waited for for ever', async () => {
    site = await openLocalSite(pages)
    const url = `${site.address}/muette`
    const answers = await askLinks([url], { fetch: site.fetch, patience: 50 })
    expect(answers.get(url)).toEqual(unreached('silent'))
  })

  test('of a site that nobody knows is gone when others answer', async () => {
    const [, answer] = await ask('/la', 'http://nulle-part.example/page')
    expect(answer).toEqual({ kind: 'no-host', host: 'nulle-part.example' })
  })

  test('is not said to be gone when no site at all answers', async () => {
    const answers = await ask('http://nulle-part.example/', 'http://non-plus.example/')
    expect(answers).toEqual([unreached('silent'), unreached('silent')])
  })
})

describe('a site', () => {
  test('is asked by a tool that says its name, once for each page, one after the other', async () => {
    await ask('/la', '/la', '/deplacee')
    expect(site?.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'HEAD /la',
      'HEAD /deplacee',
      'HEAD /la',
    ])
    for (const { agent } of site?.asked ?? []) expect(agent).toContain('jalon')
  })

  test('that does not answer is not asked again', async () => {
    expect(await ask('/coupee', '/la')).toEqual([unreached('silent'), unreached('silent')])
    expect(site?.asked.map(({ path }) => path)).toEqual(['/coupee', '/coupee'])
  })

  test('that sends one page elsewhere is still asked for the others', async () => {
    expect((await ask('/ailleurs', '/la'))[1]).toEqual({ kind: 'found' })
  })
})
