/** Opening hours as they are said in French. */
import {
  type DaySelection,
  type HoursRule,
  minutesInDay,
  readHours,
  type TimeSpan,
  type Weekday,
} from './opening-hours.ts'

export const dayNames: Record<Weekday, string> = {
  Mo: 'lundi',
  Tu: 'mardi',
  We: 'mercredi',
  Th: 'jeudi',
  Fr: 'vendredi',
  Sa: 'samedi',
  Su: 'dimanche',
}
const ordinals = ['', '1er', '2e', '3e', '4e', '5e']

/**
 * The hours in French, or nothing when they use a notation that we do not read: a wrong translation would send
 * someone to a closed door.
 */
export function hoursInFrench(hours: string): string | undefined {
  return readHours(hours)?.map(ruleInFrench).join('\u00a0; ')
}

function ruleInFrench({ days, spans }: HoursRule): string {
  if (days === 'always') return '24\u00a0h sur 24, 7 jours sur 7'
  const when = days === 'daily' ? 'tous les jours' : enumerated(days.map(daysInFrench))
  return `${when}\u00a0: ${spans.length === 0 ? 'fermé' : enumerated(spans.map(spanInFrench))}`
}

function daysInFrench(selection: DaySelection): string {
  switch (selection.kind) {
    case 'day':
      return dayNames[selection.day]
    case 'range':
      return `du ${dayNames[selection.from]} au ${dayNames[selection.to]}`
    case 'nth':
      return `${enumerated(selection.ranks.map((rank) => ordinals[rank] ?? ''))} ${dayNames[selection.day]} du mois`
    case 'public-holidays':
      return 'jours fériés'
  }
}

function spanInFrench({ from, to }: TimeSpan): string {
  return `${timeInFrench(from)}-${timeInFrench(to > minutesInDay ? to - minutesInDay : to)}`
}

/** « 9 h », « 13 h 30 », as people write it here. */
export function timeInFrench(minutes: number): string {
  const rest = minutes % 60
  const hours = `${Math.floor(minutes / 60)}\u00a0h`
  return rest === 0 ? hours : `${hours}\u00a0${String(rest).padStart(2, '0')}`
}

function enumerated(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`
}
