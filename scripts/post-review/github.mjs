/** What is asked of GitHub, and nothing more: each answer within a limit, each list within a few pages. */
import { Refused } from './archive.mjs'

const api = 'https://api.github.com'
const mostBytes = 20 * 1024 * 1024
const mostPages = 10

/**
 * @typedef {object} Github
 * @property {(path: string) => Promise<any>} get
 * @property {(path: string) => Promise<readonly any[]>} list Every page of a list, up to ten.
 * @property {(path: string, mostBytes: number) => Promise<Uint8Array>} bytes
 * @property {(method: 'POST' | 'PATCH', path: string, body: unknown) => Promise<any>} send
 */

/**
 * @param {{ repository: string, token: string, fetch: typeof globalThis.fetch }} world
 * @returns {Github}
 */
export function github({ repository, token, fetch }) {
  const ask = async (/** @type {string} */ path, /** @type {RequestInit} */ init = {}) => {
    const response = await fetch(`${api}/repos/${repository}${path}`, {
      ...init,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'x-github-api-version': '2022-11-28',
      },
    })
    if (!response.ok)
      throw new Refused(
        `GitHub a répondu ${response.status} à ${init.method ?? 'GET'} ${path.replace(/\?.*/, '')}.`,
      )
    return response
  }
  const get = async (/** @type {string} */ path) => JSON.parse(await textWithin(await ask(path)))
  return {
    get,
    list: async (path) => {
      const all = []
      for (let page = 1; page <= mostPages; page++) {
        const found = await get(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`)
        all.push(...found)
        if (found.length < 100) break
      }
      return all
    },
    bytes: async (path, most) => bytesWithin(await ask(path), most),
    send: async (method, path, body) =>
      JSON.parse(await textWithin(await ask(path, { method, body: JSON.stringify(body) }))),
  }
}

/** @param {Response} response */
async function textWithin(response) {
  return new TextDecoder().decode(await bytesWithin(response, mostBytes))
}

/**
 * Stops reading as soon as there is too much.
 * @param {Response} response
 * @param {number} most
 */
async function bytesWithin(response, most) {
  const chunks = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > most) throw new Refused('Ce qui a été reçu est trop grand.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
