/** Fetches the territory pack: once, before any answer, without anything that says who asks. */
import type { Pack } from '@jalon/directory/runtime'
import { readPack } from '@jalon/directory/runtime'
import { nationalPack } from './national-pack.ts'

/** How long each try may last, in milliseconds. */
const patience = 8000

/**
 * The pack, or nothing when it cannot be had or read. One more try is made in silence. The first one may have been made
 * by the page, before the script came.
 */
export async function fetchPack(
  url: string,
  integrity: string | undefined,
  signal: AbortSignal,
  early?: Promise<Response | undefined>,
): Promise<Pack | undefined> {
  for (const first of [early, undefined]) {
    const pack = await tryOnce(url, integrity, signal, first)
    if (pack !== undefined || signal.aborted) return pack
  }
  return undefined
}

async function tryOnce(
  url: string,
  integrity: string | undefined,
  signal: AbortSignal,
  early: Promise<Response | undefined> | undefined,
): Promise<Pack | undefined> {
  const late = new AbortController()
  const stop = () => late.abort()
  const timer = setTimeout(stop, patience)
  signal.addEventListener('abort', stop)
  const stopped = aborted(late.signal)
  try {
    const response = await (early === undefined
      ? fetch(url, {
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal: late.signal,
          ...(integrity === undefined ? {} : { integrity }),
        })
      : Promise.race([early, stopped]))
    if (!response?.ok || (early !== undefined && isElsewhere(response, url))) return undefined
    // An answer may stop in its middle, and what the page asked for knows nothing of our patience.
    const json: unknown = await Promise.race([response.json(), stopped])
    return json === undefined ? undefined : accepted(json)
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

/** Whether an answer is that of another address: since the page asked, it may have changed its mind. */
function isElsewhere({ url: answered, redirected }: Response, url: string): boolean {
  return !redirected && answered !== url.replace(/#.*/, '')
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)))
}

/** The pack when it can be used, with the pathways that the page carries. What is wrong is told to the webmaster. */
export function accepted(json: unknown): Pack | undefined {
  const read = readPack(json, nationalPack)
  if (!('problem' in read)) return read
  console.warn(`<parcours-orientation> : ${read.problem}.`)
  return undefined
}
