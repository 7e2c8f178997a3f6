import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publicHolidays } from '../build/public-holidays.ts'
import { anyHours, anyMoment } from '../testing/arbitrary-hours.ts'
import { holidaysIn } from './holidays-in.ts'
import { hoursInFrench } from './hours-in-french.ts'
import { daysAfter, type Moment, weekdayIndex } from './moment.ts'
import { openingInFrench } from './opening-in-french.ts'
import { weekdays } from './opening-hours.ts'
import { opensAt } from './opens-at.ts'

/** 2026-11-25 is a Wednesday, the fourth of its month. */
const holidays = ['2026-12-25', '2027-01-01']

describe('what is open, and what comes next', () => {
  test.each([
    ['Mo-Fr 09:00-17:00; PH off', '2026-11-25 10:00', "ouvert jusqu'à 17 h"],
    ['Mo-Fr 09:00-17:00; PH off', '2026-11-25 17:00', 'fermé, ouvre demain à 9 h'],
    ['Mo-Fr 09:00-17:00; PH off', '2026-11-25 08:59', 'fermé, ouvre à 9 h'],
    ['Mo-Fr 09:00-17:00; PH off', '2026-11-27 18:00', 'fermé, ouvre lundi à 9 h'],
    ['Mo-Fr 09:00-17:00; PH off', '2026-12-24 17:30', 'fermé, ouvre lundi à 9 h'],
    ['Mo-Fr 09:00-17:00; PH 10:00-12:00', '2026-12-25 10:30', "ouvert jusqu'à 12 h"],
    ['Mo-Fr 09:00-12:00,12:00-17:00; PH off', '2026-11-25 10:00', "ouvert jusqu'à 17 h"],
    ['Mo-Fr,PH 09:00-12:30', '2026-12-25 12:00', "ouvert jusqu'à 12 h 30"],
    ['We[2,4] 09:00-12:00', '2026-11-25 09:00', "ouvert jusqu'à 12 h"],
    ['We[2,4] 09:00-12:00', '2026-11-25 12:00', 'fermé, ouvre le 9 décembre à 9 h'],
    ['We[1] 09:00-12:00', '2026-11-25 09:00', 'fermé, ouvre le 2 décembre à 9 h'],
    ['Mo[5] 09:00-12:00', '2026-12-01 09:00', 'fermé, ouvre le 29 mars à 9 h'],
    ['Sa-Mo 10:00-12:00', '2026-11-22 10:00', "ouvert jusqu'à 12 h"],
    ['20:00-08:00', '2026-11-25 23:00', "ouvert jusqu'à demain 8 h"],
    ['20:00-08:00', '2026-11-26 03:00', "ouvert jusqu'à 8 h"],
    ['Sa 20:00-02:00', '2026-11-29 01:59', "ouvert jusqu'à 2 h"],
    ['We 14:00-24:00', '2026-11-25 15:00', "ouvert jusqu'à minuit"],
    ['Fr-Su 00:00-24:00', '2026-11-27 15:00', "ouvert jusqu'à lundi 0 h"],
    ['24/7', '2026-12-25 03:00', 'ouvert'],
    ['off', '2026-11-25 10:00', 'fermé'],
    ['Mo-Th 09:00-17:00', '2026-12-25 10:00', 'fermé, ouvre lundi à 9 h'],
    ['24/7; We off', '2026-11-25 10:00', 'fermé, ouvre demain à 0 h'],
    ['We off; 24/7', '2026-11-25 10:00', 'ouvert'],
  ])('%s, %s: %s', (hours, moment, said) => {
    expect(saidOf(hours, at(moment))).toBe(said)
  })

  test.each([
    ['a public holiday that they do not speak of', 'Mo-Fr 09:00-17:00', '2026-12-25 10:00'],
    ['the same, all day', '00:00-24:00', '2026-12-25 10:00'],
    ['a notation that is not read', 'sur rendez-vous', '2026-11-25 10:00'],
    ['one rule out of two', 'Mo 09:00-12:00; week 1-53/2 Tu 09:00-12:00', '2026-11-25 10:00'],
    ['a span that lasts nothing', 'Mo-Fr 09:00-09:00', '2026-11-25 10:00'],
    ['a range from a day to itself', 'Mo-Mo 09:00-12:00', '2026-11-25 10:00'],
    ['a day that does not exist', '24/7', '2026-02-30 10:00'],
    ['a time that does not exist', '24/7', '2026-11-25 25:00'],
  ])('nothing is said of %s', (_, hours, moment) => {
    expect(opensAt(hours, at(moment), holidays)).toEqual({ state: 'unknown' })
  })

  test('what comes after a day that nobody can speak of is not said', () => {
    expect(opensAt('Mo-Fr 09:00-17:00', at('2026-12-24 18:00'), holidays)).toEqual({ state: 'closed' })
    // The night that began on the eve is sure.
    expect(opensAt('20:00-08:00', at('2026-12-25 07:00'), holidays)).toEqual({ state: 'open' })
    expect(opensAt('20:00-08:00', at('2026-12-26 07:00'), holidays)).toEqual({ state: 'unknown' })
  })
})

