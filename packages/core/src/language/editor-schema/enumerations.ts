/** The names that this repository declares, as lists that an editor proposes and explains. */
import type { ChoicesOperator } from '../../ir/guard.ts'
import { choicesOperators } from '../../ir/guard.ts'
import type { Pathway, WrittenFact } from '../unit.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { outcomesOf } from '../vocabulary.ts'
import type { EditorSchema } from './to-editor-schema.ts'

/** A name and what it stands for, in markdown. */
export interface Named {
  readonly name: string
  readonly meaning: string
}

/** One of the names of a list. A name added since the list was made is not an error: the message says so. */
export function oneOf(names: readonly Named[], what: string, declared: string): EditorSchema {
  const missing = `${what} n'est pas dans la liste du réseau (${declared}).`
  return among(names, `${missing} S'il vient d'y être ajouté, il sera connu ici après « jalon schema ».`)
}

/** One of a few names. Without any there is nothing to compare with, and an empty list is not a schema. */
export function among(names: readonly Named[], errorMessage: string): EditorSchema {
  if (names.length === 0) return { type: 'string', errorMessage }
  return {
    type: 'string',
    enum: names.map(({ name }) => name),
    markdownEnumDescriptions: names.map(({ meaning }) => meaning),
    errorMessage,
  }
}

/** One name, or a list of them. */
export function someOf(schema: EditorSchema): EditorSchema {
  return { anyOf: [schema, { type: 'array', minItems: 1, items: schema }] }
}

export function factNames(
  { facts }: Vocabulary,
  wanted: (fact: WrittenFact) => boolean = () => true,
): readonly Named[] {
  return [...facts.values()]
    .filter(wanted)
    .map((fact) => ({ name: fact.name.value, meaning: questionOf(fact) }))
}

export function kindNames({ kinds }: Vocabulary): readonly Named[] {
  return [...kinds.values()].map(({ kind }) => {
    const role = kind.role === undefined ? '' : ` ${kind.role}`
    return { name: kind.id, meaning: `**${kind.label}** — ${kind.purpose}.${role}` }
  })
}

export function pathwayNames({ pathways }: Vocabulary): readonly Named[] {
  return [...pathways.values()].map(({ id, title }) => ({ name: id.value, meaning: title }))
}

/** The sources of every pathway; one that several cite is explained once. */
export function sourceNames({ pathways }: Vocabulary): readonly Named[] {
  const sources = [...pathways.values()].flatMap((pathway) => [...pathway.sources.values()])
  return [
    ...new Map(
      sources.map(({ name, title, url }) => [
        name.value,
        { name: name.value, meaning: url === undefined ? title : `[${title}](${url})` },
      ]),
    ).values(),
  ]
}

export function answerNames({ answers }: WrittenFact): readonly Named[] {
  return answers.map(({ id, label }) => ({ name: id, meaning: label }))
}

export function outcomeNames(pathway: Pathway): readonly Named[] {
  return outcomesOf(pathway).map((name) => ({
    name,
    meaning: `Fin « ${name} » du parcours « ${pathway.title} ».`,
  }))
}

/** What a guard may say of a fact: its answers only, with what each means. */
export function factTest(fact: WrittenFact): EditorSchema {
  const answer = answerOf(fact)
  if (fact.type !== 'choices') return { ...someOf(answer), markdownDescription: questionOf(fact) }
  return {
    type: 'object',
    markdownDescription: questionOf(fact),
    errorMessage: `Plusieurs réponses sont possibles à « ${fact.ask} » : écrivez par exemple { includes: ${fact.answers[0]?.id ?? 'reponse'} }.`,
    minProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(
      choicesOperators.map((operator) => [
        operator,
        { ...someOf(answer), markdownDescription: comparisons[operator] },
      ]),
    ),
  }
}

/** One of the answers of a fact. */
export function answerOf(fact: WrittenFact): EditorSchema {
  const names = answerNames(fact)
  return among(names, `Réponses possibles à « ${fact.ask} » : ${names.map(({ name }) => name).join(', ')}.`)
}

/** The question of a fact and its answers, as a colleague would read them out. */
export function questionOf({ ask, help, answers }: WrittenFact): string {
  const list = answers.map(({ id, label }) => `\`${id}\` ${label}`).join(' · ')
  return [`**${ask}**`, help, list].filter((part) => part !== undefined && part !== '').join('\n\n')
}

const comparisons: Readonly<Record<ChoicesOperator, string>> = {
  includes: 'Toutes ces réponses sont données, avec ou sans autres.',
  'includes-any': 'Au moins une de ces réponses est donnée.',
  excludes: "Aucune de ces réponses n'est donnée.",
  only: 'Ces réponses sont données, et aucune autre.',
}
