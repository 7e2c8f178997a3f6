/** Puts a text in the clipboard. */

/** Whether it could: a frame without the permission, or a page without a secure address, cannot. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
