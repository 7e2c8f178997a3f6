/** The sheet that is previewed, as text: what is copied or saved is what was read. */
import { isEnglish, languageOf } from '../messages/language.ts'

/** The lines of a sheet, « 1. Action — Structure — Téléphone — Horaires » for each card. */
export function plainText(node: Element): string {
  if (!/^(h\d|p|li|footer)$/.test(node.localName)) return [...node.children].map(plainText).join('\n')
  const parts = [...node.childNodes].map((child) => child.textContent?.trim() ?? '')
  const text = node.localName === 'li' ? parts.filter((part) => part && part !== '·').join(' — ') : undefined
  return (text ?? node.textContent ?? '').replaceAll(' · ', ' — ').trim()
}

/**
 * Its elements and words, with the classes that the rules of a paper know or without any, and the language of words that
 * are in another one; no other attribute.
 */
export function markup(node: Node, hasClasses = false): string {
  if (!(node instanceof Element)) return escaped(node.textContent ?? '')
  const name = hasClasses && node.getAttribute('class')
  const lang = isEnglish && node.getAttribute('lang')
  const inside = [...node.childNodes].map((child) => markup(child, hasClasses)).join('')
  return `<${node.localName}${name ? ` class="${name}"` : ''}${lang ? ` lang="${lang}"` : ''}>${inside}</${node.localName}>`
}

/** The policy of the file itself: whatever it held, it could load nothing. */
const policy = "default-src 'none'; style-src data:"

/** One file that opens anywhere: no script, and nothing asked of any network. */
export function sheetFile(sheet: Element, title: string, rules: string): string {
  return `<!doctype html>
<html lang="${languageOf(sheet)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="data:text/css;charset=utf-8,${encodeURIComponent(rules)}">
${markup(sheet, true)}
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
