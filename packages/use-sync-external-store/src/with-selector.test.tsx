import { act, cleanup, render } from '@testing-library/preact'
import { useRef } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { useSyncExternalStore } from './shim.ts'
import { useSyncExternalStoreWithSelector } from './with-selector.ts'

afterEach(cleanup)

/** A store that tells its listeners of every write, as an actor does. */
function createStore<T>(value: T) {
  const listeners = new Set<() => void>()
  return {
    listeners,
    get: () => value,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    set(next: T) {
      value = next
      for (const listener of [...listeners]) listener()
    },
  }
}

type Store = ReturnType<typeof createStore<{ step: number; label: string }>>
const start = () => createStore({ step: 1, label: 'a' })
const labelOf = ({ label }: { label: string }) => label

function Whole({ store }: { store: Store }) {
  return <p>{JSON.stringify(useSyncExternalStore(store.subscribe, store.get))}</p>
}

function Label({ store }: { store: Store }) {
  const renders = useRef(0)
  renders.current += 1
  return (
    <p>
      {useSyncExternalStoreWithSelector(store.subscribe, store.get, store.get, labelOf)} ×{renders.current}
    </p>
  )
}

const pair = ({ label }: { label: string }) => [label]
const samePair = (a: string[], b: string[]) => a[0] === b[0]

function Pair({ store, seen }: { store: Store; seen: string[][] }) {
  const selected = useSyncExternalStoreWithSelector(store.subscribe, store.get, null, pair, samePair)
  seen.push(selected)
  return <p>{selected}</p>
}

test('the screen follows the store', () => {
  const store = start()
  const { container } = render(<Whole store={store} />)
  act(() => store.set({ step: 2, label: 'b' }))
  expect(container.textContent).toBe('{"step":2,"label":"b"}')
})

test('a change outside the selection renders nothing', () => {
  const store = start()
  const { container } = render(<Label store={store} />)
  act(() => store.set({ step: 2, label: 'a' }))
  expect(container.textContent).toBe('a ×1')
  act(() => store.set({ step: 3, label: 'b' }))
  expect(container.textContent).toBe('b ×2')
})

test('a selection that compares equal is the very same value, even across renders of the parent', () => {
  const store = start()
  const seen: string[][] = []
  const { rerender } = render(<Pair store={store} seen={seen} />)
  act(() => store.set({ step: 2, label: 'a' }))
  rerender(<Pair store={store} seen={seen} />)
  expect(new Set(seen).size).toBe(1)
})

test('a selector made anew at each render keeps what is on screen when nothing changed', () => {
  const store = start()
  const seen: string[][] = []
  function Inline() {
    seen.push(
      useSyncExternalStoreWithSelector(store.subscribe, store.get, null, ({ label }) => [label], samePair),
    )
    return null
  }
  const { rerender } = render(<Inline />)
  rerender(<Inline />)
  rerender(<Inline />)
  expect(new Set(seen).size).toBe(1)
})

test('a write made between the render and the subscription is not lost', () => {
  const store = start()
  function WritesOnce() {
    const written = useRef(false)
    if (!written.current) {
      written.current = true
      queueMicrotask(() => store.set({ step: 2, label: 'b' }))
    }
    return <Label store={store} />
  }
  const { container } = render(<WritesOnce />)
  return act(async () => {}).then(() => expect(container.textContent).toContain('b'))
})

test('another store takes over, and the first is left alone', () => {
  const [first, second] = [start(), createStore({ step: 1, label: 'z' })]
  const { container, rerender } = render(<Label store={first} />)
  rerender(<Label store={second} />)
  expect(container.textContent).toContain('z')
  expect(first.listeners.size).toBe(0)
})

test('nothing listens any more once the screen is gone', () => {
  const store = start()
  const { unmount } = render(<Label store={store} />)
  expect(store.listeners.size).toBe(1)
  act(() => void unmount())
  expect(store.listeners.size).toBe(0)
})
