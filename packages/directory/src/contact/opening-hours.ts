/** Opening hours: the part of the OpenStreetMap notation that we read, and how it is said in French. */

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const
const names: Record<string, string> = {
  Mo: 'lundi',
  Tu: 'mardi',
  We: 'mercredi',
  Th: 'jeudi',
  Fr: 'vendredi',
  Sa: 'samedi',
  Su: 'dimanche',
  PH: 'jours fériés',
}
const ordinals = ['', '1er', '2e', '3e', '4e', '5e']

/**
 * The hours in French, or nothing when they use a notation that we do not read: a wrong translation would send
 * someone to a closed door.
 */
export function hoursInFrench(hours: string): string | undefined {
  const rules = hours.split(';').map((rule) => rule.trim())
  const said = rules.map(ruleInFrench)
  return said.every((each) => each !== undefined) ? said.join('\u00a0; ') : undefined
}

function ruleInFrench(rule: string): string | undefined {
  if (rule === '24/7') return '24\u00a0h sur 24, 7 jours sur 7'
  const [, selector, rest] = /^(?:((?:[A-Z][a-z]|PH)\S*)\s+)?(off|closed|\d.*)$/.exec(rule) ?? []
  if (rest === undefined) return undefined
  const when = selector === undefined ? 'tous les jours' : daysInFrench(selector)
  const times = rest === 'off' || rest === 'closed' ? 'fermé' : timesInFrench(rest)
  return when === undefined || times === undefined ? undefined : `${when}\u00a0: ${times}`
}

function daysInFrench(selector: string): string | undefined {
  const parts = selector.split(/,(?![^[]*\])/).map(dayPartInFrench)
  return parts.every((part) => part !== undefined) ? enumerated(parts) : undefined
}

function dayPartInFrench(part: string): string | undefined {
  const range = /^([A-Z][a-z])-([A-Z][a-z])$/.exec(part)
  if (range) {
    const [from, to] = [range[1] ?? '', range[2] ?? '']
    return isDayName(from) && isDayName(to) ? `du ${names[from]} au ${names[to]}` : undefined
  }
  const nth = /^([A-Z][a-z])\[([1-5](?:[,-][1-5])*)\]$/.exec(part)
  if (nth) {
    const [day, list] = [nth[1] ?? '', nth[2] ?? '']
    if (!isDayName(day) || list.includes('-')) return undefined
    return `${enumerated(list.split(',').map((each) => ordinals[Number(each)] ?? ''))} ${names[day]} du mois`
  }
  return Object.hasOwn(names, part) ? names[part] : undefined
}

function isDayName(text: string): boolean {
  return days.some((day) => day === text)
}

function timesInFrench(times: string): string | undefined {
  const ranges = times.split(',').map((range) => {
    const [, from, to] = /^\s*(\d\d:\d\d)-(\d\d:\d\d)\s*$/.exec(range) ?? []
    return from && to && isTime(from) && isTime(to) ? `${timeInFrench(from)}-${timeInFrench(to)}` : undefined
  })
  return ranges.every((range) => range !== undefined) ? enumerated(ranges) : undefined
}

function isTime(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) || time === '24:00'
}

/** « 9 h », « 13 h 30 », as people write it here. */
function timeInFrench(time: string): string {
  const [hours = '', minutes = ''] = time.split(':')
  return minutes === '00' ? `${Number(hours)}\u00a0h` : `${Number(hours)}\u00a0h\u00a0${minutes}`
}

function enumerated(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`
}
