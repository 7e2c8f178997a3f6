/** Two pictures of a page, compared by the browser that took them. */
import type { Page } from 'playwright-core'

/** What drawing the same thing twice may change in a colour, of 255. */
const unseen = 8

/**
 * The share of pixels that differ, from 0 to 1: more than 1 where the two have not the same size. They are read in a page
 * of their own, so that nothing of the page they were taken of has a say.
 */
export async function difference(page: Page, ...pictures: readonly [Buffer, Buffer]): Promise<number> {
  // Most are the same to the last byte.
  if (pictures[0].equals(pictures[1])) return 0
  const reader = await page.context().newPage()
  const share = await reader.evaluate(
    async ([images, most]) => {
      const [first, second] = await Promise.all(
        images.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const drawn = new OffscreenCanvas(image.width, image.height).getContext('2d')
          drawn?.drawImage(image, 0, 0)
          return drawn?.getImageData(0, 0, image.width, image.height)
        }),
      )
      if (!first || !second || first.width !== second.width || first.height !== second.height) return 2
      let differing = 0
      for (let pixel = 0; pixel < first.data.length; pixel += 4) {
        const differs = [0, 1, 2, 3].some(
          (part) => Math.abs((first.data[pixel + part] ?? 0) - (second.data[pixel + part] ?? 0)) > most,
        )
        if (differs) differing++
      }
      return (differing * 4) / first.data.length
    },
    [pictures.map((picture) => picture.toString('base64')), unseen] as const,
  )
  await reader.close()
  return share
}
