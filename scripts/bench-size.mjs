/** `npm run bench:size`: what the widget weighs, and what makes the weight. */
import { groupByPart, sizeOf } from './lib/bundle-parts.mjs'
import { widgetContents } from './lib/widget-modules.mjs'

/** Prints the table. Gives back an exit code: 1 above the budget. */
export async function benchSize() {
  const { minify } = await import('vite')
  const { budget } = await import('./checks/widget-is-small.mjs')
  const { code, modules } = await widgetContents()
  /** @type {[string, import('./lib/bundle-parts.mjs').Size][]} */
  const rows = []
  for (const [part, text] of groupByPart(modules)) {
    // Alone, a part seems of no use to anyone: nothing of it may be taken for dead code.
    const { code: small, errors } = await minify(`${part}.js`, text, {
      module: true,
      compress: { unused: false },
    })
    if (errors.length > 0) throw new Error(`${part}: ${errors.map(({ message }) => message).join('; ')}`)
    rows.push([part, sizeOf(small)])
  }
  const alone = async (/** @type {'fr' | 'en'} */ language) =>
    sizeOf((await widgetContents({ nationalContent: false, language })).code)
  const [whole, ours, english] = [sizeOf(code), await alone('fr'), await alone('en')]
  rows.push(['without content', ours], ['in English', english], ['the file', whole])

  console.log(`${'bytes'.padEnd(20)}${['min', 'gzip', 'brotli'].map((each) => each.padStart(9)).join('')}`)
  for (const [part, { min, gzip, brotli }] of rows) {
    console.log(`${part.padEnd(20)}${[min, gzip, brotli].map((each) => String(each).padStart(9)).join('')}`)
  }
  console.log('\nEach part is minified and compressed alone: their sum is more than the file.')
  const most = Math.max(ours.brotli, english.brotli)
  console.log(`Without content: ${(most / 1000).toFixed(1)} kB brotli, at most ${budget / 1000} kB.`)
  return most <= budget ? 0 : 1
}
