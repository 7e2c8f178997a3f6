/** Figures as people read them. */
import type { Lang } from '@jalon/diagnostics'

/** A part of a whole as people read it: never « 100 % » nor « 0 % » of what is not all or nothing. */
export function shareOf(part: number, whole: number, lang: Lang): string {
  const rounded = whole === 0 ? 0 : Math.round((part / whole) * 100)
  const honest = part > 0 && part < whole ? Math.min(99, Math.max(1, rounded)) : rounded
  return lang === 'fr' ? `${honest}\u00a0%` : `${honest}%`
}

/** A number and its noun, thousands apart. */
export function counted(count: number, one: string, several: string): string {
  return `${grouped(count)}\u00a0${count < 2 ? one : several}`
}

/** Thousands set apart by a narrow space, as French does and English accepts. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f')
}
