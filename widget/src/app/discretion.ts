/** The two ways, besides the button, by which the curtain closes: three presses of Shift, and a long silence. */
import { useEffect, useRef } from 'preact/hooks'

/** Presses of Shift, alone, each within this many milliseconds of the one before. */
const between = 5000
const presses = 3

/** Calls back after three presses of Shift with no other key in between. */
export function useThreeShifts(enabled: boolean, onThird: () => void): void {
  const latest = useRef(onThird)
  latest.current = onThird
  useEffect(() => {
    if (!enabled) return
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
      latest.current()
    }
    // On the window and first: a page that stops keys must not stop this one.
    window.addEventListener('keydown', down, true)
    window.addEventListener('keyup', up, true)
    return () => {
      window.removeEventListener('keydown', down, true)
      window.removeEventListener('keyup', up, true)
    }
  }, [enabled])
}

const activities = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

/** Calls back when nothing has happened for some seconds. 0: never. */
export function useSilence(seconds: number, onSilence: () => void): void {
  const latest = useRef(onSilence)
  latest.current = onSilence
  useEffect(() => {
    if (seconds === 0) return
    let timer: ReturnType<typeof setTimeout>
    let last = Date.now()
    // A computer that sleeps stops the timer too: what wakes it up does not say that the reader stayed.
    const isOver = () => Date.now() - last > seconds * 1000
    const look = () => isOver() && latest.current()
    const wait = () => {
      if (isOver()) return latest.current()
      last = Date.now()
      clearTimeout(timer)
      timer = setTimeout(() => latest.current(), seconds * 1000)
    }
    wait()
    for (const activity of activities)
      window.addEventListener(activity, wait, { capture: true, passive: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      clearTimeout(timer)
      for (const activity of activities) window.removeEventListener(activity, wait, true)
    }
  }, [seconds])
}
