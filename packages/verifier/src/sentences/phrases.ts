/** What every sentence is made of: names between quotation marks, lists, a capital and a full stop. */
import { say } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'

/** A name as it is written in the content, between the quotation marks of each language. */
export function quoted(text: string): L10n {
  return say(`«\u00a0${text}\u00a0»`, `"${text}"`)
}

/** Both languages at once, from what is said in each. */
export function both(make: (lang: keyof L10n) => string): L10n {
  return say(make('fr'), make('en'))
}

export type Joint = 'and' | 'or'
const joints: Readonly<Record<Joint, L10n>> = { and: say('et', 'and'), or: say('ou', 'or') }

/** `a, b ou c`. With `clear`, a comma also stands before the last: for items that hold lists themselves. */
export function joined(items: readonly L10n[], joint: Joint, clear = false): L10n {
  return both((lang) => {
    const words = items.map((item) => item[lang])
    const last = words.at(-1) ?? ''
    if (words.length < 2) return last
    return `${words.slice(0, -1).join(', ')}${clear ? ',' : ''} ${joints[joint][lang]} ${last}`
  })
}

/** `ni a ni b`, `ni a, ni b, ni c`. */
export function neither(items: readonly L10n[]): L10n {
  const comma = items.length > 2 ? ',' : ''
  return say(
    items.map(({ fr }) => `ni ${fr}`).join(`${comma} `),
    items.map(({ en }, index) => `${index === 0 ? 'neither' : 'nor'} ${en}`).join(`${comma} `),
  )
}

/** The first names of a list; when too many are left, how many there are, in words. */
export function shortened(
  names: readonly string[],
  most: number,
  others: (count: number) => L10n,
): readonly L10n[] {
  // « et 1 autre » would be longer than its name.
  if (names.length <= most + 1) return names.map(quoted)
  return [...names.slice(0, most).map(quoted), others(names.length - most)]
}

/** A sentence with its capital and its full stop. */
export function sentence({ fr, en }: L10n): L10n {
  const whole = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  return say(whole(fr), whole(en))
}
