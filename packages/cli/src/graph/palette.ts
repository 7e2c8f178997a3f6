/** The colours of diagrams: dark on light, at least 7 to 1 for texts and 3 to 1 for outlines (a test measures them). */
import type { IrState, Urgency } from '@jalon/core'

type Painted = Urgency | Exclude<IrState['kind'], 'refer'>

export const ink = '#161616'

/** The ground under a text. */
export const papers: Readonly<Record<Painted, string>> = {
  now: '#ffe0de',
  h24: '#ffe8c9',
  h72: '#fff6c2',
  week: '#dcf3e2',
  later: '#e6f0fb',
  ask: '#ffffff',
  advise: '#f3eefc',
  invoke: '#eeeeee',
  decide: '#ffffff',
  final: '#e3e3e3',
}

/** Its outline. */
export const inks: Readonly<Record<Painted, string>> = {
  now: '#b30000',
  h24: '#9a4a00',
  h72: '#6b5b00',
  week: '#0f6b32',
  later: '#15548f',
  ask: '#161616',
  advise: '#5b3b99',
  invoke: '#444444',
  decide: '#555555',
  final: '#161616',
}
