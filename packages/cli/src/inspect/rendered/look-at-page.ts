/** Opens a page in the browser of this machine, at two widths, and looks at it without touching anything. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { browserOfMachine } from '../../browser-of-machine.ts'
import type { Page } from '../page/page.ts'
import { type Devtools, startBrowser, type Told } from './devtools.ts'
import type { Looked } from './look.ts'
import type { MaskPlace, Seen, View } from './seen.ts'
import { type Box, frameProbe, pageProbe, scrollProbe, toolProbe } from './probe.ts'
import { remarkIn } from './remark.ts'

/** A telephone held upright, and the screen of a desk. */
const screens = [
  { width: 360, height: 640 },
  { width: 1280, height: 720 },
] as const

/** How long a page may take to be there, and the tool to open in it, in milliseconds. */
const patience = { load: 12_000, tool: 5000, quiet: 4000 }

/** What is seen, or why nothing is. It never throws, whatever the page does. */
export async function lookAtPage(page: Page, cwd: string): Promise<Looked> {
  const program = browserOfMachine()
  if (program === undefined) return { kind: 'unseen', because: because.noBrowser }
  // A file that is not whole would be judged on what it lacks here, and will find there.
  if (page.isFile && !page.carried.isAlone) return { kind: 'unseen', because: because.file }
  const address = page.isFile ? pathToFileURL(resolve(cwd, page.source.file)).href : page.address.href
  const browser = startBrowser(program)
  try {
    return { kind: 'seen', seen: await lookThrough(browser, address, page) }
  } catch {
    return { kind: 'unseen', because: because.stuck }
  } finally {
    await browser.close()
  }
}

async function lookThrough(browser: Devtools, address: string, page: Page): Promise<Seen> {
  const heard = listen(browser)
  const views: View[] = []
  let last: Told = {}
  let cookies: readonly string[] = []
  for (const screen of screens) {
    // Nothing of a visit is left for the next one.
    const { browserContextId } = await browser.send('Target.createBrowserContext')
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId })
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
    const tab = openTab(browser, textOf(sessionId))
    await tab.prepare(screen)
    await tab.go(address)
    const { isStarted, ...view } = await tab.lookAtTool(isFramed(page))
    last = await tab.evaluate(pageProbe)
    views.push({ ...screen, ...view, isStarted, pageOverflow: numberOf(last['overflow']) })
    const { cookies: left } = await browser.send('Storage.getCookies', { browserContextId })
    cookies = (Array.isArray(left) ? left : []).map(({ name }) => textOf(name))
    await browser.send('Target.disposeBrowserContext', { browserContextId })
  }
  const kept = Array.isArray(last['kept']) ? last['kept'].map(textOf) : []
  return { views, ...heard, cookies, kept, title: textOf(last['title']) }
}

function isFramed({ carried }: Page): boolean {
  return carried.elements.length === 0 && carried.loaders.length + carried.frames.length > 0
}

/** Keeps what the browser tells, each thing once. */
function listen(browser: Devtools): Pick<Seen, 'requests' | 'refused' | 'errors' | 'remarks'> {
  const requests: string[] = []
  const refused: Seen['refused'][number][] = []
  const errors: string[] = []
  const remarks: string[] = []
  const keep = <T>(list: T[], thing: T, same = (one: T) => one === thing) => {
    if (list.length < 300 && !list.some(same)) list.push(thing)
  }
  const going = new Map<unknown, string>()
  browser.on('Network.requestWillBeSent', ({ request, requestId }) => {
    const url = textOf((request as Told)['url'])
    if (!/^https?:/.test(url) || !URL.canParse(url)) return
    going.set(requestId, url)
    keep(requests, url)
  })
  // What the browser stopped itself never left.
  browser.on('Network.loadingFailed', ({ requestId, blockedReason }) => {
    const url = going.get(requestId)
    if (blockedReason && url !== undefined && requests.includes(url))
      requests.splice(requests.indexOf(url), 1)
  })
  browser.on('Network.webSocketCreated', ({ url }) => {
    const address = textOf(url).replace(/^ws/, 'http')
    if (URL.canParse(address)) keep(requests, address)
  })
  browser.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { exception, text } = exceptionDetails as { exception?: Told; text?: unknown }
    keep(errors, firstLine(textOf(exception?.['description'] ?? text)))
  })
  browser.on('Log.entryAdded', ({ entry }) => {
    const { level, text, url } = entry as Told
    if (level === 'error') keep(errors, firstLine([text, url].map(textOf).join(' ').trim()))
  })
  browser.on('Runtime.consoleAPICalled', ({ type, args }) => {
    const text = firstLine((args as readonly Told[]).map(({ value }) => textOf(value)).join(' '))
    const remark = remarkIn(text)
    if (remark !== undefined) keep(remarks, remark)
    else if (type === 'error') keep(errors, text)
  })
  browser.on('Audits.issueAdded', ({ issue }) => {
    const { details } = issue as { details?: Readonly<Record<string, Told | undefined>> }
    const found = details?.['contentSecurityPolicyIssueDetails']
    if (found === undefined || found['isReportOnly'] === true) return
    const told = {
      directive: textOf(found['violatedDirective']),
      address: textOf(found['blockedURL'] ?? 'inline'),
    }
    keep(refused, told, ({ directive, address }) => directive === told.directive && address === told.address)
  })
  return { requests, refused, errors, remarks }
}

