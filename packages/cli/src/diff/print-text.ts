/** The report for a terminal. */
import type { GroupWords, PathwayWords, Sections } from './sections.ts'
import { whatIsCounted } from './sections.ts'
import { spaced } from './words.ts'

export function diffText(sections: Sections): string {
  const { headline, pathways, lists, rules, lost, gained, directory, texts, obstacles, decisions } = sections
  const parts = [
    [headline],
    obstacles,
    titled('Règles du réseau', rules),
    titled('Preuves perdues', lost),
    ...pathways.map(pathwayLines),
    lists,
    titled('Preuves gagnées', gained),
    titled('Annuaire', directory),
    titled('Textes communs', texts),
    decisions.length === 0
      ? []
      : [
          ...decisions,
          "Si c'est voulu, écrivez dans la description de la demande :",
          `  Changements voulus : ${wanted(sections)}`,
        ],
    pathways.some(({ groups }) => groups.length > 0) ? [whatIsCounted] : [],
  ]
  return spaced(
    parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  )
}

/** What to write to declare everything that has to be. */
export function wanted({ pathways, rules, lost }: Sections): string {
  const groups = pathways
    .flatMap((each) => each.groups)
    .flatMap(({ isSafety, fingerprint }) => (isSafety ? [fingerprint] : []))
  const others = [...rules, ...lost].flatMap((words) => words.match(/\b[0-9a-f]{12}\b/g) ?? [])
  return [...groups, ...others].join(' ')
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  - ${line}`)]
}

function pathwayLines({
  name,
  title,
  summary,
  groups,
  questions,
  texts,
  alsoIn,
}: PathwayWords): readonly string[] {
  return [
    `${title} (${name})`,
    summary,
    ...groups.flatMap((group, index) => ['', ...groupLines(group, index + 1)]),
    ...(questions.length === 0 ? [] : ['', ...titled('Questions', questions)]),
    ...(texts.length === 0 ? [] : ['', ...titled('Textes', texts)]),
    ...(alsoIn.length === 0 ? [] : ['', `Cela se voit aussi depuis : ${alsoIn.join(', ')}.`]),
  ]
}

function groupLines(group: GroupWords, number: number): readonly string[] {
  const { title, fingerprint, isSafety, isDeclared, dangers, cases, where, before, after, cause, example } =
    group
  const declared = isSafety ? (isDeclared ? ', déclaré' : ', à déclarer') : ''
  return [
    `${number}. ${isSafety ? 'SÉCURITÉ : ' : ''}${title}  [${fingerprint}${declared}]`,
    ...(dangers.length === 0 ? [] : [`   Aussi : ${dangers.join(' ; ')}.`]),
    ...cases.map((words) => `   ${words}`),
    `   ${where}`,
    `   Exemple le plus court : ${example}`,
    '     Avant',
    ...before.map((line) => `       ${line}`),
    '     Maintenant',
    ...after.map((line) => `       ${line}`),
    `   Cause : ${cause}`,
  ]
}
