/** P25: what a frame and a page tell each other, and what neither listens to. */
import { expect, test } from 'vitest'
import { delivered, type FramedPage, frameStand, withLoader } from './frame-stand.ts'
import { wholeIntake } from './whole-intake.ts'

const { open, host } = frameStand()

/** A thousand messages that are none, or not for whom they are sent to: each cut from a true one, and from nothing. */
function thousand(id: string): readonly unknown[] {
  const types = [
    'pret',
    'config',
    'hauteur',
    'defiler',
    'vue',
    'masquer',
    'reprendre',
    'quitter',
    'titre',
    'evenement',
  ]
  const values = [
    undefined,
    null,
    -1,
    0.5,
    1e9,
    Number.NaN,
    '',
    'oui',
    '<img>',
    {},
    [],
    { url: 'https://ailleurs.example/' },
  ]
  return Array.from({ length: 1000 }, (_, index) => {
    const type = types[index % types.length]
    const value = values[Math.floor(index / types.length) % values.length]
    const own = index % 3 === 0 ? id : 'abcdefgh12345678'
    const name = ['url', 'hauteur', 'attributs', 'detail', 'haut', 'titre', 'version'][index % 7] ?? ''
    if (index % 11 === 0) return value
    if (index % 13 === 0) return { kind: 'resize-height', height: 4000 }
    return { po: index % 5 === 0 ? 2 : 1, id: own, type, [name]: value }
  })
}

/** Everything that could have changed, once the last thing that comes by itself is there. */
async function state(framed: FramedPage) {
  await framed.widget.locator('.question-number span').waitFor()
  return [
    await framed.markup(),
    await framed.page.evaluate(() => document.documentElement.outerHTML),
    await framed.footprints(),
    framed.page.url(),
    await framed.events(),
    await (await framed.inside()).evaluate(() => [location.href, document.title]),
  ]
}

async function idOf(framed: FramedPage): Promise<string> {
  const [first] = await framed.heard()
  return (first as unknown as { data: { id: string } }).data.id
}

test('P25 : mille messages que la page ne sait pas dire ne changent rien dans le cadre', async () => {
  const framed = await open()
  await framed.start()
  await framed.options.first().click()
  const before = await state(framed)
  const messages = thousand(await idOf(framed))
  await framed.page.evaluate((all) => {
    for (const message of all) document.querySelector('iframe')?.contentWindow?.postMessage(message, '*')
  }, messages)
  const inside = await framed.inside()
  await expect.poll(async () => (await framed.heard(inside)).length).toBeGreaterThan(1000)
  await delivered(inside, framed.page)
  expect(await state(framed)).toEqual(before)
  expect(framed.faults).toEqual([])
  await framed.close()
})

test('P25 : mille messages du cadre que la page ne comprend pas ne changent rien en elle', async () => {
  const framed = await open()
  await framed.start()
  const before = await state(framed)
  const messages = thousand(await idOf(framed))
  await (await framed.inside()).evaluate((all) => {
    for (const message of all) parent.postMessage(message, '*')
  }, messages)
  await expect.poll(async () => (await framed.heard()).length).toBeGreaterThan(messages.length)
  await delivered(framed.page, await framed.inside())
  expect(await state(framed)).toEqual(before)
  expect(framed.faults).toEqual([])
  await framed.close()
})

test('P25 : ce qui vient d’une autre fenêtre ou d’une autre origine n’est pas écouté, même bien écrit', async () => {
  const framed = await open({
    body: `${withLoader}<iframe id="autre" src="/ailleurs.html"></iframe>`,
    policy: 'frame-src *',
  })
  await framed.start()
  const id = await idOf(framed)
  const before = await state(framed)
  const true_ = ['masquer', 'quitter', 'reprendre'].map((type) => ({ po: 1, id, type }))
  const other = framed.page.frames().find((frame) => frame.url().includes('ailleurs'))
  // Another window, to the page and to the frame; then the page to itself.
  await other?.evaluate((all) => {
    for (const message of all) {
      parent.postMessage(message, '*')
      parent.frames[0]?.postMessage(message, '*')
      parent.frames[0]?.postMessage({ po: 1, id: message.id, type: 'vue', haut: 300, bas: 600 }, '*')
    }
  }, true_)
  await framed.page.evaluate((all) => {
    for (const message of all) postMessage(message, '*')
  }, true_)
  await expect
    .poll(async () => (await framed.heard()).filter(({ data }) => data.type === 'quitter').length)
    .toBe(2)
  await delivered(framed.page, await framed.inside())
  expect(await state(framed)).toEqual(before)
  await framed.close()
})

test('P25 : le cadre parti ailleurs, la page n’écoute plus celui qui y est', async () => {
  const framed = await open({ body: withLoader, policy: 'script-src TOOL; frame-src *' })
  await framed.start()
  const id = await idOf(framed)
  const url = framed.page.url()
  await framed.holder.evaluate((frame: HTMLIFrameElement, src) => {
    frame.src = src
  }, `${host()}/ailleurs.html`)
  await framed.page.frameLocator('iframe').getByText('Ailleurs').waitFor()
  await (await framed.inside()).evaluate((own) => {
    for (const type of ['masquer', 'quitter']) parent.postMessage({ po: 1, id: own, type }, '*')
  }, id)
  await delivered(framed.page)
  expect(framed.page.url()).toBe(url)
  await framed.covered(false)
  await framed.close()
})

test('H27 : une page qui répond à tout, et répète tout, n’obtient ni ne change rien', async () => {
  const framed = await open({
    before: (page) =>
      page.addInitScript(() => {
        if (window !== top) return
        addEventListener('message', ({ data, source }) => {
          const frame = source as Window | null
          frame?.postMessage(data, '*')
          frame?.postMessage({ kind: 'resize-height', height: 4000 }, '*')
          frame?.postMessage({ ...data, type: 'etat' }, '*')
        })
      }),
  })
  await wholeIntake(framed)
  expect(await framed.screen()).toBe('accueil')
  expect(framed.faults).toEqual([])
  await framed.close()
})

test('une page ne lève pas le rideau que le lecteur a mis', async () => {
  const framed = await open({
    before: (page) =>
      page.addInitScript(() =>
        addEventListener('message', ({ data, source }) => {
          if (data?.type === 'masquer')
            (source as Window).postMessage({ po: 1, id: data.id, type: 'reprendre' }, '*')
        }),
      ),
  })
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.covered()
  await delivered(framed.page, await framed.inside())
  expect(await framed.screen()).toBe('rideau')
  await framed.close()
})
