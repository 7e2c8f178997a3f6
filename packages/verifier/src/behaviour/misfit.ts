/** Words of a referral that suit its first kind alone, in communes where another is chosen. */
import type { IrKind } from '@jalon/core'
import { own } from '@jalon/core'
import type { Span } from '@jalon/diagnostics'
import type { Situations } from '../diagrams/diagrams.ts'
import type { Whereabouts } from '../explore/places-in.ts'
import { communesIn } from '../explore/places-in.ts'
import type { Behaviour } from './behaviour.ts'
import type { Name } from './names-in-text.ts'
import { namesIn, rootsOf } from './names-in-text.ts'
import type { Referral } from './referral.ts'

export interface Misfit {
  /** The name as it is written, and where. */
  readonly word: string
  readonly span: Span
  /** The kind that is shown instead. */
  readonly kind: string
  readonly where: Whereabouts & { readonly situations: Situations }
}

/**
 * The first kind of a referral named in its text, and the first other kind that is chosen in some commune without being
 * that too. Not a misfit when the text names the other one as well: it then speaks of both.
 */
export function misfitOf({ ir, program }: Behaviour, referral: Referral): Misfit | undefined {
  const { sight, written, at, name } = referral
  const [first, ...others] = written.to.map(({ value }) => value)
  const preferred = own(ir.kinds, first ?? '')
  if (preferred === undefined || others.length === 0) return undefined
  const named = namesIn(written.say, preferred.label)
  if (named.length === 0) return undefined

  const said = rootsOf(written.say)
  for (const { kind, where } of sight.chosen) {
    const other = own(ir.kinds, kind)
    if (kind === first || other === undefined) continue
    const word = named.find((each) => !isSaidOf(other, each))
    if (word === undefined || isNamed(other, said, word)) continue
    const found = communesIn(program, where)
    if (found === undefined || found.places.length === 0) continue
    return { word: word.text, span: spanOf(at('say')?.span ?? name, word.text), kind, where: found }
  }
  return undefined
}

/** Whether what is said also names the other kind, by a word that is not the one that misfits. */
function isNamed({ label }: IrKind, said: ReadonlySet<string>, { root }: Name): boolean {
  return [...rootsOf(label)].some((each) => each !== root && said.has(each))
}

function isSaidOf({ label, purpose, role = '' }: IrKind, { root }: Name): boolean {
  return rootsOf(`${label} ${purpose} ${role}`).has(root)
}

function spanOf(span: Span, text: string): Span {
  const start = span.source.text.slice(span.start, span.end).indexOf(text)
  return start === -1 ? span : { ...span, start: span.start + start, end: span.start + start + text.length }
}
