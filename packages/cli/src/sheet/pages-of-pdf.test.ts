/** How many pages each sheet takes on paper, in every territory of this repository. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { browserOfMachine } from '../browser-of-machine.ts'
import { jalon } from '../testing/jalon.ts'
import { printPdf } from './print-pdf.ts'
import { sheetStyle } from './sheet-style.ts'

const cwd = fileURLToPath(new URL('../../../../', import.meta.url))

/** A pathway is a file. */
const pathwayCount = readdirSync(join(cwd, 'pathways'), { recursive: true }).filter((file) => {
  return String(file).endsWith('.pathway.yaml')
}).length

/** With more than 31,000 characters, they do not hold on two: docs/guide-auteur/07-voir-et-imprimer.md. */
const mostPages: Readonly<Record<string, number>> = {
  'Accompagner pendant la grossesse, une IVG, la naissance et après': 3,
  'Porter plainte, laisser une trace, être protégée par la justice': 3,
}

const hasBrowser = browserOfMachine() !== undefined
if (!hasBrowser) console.warn('No browser on this machine: nobody counts the pages of the sheets.')

describe.skipIf(!hasBrowser).each(['exemple', 'metz', 'pantin'])('the booklet of %s', (territory) => {
  test('holds each pathway on two pages, three for the two longest, and can be read aloud', {
    timeout: 300_000,
  }, async () => {
    const { code, out: page } = await jalon(['sheet', '--all', '--territory', territory], { cwd })
    expect(code).toBe(0)
    const pdf = Buffer.from(await printPdf(page)).toString('latin1')
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toMatch(/\/Lang \(fr\)/)

    const titles = [...page.matchAll(/<h1 id="f\d+-title">Fiche \d+\. ([^<]*)<\/h1>/g)].map(
      ([, title = '']) => title,
    )
    const firsts = firstPages(pdf, titles.length)
    const ends = [...firsts.slice(1), pagesOf(pdf).length]
    const tooLong = titles.flatMap((title, index) => {
      const pages = (ends[index] ?? 0) - (firsts[index] ?? 0)
      return pages > 0 && pages <= (mostPages[title] ?? 2) ? [] : [`${title}: ${pages}`]
    })
    expect(titles).toHaveLength(pathwayCount)
    expect(tooLong).toEqual([])
  })
})

test('nothing is printed smaller than 8.5 points', () => {
  const printed = sheetStyle.slice(sheetStyle.indexOf('@media print'))
  const sizes = [...printed.matchAll(/font-size: ([\d.]+)pt/g)].map(([, size]) => Number(size))
  expect(sizes.length).toBeGreaterThan(5)
  expect(Math.min(...sizes)).toBe(8.5)
})

/** The pages of a PDF of Chromium, by the numbers of their objects: these rise from the first page to the last. */
function pagesOf(pdf: string): readonly number[] {
  return [...pdf.matchAll(/(\d+) 0 obj\s*<<\/Type \/Page\s/g)]
    .map(([, id]) => Number(id))
    .sort((a, b) => a - b)
}

/** Where each sheet starts, counted from the cover. */
function firstPages(pdf: string, sheets: number): readonly number[] {
  const pages = pagesOf(pdf)
  return Array.from({ length: sheets }, (_, index) => {
    const page = new RegExp(`/f${index + 1} \\[(\\d+) 0 R`).exec(pdf)?.[1]
    return pages.indexOf(Number(page))
  })
}
