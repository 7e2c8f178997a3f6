/** The two ways, besides the button, by which the curtain closes: three presses of Shift, and a long silence. */
import { useEffect, useRef } from 'preact/hooks'
import { watchThreeShifts } from './three-shifts.ts'

/** Calls back after three presses of Shift with no other key in between. */
export function useThreeShifts(enabled: boolean, onThird: () => void): void {
  const latest = useRef(onThird)
  latest.current = onThird
  useEffect(() => (enabled ? watchThreeShifts(() => latest.current()) : undefined), [enabled])
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
