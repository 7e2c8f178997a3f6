/** Reads chosen files of an archive that anyone may have made: in memory, each within a limit, and nothing else of it. */
import { inflateRawSync } from 'node:zlib'

const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 }
const mostEntries = 200

/** What is wrong with an archive, or with a file of it. */
export class Refused extends Error {}

/**
 * The texts of the files named, those that are there. Refuses an archive that is not one, a file larger than its limit,
 * one that is there twice, and what is not text.
 * @param {Uint8Array} bytes
 * @param {Readonly<Record<string, number>>} wanted The most bytes that each file may hold.
 * @returns {Readonly<Record<string, string>>}
 */
export function textsOf(bytes, wanted) {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  /** @type {Record<string, string>} */
  const texts = {}
  for (const entry of entriesOf(archive)) {
    const most = Object.hasOwn(wanted, entry.name) ? wanted[entry.name] : undefined
    if (most === undefined) continue
    if (Object.hasOwn(texts, entry.name)) throw new Refused(`« ${entry.name} » est deux fois dans l'archive.`)
    texts[entry.name] = decoded(contentOf(archive, entry, most), entry.name)
  }
  return texts
}

/**
 * @typedef {{ name: string, method: number, size: number, at: number }} Entry
 * @param {Buffer} archive
 * @returns {readonly Entry[]}
 */
function entriesOf(archive) {
  try {
    const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
    if (end === -1 || archive.readUInt32LE(end) !== signatures.end) throw new Refused(notOne)
    const count = archive.readUInt16LE(end + 10)
    if (count > mostEntries) throw new Refused("L'archive contient trop de fichiers.")
    let at = archive.readUInt32LE(end + 16)
    /** @type {Entry[]} */
    const entries = []
    for (let index = 0; index < count; index++) {
      if (archive.readUInt32LE(at) !== signatures.entry) throw new Refused(notOne)
      const nameEnd = at + 46 + archive.readUInt16LE(at + 28)
      entries.push({
        name: archive.toString('utf8', at + 46, nameEnd),
        method: archive.readUInt16LE(at + 10),
        size: archive.readUInt32LE(at + 20),
        at: archive.readUInt32LE(at + 42),
      })
      at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    }
    return entries
  } catch (error) {
    throw error instanceof RangeError ? new Refused(notOne) : error
  }
}

/**
 * @param {Buffer} archive
 * @param {Entry} entry
 * @param {number} most
 */
function contentOf(archive, { name, method, size, at }, most) {
  if (at + 30 > archive.length || archive.readUInt32LE(at) !== signatures.file) throw new Refused(notOne)
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28)
  if (start + size > archive.length) throw new Refused(notOne)
  const packed = archive.subarray(start, start + size)
  if (method === 0 && size <= most) return packed
  if (method !== 8) throw new Refused(`« ${name} » est trop grand, ou rangé d'une façon inconnue.`)
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch {
    throw new Refused(`« ${name} » est trop grand, ou abîmé.`)
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {string} name
 */
function decoded(bytes, name) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused(`« ${name} » n'est pas un texte.`)
  }
}

const notOne = "Ce qui a été reçu n'est pas une archive que l'on sait lire."
