/** How a message may not be written (language.md D.1). */
import type { Diagnostic, L10n } from '@jalon/diagnostics'

/** Words of our trade, or of blame, that an author must never read. */
const unwelcome = {
  fr: /parseu|n(œ|oe)ud|schéma|booléen|\btoken|invalide|illégal|oublié|fatal|erreur de syntaxe|string|objet|tableau|regex/i,
  en: /parse[rd]?\b|\bnode\b|schema|boolean|\btoken|invalid|illegal|forgot|fatal|syntax error|\bstring|\bobject|\barray|regex/i,
}

/** What is wrong with the sentences of a finding: too long to be read in one go, a word that is not welcome, no full stop. */
export function reproaches({ message, why, help }: Diagnostic): readonly string[] {
  const parts: readonly L10n[] = [message, why, ...(help === undefined ? [] : [help])]
  return (['fr', 'en'] as const).flatMap((lang) => {
    const sentences = parts.map((part) => part[lang])
    const words = sentences.join(' ').split(/\s+/).length
    return [
      ...(words > 60 ? [`${words} words`] : []),
      ...sentences.filter((sentence) => unwelcome[lang].test(sentence) || !/[.?]$/.test(sentence)),
    ]
  })
}
