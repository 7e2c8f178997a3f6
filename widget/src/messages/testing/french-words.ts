/** How the tests tell that a text is French. */

/** What no English sentence has: letters, spaces, and words that every French sentence has some of. */
export const frenchWords =
  /[«»éèêàùçœ]|[\s\u00a0][:;!?]|\b(le|la|les|un|une|des|du|de|et|ou|où|au|aux|en|est|pour|par|avec|sans|sur|dans|qui|que|elle|il|vous|votre|cette|ces|pas|jour|lundi|mars|juin|appeler|ouvert|ferm|oui|non|rue|fiche|commencer|continuer|retour|rendez-vous)\b|\b[dlnsj]'/i

/** Names are the same in every language. */
const names = /CPTS de l'Exemple|Saint-Lieu-les-Prés/g

/** A text without the names of the fixtures and of the demonstration. */
export function withoutNames(text: string): string {
  return text.replace(names, '')
}