function openTab(browser: Devtools, session: string) {
  const send = (method: string, params?: Told) => browser.send(method, params, session)
  let pending = 0
  let quietSince = Date.now()
  const count = (by: number) => (_: Told, from: string | undefined) => {
    if (from !== session) return
    pending = Math.max(0, pending + by)
    quietSince = Date.now()
  }
  browser.on('Network.requestWillBeSent', count(1))
  browser.on('Network.loadingFinished', count(-1))
  browser.on('Network.loadingFailed', count(-1))
  const loaded = new Promise<void>((done) => {
    browser.on('Page.loadEventFired', (_, from) => {
      if (from === session) done()
    })
  })
  // A question put by the page would keep it waiting for ever.
  browser.on('Page.javascriptDialogOpening', (_, from) => {
    if (from === session) send('Page.handleJavaScriptDialog', { accept: false }).catch(() => {})
  })

  /** In a world where nothing of the page is replaced. */
  const evaluateIn = async (frameId: unknown, expression: string): Promise<Told | undefined> => {
    const { executionContextId } = await send('Page.createIsolatedWorld', { frameId })
    const { result } = await send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    })
    const { value } = result as Told
    return typeof value === 'object' && value !== null ? (value as Told) : undefined
  }
  const frames = async () => {
    const { frameTree } = await send('Page.getFrameTree')
    return flattened(frameTree as Tree)
  }
  const mainFrame = async () => (await frames())[0]?.id

  return {
    async prepare({ width, height }: { readonly width: number; readonly height: number }) {
      for (const domain of ['Page', 'Network', 'Runtime', 'Log', 'Audits']) await send(`${domain}.enable`)
      await send('Browser.setDownloadBehavior', { behavior: 'deny' }).catch(() => {})
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: width < 600,
        screenWidth: width,
        screenHeight: height,
      })
    },

    async go(address: string) {
      await send('Page.navigate', { url: address, referrer: '' })
      await Promise.race([loaded, pause(patience.load)])
      // What comes a little later comes too: it is what trackers do.
      const end = Date.now() + patience.quiet
      while (Date.now() < end && (pending > 0 || Date.now() - quietSince < 500)) await pause(50)
    },

    async evaluate(expression: string): Promise<Told> {
      return (await evaluateIn(await mainFrame(), expression)) ?? {}
    },

    async lookAtTool(isInFrame: boolean): Promise<Omit<View, 'width' | 'height' | 'pageOverflow'>> {
      const place = await findTool(isInFrame)
      if (place === undefined) return nowhere
      const { frame, told } = place
      const tool = {
        isStarted: true,
        toolHeight: numberOf(told[isInFrame ? 'height' : 'ownHeight']),
        toolOverflow: numberOf(told['overflow']),
        frameHeight: undefined,
      }
      if (isInFrame) {
        const around = await evaluateIn(await mainFrame(), frameProbe(boxIn(told)))
        const height = numberOf(around?.['height'])
        return { ...tool, frameHeight: height, mask: maskInFrame(told, around) }
      }
      return { ...tool, mask: await maskInPage(frame, told) }
    },
  }

  /** The tool in the page, or in a frame of it, as soon as it is open. */
  async function findTool(isInFrame: boolean): Promise<{ frame: string; told: Told } | undefined> {
    const end = Date.now() + patience.tool
    do {
      for (const { id } of (await frames()).slice(isInFrame ? 1 : 0, 20)) {
        // A frame may go away while it is looked at.
        const told = await evaluateIn(id, toolProbe).catch(() => undefined)
        if (told !== undefined) return { frame: id, told }
      }
      await pause(100)
    } while (Date.now() < end)
    return undefined
  }

  async function maskInPage(frame: string, first: Told): Promise<MaskPlace> {
    const at = async (where: 'button' | 'middle' | 'top') => {
      await evaluateIn(frame, scrollProbe(where))
      return (await evaluateIn(frame, toolProbe)) ?? first
    }
    const start = await at('top')
    const { top, height, width } = boxIn(start)
    if (height < 1 || width < 1) return { kind: 'absent' }
    const by = Math.ceil(top + height - numberOf(start['viewHeight']))
    const shown = by > 0 ? await at('button') : start
    if (textOf(shown['coveredBy']) !== '')
      return { kind: 'covered', by: textOf(shown['coveredBy']), scrolled: false }
    const middle = await at('middle')
    const { top: scrolledTop } = boxIn(middle)
    const isHigh = numberOf(middle['ownHeight']) > numberOf(middle['viewHeight'])
    if (isHigh && scrolledTop + height < 1) return { kind: 'scrolled-away' }
    if (textOf(middle['coveredBy']) !== '' && scrolledTop + height > 0) {
      return {
        kind: 'covered',
        by: textOf(middle['coveredBy']),
        scrolled: true,
        height: Math.ceil(numberOf(middle['coverBottom'])),
      }
    }
    return by > 0 ? { kind: 'below', by } : { kind: 'in-reach' }
  }
}

