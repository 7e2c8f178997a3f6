/** What is posted of a request, on a GitHub of our own that remembers everything it is asked. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../lib/paths.mjs'
import { marker } from './comment.mjs'
import { postReview } from './post-review.mjs'

/** @type {{ zipSync(files: Record<string, Uint8Array>): Uint8Array }} */
const { zipSync } = createRequire(join(root, 'packages/cli/package.json'))('fflate')

const bot = { login: 'github-actions[bot]', type: 'Bot' }
const run = {
  id: 7,
  event: 'pull_request',
  head_sha: 'abc',
  head_branch: 'a&b #1',
  head_repository: { owner: { login: 'reseau' } },
  html_url: 'https://github.example/run/7',
  pull_requests: [],
}
const patch = '@@ -1,2 +1,3 @@\n pathway: essai\n-title: x\n+title: Un : deux\n+owner: y'
const correction = {
  file: 'pathways/essai.pathway.yaml',
  line: 2,
  endLine: 2,
  before: 'title: Un : deux',
  text: 'title: "Un : deux"',
  rules: ['yaml-colon'],
}
const comment = `${marker}\n\n## Relecture : rien ne bloque\n`

/** @typedef {{ method: string, path: string, body: any }} Sent */

/**
 * Posts what a run left, and gives what GitHub was asked to write and what was said.
 * @param {{ files?: Record<string, string>, zip?: Uint8Array, event?: object, comments?: readonly object[],
 *   reviewComments?: readonly object[], pulls?: readonly object[], refuses?: RegExp }} world
 */
async function posted({
  files = { 'commentaire.md': comment },
  zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))),
  event = run,
  comments = [],
  reviewComments = [],
  pulls = [{ number: 12, head: { sha: 'abc' } }],
  refuses = /^$/,
} = {}) {
  /** @type {Sent[]} */
  const sent = []
  /** @type {string[]} */
  const said = []
  /** @type {readonly (readonly [RegExp, unknown])[]} */
  const answers = [
    [/^\/pulls\?state=open&head=reseau%3Aa%26b%20%231&/, pulls],
    [
      /^\/actions\/runs\/7\/artifacts/,
      { artifacts: [{ id: 3, name: 'relecture', size_in_bytes: zip.length }] },
    ],
    [/^\/issues\/12\/comments/, comments],
    [/^\/pulls\/12\/files/, [{ filename: correction.file, patch }]],
    [/^\/pulls\/12\/comments/, reviewComments],
  ]
  await postReview({
    event: { workflow_run: event },
    repository: 'ville/parcours',
    token: 'jeton',
    say: (line) => said.push(line),
    fetch: async (address, { method = 'GET', body } = {}) => {
      const path = String(address).replace('https://api.github.com/repos/ville/parcours', '')
      if (refuses.test(`${method} ${path}`)) return new Response('{}', { status: 422 })
      if (method !== 'GET') {
        sent.push({ method, path, body: JSON.parse(String(body)) })
        return Response.json({})
      }
      if (path === '/actions/artifacts/3/zip') return new Response(Buffer.from(zip))
      const answer = answers.find(([asked]) => asked.test(path))
      return answer === undefined ? new Response('{}', { status: 404 }) : Response.json(answer[1])
    },
  })
  return { sent, said: said.join('\n') }
}

test('a first comment is posted on the request that the event leads to', async () => {
  const { sent, said } = await posted()
  expect(sent).toEqual([{ method: 'POST', path: '/issues/12/comments', body: { body: expect.any(String) } }])
  expect(sent[0]?.body.body.split('\n')[0]).toBe(marker)
  expect(sent[0]?.body.body).toContain('(https://github.example/run/7)')
  expect(sent[0]?.body.body).toContain('## Relecture : rien ne bloque')
  expect(said).toBe('::notice::Le commentaire est publié.')
})

test('the same comment is then updated in place', async () => {
  const { sent } = await posted({ comments: [{ id: 5, user: bot, body: `${marker}\r\nAvant` }] })
  expect(sent).toMatchObject([{ method: 'PATCH', path: '/issues/comments/5' }])
})

