/** Large numbers in words that can be read: « 1,8 milliard ». */

/** How a language writes its figures. */
export interface Figures {
  readonly thousands: string
  readonly decimal: string
  /** The largest first: a thousand of them is the next one up. */
  readonly scales: readonly {
    readonly size: bigint
    readonly name: (isSeveral: boolean) => string
  }[]
}

/** Below the smallest scale a number is written whole; above it, with one decimal that is never rounded up. */
export function numberWords(count: bigint, figures: Figures): string {
  const scale = figures.scales.find(({ size }) => count >= size)
  if (scale === undefined) return grouped(count, figures)
  const tenths = (count * 10n) / scale.size
  const [whole, rest] = [tenths / 10n, tenths % 10n]
  const decimals = rest === 0n ? '' : `${figures.decimal}${rest}`
  return `${grouped(whole, figures)}${decimals} ${scale.name(whole > 1n)}`
}

function grouped(count: bigint, { thousands }: Figures): string {
  return count.toString().replace(/\B(?=(\d{3})+$)/g, thousands)
}
