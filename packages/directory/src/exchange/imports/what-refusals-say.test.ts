import { formats, print } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { importFormats } from './import-formats.ts'
import { fixture, imported } from './testing/official-files.ts'

/** Words and figures that stand for where someone is hidden, put anywhere in a file. */
const secret = 'FOYER 12 RUELLE ZQSECRETE 57099'

/** Whatever a refusal says, in every way of printing it. */
async function said(format: string, content: string | Uint8Array): Promise<string> {
  const { value, diagnostics } = await imported(format, content)
  const printed = formats.flatMap((each) =>
    (['fr', 'en'] as const).map((lang) => print(diagnostics, each, { lang })),
  )
  return [JSON.stringify([diagnostics, value.left, value.notes]), ...printed].join('\n')
}

const files = {
  justice: fixture('justice.csv'),
  interieur: fixture('interieur.csv'),
  finess: fixture('finess-extrait.csv'),
}

describe.each(Object.entries(files))('a refused file of %s', (format, text) => {
  const [header = '', ...rows] = text.trimEnd().split('\n')
  const cells = header.split(';')

  test.each([
    ['line ends of old Macintoshes', `${[header, ...rows].join('\r')}\r${secret}\n`],
    ['the same, before a last line', `${[header, secret, ...rows].join('\r')}\n${secret}\n`],
    ['no header', `${[secret, ...rows].join('\n')}\n`],
    ['a header of commas', `${header.replaceAll(';', ',')},${secret}\n`],
    ['a title twice that is not ours', `${header};${secret};${secret}\n`],
    ['a title missing, and one like it', `${header.replace(cells[0] ?? '', `${cells[0]}x`)};${secret}\n`],
    ['a row cut', `${header}\n${secret}`],
    ['a row too wide', `${header}\n${';'.repeat(cells.length)}${secret}\n`],
    ['a quote left open', `${header}\n"${secret}${';'.repeat(cells.length - 1)}\n`],
    [
      'letters of no alphabet',
      Buffer.concat([Buffer.from(`${header}é\n${secret}`), Buffer.from([0x82, 0x0a])]),
    ],
    ['a sign that no text holds', `${header}\n${' '.repeat(1024)}\u0000${secret}\n`],
    ...cells.map((title, at): [string, string] => [
      `« ${title} » holding it`,
      `${header}\n${rows.map((row) => row.split(';').with(at, secret).join(';')).join('\n')}\n`,
    ]),
  ])('repeats nothing of it: %s', async (_, content) => {
    expect(await said(format, content)).not.toMatch(/zqsecrete|57099|ruelle/i)
  })

  test('names no column in the words of the file', async () => {
    const renamed = `${header.toUpperCase()};${secret}\n${rows.map((row) => `${row};`).join('\n')}\n`
    expect(await said(format, renamed.replace(/^([^;\n]*\n)[^;]*/, `$1${secret}`))).not.toMatch(/zqsecrete/i)
  })
})

test('a title twice that is ours is named', async () => {
  const twice = fixture('finess-extrait.csv').replace('adresse', 'Raison sociale')
  expect(await said('finess', twice)).toContain('« raison sociale » est là deux fois')
})

test('line ends of old Macintoshes are said', async () => {
  const content = fixture('finess-extrait.csv').replaceAll('\n', '\r').replace(/\r$/, '\n')
  expect(await said('finess', content)).toContain('ne finissent pas comme')
})

describe('a refused file of records repeats nothing of it', () => {
  test.each([
    ['cut', `{ "service": [{ "nom": "${secret}" }, { "nom": "${secret}`],
    ['not JSON any more', `{ "service": [{ "nom": "${secret}" } ${secret} ]}`],
    ['other records', `{ "service": [{ "${secret}": "${secret}" }, { "nom": "${secret}" }]}`],
    [
      'names that every record inherits',
      `{ "service": [{ "__proto__": { "nom": "${secret}" }, "constructor": 1 }]}`,
    ],
    ['a type of its own', `{ "service": [{ "pivot": { "type_service_local": "foyer_zqsecrete" } }]}`],
  ])('%s', async (_, content) => {
    expect(await said('dila', content)).not.toMatch(/zqsecrete/i)
  })

  test('nested a hundred thousand times', async () => {
    const deep = `{ "service": [${'['.repeat(100_000)}"${secret}"${']'.repeat(100_000)}]}`
    expect(await said('dila', deep)).not.toMatch(/zqsecrete/i)
  })
})

test('every format that is read from one file is tried here', () => {
  const alone = importFormats.map(({ id }) => id).filter((id) => id !== 'hsds' && id !== 'data-inclusion')
  expect(alone.sort()).toEqual([...Object.keys(files), 'dila'].sort())
})