describe('Metz keeps two public holidays that Pantin does not', () => {
  const days = publicHolidays('2026-12-01', 13)

  test.each([
    ['Good Friday', '2027-03-26'],
    ['26 December', '2026-12-26'],
  ])('%s', (_, day) => {
    const stateIn = (commune: string) =>
      opensAt('Mo-Sa 09:00-17:00; PH off', { day, time: '10:00' }, holidaysIn(days, commune)).state
    expect([stateIn('57463'), stateIn('93055')]).toEqual(['closed', 'open'])
  })
})

describe('whatever the hours', () => {
  test('open and closed share the time, until what comes next', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, (hours, moment) => {
        const around = [moment.day, daysAfter(moment.day, 3)]
        const opening = opensAt(`PH off; ${hours}`, moment, around)
        expect(opening.state).not.toBe('unknown')
        const { next } = opening as { next?: Moment }
        if (next === undefined) return
        expect(`${next.day} ${next.time}` > `${moment.day} ${moment.time}`).toBe(true)
        expect(opensAt(`PH off; ${hours}`, next, around).state).not.toBe(opening.state)
        const before = minuteBefore(next)
        expect(opensAt(`PH off; ${hours}`, before, around).state).toBe(opening.state)
      }),
    )
  })

  test('a minute is open when a span of its day, or of the night before, holds it', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, (hours, moment) => {
        const nothing: readonly string[] = []
        expect(opensAt(hours, moment, nothing).state).toBe(isOpenByHand(hours, moment) ? 'open' : 'closed')
      }),
    )
  })

  test('a later rule takes the place of the earlier ones on its days', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, (hours, moment) => {
        const day = weekdays[weekdayIndex(moment.day)]
        const eve = weekdays[weekdayIndex(daysAfter(moment.day, -1))]
        expect(opensAt(`${hours}; ${day} 00:00-24:00`, moment, []).state).toBe('open')
        expect(opensAt(`${hours}; ${eve},${day} off`, moment, []).state).toBe('closed')
        expect(opensAt(`${hours}; ${eve},PH off`, moment, [moment.day]).state).toBe('closed')
        expect(opensAt(`${hours}; 24/7`, moment, [moment.day])).toEqual({ state: 'open' })
      }),
    )
  })

  test('what cannot be said in French is unknown, and the other way round', () => {
    const almost = fc.tuple(anyHours, fc.nat(), fc.string({ maxLength: 2 })).map(([hours, place, more]) => {
      const cut = place % (hours.length + 1)
      return `${hours.slice(0, cut)}${more}${hours.slice(cut + 1)}`
    })
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyHours, almost), anyMoment, (hours, moment) => {
        const isUnknown = opensAt(hours, moment, []).state === 'unknown'
        expect(isUnknown).toBe(hoursInFrench(hours) === undefined)
      }),
    )
  })
})

function at(text: string): Moment {
  const [day = '', time = ''] = text.split(' ')
  return { day, time }
}

function saidOf(hours: string, moment: Moment): string | undefined {
  return openingInFrench(opensAt(hours, moment, holidays), moment)?.replaceAll('\u00a0', ' ')
}

function minuteBefore({ day, time }: Moment): Moment {
  const before = new Date(Date.parse(`${day}T${time}Z`) - 60_000).toISOString()
  return { day: before.slice(0, 10), time: before.slice(11, 16) }
}

/** The meaning of the notation again, written as naively as can be and from the text. */
function isOpenByHand(hours: string, { day, time }: Moment): boolean {
  const [eve, now] = [daysAfter(day, -1), `${time}`]
  const holdsToday = spansByHand(hours, day).some(([from, to]) => from <= now && (to < from || now < to))
  const holdsFromEve = spansByHand(hours, eve).some(([from, to]) => to < from && now < to)
  return holdsToday || holdsFromEve
}

function spansByHand(hours: string, day: string): readonly (readonly [string, string])[] {
  let spans: readonly (readonly [string, string])[] = []
  for (const rule of hours.split('; ')) {
    const [, selector, times = ''] = /^(?:([A-Z]\S*) )?(.+)$/.exec(rule) ?? []
    if (selector !== undefined && !selector.split(/,(?=[A-Z])/).some((each) => isOnByHand(each, day)))
      continue
    const written = times === '24/7' ? '00:00-24:00' : times
    spans = ['off', 'closed'].includes(written)
      ? []
      : written.split(',').map((each) => each.split('-') as [string, string])
  }
  return spans
}

function isOnByHand(selection: string, day: string): boolean {
  const english = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(new Date(day))
  const name = english.slice(0, 2)
  if (selection.includes('[')) {
    const rank = String(Math.floor((Number(day.slice(8)) - 1) / 7) + 1)
    return selection.startsWith(name) && selection.slice(3, -1).split(',').includes(rank)
  }
  const [from = '', to] = selection.split('-')
  if (to === undefined) return from === name
  const week = 'Mo Tu We Th Fr Sa Su Mo Tu We Th Fr Sa Su'.split(' ')
  const start = week.indexOf(from)
  return week.slice(start, week.indexOf(to, start) + 1).includes(name)
}
