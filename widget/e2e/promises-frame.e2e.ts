/** The promises, in a frame: with a loader around it (step C), and alone (step D). */
import type { Frame, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bare, type FramedPage, frameStand, withLoader } from './frame-stand.ts'
import { eventsSayNothing, wholeIntake } from './whole-intake.ts'

const { open, tool, host } = frameStand()

const steps = [
  ['avec le script', { body: withLoader }],
  ['seul', { body: bare }],
  // There, browsers let a frame keep things: the others could not, even if they tried.
  ['de la même maison', { isSameHouse: true }],
] as const

/** What the page and the frame each keep of a visit. */
async function footprints(framed: FramedPage) {
  const inside = await (await framed.inside()).evaluate(async () => {
    const kept = async (ask: () => unknown) => {
      try {
        return await ask()
      } catch {
        return 'refusé'
      }
    }
    return {
      url: location.href,
      title: document.title,
      history: history.length,
      name: window.name,
      local: await kept(() => localStorage.length),
      session: await kept(() => sessionStorage.length),
      cookies: await kept(() => document.cookie),
      databases: await kept(async () => (await indexedDB.databases()).length),
      caches: await kept(async () => (await caches.keys()).length),
      workers: await kept(async () => (await navigator.serviceWorker.getRegistrations()).length),
      resources: performance.getEntriesByType('resource').length,
    }
  })
  return [await framed.footprint(), inside]
}

test.each(steps)(
  'P01, P02, P03, P04, P08 : un cadre %s ne demande rien au réseau, ne garde rien et ne dit rien',
  async (_, opening) => {
    const framed = await open(opening)
    await framed.settled()
    const [before, asked] = [await footprints(framed), framed.requests.length]
    await wholeIntake(framed)
    await framed.settled()
    expect(await footprints(framed)).toEqual(before)
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

test('P11 : effacer et quitter mène où la page l’a écrit, et le bouton précédent à la page d’avant', async () => {
  const body = '<script src="TOOL/cadre.js" data-sortie-url="ailleurs.html"></script>'
  const framed = await open({ body })
  const page = framed.page.url()
  await framed.page.goto(`${host()}/ailleurs.html`)
  await framed.page.goto(page)
  await framed.ready()
  const length = await framed.page.evaluate(() => history.length)
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.covered()
  await framed.button('Effacer et quitter la page').click()
  await framed.page.waitForURL(/ailleurs/)
  expect(await framed.page.evaluate(() => history.length)).toBe(length)
  await framed.page.goBack()
  expect(framed.page.url()).toBe(`${host()}/ailleurs.html`)
  await framed.close()
})

test('la page peut retenir la sortie : tout est effacé, et l’on revient au début', async () => {
  const framed = await open()
  await framed.page.evaluate(() => document.addEventListener('po-sortie', (event) => event.preventDefault()))
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.covered()
  await framed.button('Effacer et quitter la page').click()
  await framed.covered(false)
  await framed.button('Commencer').waitFor()
  await framed.close()
})

test.each([
  ['javascript:alert(1)', /meteofrance/],
  ['#haut', /meteofrance/],
])('P11 : une sortie vers %s n’en est pas une, et le webmestre le lit', async (wayOut, expected) => {
  const framed = await open({
    body: `<script src="TOOL/cadre.js" data-sortie-url="${wayOut}"></script>`,
    before: (page) =>
      page.route(expected, (route) => route.fulfill({ contentType: 'text/html', body: 'Ailleurs' })),
  })
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.covered()
  await framed.button('Effacer et quitter la page').click()
  await framed.page.waitForURL(expected)
  expect(framed.warnings).toEqual([expect.stringContaining('data-sortie-url')])
  await framed.close()
})

test('P11 : un cadre seul quitte toute la page quand elle le permet', async () => {
  const framed = await open({
    body: bare,
    before: (page) =>
      page.route(/meteofrance/, (route) => route.fulfill({ contentType: 'text/html', body: 'Ailleurs' })),
  })
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.button('Effacer et quitter la page').click()
  await framed.page.waitForURL(/meteofrance/)
  await framed.close()
})

test('P11 : quand elle ne le permet pas, il ne reste rien dans le cadre', async () => {
  const framed = await open({ body: bare.replace(' allow-top-navigation-by-user-activation', '') })
  const page = framed.page.url()
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.button('Effacer et quitter la page').click()
  await expect.poll(() => framed.page.frames().at(1)?.url()).toBe('about:blank')
  expect(framed.page.url()).toBe(page)
  await framed.close()
})

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
    await footprints(framed),
    framed.page.url(),
    await framed.events(),
    await (await framed.inside()).evaluate(() => [location.href, document.title]),
  ]
}

async function idOf(framed: FramedPage): Promise<string> {
  const [first] = await framed.heard()
  return (first as unknown as { data: { id: string } }).data.id
}

/** Lets a page and a frame hear all that was sent to them. */
async function delivered(...places: readonly (Page | Frame)[]): Promise<void> {
  for (const place of places)
    await place.evaluate(
      () =>
        new Promise((heard) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => requestAnimationFrame(() => heard(undefined))
          port2.postMessage(0)
        }),
    )
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

