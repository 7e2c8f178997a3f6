/** H14–H18, H28: how the element comes to a page, moves in it, leaves it, and what it does without its files. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../scripts/serve.mjs'
import { built, stand } from '../stand.ts'
import { addressOf, answersFor, clean, type Host, scriptTag } from './host.ts'

const script = readFileSync(join(built, 'parcours-orientation.js'), 'utf8')

const five = '<hr>'.repeat(4)
const hosts = {
  simple: { ...clean, id: 'H16', what: 'le porte' },
  empty: { ...clean, id: 'H16-apres', what: 'le reçoit plus tard', around: () => '<div id="place"></div>' },
  early: {
    ...clean,
    id: 'H16-avant',
    what: 'le reçoit avant le script',
    around: () => '<div id="place"></div>',
    tag: '',
    // A page that adds a script by its address cannot ask for trusted types.
    headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'" },
  },
  versions: {
    ...clean,
    id: 'H14',
    what: 'charge deux versions',
    tag: `${scriptTag}<script src="/ancienne.js" defer></script>`,
  },
  five: {
    ...clean,
    id: 'H15',
    what: 'le porte cinq fois',
    around: (tool: string) =>
      [...five.split('<hr>'), '']
        .slice(0, 5)
        .map((_, place) => (place % 2 ? tool.replace('exemple', 'metz') : tool))
        .join('<hr>'),
  },
  late: { ...clean, id: 'H18', what: 'attend son territoire', attributes: 'data-lent' },
} as const satisfies Record<string, Host>

/** Holds back what is asked of the territory. */
let letIn = () => {}
let held: Promise<void> | undefined

const pages = answersFor(Object.values(hosts))
function answers(path: string): Answer | undefined {
  if (path === '/ancienne.js') return { body: script.replaceAll('0.1.0', '0.0.9') }
  if (path === '/packs/exemple.json' && held)
    return {
      body: readFileSync(join(built, 'packs/exemple.json'), 'utf8'),
      after: held,
    }
  return pages(path)
}
function holdTerritory(): void {
  held = new Promise((done) => {
    letIn = () => {
      held = undefined
      done()
    }
  })
}

const { open } = stand({ answers })
const at = (host: Host, before?: (page: Page) => Promise<unknown>) =>
  open({ file: addressOf(host), query: '', ...(before && { before }) })

test('H14 : de deux versions, la première sert, et la console le dit', async () => {
  const told: string[] = []
  const intake = await at(hosts.versions, async (page) =>
    page.on('console', (line) => told.push(line.text())),
  )
  await expect.poll(() => told.filter((line) => line.includes('0.0.9'))).toHaveLength(1)
  await intake.start()
  await intake.walk(() => 0)
  expect(intake.troubles).toEqual([])
  await intake.close()
})

describe('H15', () => {
  test('cinq outils de deux territoires se mènent chacun pour soi', async () => {
    const intake = await at(hosts.five)
    const tools = intake.page.locator('parcours-orientation')
    expect(await tools.count()).toBe(5)
    await expect.poll(() => tools.locator('.notices').filter({ hasText: 'Données fictives' }).count()).toBe(3)
    await intake.start()
    await intake.answer(0)
    expect(await tools.nth(0).locator('.question').count()).toBe(1)
    for (const other of [1, 2, 3, 4]) {
      expect(await tools.nth(other).locator('.question').count()).toBe(0)
      expect(await tools.nth(other).getByLabel('Vous exercez comme').inputValue()).toBe('')
    }
    // One curtain covers the whole window, whichever asks for it.
    await tools.nth(3).getByRole('button', { name: "Masquer l'écran" }).click()
    expect(await tools.nth(0).locator('dialog[open]').count()).toBe(0)
    expect(await tools.nth(3).locator('dialog:modal').count()).toBe(1)
    await tools.nth(3).getByRole('button', { name: 'Reprendre' }).click()
    expect(await tools.nth(0).locator('.question').count()).toBe(1)
    expect(intake.troubles).toEqual([])
    await intake.close()
  })

  test('dans l’ombre d’un autre élément, un entretien va à son terme', async () => {
    const intake = await at(hosts.simple)
    await intake.widget.evaluate((tool) => {
      const outer = document.createElement('div')
      tool.before(outer)
      outer.attachShadow({ mode: 'open' }).append(tool)
    })
    await intake.start()
    await intake.walk(() => 0)
    expect(await intake.screen()).toBe('parcours')
    expect(intake.troubles).toEqual([])
    await intake.close()
  })

  test('retiré pendant que son territoire vient, il n’en fait rien ; remis, il le demande et sert', async () => {
    holdTerritory()
    const context = await at(hosts.simple, async (page) => {
      await page.addInitScript(() =>
        addEventListener('load', () => {
          const tool = document.querySelector('parcours-orientation')
          tool?.remove()
          setTimeout(() => document.querySelector('main')?.append(tool as Node))
        }),
      )
      page.once('load', () => letIn())
    })
    await context.widget.locator('.notices', { hasText: 'Données fictives' }).waitFor()
    await context.start()
    await context.walk(() => 0)
    expect(context.troubles).toEqual([])
    await context.close()
  })
})