function maskInFrame(told: Told, around: Told | undefined): MaskPlace {
  const { top, height, width } = boxIn(told)
  if (around === undefined || height < 1 || width < 1) return { kind: 'absent' }
  const by = Math.ceil(numberOf(around['top']) + top + height - numberOf(around['viewHeight']))
  if (by > 0) return { kind: 'below', by }
  const cover = textOf(told['coveredBy']) || textOf(around['coveredBy'])
  return cover === '' ? { kind: 'in-reach' } : { kind: 'covered', by: cover, scrolled: false }
}

const nowhere = {
  isStarted: false,
  mask: { kind: 'absent' },
  toolHeight: 0,
  toolOverflow: 0,
  frameHeight: undefined,
} as const

interface Tree {
  readonly frame: { readonly id: string }
  readonly childFrames?: readonly Tree[]
}

function flattened({ frame, childFrames = [] }: Tree): readonly Tree['frame'][] {
  return [frame, ...childFrames.flatMap(flattened)]
}

function boxIn(told: Told): Box {
  const { left, top, width, height } = (told['mask'] ?? {}) as Told
  return { left: numberOf(left), top: numberOf(top), width: numberOf(width), height: numberOf(height) }
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value).slice(0, 500)
}

/** A longer line of the console is quoted by its start. */
const longest = 300

function firstLine(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

/** The browser keeps this process going; what is no longer waited for does not. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds).unref()
  })
}

const because = {
  noBrowser: {
    fr: "L'affichage (« Masquer » couvert, hauteur, appels à d'autres sites) : il faut un Chromium ou un Chrome, que la variable CHROMIUM peut nommer.",
    en: 'What is shown ("Masquer" covered, height, calls to other sites): it takes a Chromium or a Chrome, which the variable CHROMIUM can name.',
  },
  file: {
    fr: "L'affichage : ce fichier a besoin du site où il sera. Relisez la page à son adresse une fois en ligne.",
    en: 'What is shown: this file needs the site where it will be. Check the page at its address once it is online.',
  },
  stuck: {
    fr: "L'affichage : la page n'a pas fini de s'ouvrir dans le navigateur, ou l'a arrêté.",
    en: 'What is shown: the page did not finish opening in the browser, or stopped it.',
  },
}
