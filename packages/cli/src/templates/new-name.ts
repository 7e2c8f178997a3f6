/** The name of something new: an identifier that nothing has yet. */
import type { L10n } from '@jalon/diagnostics'
import { WrongUsage } from '../command.ts'

const identifier = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** Words that guards and rules already use, and what every dictionary of JavaScript answers to. */
const taken = new Set(['all', 'any', 'nobody', 'not', 'available', 'condition', 'else', 'constructor'])
const longest = 60

/** Refuses a name that is not an identifier, with the nearest one that is. */
export function newName(word: string): string {
  if (isIdentifier(word)) return word
  const near = identifierFrom(word)
  throw new WrongUsage({
    fr: `« ${word} » ne peut pas servir de nom : minuscules sans accent, chiffres et tirets${near === undefined ? '.' : `. Essayez « ${near} ».`}`,
    en: `"${word}" cannot be a name: lowercase letters without accents, digits and hyphens${near === undefined ? '.' : `. Try "${near}".`}`,
  })
}

/** Refuses a name that something has already. */
export function refuseExisting(exists: boolean, what: L10n, name: string): void {
  if (!exists) return
  throw new WrongUsage({
    fr: `${what.fr} « ${name} » existe déjà. Choisissez un autre nom, ou modifiez ce qui existe.`,
    en: `${what.en} "${name}" already exists. Choose another name, or change what exists.`,
  })
}

function isIdentifier(word: string): boolean {
  return identifier.test(word) && word.length <= longest && !taken.has(word)
}

function identifierFrom(word: string): string | undefined {
  const near = word
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '')
  return isIdentifier(near) ? near : undefined
}
