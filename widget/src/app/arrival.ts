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
    element.current?.focus()
  }, [])
}
