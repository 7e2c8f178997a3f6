/** The ten commonest mistakes, as the terminal tells them. */

/**
 * @param {string} notice
 * @param {readonly { readonly title: string, readonly printed: string }[]} mistakes
 */
export function mistakesPage(notice, mistakes) {
  const parts = mistakes.map(
    ({ title, printed }, index) => `## ${index + 1}. ${title}\n\n\`\`\`text\n${printed}\n\`\`\``,
  )
  return `${[notice, ...opening, ...parts, back].join('\n\n')}\n`
}

const opening = [
  '# Dix erreurs courantes',
  'Chacune est faite dans un vrai fichier de `pathways/`, et suivie de ce que « jalon check » en dit.',
]

const back = '[Tous les messages](messages.md) · [Toutes les règles · All rules](README.md)'
