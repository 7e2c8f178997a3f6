/** Whether a changed text says what was meant, and nothing else. */
import type { Source } from '@jalon/diagnostics'
import { parse, toData } from '@jalon/core'
import type { FactChange, FactPlace } from './fact-text.ts'

type Data = { [key: string]: unknown }

/** Reads both texts: the new one must hold the data of the old one with this fact changed, or without it. */
export function readsBackAs(
  source: Source,
  text: string,
  { service, fact }: FactPlace,
  change: FactChange | undefined,
): boolean {
  const [before, after] = [parse(source), parse({ ...source, text })]
  if (before.tree === undefined || after.tree === undefined) return false
  if (after.problems.length > before.problems.length) return false
  const expected = toData(before.tree)
  const owner = inside(expected, service)
  if (owner === undefined) return false
  const contact = inside(owner, 'contact')
  const holder = contact !== undefined && Object.hasOwn(contact, fact) ? contact : owner
  if (change === undefined) {
    delete holder[fact]
    if (holder !== owner && Object.keys(holder).length === 0) delete owner['contact']
  } else {
    const { value, text: shown, commune, verified } = change
    const written = inside(holder, fact)
    if (written === undefined) return false
    if (value !== undefined) written['value'] = value
    if (commune !== undefined) written['commune'] = commune
    if (shown === null) delete written['text']
    else if (shown !== undefined) written['text'] = shown
    written['verified'] = { ...inside(written, 'verified'), ...verified }
  }
  return canonical(expected) === canonical(toData(after.tree))
}

function inside(data: unknown, key: string): Data | undefined {
  const value = isData(data) && Object.hasOwn(data, key) ? data[key] : undefined
  return isData(value) ? value : undefined
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same text for the same data, whatever the order of keys. */
function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join()}]`
  if (!isData(data)) return JSON.stringify(data) ?? 'null'
  const entries = Object.keys(data)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(data[key])}`)
  return `{${entries.join()}}`
}
