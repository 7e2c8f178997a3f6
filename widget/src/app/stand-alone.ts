/** Keeps what a page adds to every object out of the machine. */
import type { SessionRef } from '@jalon/core/runtime'

/**
 * XState goes through its scheduled events with `in` when it starts. On a page whose library gives every object an
 * `each`, it would take that for an event and stop: the map inherits nothing any more.
 */
export function standAlone({ system }: SessionRef): void {
  const { _snapshot: inside } = system as { readonly _snapshot?: { readonly _scheduledEvents?: object } }
  if (inside?._scheduledEvents !== undefined) Object.setPrototypeOf(inside._scheduledEvents, null)
}
