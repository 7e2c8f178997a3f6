/** Puts a text on the clipboard, in both forms that the software of a practice may take. */

/** Whether it was copied. Refused in a frame without permission, and on a page that is not secure. */
export async function copyText(plain: string, markup?: string): Promise<boolean> {
  const as = (type: string, text: string) => new Blob([text], { type })
  try {
    const item = new ClipboardItem({
      'text/plain': as('text/plain', plain),
      ...(markup === undefined ? {} : { 'text/html': as('text/html', markup) }),
    })
    await navigator.clipboard.write([item])
    return true
  } catch {
    return (
      navigator.clipboard?.writeText?.(plain).then(
        () => true,
        () => false,
      ) ?? false
    )
  }
}
