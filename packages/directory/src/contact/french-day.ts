/** Days as they are said in French. */

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

/** « 1er octobre », the year left out. */
export function dayOfYearInFrench(day: string): string {
  const [, month = 1, number] = day.split('-').map(Number)
  return `${number === 1 ? '1er' : number} ${months[month - 1]}`
}

/** « 1er octobre 2026 ». */
export function dayInFrench(day: string): string {
  return `${dayOfYearInFrench(day)} ${day.slice(0, 4)}`
}
