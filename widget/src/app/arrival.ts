/** Where focus goes when a screen is reached: its heading, but never before the reader has done something. */
import { createContext } from 'preact'
import type { RefObject } from 'preact'
import { useContext, useLayoutEffect } from 'preact/hooks'

/** Whether the next screen to appear was asked for by the reader. */
export const Arrivals = createContext<{ current: boolean }>({ current: false })

/** Focuses an element when it appears because of an action of the reader. */
export function useArrival(element: RefObject<HTMLElement | null>, opens: boolean): void {
  const arrivals = useContext(Arrivals)
  useLayoutEffect(() => {
    if (!opens || !arrivals.current) return
    arrivals.current = false
    element.current?.focus({ preventScroll: true })
    // The whole screen from its top, where the emergency numbers are; then the heading, should the window be too low.
    element.current?.closest('.content')?.scrollIntoView()
    element.current?.scrollIntoView({ block: 'nearest' })
  }, [])
}

/** Focuses a heading inside a screen, and brings it to the top of the window with what follows it. */
export function focusOn(element: HTMLElement): void {
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView()
}
