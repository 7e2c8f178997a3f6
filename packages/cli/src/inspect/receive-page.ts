/** Reads the page that a command line names, and asks for what the tool in it needs. Nothing else is asked for. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WrongUsage } from '../command.ts'
import type { Io } from '../io.ts'
import type { Answer, Received } from './page/answer.ts'
import { textOf, typeOf } from './page/answer.ts'
import { askAddress, type Asking } from './page/ask-address.ts'
import { askedFor } from './page/carried.ts'
import { type Page, readPage, type ToolWords } from './page/page.ts'

/** What came of the page itself. */
export type Receipt =
  | { readonly kind: 'page'; readonly page: Page; readonly way: readonly string[] }
  /** It did not come, or is not a page. */
  | { readonly kind: 'none'; readonly name: string; readonly answer: Answer }

/** Long enough for a slow site, short enough for one who waits. */
const patience = 20_000
/** A page of a site weighs a hundredth of this, and the tool a tenth. */
const most = 8_000_000

/** The page at an address, in a file, or on the standard input (`-`), with what its files answer. */
export async function receivePage(where: string, io: Io): Promise<Receipt> {
  const asking = { fetch: io.fetch ?? noNetwork, patience, most }
  if (!/^https?:/i.test(where)) return { kind: 'page', page: await filePage(where, io), way: [] }
  if (!URL.canParse(where)) throw new WrongUsage(noAddress(where))
  const answer = await askAddress(withoutCredentials(where), asking)
  if (answer.kind === 'unreached' || answer.status !== 200 || !isPage(answer)) {
    return { kind: 'none', name: where, answer }
  }
  const address = answer.way.at(-1) ?? where
  const page = readPage({ name: address, text: textOf(answer), address, headers: answer.headers })
  return { kind: 'page', page: await withAnswers(page, asking), way: answer.way }
}

/** The page with what its files answer: all are asked for at once. */
async function withAnswers(page: Page, asking: Asking): Promise<Page> {
  const files = askedFor(page.carried).filter(({ url }) => /^https?:$/.test(url.protocol))
  const answers = await Promise.all(
    files.map(async ({ url }) => [url.href, await askAddress(url.href, asking)] as const),
  )
  return { ...page, answers: new Map(answers), words: toolWords() }
}

/** A page that is still a file: the files that stand beside it answer for themselves, and no other one is asked for. */
async function filePage(where: string, io: Io): Promise<Page> {
  const file = resolve(io.cwd, where)
  const text = where === '-' ? await inputText(io) : fileText(file, where)
  const page = readPage({
    name: where === '-' ? 'page' : where,
    text,
    address: undefined,
    headers: new Map(),
  })
  const answers = askedFor(page.carried).flatMap(({ url, element, attribute }) => {
    const written = element.attributes.get(attribute)?.value.trim() ?? ''
    const isBeside = where !== '-' && !/^([a-z]+:|\/)/i.test(written)
    const beside = resolve(dirname(file), decodeURIComponent(written.replace(/[?#].*$/, '')))
    if (!isBeside) return []
    return [[url.href, fileAnswer(beside)] as const]
  })
  return { ...page, answers: new Map(answers), words: toolWords() }
}

function fileAnswer(file: string): Received {
  const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() === true
  return {
    kind: 'received',
    way: [],
    status: isThere ? 200 : 404,
    headers: new Map(),
    bytes: isThere ? readFileSync(file) : new Uint8Array(),
  }
}

function fileText(file: string, where: string): string {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isFile() !== true || found.size > most) throw new WrongUsage(noAddress(where))
  const bytes = readFileSync(file)
  if (isBinary(bytes)) throw new WrongUsage(noAddress(where))
  return textOf({ bytes, headers: new Map() })
}

async function inputText({ input }: Io): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    chunks.push(Buffer.from(chunk))
    size += chunk.length
    if (size > most) break
  }
  return textOf({ bytes: Buffer.concat(chunks), headers: new Map() })
}

/** Whether it says that it is a page, and looks like a text. */
function isPage(answer: Received): boolean {
  const type = typeOf(answer)
  return (type === '' || /html|xml/.test(type)) && !isBinary(answer.bytes)
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0)
}

/** A name and a password in an address are sent to nobody. */
function withoutCredentials(where: string): string {
  const url = new URL(where)
  url.username = ''
  url.password = ''
  url.hash = ''
  return url.href
}

/** The readers of the widget, when it is built. */
function toolWords(): ToolWords | undefined {
  const file = fileURLToPath(new URL('../../../../widget/dist/first-screen.cjs', import.meta.url))
  return existsSync(file) ? createRequire(import.meta.url)(file) : undefined
}

const noNetwork: Asking['fetch'] = () => Promise.reject(new Error('There is no network here.'))

const noAddress = (where: string) => ({
  fr: `« ${where} » n'est ni une adresse qui commence par http, ni une page lisible ici. Écrivez par exemple : jalon inspect https://votre-site.fr/orientation`,
  en: `"${where}" is neither an address that starts with http, nor a page that can be read here. Write for example: jalon inspect https://your-site.fr/orientation`,
})
