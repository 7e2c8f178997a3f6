/** Days as people say them. */
import type { Lang } from '@jalon/diagnostics'
import { isDay } from './expiry.ts'

const months: Record<Lang, readonly string[]> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** 2027-05-01 as « 1er mai 2027 » or "1 May 2027"; anything else as it is written. */
export function dayInWords(day: string, lang: Lang): string {
  if (!isDay(day)) return day
  const [year, month, date] = day.split('-').map(Number)
  const first = lang === 'fr' && date === 1 ? '1er' : String(date)
  return `${first}\u00a0${months[lang][(month ?? 1) - 1]}\u00a0${year}`
}