test.each([
  ['someone else wrote', { id: 5, user: { login: 'claire', type: 'User' }, body: `${marker}\nx` }],
  ['someone named like the robot wrote', { id: 5, user: { ...bot, type: 'User' }, body: `${marker}\nx` }],
  ['only quotes the mark', { id: 5, user: bot, body: `> ${marker}\nx` }],
  ['has lost its words', { id: 5, user: bot, body: null }],
])('a comment that %s is left alone', async (_, other) => {
  expect((await posted({ comments: [other] })).sent).toMatchObject([{ method: 'POST' }])
})

test.each([
  ['no mark', 'Bonjour'],
  ['the mark further down', `Bonjour\n${marker}`],
  ['something before the mark', ` ${comment}`],
  ['more than a comment may hold', `${marker}\n${'a'.repeat(60_000)}`],
  ['more than is read', `${marker}\n${'a'.repeat(500_000)}`],
  ['signs that grow too much', `${marker}\n${'<'.repeat(30_000)}`],
])('a comment with %s is refused', async (_, text) => {
  const { sent, said } = await posted({ files: { 'commentaire.md': text } })
  expect(sent).toEqual([])
  expect(said).toMatch(/^::warning::La relecture n'a pas été publiée\. /)
})

test.each([
  ['a team', '@ville/secours, venez', /@/],
  ['a name in a code', '`@claire`', /@/],
  ['a name parted as the tool does', '@<!-- -->claire', /@/],
  ['a name by the code of its sign', '&#64;claire &commat;claire', /&(#|c)/],
  ['a picture', '![x](https://espion.example/a.png)', /\]\(|:\/\//],
  ['a picture in two pieces', '![x][y]\n\n[y]: //espion.example/a.png', /\]\[|\]:/],
  ['a tag', '<img src=x><a href="//x.example">ici</a><script>', /<(img|a |\/a|script)/],
  ['an address', 'https://x.example www.x.example', /:\/\/|www\./],
  ['a second mark', `texte\n${marker}`, /\n<!-- jalon/],
  ['words turned around', 'a\u202eb\u200bc', /[\u202e\u200b]/],
])('%s in a comment is only text', async (_, text, never) => {
  const { sent } = await posted({ files: { 'commentaire.md': `${marker}\n${text}` } })
  const [, , ...told] = sent[0]?.body.body.split('\n') ?? []
  expect(`\n${told.join('\n')}`).not.toMatch(never)
})

test('tables, folds and codes stay as they are', async () => {
  const text =
    '| Avant | Maintenant |\n|---|---|\n| a<br>b | c |\n\n<details><summary>Plus</summary>\n\n`code`\n\n</details>'
  const { sent } = await posted({ files: { 'commentaire.md': `${marker}\n${text}` } })
  expect(sent[0]?.body.body).toContain(text)
})

test.each([
  ['is of another event', { event: { ...run, event: 'push' } }, /^::notice::.*rien n'est publié/],
  [
    'is of a request that has changed since',
    { pulls: [{ number: 12, head: { sha: 'def' } }] },
    /elle a changé depuis/,
  ],
  ['is of a closed request', { pulls: [] }, /fermée/],
  [
    'is of two requests',
    { pulls: [12, 13].map((number) => ({ number, head: { sha: 'abc' } })) },
    /Plusieurs demandes/,
  ],
  ['left no archive that can be read', { zip: Buffer.from('PK') }, /archive/],
  [
    'left an archive cut short',
    { zip: zipSync({ 'commentaire.md': Buffer.from(comment) }).subarray(40) },
    /archive/,
  ],
  ['left no comment', { files: { autre: 'x' } }, /pas de commentaire/],
  ['left what is no text', { zip: zipSync({ 'commentaire.md': Buffer.from([0xff, 0xfe]) }) }, /pas un texte/],
  ['left too much', { zip: Buffer.alloc(3 * 1024 * 1024) }, /trop grand/],
  ['meets a GitHub that refuses', { refuses: /^POST/ }, /GitHub a répondu 422/],
])('a run that %s posts nothing, and says why', async (_, world, words) => {
  const { sent, said } = await posted(world)
  expect(sent).toEqual([])
  expect(said).toMatch(words)
  expect(said.split('\n')).toHaveLength(1)
})

test('of two requests with the same commit, the event may say which', async () => {
  const pulls = [11, 12].map((number) => ({ number, head: { sha: 'abc' } }))
  const { sent } = await posted({ pulls, event: { ...run, pull_requests: [{ number: 12 }] } })
  expect(sent).toMatchObject([{ path: '/issues/12/comments' }])
})

/** @param {unknown} corrections @param {Parameters<typeof posted>[0]} [world] */
async function suggested(corrections, world = {}) {
  const files = { 'commentaire.md': comment, 'corrections.json': JSON.stringify(corrections) }
  const { sent, said } = await posted({ files, ...world })
  return { review: sent.find(({ path }) => path.endsWith('/reviews')), said }
}

test('a safe correction is suggested on its line, once', async () => {
  const { review } = await suggested([correction])
  expect(review?.path).toBe('/pulls/12/reviews')
  expect(review?.body).toMatchObject({ commit_id: 'abc', event: 'COMMENT' })
  const [first] = review?.body.comments ?? []
  expect(first).toMatchObject({ path: correction.file, line: 2, side: 'RIGHT' })
  expect(first.body).toContain('```suggestion\ntitle: "Un : deux"\n```')
  const again = await suggested([correction], { reviewComments: [{ user: bot, body: first.body }] })
  expect(again.review).toBe(undefined)
  const quoted = await suggested([correction], {
    reviewComments: [{ user: { login: 'x', type: 'User' }, body: first.body }],
  })
  expect(quoted.review).toBeDefined()
})

test('a correction of several lines covers them', async () => {
  const several = { ...correction, endLine: 3, before: 'title: Un : deux\nowner: y', text: 'a\nb' }
  const { review } = await suggested([several])
  expect(review?.body.comments).toMatchObject([{ start_line: 2, line: 3 }])
})

test.each([
  ['a file that the request leaves alone', { file: 'pathways/autre.yaml' }],
  ['a line that it does not show', { line: 40, endLine: 40 }],
  ['a line that says something else', { before: 'title: autre' }],
  ['hidden signs', { text: 'title: \u202e' }],
  ['a text that is no text', { text: 4 }],
  ['lines the wrong way round', { endLine: 1 }],
  ['a rule that is no name', { rules: ['@ville/secours'] }],
  ['nothing new', { text: correction.before }],
])('a correction with %s is left out', async (_, change) => {
  expect((await suggested([{ ...correction, ...change }])).review).toBe(undefined)
})

test('a correction cannot close the block that holds it', async () => {
  const { review } = await suggested([{ ...correction, text: '```\n@ville/secours' }])
  expect(review?.body.comments[0].body).toContain('````suggestion\n```\n@ville/secours\n````')
})

test('twenty corrections at most', async () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ ...correction, text: `title: ${index}` }))
  expect((await suggested(many)).review?.body.comments).toHaveLength(20)
})

test.each([
  ['cannot be read', '{'],
  ['are no list', '{}'],
])('corrections that %s leave the comment posted', async (_, text) => {
  const { sent, said } = await posted({ files: { 'commentaire.md': comment, 'corrections.json': text } })
  expect(sent).toHaveLength(1)
  expect(said).toMatch(/^::notice::Le commentaire est publié\. Les corrections n'ont pas été proposées/)
})

test('a GitHub that refuses corrections leaves the comment posted', async () => {
  const { review, said } = await suggested([correction], { refuses: /reviews/ })
  expect(review).toBe(undefined)
  expect(said).toContain('GitHub a répondu 422 à POST /pulls/12/reviews.')
})