describe('H16', () => {
  test.each(['avant', 'après'])('écrit dans la page %s le script, il sert', async (when) => {
    const intake = await open({
      file: addressOf(when === 'avant' ? hosts.early : hosts.empty),
      query: '',
      before: (page) =>
        page.addInitScript((isBefore) => {
          addEventListener('load', () => {
            const place = document.querySelector('#place')
            const tool = document.createElement('parcours-orientation')
            tool.setAttribute('donnees', '/packs/exemple.json')
            place?.append(tool)
            if (!isBefore) return
            const tag = document.createElement('script')
            tag.src = '/parcours-orientation.js'
            document.head.append(tag)
          })
        }, when === 'avant'),
    })
    await intake.start()
    await intake.walk(() => 0)
    expect(await intake.screen()).toBe('parcours')
    await intake.close()
  })
})

test('H17 : le script bloqué, la page dit encore qui appeler', async () => {
  const { page } = await open({ before: (fresh) => fresh.route('**/absent', () => {}) })
  await page.route('**/parcours-orientation.js', (route) => route.abort('blockedbyclient'))
  await page.goto(new URL(`/${addressOf(hosts.simple)}`, page.url()).href)
  expect(await page.getByRole('heading', { name: 'Orienter une personne' }).isVisible()).toBe(true)
  for (const number of ['17', '112', '114'])
    expect(await page.getByRole('link', { name: number, exact: true }).isVisible()).toBe(true)
  await page.context().close()
})

test('H18 : tant que le territoire ne vient pas, les contacts nationaux servent, et son arrivée ne change rien à l’entretien', async () => {
  holdTerritory()
  const started = open({
    file: addressOf(hosts.late),
    query: '',
    before: (page) => Promise.resolve(hold(page)),
  })
  const page = await opened
  await page.locator('parcours-orientation .button.primary').waitFor()
  await page.locator('parcours-orientation select').first().selectOption({ index: 1 })
  letIn()
  const intake = await started
  expect(await intake.widget.locator('select').first().inputValue()).not.toBe('')
  await intake.start()
  await intake.walk(() => 0)
  expect(await intake.screen()).toBe('parcours')
  expect(intake.troubles).toEqual([])
  await intake.close()
})

let hold: (page: Page) => void = () => {}
const opened = new Promise<Page>((done) => {
  hold = done
})

describe('H28', () => {
  test('un site qui change de page sans la recharger rend un premier écran, vide', async () => {
    const intake = await at(hosts.simple)
    await intake.start()
    await intake.answer(0)
    const wiped = await intake.widget.evaluate(async (tool) => {
      const main = document.querySelector('main') as HTMLElement
      main.replaceChildren(document.createElement('p'))
      await Promise.resolve()
      const left = tool.shadowRoot?.textContent
      main.replaceChildren(tool)
      return left
    })
    expect(wiped).toBe('')
    expect(await intake.screen()).toBe('accueil')
    for (const list of await intake.widget.locator('select').all()) expect(await list.inputValue()).toBe('')
    expect(intake.troubles).toEqual([])
    await intake.close()
  })

  test('une copie de la page gardée par un site ne garde rien de l’entretien', async () => {
    const intake = await at(hosts.simple)
    await intake.start()
    await intake.answer(0)
    const copy = await intake.page.evaluate(() => {
      const kept = document.body.cloneNode(true) as HTMLElement
      document.body.replaceWith(kept)
      return kept.querySelector('parcours-orientation')?.outerHTML ?? ''
    })
    expect(copy).not.toMatch(/question|réponse/)
    expect(await intake.screen()).toBe('accueil')
    await intake.close()
  })

  test('une transition entre deux vues garde l’entretien et le rideau', async () => {
    const intake = await at(hosts.simple)
    await intake.start()
    await intake.button("Masquer l'écran").click()
    await intake.page.evaluate(async () => {
      const tool = document.querySelector('parcours-orientation') as HTMLElement
      await document.startViewTransition(() => document.querySelector('footer')?.append(tool)).finished
    })
    expect(await intake.screen()).toBe('rideau')
    expect(await intake.widget.locator('dialog:modal').count()).toBe(1)
    await intake.button('Reprendre').click()
    expect(await intake.screen()).toBe('question')
    await intake.close()
  })
})
