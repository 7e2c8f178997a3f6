/** Reading only a part of a store, and rendering again only when that part changes. */
import { useSyncExternalStore } from 'preact/compat'
import { useEffect, useMemo, useRef } from 'preact/hooks'

/**
 * Follows what `select` picks from a store. While `isEqual` finds the new selection equal to the one on screen,
 * that one is given back unchanged, so that nothing renders for it.
 */
export function useSyncExternalStoreWithSelector<Snapshot, Selection>(
  subscribe: (onChange: () => void) => () => void,
  getSnapshot: () => Snapshot,
  // Only a server renders from it, and nothing here is rendered by a server.
  _getServerSnapshot: (() => Snapshot) | undefined | null,
  select: (snapshot: Snapshot) => Selection,
  isEqual?: (a: Selection, b: Selection) => boolean,
): Selection {
  const onScreen = useRef<{ readonly selection: Selection } | undefined>(undefined)

  const getSelection = useMemo(() => {
    let last: { readonly snapshot: Snapshot; readonly selection: Selection } | undefined

    return (): Selection => {
      const snapshot = getSnapshot()
      if (last !== undefined && Object.is(last.snapshot, snapshot)) return last.selection

      const before = last ?? onScreen.current
      const selected = select(snapshot)
      const selection =
        before !== undefined && isEqual?.(before.selection, selected) ? before.selection : selected
      last = { snapshot, selection }
      return selection
    }
  }, [getSnapshot, select, isEqual])

  const selection = useSyncExternalStore(subscribe, getSelection)
  useEffect(() => {
    onScreen.current = { selection }
  }, [selection])
  return selection
}
