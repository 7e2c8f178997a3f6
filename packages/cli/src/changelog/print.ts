/** The sentences as they are read again, or posted, or taken by a program. */
import type { Lang } from '@jalon/diagnostics'
import { escapeMarkdown } from '@jalon/diagnostics'
import { dayInWords } from '@jalon/directory'
import { spaced } from '../diff/words/french.ts'
import type { Changelog, Item } from './news-of.ts'

/** For a terminal. The sentences are French whatever the language of what surrounds them. */
export function changelogText({ items, obstacles, untold }: Changelog, day: string, lang: Lang): string {
  if (items.length === 0 && obstacles.length === 0)
    return [nothing[lang], ...untoldLines(untold, lang)].join('\n')
  return [
    ...obstacles,
    ...(items.length === 0 ? [] : [since(day)]),
    ...items.map((item) => [titleOf(item), ...item.say.map((sentence) => `  - ${sentence}`)].join('\n')),
    [toReread[lang], ...untoldLines(untold, lang)].join('\n'),
  ].join('\n\n')
}

/** For a page or a message to the network. */
export function changelogMarkdown({ items, obstacles }: Changelog, day: string): string {
  return [
    ...obstacles.map((each) => `> ${escapeMarkdown(each)}`),
    items.length === 0 ? nothing.fr : `## ${since(day)}`,
    ...items.map((item) =>
      [
        `### ${escapeMarkdown(titleOf(item))}`,
        '',
        ...item.say.map((each) => `- ${escapeMarkdown(each)}`),
      ].join('\n'),
    ),
  ].join('\n\n')
}

export function changelogJson({ items, obstacles, untold }: Changelog, day: string): unknown {
  return { date: day, news: items, notCompared: obstacles, untold }
}

function since(day: string): string {
  return `Depuis le ${dayInWords(day, 'fr')}`
}

function titleOf({ title, territory }: Item): string {
  return territory === undefined ? title : `${title} (${territory})`
}

const nothing = {
  fr: 'Rien de nouveau pour les professionnelles et professionnels.',
  en: 'Nothing new for professionals.',
}

const toReread = {
  fr: spaced("À relire par le réseau avant d'être montré : --write l'ajoute à network/news.yaml."),
  en: 'To be read again by the network before it is shown: --write adds it to network/news.yaml.',
}

function untoldLines({ promises, proofs }: Changelog['untold'], lang: Lang): readonly string[] {
  const many = (count: number, one: string, more: string) =>
    count === 0 ? [] : [`${count} ${count > 1 ? more : one}`]
  const what = {
    fr: [
      ...many(promises, 'règle affaiblie', 'règles affaiblies'),
      ...many(proofs, 'preuve changée', 'preuves changées'),
    ],
    en: [
      ...many(promises, 'weakened rule', 'weakened rules'),
      ...many(proofs, 'changed proof', 'changed proofs'),
    ],
  }
  if (what.fr.length === 0) return []
  const words = {
    fr: `Non dit ici, à lire avec jalon diff : ${what.fr.join(', ')}.`,
    en: `Not told here, to be read with jalon diff: ${what.en.join(', ')}.`,
  }
  return [spaced(words[lang])]
}
