/** JSON that nothing can hide in: what a terminal would obey, or not show, is written as its code. */
import { isHidden } from './visible.ts'

/** A value as JSON text, laid out unless it is asked on one line. It reads back as the same value. */
export function jsonText(value: unknown, { oneLine = false }: { readonly oneLine?: boolean } = {}): string {
  const text = JSON.stringify(value, null, oneLine ? 0 : 2)
  return text.replace(/[^\n\x20-\x7e]/gu, (sign) => (isHidden(sign) ? codesOf(sign) : sign))
}

/** Two codes for a sign beyond the first sixty-five thousand. */
function codesOf(sign: string): string {
  const codes = Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at))
  return codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')
}
