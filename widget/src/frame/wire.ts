/** The frame's end of what passes between it and the page that holds it. */
import { type FromFrame, type FromPage, readFromFrame, readFromPage, towards } from './protocol.ts'

export interface Wire {
  /** Tells the page; before it has answered, only the last message of each sort is kept for it. */
  readonly say: (told: FromFrame) => void
  /** Whether one of our loaders holds the frame. */
  readonly isAnswered: () => boolean
}

/**
 * Says that the tool is ready, to whoever holds the frame, and listens to it. The first page that asks something pins its
 * origin: from then on, nothing else is heard, and nothing is told to another.
 */
export function openWire(version: string, hear: (message: FromPage) => void): Wire {
  const id = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')
  const waiting = new Map<string, FromFrame>()
  let pinned: string | undefined

  const send = (told: FromFrame, to: string) => parent.postMessage({ po: 1, id, ...told }, to)
  const say = (told: FromFrame) => {
    // What the page may not hear is not even said.
    if (readFromFrame({ po: 1, id, ...told }) === undefined) return
    if (pinned !== undefined) return send(told, towards(pinned))
    const sort = told.type === 'evenement' ? told.nom : told.type
    waiting.delete(sort)
    waiting.set(sort, told)
  }
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || (pinned !== undefined && origin !== pinned)) return
    const message = readFromPage(data)
    if (message?.id !== id || (pinned === undefined && message.type !== 'config')) return
    pinned = origin
    hear(message)
    for (const told of waiting.values()) say(told)
    waiting.clear()
  })
  send({ type: 'pret', version }, '*')
  return { say, isAnswered: () => pinned !== undefined }
}
