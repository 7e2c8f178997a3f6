/** The promises, in a frame: with a loader around it (step C), and alone (step D). */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bare, frameStand, withLoader } from './frame-stand.ts'
import { eventsSayNothing, wholeIntake } from './whole-intake.ts'

const { open, tool } = frameStand()

const steps = [
  ['avec le script', { body: withLoader }],
  ['seul', { body: bare }],
  // There, browsers let a frame keep things: the others could not, even if they tried.
  ['de la même maison', { isSameHouse: true }],
] as const

test.each(steps)(
  'P01, P02, P03, P04, P08 : un cadre %s ne demande rien au réseau, ne garde rien et ne dit rien',
  async (_, opening) => {
    const framed = await open(opening)
    await framed.settled()
    const [before, asked] = [await framed.footprints(), framed.requests.length]
    await wholeIntake(framed)
    await framed.settled()
    expect(await framed.footprints()).toEqual(before)
    expect(framed.requests.slice(asked)).toEqual([])
    expect(await framed.page.context().cookies()).toEqual([])
    if (_ !== 'seul') await eventsSayNothing(framed)
    expect(framed.faults).toEqual([])
    await framed.close()
  },
)

test.each(steps)('P05 : dans un cadre %s, un entretien entier réussit sans réseau', async (_, opening) => {
  const framed = await open(opening)
  await framed.settled()
  await framed.page.context().setOffline(true)
  await wholeIntake(framed)
  expect(await framed.screen()).toBe('accueil')
  await framed.close()
})

/** Printing as a browser does, or does not, and what the page is called meanwhile. */
function printing(how: 'finit' | 'lance une erreur' | 'ne commence pas') {
  return (page: Page) =>
    page.addInitScript((way) => {
      window.print = () => {
        if (way === 'lance une erreur') throw new Error('impossible')
        if (way === 'ne commence pas') return
        dispatchEvent(new Event('beforeprint'))
        dispatchEvent(new Event('afterprint'))
      }
      if (window !== top) return
      const kept = window as unknown as { poTitles: string[] }
      kept.poTitles = []
      addEventListener('DOMContentLoaded', () =>
        new MutationObserver(() => kept.poTitles.push(document.title)).observe(document.head, {
          childList: true,
          subtree: true,
          characterData: true,
        }),
      )
    }, how)
}

test.each(['finit', 'lance une erreur', 'ne commence pas'] as const)(
  'P06 : la page prend un nom neutre quand l’outil imprime, et le rend quand l’impression %s',
  async (how) => {
    const framed = await open({ before: printing(how) })
    const title = await framed.page.title()
    await framed.start()
    await framed.button('Voir le parcours maintenant').click()
    await framed.prepare()
    expect(await framed.page.title()).toBe(title)
    await framed.button('Imprimer').click()
    await framed.page.waitForFunction((own) => {
      const { poTitles } = window as unknown as { poTitles: string[] }
      return poTitles.includes('Contacts utiles') && document.title === own
    }, title)
    await framed.close()
  },
)

test('D : un cadre seul garde « Masquer » en vue et couvre le cadre', async () => {
  const framed = await open({ body: bare })
  await framed.start()
  await framed.walk(() => 0)
  await (await framed.inside()).evaluate(() => scrollTo(0, 900))
  const bar = await framed.widget.locator('.top-bar').evaluate((one) => one.getBoundingClientRect().top)
  expect(Math.round(bar)).toBe(0)
  await framed.button("Masquer l'écran").click()
  const curtain = await framed.widget
    .locator('dialog:modal')
    .evaluate((one) => one.getBoundingClientRect().toJSON())
  expect(curtain).toMatchObject({ x: 0, y: 0, height: 736 })
  await framed.close()
})

test('P26 : l’adresse du cadre ne dit que ce qui est permis, et rien de la page', async () => {
  const asked: { url: string; referer: string | undefined }[] = []
  const framed = await open({
    query: '?utm_source=lettre&utm_term=secret#ancre',
    body: `<script src="TOOL/cadre.js" data-territoire="exemple" data-theme="sombre" data-mention="CPTS" data-sortie-url="ailleurs.html"
      data-donnees="https://ailleurs.example/" data-cle="secret" id="x"></script>`,
    before: async (page) => {
      page.on('request', async (request) => {
        const { referer } = await request.allHeaders().catch((): Record<string, string> => ({}))
        if (request.url().startsWith(tool())) asked.push({ url: request.url(), referer })
      })
    },
  })
  await framed.start()
  const [address] = asked.filter(({ url }) => url.includes('cadre.html'))
  expect([...new URL(address?.url ?? '').searchParams]).toEqual([
    ['territoire', 'exemple'],
    ['theme', 'sombre'],
  ])
  expect(
    asked
      .filter(({ url }) => !url.includes('cadre.js'))
      .map(({ referer }) => referer ?? '')
      .filter((from) => !from.startsWith(tool()) && from !== ''),
  ).toEqual([])
  const inside = await framed.inside()
  expect(await inside.evaluate(() => document.referrer)).toBe('')
  expect(JSON.stringify(await framed.heard(inside))).not.toMatch(/utm|secret|page-\d|maison|ailleurs/)
  expect(await inside.evaluate(() => document.documentElement.outerHTML + location.href)).not.toMatch(
    /utm|page-\d|maison/,
  )
  await framed.close()
})

test('P27 : la page et les scripts du cadre ne nomment aucune autre maison que la page neutre', async () => {
  for (const file of [
    'cadre.js',
    'cadre.en.js',
    'cadre-page.js',
    'cadre.html',
    'cadre.en.html',
    'cadre.css',
  ]) {
    const text = await (await fetch(`${tool()}/${file}`)).text()
    expect(
      [...new Set(text.match(/https?:\/\/[\w.]+/g))].filter((house) => house !== 'https://meteofrance.com'),
    ).toEqual([])
  }
})

test.each([
  ['sans allow-modals, Imprimer dit comment faire autrement', ' allow-modals', 'Imprimer', /impr/i],
  ['sans permission, Copier donne le texte à copier soi-même', undefined, 'Copier le texte', /copi/i],
] as const)('H26 : %s', async (_, right, button, said) => {
  const body =
    right === undefined
      ? bare.replace('allow="clipboard-write"', 'allow="clipboard-write \'none\'"')
      : bare.replace(right, '')
  const framed = await open({ body })
  await framed.start()
  await framed.button('Voir le parcours maintenant').click()
  await framed.prepare()
  await framed.button(button).click()
  await framed.widget.locator('.problem').filter({ hasText: said }).waitFor()
  await framed.close()
})

test('H26 : sans allow-popups, l’entretien va jusqu’au bout, et les numéros restent à lire', async () => {
  const framed = await open({ body: bare.replace(' allow-popups allow-popups-to-escape-sandbox', '') })
  await framed.start()
  await framed.walk(() => 0)
  expect(await framed.widget.locator('a[href^="tel:"]').first().textContent()).toMatch(/\d/)
  await framed.close()
})

test('une image de la page ne se fait pas passer pour le script', async () => {
  const framed = await open({
    head: '<img name="currentScript" src="/ailleurs/x.png" data-cible="body" data-sortie-url="https://ailleurs.example/">',
    isAlone: true,
  })
  await framed.told(/l'outil est sans place/)
  expect(await framed.page.locator('iframe').count()).toBe(0)
  await framed.close()
})
