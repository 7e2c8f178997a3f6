/**
 * One visit of a page, measured from outside by the DevTools protocol: a new context each time, so nothing is kept.
 *
 * The first question is there when its first field is in the page and has a place, seen in a frame, and that frame has
 * been handed over: the time is taken in the task after it. A first screen that the page carries counts from its own paint.
 */

/** @typedef {import('./contestants.mjs').Contestant} Contestant */

/** Slow 4G as Lighthouse has it: bits a second, and milliseconds added to each request. */
const slow4G = { offline: false, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8, latency: 150 }

/** How many times slower than this machine the processor is. */
const slowness = 6

/** After this many answers, each taken back, nothing may have grown. */
export const rounds = 100

/**
 * What arrives, and when the first question is there, on slow 4G.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {Contestant} contestant
 */
export async function arrival(browser, address, contestant) {
  return visit(browser, async (page, protocol) => {
    const sizes = /** @type {Map<string, number>} */ (new Map())
    const names = /** @type {Map<string, string>} */ (new Map())
    protocol.on('Network.responseReceived', ({ requestId, response }) => names.set(requestId, response.url))
    protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(names.get(requestId)?.split('/').at(-1) || 'index.html', encodedDataLength),
    )
    await protocol.send('Network.enable')
    await protocol.send('Network.emulateNetworkConditions', slow4G)
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    // Told by the page itself: asking it again and again would slow it down.
    const told = new Promise((resolve) =>
      protocol.on('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload))),
    )
    await protocol.send('Runtime.enable')
    await protocol.send('Runtime.addBinding', { name: 'firstQuestion' })
    await page.addInitScript(watchFor(contestant.first))
    await page.goto(address, { waitUntil: 'commit' })
    const time = Number(await told)
    await page.waitForLoadState('networkidle')
    // The browser asks for it by itself.
    sizes.delete('favicon.ico')
    return { time, sizes, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) }
  })
}

/**
 * What an answer costs the processor the first time and the last, and what the page holds after each. An answer is from
 * the press on the choice to the next question painted.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {Contestant} contestant
 */
export async function answering(browser, address, contestant) {
  return visit(browser, async (page, protocol) => {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.evaluate(handsOn(contestant))
    await page.evaluate('hands.start()')
    await protocol.send('Performance.enable')
    const counted = async (/** @type {string} */ what) => {
      const { metrics } = await protocol.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === what)?.value ?? 0
    }
    const work = async () => 1000 * (await counted('TaskDuration'))
    const measured = async () => {
      await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowness })
      const before = await work()
      await page.evaluate('hands.answer()')
      const cost = (await work()) - before
      await protocol.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      await page.evaluate('hands.back()')
      return {
        cost,
        heap: await objectsOf(page, protocol),
        kept: (await counted('Nodes')) + (await counted('JSEventListeners')),
      }
    }
    const first = await measured()
    await page.evaluate(`hands.rounds(${rounds - 2})`)
    return { first, last: await measured() }
  })
}

/** What a page does between two touches, in milliseconds: its heap is looked at once it has nothing more to do. */
const rest = 2500

/**
 * The bytes of the objects, arrays, functions and texts that the page holds. What the browser compiles, and what it notes
 * of its own frames and long tasks, is left out: both grow for a while on a page that keeps nothing.
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} protocol
 */
export async function objectsOf(page, protocol) {
  await page.waitForTimeout(rest)
  // What is only kept for a moment is let go in the first pass, and what held it in the second.
  for (const _ of [1, 2]) await protocol.send('HeapProfiler.collectGarbage')
  /** @type {string[]} */
  const chunks = []
  const keep = (/** @type {{ chunk: string }} */ { chunk }) => void chunks.push(chunk)
  protocol.on('HeapProfiler.addHeapSnapshotChunk', keep)
  await protocol.send('HeapProfiler.takeHeapSnapshot')
  protocol.off('HeapProfiler.addHeapSnapshotChunk', keep)
  return ownBytes(JSON.parse(chunks.join('')))
}

const ofThePage = new Set([
  'object',
  'array',
  'closure',
  'string',
  'concatenated string',
  'sliced string',
  'regexp',
  'number',
  'symbol',
  'bigint',
])

/**
 * @param {{ snapshot: { meta: { node_fields: string[], node_types: [string[]] } }, nodes: number[] }} taken
 */
export function ownBytes({ snapshot: { meta }, nodes }) {
  const [type, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field))
  let bytes = 0
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
    if (ofThePage.has(meta.node_types[0][nodes[node + (type ?? 0)] ?? 0] ?? ''))
      bytes += nodes[node + (size ?? 0)] ?? 0
  }
  return bytes
}

/**
 * @template Result
 * @param {import('playwright-core').Browser} browser
 * @param {(page: import('playwright-core').Page, protocol: import('playwright-core').CDPSession) => Promise<Result>} look
 */
async function visit(browser, look) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    const page = await context.newPage()
    return await look(page, await context.newCDPSession(page))
  } finally {
    await context.close()
  }
}

/** @param {string} first */
function watchFor(first) {
  return `(() => {
    const look = () => requestAnimationFrame(() => {
      const field = ${first}
      if (!field || field.getClientRects().length === 0) return look()
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => window.firstQuestion(String(performance.now()))
      port2.postMessage(0)
    })
    look()
  })()`
}

/**
 * What presses the controls of a page, and waits for another question, with all that answers it, to be painted.
 * @param {Contestant} contestant
 */
function handsOn({ host, question, choice, next, back, start }) {
  return `(() => {
    const find = (selector) => (${host}).querySelector(selector)
    const asked = () => find('${choice}') && find('${next}') && find('${question}')?.textContent
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = resolve
      port2.postMessage(0)
    }))
    const moved = async (act) => {
      const before = asked()
      act()
      for (let frame = 0; frame < 200; frame++) {
        await painted()
        const now = asked()
        if (now && now !== before) return
      }
      throw new Error('The screen did not change.')
    }
    // As a hand does it: a choice is drawn before the next press.
    const answer = async () => {
      find('${choice}').click()
      await painted()
      await moved(() => find('${next}').click())
    }
    const comeBack = () => moved(() => find('${back}').click())
    window.hands = {
      answer, back: comeBack,
      async start() {
        for (const list of (${host}).querySelectorAll('select')) {
          list.value = [...list.options].at(1).value
          list.dispatchEvent(new Event('input', { bubbles: true }))
          list.dispatchEvent(new Event('change', { bubbles: true }))
          await painted()
        }
        await moved(() => find('${start}').click())
      },
      async rounds(count) { for (let round = 0; round < count; round++) { await answer(); await comeBack() } },
    }
  })()`
}
