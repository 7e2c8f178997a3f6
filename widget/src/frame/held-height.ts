/**
 * How high the page is told that the tool is. The height of a screen says which screen it is to whoever has measured them
 * all: it goes by large steps, is never less than most questions need, and from one question to the next it only grows. The
 * page around does not jump at each answer either.
 */
import { leastHeight } from './names.ts'
import { highest } from './protocol.ts'

/** Heights and places are told by steps of this many pixels. */
export const step = 120

/** Narrower than the narrowest column, with its margins: a page that squeezes the tool below it only wants to tell its screens apart. */
export const narrowest = 200

/** Remembers what the page was told. */
export class HeldHeight {
  #told = 0
  #stage = ''

  /** The height to tell when it is another one: nothing while the tool is not drawn, or is squeezed. */
  next(stage: string, width: number, height: number): number | undefined {
    if (height <= 0 || width < narrowest) return undefined
    const needed = Math.min(highest, Math.max(leastHeight, Math.ceil(height / step) * step))
    // Whatever the width: a page that changes it at each screen would read each of them anew.
    const isHeld = stage === 'question' && stage === this.#stage
    const told = isHeld ? Math.max(needed, this.#told) : needed
    this.#stage = stage
    if (told === this.#told) return undefined
    this.#told = told
    return told
  }
}
