/** The draft of a rule: it finds something, its examples hold, and no pathway is told of it yet. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Call } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { everyRule } from '../rules/every-rule.ts'
import type { Draft } from './draft.ts'
import { blank } from './draft.ts'
import { newName, refuseExisting } from './new-name.ts'

const folder = 'packages/core/src/language/rules'
const index = `${folder}/index.ts`

export function ruleDraft(word: string, { io }: Call): Draft {
  const name = newName(word)
  const file = `${folder}/${name}.ts`
  if (!existsSync(join(io.cwd, index))) throw new WrongUsage(elsewhere(folder))
  const isTaken = everyRule.some((rule) => rule.name === name) || existsSync(join(io.cwd, file))
  refuseExisting(isTaken, { fr: 'La règle', en: 'Rule' }, name)
  return {
    files: {
      [file]: ruleText(name),
      [index]: withRule(readFileSync(join(io.cwd, index), 'utf8'), name),
    },
    alongside: {},
    next: [
      {
        fr: `Écrivez d'abord les exemples de ${file} : les ^^^ sous le texte sont le test.`,
        en: `Write the examples of ${file} first: the ^^^ under the text are the test.`,
      },
      {
        fr: `Puis ce que la règle cherche (« check »), et ses phrases à la place de « ${blank} ».`,
        en: `Then what the rule looks for ("check"), and its sentences in place of "${blank}".`,
      },
      {
        fr: `Dans ${index}, mettez sa ligne dans la liste et à la place où un auteur doit la rencontrer.`,
        en: `In ${index}, put its line in the list and at the place where an author should meet it.`,
      },
      {
        fr: 'Puis : npm test -- --project unit packages/core, et npm run docs pour sa page',
        en: 'Then: npm test -- --project unit packages/core, and npm run docs for its page',
      },
    ],
  }
}

/** Said by the commands that serve those who build the tool, when they are run elsewhere. */
export function elsewhere(place: string) {
  return {
    fr: `Cette commande sert à la racine du dépôt : le dossier « ${place} » n'est pas ici.`,
    en: `This command serves at the root of the repository: folder "${place}" is not here.`,
  }
}

/** The list of rules with one more: its import in the order of names, its line at the end of those on pathways. */
function withRule(text: string, name: string): string {
  const lines = text.split('\n')
  const isImport = (line: string) => /^import .* from '\.\/[\w-]+\.ts'$/.test(line)
  const line = `import { ${exportOf(name)} } from './${name}.ts'`
  const later = lines.findIndex((each) => isImport(each) && fileOf(each) > fileOf(line))
  const place = later === -1 ? lines.findLastIndex(isImport) + 1 : later
  const imported = [...lines.slice(0, place), line, ...lines.slice(place)]
  const start = imported.findIndex((each) => /^export const pathwayRules\b/.test(each))
  const end = imported.findIndex((each, at) => at > start && each === ']')
  if (start === -1 || end === -1) {
    throw new WrongUsage({
      fr: `La liste « pathwayRules » n'est plus dans ${index} telle que cette commande la connaît.`,
      en: `List "pathwayRules" is no longer in ${index} as this command knows it.`,
    })
  }
  return [...imported.slice(0, end), `  ${exportOf(name)},`, ...imported.slice(end)].join('\n')
}

function fileOf(line: string): string {
  return line.slice(line.indexOf("'./"))
}

function exportOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function ruleText(name: string): string {
  return `/** ${blank}: what this rule finds, in a few words. */
import { defineRule } from '@jalon/diagnostics'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const ${exportOf(name)} = defineRule<Subject<Pathway>>({
  name: '${name}',
  severity: 'error',
  summary: {
    fr: '${blank} : ce que la règle trouve, en une phrase.',
    en: '${blank}: what the rule finds, in one sentence.',
  },
  why: {
    fr: '${blank} : ce que cela change pour la personne aidée.',
    en: '${blank}: what it changes for the person helped.',
  },
  examples: {
    incorrect: \`
      initial: a-ecrire
      states:
        a-ecrire: { final: termine }
      # ^^^^^^^^ « a-ecrire » reste à écrire.
    \`,
    correct: \`
      initial: fin
      states:
        fin: { final: termine }
    \`,
  },
  check({ unit: { states } }, report) {
    // ${blank}: what the rule looks for. This draft finds a state that has the name of a blank.
    for (const { name } of states.values()) {
      if (name.value !== 'a-ecrire') continue
      report({
        span: name.span,
        // ${blank}: the message, in a file of ../messages/.
        message: { fr: \`« \${name.value} » reste à écrire.\`, en: \`"\${name.value}" is still to be written.\` },
        help: { fr: 'Écrivez cet état.', en: 'Write this state.' },
      })
    }
  },
})
`
}