test('une page curieuse, qui écoute tout, n’apprend ni une réponse, ni une question, ni une commune', async () => {
  const framed = await open({
    before: (page) =>
      page.addInitScript(() => {
        if (window !== top) return
        const kept = window as unknown as { poSeen: string[] }
        kept.poSeen = []
        const see = (...seen: unknown[]) => kept.poSeen.push(JSON.stringify(seen))
        const listened = [
          'click',
          'input',
          'change',
          'keydown',
          'focusin',
          'pointerdown',
          'pointermove',
          'copy',
          'submit',
          'selectionchange',
        ]
        for (const type of listened)
          addEventListener(
            type,
            ({ target }) => see(type, (target as Element | null)?.outerHTML?.slice(0, 400)),
            true,
          )
        addEventListener('message', ({ data, origin }) => see(data, origin), true)
        new ResizeObserver((entries) => see(entries.map(({ contentRect }) => contentRect))).observe(
          document.documentElement,
        )
        new PerformanceObserver((list) => see(list.getEntries())).observe({
          entryTypes: ['resource', 'event', 'layout-shift', 'longtask'],
        })
      }),
  })
  const words = new Set<string>()
  await wholeIntake(framed, async () => {
    for (const text of await framed.widget
      .locator('.question-ask, .option-text, .referral-card-purpose, .sheet-name')
      .allTextContents())
      words.add(text.trim())
  })
  expect(words.size).toBeGreaterThan(15)
  const seen = await framed.page.evaluate(() => {
    const frame = document.querySelector('iframe')
    let read = ''
    try {
      read = String(frame?.contentDocument?.body.innerHTML ?? frame?.contentWindow?.document)
    } catch {}
    const { poSeen } = window as unknown as { poSeen: string[] }
    return [...poSeen, read, frame?.contentWindow?.length, frame?.outerHTML].join('\n')
  })
  expect([...words].filter((word) => word.length > 3 && seen.includes(word))).toEqual([])
  expect(seen).not.toMatch(/Sage-femme|99E01/)
  await framed.close()
})

/** The heights told along a walk, and where the page was asked to go. */
async function heightsOf(
  framed: FramedPage,
  choose: (question: number) => number,
): Promise<{ readonly heights: readonly number[]; readonly places: ReadonlySet<number> }> {
  await framed.start()
  for (let question = 0; question < 4; question++) {
    await framed.widget.locator('.option, .advice').first().waitFor()
    if ((await framed.screen()) === 'question') await framed.answer(choose(question))
    else await framed.continue()
    // What the page does of a screen is over before the next one: what comes of both at once is another thing.
    await delivered(framed.page, await framed.inside())
    await framed.page.waitForFunction(
      () => document.querySelector('parcours-cadre')?.parentElement?.style.width !== '60px',
    )
  }
  await delivered(framed.page, await framed.inside())
  const heard = await framed.heard()
  const told = (name: string) =>
    heard.flatMap(({ data }) => (name in data ? [Number(Reflect.get(data, name))] : []))
  return { heights: told('hauteur'), places: new Set(told('haut')) }
}

/** A page that presses the frame flat each time a screen comes, as soon as it is told of it, and lets it go. */
function squeezing(page: Page): Promise<unknown> {
  return page.addInitScript(() =>
    addEventListener('message', ({ data }) => {
      const box = document.querySelector('parcours-cadre')
      if (data?.type !== 'defiler' || !(box?.parentElement instanceof HTMLElement)) return
      const { style } = box.parentElement
      style.width = '60px'
      setTimeout(() => {
        style.width = ''
      }, 100)
    }),
  )
}

test.each([
  ['une page honnête', undefined],
  ['une page qui écrase le cadre à chaque écran', squeezing],
])('de question en question, %s lit les mêmes hauteurs quoi que l’on réponde', async (_, before) => {
  const told: (readonly number[])[] = []
  for (const answer of [0, 1]) {
    const framed = await open({ viewport: { width: 1280, height: 900 }, ...(before && { before }) })
    const { heights, places } = await heightsOf(framed, (question) => (question === 1 ? answer : 0))
    told.push(heights)
    expect([...places]).toEqual([0])
    await framed.close()
  }
  expect(told[0]).toEqual(told[1])
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

test('une image de la page ne se fait pas passer pour le script', async () => {
  const framed = await open({
    head: '<img name="currentScript" src="/ailleurs/x.png" data-cible="body" data-sortie-url="https://ailleurs.example/">',
    isAlone: true,
  })
  await framed.told(/l'outil est sans place/)
  expect(await framed.page.locator('iframe').count()).toBe(0)
  await framed.close()
})

test('une adresse de sortie qui n’est pas du web est remplacée, et le webmestre le lit', async () => {
  const framed = await open({
    body: withLoader.replace('data-territoire', 'data-sortie-url="httpx:ailleurs" data-territoire'),
    before: (page) => page.route('https://meteofrance.com/', (route) => route.fulfill({ body: 'Météo' })),
  })
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.button('Effacer et quitter la page').click()
  await framed.page.waitForURL('https://meteofrance.com/')
  await framed.close()
})
