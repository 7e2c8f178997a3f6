/** Gives a file to the reader, made on the page: nothing is asked of the network. */

/** How long a browser may take to read it, in milliseconds. */
const patience = 60_000

/** Saves a text under a neutral name. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  // Out of the page: no listener of the host sees it go by.
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), patience)
}
