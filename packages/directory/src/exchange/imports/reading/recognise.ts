/** What a file is, from its first bytes, when it is not what was asked for. */
import type { L10n } from '@jalon/diagnostics'
import { say } from '@jalon/core'

/** Enough to recognise anything. */
export const firstBytes = 1024

const words = {
  workbook: say('un classeur Excel (.xlsx)', 'an Excel workbook (.xlsx)'),
  oldWorkbook: say('un ancien classeur Excel (.xls)', 'an old Excel workbook (.xls)'),
  openWorkbook: say('un classeur LibreOffice (.ods)', 'a LibreOffice workbook (.ods)'),
  zip: say('une archive ZIP', 'a ZIP archive'),
  gzip: say('une archive compressée (.gz)', 'a compressed archive (.gz)'),
  pdf: say('un document PDF', 'a PDF document'),
  page: say(
    'une page web : le lien a donné une page, pas le fichier',
    'a web page: the link gave a page, not the file',
  ),
  xml: say('un fichier XML', 'an XML file'),
  json: say('un fichier JSON', 'a JSON file'),
  notJson: say("autre chose qu'un fichier JSON", 'something else than a JSON file'),
  utf16: say(
    "un texte en UTF-16, comme « Texte Unicode » d'un tableur",
    'a text in UTF-16, like "Unicode text" of a spreadsheet',
  ),
  binary: say("un fichier qui n'est pas du texte", 'a file that is not text'),
} as const

/** What the file is instead of the CSV or JSON text that was expected, or nothing when it may be one. */
export function recognise(bytes: Uint8Array, expected: 'csv' | 'json'): L10n | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, firstBytes))
  if (start.startsWith('PK\u0003\u0004')) return packed(start)
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return words.oldWorkbook
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return words.gzip
  if (start.startsWith('%PDF')) return words.pdf
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff')) return words.utf16
  if (start.includes('\0')) return words.binary
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
  if (/^(<!doctype html|<html|<head|<body)/i.test(text)) return words.page
  if (text.startsWith('<')) return words.xml
  if (expected === 'json') return /^[{[]/.test(text) ? undefined : words.notJson
  return /^[{[]/.test(text) ? words.json : undefined
}

function packed(start: string): L10n {
  if (start.includes('[Content_Types].xml') || start.includes('xl/')) return words.workbook
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')) return words.openWorkbook
  return words.zip
}
