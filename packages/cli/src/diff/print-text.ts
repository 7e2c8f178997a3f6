/** The report for a terminal. */
import type { GroupWords, PathwayWords, Sections } from './sections.ts'
import type { Words } from './words/words.ts'

export function diffText(sections: Sections): string {
  const { headline, pathways, lists, rules, lost, gained, directory, texts, obstacles, decisions } = sections
  const { say } = sections
  const { headings } = say
  const parts = [
    [headline],
    obstacles,
    titled(headings.rules, rules),
    titled(headings.lost, lost),
    ...pathways.map((pathway) => pathwayLines(pathway, say)),
    lists,
    titled(headings.gained, gained),
    titled(headings.directory, directory),
    titled(headings.sharedTexts, texts),
    decisions.length === 0 ? [] : [...decisions, say.ifWanted, `  ${say.wanted(wanted(sections))}`],
    pathways.some(({ groups }) => groups.length > 0) ? [say.whatIsCounted] : [],
  ]
  return say.spaced(
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

function pathwayLines(pathway: PathwayWords, say: Words): readonly string[] {
  const { name, title, summary, groups, questions, texts, alsoIn } = pathway
  return [
    `${title} (${name})`,
    summary,
    ...groups.flatMap((group, index) => ['', ...groupLines(group, index + 1, say)]),
    ...(questions.length === 0 ? [] : ['', ...titled(say.headings.questions, questions)]),
    ...(texts.length === 0 ? [] : ['', ...titled(say.headings.texts, texts)]),
    ...(alsoIn.length === 0 ? [] : ['', say.seenFrom(alsoIn.join(', '))]),
  ]
}

function groupLines(group: GroupWords, number: number, say: Words): readonly string[] {
  const { title, fingerprint, isSafety, isDeclared, dangers, cases, where, before, after, cause, example } =
    group
  const declared = isSafety ? `, ${isDeclared ? say.isDeclared : say.isNotDeclared}` : ''
  return [
    `${number}. ${isSafety ? say.safetyFirst(title) : title}  [${fingerprint}${declared}]`,
    ...(dangers.length === 0 ? [] : [`   ${say.also(dangers)}`]),
    ...cases.map((words) => `   ${words}`),
    `   ${where}`,
    `   ${say.example(example)}`,
    `     ${say.headings.before}`,
    ...before.map((line) => `       ${line}`),
    `     ${say.headings.after}`,
    ...after.map((line) => `       ${line}`),
    `   ${say.cause(cause)}`,
  ]
}
