/** Whether hours leave a door closed at some time of the year. */
import { opensAt } from './opens-at.ts'

/** True when it is sure that they close, on an ordinary day or on a public holiday; not when they cannot be read. */
export function closesSometimes(hours: string): boolean {
  return [[], [holiday]].some((holidays) => {
    const opening = opensAt(hours, { day: eve, time: '00:00' }, holidays)
    return opening.state === 'closed' || (opening.state === 'open' && opening.next !== undefined)
  })
}

/** Any two days that follow each other: hours say the same every year. */
const [eve, holiday] = ['2026-05-13', '2026-05-14'] as const
