/**
 * How high the page is told that the tool is. The height of a screen says which screen it is to whoever has measured them
 * all: it goes by large steps, is never less than most questions need, and from one question to the next it only grows. The
 * page around does not jump at each answer either.
 */
import { leastHeight } from './names.ts'
import { highest } from './protocol.ts'

/** Heights are told by steps of this many pixels. */
const step = 120

/** Remembers what the page was told. */
export class HeldHeight {
  #told = 0
  #stage = ''
  #width = 0

  /** The height to tell when it is another one: nothing while the tool is not drawn. */
  next(stage: string, width: number, height: number): number | undefined {
    if (height <= 0 || width <= 0) return undefined
    const needed = Math.min(highest, Math.max(leastHeight, Math.ceil(height / step) * step))
    const isHeld = stage === 'question' && stage === this.#stage && width === this.#width
    const told = isHeld ? Math.max(needed, this.#told) : needed
    this.#stage = stage
    this.#width = width
    if (told === this.#told) return undefined
    this.#told = told
    return told
  }
}
