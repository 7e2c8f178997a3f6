/** The scenarios that would meet what none meets, ready to be pasted. */
import type { Lang } from '@jalon/diagnostics'
import type { Suggested } from '@jalon/verifier'
import { scenariosHead } from '@jalon/verifier'

/** More than this is written in a file rather than in a terminal. */
const mostShown = 3

/** Where the scenarios of a pathway are written. */
export type FileOf = (pathway: string) => string

/** The first ones, each under the file that it goes in, and how to get the others. Empty when nothing is missing. */
export function suggestedText(suggested: readonly Suggested[], fileOf: FileOf, lang: Lang): string {
  if (suggested.length === 0) return ''
  const words = say[lang]
  const blocks = suggested.slice(0, mostShown).map(({ scenario, text }) => {
    return `${words.paste(fileOf(scenario.pathway.value))}\n\n${text.trimEnd()}`
  })
  const left = suggested.length - blocks.length
  return [words.enough(suggested.length), ...blocks, ...(left > 0 ? [words.others(left)] : [])].join('\n\n')
}

/** All of them, as one text of the form of a scenarios file for each pathway. */
export function suggestedFile(suggested: readonly Suggested[], fileOf: FileOf, lang: Lang): string {
  const pathways = [...new Set(suggested.map(({ scenario }) => scenario.pathway.value))]
  const documents = pathways.map((pathway) => {
    const texts = suggested.flatMap(({ scenario, text }) =>
      scenario.pathway.value === pathway ? [text] : [],
    )
    return `# ${say[lang].paste(fileOf(pathway))}\n${scenariosHead(pathway)}${texts.join('\n')}`
  })
  return documents.join('---\n')
}

const say = {
  fr: {
    enough: (count: number) =>
      count > 1
        ? `${count} scénarios proposés suffisent. Leur résultat est celui d'aujourd'hui, pas forcément le bon : relisez-les.`
        : "Un scénario proposé suffit. Son résultat est celui d'aujourd'hui, pas forcément le bon : relisez-le.",
    paste: (file: string) => `À coller à la fin de ${file} :`,
    others: (left: number) =>
      `… et ${left} de plus. Pour les avoir tous dans un fichier : npx jalon test --suggest propositions.yaml`,
  },
  en: {
    enough: (count: number) =>
      count > 1
        ? `${count} suggested scenarios are enough. Their result is today's, not always the right one: reread them.`
        : "One suggested scenario is enough. Its result is today's, not always the right one: reread it.",
    paste: (file: string) => `To paste at the end of ${file}:`,
    others: (left: number) =>
      `… and ${left} more. To have all of them in a file: npx jalon test --suggest suggestions.yaml`,
  },
} as const
