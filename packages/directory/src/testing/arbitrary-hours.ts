/** Opening hours at random, in every notation that we read. */
import fc from 'fast-check'
import { weekdays } from '../contact/opening-hours.ts'

const weekday = fc.constantFrom(...weekdays)

const days = fc.oneof(
  weekday,
  fc.constant('PH'),
  fc
    .tuple(weekday, weekday)
    .filter(([from, to]) => from !== to)
    .map((range) => range.join('-')),
  fc
    .tuple(weekday, fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }))
    .map(([day, ranks]) => `${day}[${ranks.join(',')}]`),
)

const time = fc.integer({ min: 0, max: 95 }).map((quarter) => clockTime(quarter * 15))

const span = fc
  .tuple(time, time)
  .filter(([from, to]) => from !== to)
  .map((times) => times.join('-'))

const times = fc.oneof(
  fc.constantFrom('off', 'closed', '00:00-24:00'),
  fc.array(span, { minLength: 1, maxLength: 3 }).map((spans) => spans.join(',')),
)

const rule = fc.oneof(
  { weight: 1, arbitrary: fc.constant('24/7') },
  { weight: 2, arbitrary: times },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.array(days, { minLength: 1, maxLength: 3 }), times)
      .map(([selections, each]) => `${selections.join(',')} ${each}`),
  },
)

/** Hours that we read, of one to four rules. */
export const anyHours = fc.array(rule, { minLength: 1, maxLength: 4 }).map((rules) => rules.join('; '))

/** A moment of some years around now. */
export const anyMoment = fc.record({
  day: fc.integer({ min: 0, max: 1500 }).map((count) => {
    return new Date(Date.UTC(2025, 0, 1 + count)).toISOString().slice(0, 10)
  }),
  time: fc.integer({ min: 0, max: 1439 }).map(clockTime),
})

function clockTime(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
