/** A text between straight quotes, as YAML reads it back unchanged. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}
