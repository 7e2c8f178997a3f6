/** The page that an example draws: its text, its address, its headers, what its files answer, what a browser shows. */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Answer } from '../page/answer.ts'
import { type Page, readPage, type ToolWords } from '../page/page.ts'
import type { Seen, View } from '../rendered/seen.ts'

/** The readers of the widget, as its build gives them. */
const words: ToolWords = createRequire(import.meta.url)(
  fileURLToPath(new URL('../../../../../widget/dist/first-screen.cjs', import.meta.url)),
)

/** Files by name: `page.html`, `adresse` (`fichier`: it has none yet), `en-tetes`, `affichage`, and addresses with what they answer. */
export function pageOfExample(files: Readonly<Record<string, string>>): Page {
  const isFile = files['adresse']?.trim() === 'fichier'
  const address = (isFile ? undefined : files['adresse']?.trim()) ?? 'https://site.example/'
  const page = readPage({
    name: 'page.html',
    text: files['page.html'] ?? '',
    address: isFile ? undefined : address,
    headers: headersIn(files['en-tetes'] ?? ''),
  })
  const answers = Object.entries(files).flatMap(([name, text]) =>
    /^(\/|https?:)/.test(name) ? [[new URL(name, address).href, answerOf(text.trimEnd())] as const] : [],
  )
  const { affichage } = files
  return {
    ...page,
    asked: { ...page.asked, file: 'adresse' },
    said: { ...page.said, file: 'en-tetes' },
    answers: new Map(answers),
    words,
    seen: affichage === undefined ? undefined : seenOf(JSON.parse(affichage)),
  }
}

function headersIn(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => /^[a-z-]+: /.test(line))
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]))
}

/** A status alone, or headers, an empty line and a text, or a text. */
function answerOf(text: string): Answer {
  const isStatus = /^\d{3}$/.test(text)
  const [before = '', ...rest] = text.split('\n\n')
  const hasHeaders = rest.length > 0
  const headers = new Map(headersIn(hasHeaders ? before : ''))
  const body = hasHeaders ? rest.join('\n\n') : text
  if (body.startsWith('<!doctype html>')) headers.set('content-type', 'text/html')
  return {
    kind: 'received',
    way: [],
    status: isStatus ? Number(text) : 200,
    headers,
    bytes: new TextEncoder().encode(isStatus ? '' : body),
  }
}

/** What is not told is as it should be. */
function seenOf({
  views = [],
  ...told
}: { readonly views?: readonly Partial<View>[] } & Partial<Omit<Seen, 'views'>>): Seen {
  const usual: View = {
    width: 360,
    height: 640,
    isStarted: true,
    mask: { kind: 'in-reach' },
    toolHeight: 500,
    frameHeight: undefined,
    pageOverflow: 0,
    toolOverflow: 0,
  }
  return {
    views: views.map((view) => ({ ...usual, ...view })),
    requests: [],
    refused: [],
    errors: [],
    remarks: [],
    cookies: [],
    kept: [],
    title: '',
    ...told,
  }
}
