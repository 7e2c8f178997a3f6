/** Three presses of Shift, alone, wherever the focus is. */

/** Presses, each within this many milliseconds of the one before. */
const between = 5000
const presses = 3

/** Calls back after three presses of Shift with no other key in between. Gives back how to stop. */
export function watchThreeShifts(onThird: () => void): () => void {
  let count = 0
  let last = 0
  let alone = false
  const down = (event: KeyboardEvent) => {
    if (event.repeat) return
    alone = event.key === 'Shift' && !event.isComposing
    if (!alone) count = 0
  }
  const up = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !alone || event.isComposing) return
    alone = false
    count = event.timeStamp - last < between ? count + 1 : 1
    last = event.timeStamp
    if (count < presses) return
    count = 0
    onThird()
  }
  // On the window and first: a page that stops keys must not stop this one.
  window.addEventListener('keydown', down, true)
  window.addEventListener('keyup', up, true)
  return () => {
    window.removeEventListener('keydown', down, true)
    window.removeEventListener('keyup', up, true)
  }
}
