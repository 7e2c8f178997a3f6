/** What a page could learn of an intake by watching the frame that it holds. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { delivered, type FramedPage, frameStand } from './frame-stand.ts'
import { wholeIntake } from './whole-intake.ts'

const { open } = frameStand()

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
