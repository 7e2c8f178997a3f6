/** What a pathway states, one statement a step: its words, the sources that support them, and what these are about. */
import type { Pathway, SourceMatter, State, Vocabulary, WrittenFact, WrittenSource } from '@jalon/core'

export interface Statement {
  readonly pathway: string
  /** The step or the question that carries it. */
  readonly name: string
  readonly kind: 'ask' | 'refer' | 'advise'
  readonly lines: readonly Line[]
  readonly sources: readonly WrittenSource[]
  /** What its sources are about. Empty when none says. */
  readonly matters: readonly SourceMatter[]
}

/** A sentence, and what it is for. */
export interface Line {
  readonly label: string
  readonly text: string
}

export const matterWords: Readonly<Record<SourceMatter, string>> = {
  medical: 'médicale',
  legal: 'juridique',
  social: 'sociale',
}

/** A matter in words; one that the network names otherwise stays as it is written. */
export function matterOf(matter: string): string {
  return Object.entries(matterWords).find(([id]) => id === matter)?.[1] ?? matter
}

/** The statements of a pathway, in the order of its file; a question is stated once, where it is first asked. */
export function statementsOf(pathway: Pathway, vocabulary: Vocabulary): readonly Statement[] {
  const asked = new Set<string>()
  return [...pathway.states.values()].flatMap((state) => {
    const fact = state.action.kind === 'ask' ? vocabulary.facts.get(state.action.fact.value) : undefined
    if (fact !== undefined) {
      if (asked.has(fact.name.value)) return []
      asked.add(fact.name.value)
      return [statement(pathway, fact.name.value, 'ask', linesOfFact(fact), fact.sources)]
    }
    return statementOfState(pathway, state, vocabulary)
  })
}

function statementOfState(
  pathway: Pathway,
  { name, action }: State,
  { kinds }: Vocabulary,
): readonly Statement[] {
  if (action.kind === 'advise') {
    const lines = [{ label: '', text: action.text }, ...each('Ne pas', action.avoid)]
    return [statement(pathway, name.value, 'advise', lines, action.sources)]
  }
  if (action.kind !== 'refer') return []
  const { to, say, prepare, avoid, sources } = action.referral
  const named = to.map(({ value }) => kinds.get(value)?.kind.label ?? value)
  const purpose = kinds.get(to[0]?.value ?? '')?.kind.purpose ?? ''
  const lines = [
    { label: '', text: purpose },
    { label: 'Vers', text: named.join(', à défaut ') },
    { label: '', text: say },
    ...each('Préparer', prepare),
    ...each('Ne pas', avoid),
  ]
  return [statement(pathway, name.value, 'refer', lines, sources)]
}

function linesOfFact({ ask, help, say, answers }: WrittenFact): readonly Line[] {
  return [
    { label: '', text: ask },
    ...(help === undefined ? [] : [{ label: 'Précision', text: help }]),
    ...(say === undefined ? [] : [{ label: 'À dire', text: say }]),
    { label: 'Réponses', text: answers.map(({ label }) => label).join(' ; ') },
  ]
}

function each(label: string, texts: readonly string[]): readonly Line[] {
  return texts.length === 0 ? [] : [{ label, text: texts.join(' ; ') }]
}

function statement(
  pathway: Pathway,
  name: string,
  kind: Statement['kind'],
  lines: readonly Line[],
  cited: readonly { readonly value: string }[],
): Statement {
  const sources = cited.flatMap(({ value }) => pathway.sources.get(value) ?? [])
  const matters = [...new Set(sources.flatMap(({ matter }) => matter?.value ?? []))]
  return { pathway: pathway.id.value, name, kind, lines, sources, matters }
}
