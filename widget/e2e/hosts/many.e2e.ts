/** H15: a page carries five tools of two territories without weighing five times one. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { heapOf, mostHeap, pageOf } from '../../../scripts/bench-widget/many.mjs'
import { serve } from '../../../scripts/serve.mjs'
import { built, launch } from '../stand.ts'

let server: Awaited<ReturnType<typeof serve>>
let browser: Browser

beforeAll(async () => {
  server = await serve({
    folder: built,
    answers: (path) => (/^\/[15]\.html$/.test(path) ? { body: pageOf(Number(path[1])) } : undefined),
  })
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test('cinq outils de deux territoires tiennent dans moins de trois fois la mémoire d’un seul', async () => {
  const one = await heapOf(browser, `${server.url}/1.html`)
  const five = await heapOf(browser, `${server.url}/5.html`)
  expect(five / one).toBeLessThan(mostHeap)
})
