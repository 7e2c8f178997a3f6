import type { Ir, IrInvariant } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
export function sentenceOf(_: Ir, { id }: IrInvariant): L10n {
  return { fr: `${id}.`, en: `${id}.` }
}
