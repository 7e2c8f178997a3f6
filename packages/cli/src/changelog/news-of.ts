/** What professionals are told of a change: a few sentences for each pathway, the gravest first. */
import type {
  ContentChange,
  DirectoryChange,
  Group,
  PathwayChange,
  QuestionChange,
  TextChange,
} from '@jalon/verifier'
import { own } from '@jalon/core'
import { hashOf } from '@jalon/diagnostics'
import type { Naming } from '../diff/names.ts'
import { answerLabel, kindLabel, questionLabel, titleOf } from '../diff/names.ts'
import { obstaclesOf } from '../diff/obstacles.ts'
import type { Report } from '../diff/report.ts'
import { french, quote, spaced } from '../diff/words/french.ts'
import { circumstancesOf, communesWords } from './circumstances.ts'
import { differencesIn, newAnswer } from './difference-words.ts'
import { sentenceOf } from './sentence.ts'

/** What is told of one pathway, or of the directory of one territory. */
export interface Item {
  /** The same for the same words: written twice, it stands once. */
  readonly id: string
  readonly title: string
  readonly territory?: string
  readonly say: readonly string[]
}

export interface Changelog {
  readonly items: readonly Item[]
  /** What could not be compared, and what to do: nothing is then to be published. */
  readonly obstacles: readonly string[]
  /** How many things concern those who decide, and are not told here. */
  readonly untold: { readonly promises: number; readonly proofs: number }
}

/** Nobody reads more of one pathway. */
const mostSentences = 6

export function changelogOf(report: Report): Changelog {
  const { change, naming } = report
  const drafts = [
    ...change.pathways.map((each) => ofPathway(report, each)),
    ...ofDirectory(naming, change.directory),
    ofAll(naming, change),
  ].filter(({ say }) => say.length > 0)
  // A sort keeps the order of those that weigh the same.
  const items = drafts.sort((a, b) => b.weight - a.weight).map(itemOf)
  const { rules, proofs } = change
  return {
    items,
    obstacles: obstaclesOf(report, french),
    untold: { promises: rules.length, proofs: proofs.lost.length + proofs.gained.length },
  }
}

interface Draft {
  readonly about: string
  readonly title: string
  readonly territory?: string
  readonly say: readonly string[]
  /** 3: someone may lose something urgent. 2: another referral. 1: other questions. 0: other words. */
  readonly weight: number
}

function itemOf({ about, title, territory, say }: Draft): Item {
  const all = [...new Set(say)]
  const rest = all.length - mostSentences
  const told =
    rest <= 0
      ? all
      : [
          ...all.slice(0, mostSentences),
          `Et ${rest} ${rest > 1 ? 'autres changements' : 'autre changement'}.`,
        ]
  return {
    id: `${about}-${hashOf(JSON.stringify([title, territory ?? '', ...all])).slice(0, 12)}`,
    title: spaced(title),
    ...(territory === undefined ? {} : { territory }),
    say: told.map(spaced),
  }
}

function ofPathway(report: Report, { pathway, groups, questions, texts }: PathwayChange): Draft {
  const { naming } = report
  const told = groups.filter((group) => !isOfDirectory(report, group) && !isOfAnswers(group, questions))
  const weight = told.some(({ dangers }) => dangers.length > 0) ? 3 : told.length > 0 ? 2 : 0
  return {
    about: pathway,
    title: titleOf(naming, pathway),
    say: [
      ...told.flatMap((group) =>
        differencesIn(naming, group).map(({ what, isExact }) =>
          sentenceOf({ what, when: circumstancesOf(naming, group, isExact) }),
        ),
      ),
      ...questions.flatMap((each) => questionSentence(naming, each, questions)),
      ...countedTexts(texts),
    ],
    weight: Math.max(weight, questions.length > 0 ? 1 : 0),
  }
}

/** A difference that only comes from the directory is told with it, once, whatever the number of pathways. */
function isOfDirectory({ change, placeOf }: Report, group: Group): boolean {
  if (placeOf(group) !== undefined) return false
  const kinds = [group.before, group.after, ...group.dangers].flatMap((each) =>
    'of' in each ? [each.of] : [],
  )
  return change.directory.some(({ kind }) => kinds.includes(kind))
}

/** An answer that came or went is told with the question. */
function isOfAnswers({ before, after }: Group, questions: readonly QuestionChange[]): boolean {
  const asked = before.kind === 'unanswerable' ? before : after.kind === 'unanswerable' ? after : undefined
  const kind = before.kind === 'unanswerable' ? 'answers-added' : 'answers-removed'
  return asked !== undefined && questions.some((each) => each.kind === kind && each.fact === asked.fact)
}

function questionSentence(
  naming: Naming,
  change: QuestionChange,
  all: readonly QuestionChange[],
): readonly string[] {
  const always = (what: readonly string[]) => sentenceOf({ what, when: [''] })
  if (change.kind === 'order') return [always(['les questions viennent dans un autre ordre'])]
  const { kind, fact } = change
  const question = quote(questionLabel(naming, fact))
  switch (kind) {
    case 'answers-added':
      return change.answers.map((answer) =>
        always(newAnswer(naming, fact, answerLabel(naming, fact, answer))),
      )
    case 'answers-removed':
      return change.answers.map((answer) =>
        always([
          `${question} perd la réponse ${quote(answerLabel(naming, fact, answer))}`,
          `${question} perd une réponse`,
          'une question perd une réponse',
        ]),
      )
    case 'asked':
    case 'not-asked': {
      const isBoth =
        all.filter((each) => 'situations' in each && each.kind !== 'order' && each.fact === fact).length > 1
      if (isBoth && kind === 'not-asked') return []
      const isNew = own(naming.before.facts, fact) === undefined
      const isGone = own(naming.after.facts, fact) === undefined
      const how = isBoth ? 'dans d’autres situations' : kind === 'asked' ? 'plus souvent' : 'moins souvent'
      if (isNew) return [always([`une question est ajoutée, ${question}`, 'une question est ajoutée'])]
      if (isGone) return [always([`la question ${question} est retirée`, 'une question est retirée'])]
      return [always([`${question} est posée ${how}`, `une question est posée ${how}`])]
    }
  }
}

function countedTexts(texts: readonly TextChange[]): readonly string[] {
  const sources = texts.filter(({ what }) => what === 'sources').length
  const said = texts.length - sources
  return [
    ...(said === 0 ? [] : [said > 1 ? `${said} textes sont réécrits.` : '1 texte est réécrit.']),
    ...(sources === 0
      ? []
      : [sources > 1 ? `${sources} étapes ont d'autres sources.` : "1 étape a d'autres sources."]),
  ]
}

/** By territory, each kind whose structures are not the same, by commune. No structure is named: its card does it. */
function ofDirectory(naming: Naming, changes: readonly DirectoryChange[]): readonly Draft[] {
  return [...new Set(changes.map(({ territory }) => territory))].map((territory) => {
    const here = changes.filter((each) => each.territory === territory)
    const lost = here.filter(({ after }) => after.length === 0)
    return {
      about: 'annuaire',
      title: 'Annuaire',
      territory,
      say: [...lost, ...here.filter((each) => !lost.includes(each))].map((each) =>
        directorySentence(naming, each),
      ),
      weight: lost.length > 0 ? 3 : 2,
    }
  })
}

function directorySentence(naming: Naming, { kind, before, after, communes }: DirectoryChange): string {
  const label = quote(kindLabel(naming, kind))
  const what =
    after.length === 0
      ? `plus de structure connue pour ${label}`
      : before.length === 0
        ? `une structure est maintenant connue pour ${label}`
        : `les structures changent pour ${label}`
  return sentenceOf({ what: [what], when: communesWords(communes.map(({ name }) => name)) })
}

function ofAll(naming: Naming, { added, removed, texts }: ContentChange): Draft {
  const always = (what: readonly string[]) => sentenceOf({ what, when: [''] })
  return {
    about: 'parcours',
    title: 'Tous les parcours',
    say: [
      ...removed.map((id) =>
        always([`le parcours ${quote(titleOf(naming, id))} est retiré`, 'un parcours est retiré']),
      ),
      ...added.map((id) =>
        always([`le parcours ${quote(titleOf(naming, id))} est ajouté`, 'un parcours est ajouté']),
      ),
      ...countedTexts(texts),
    ],
    weight: removed.length + added.length > 0 ? 2 : 0,
  }
}
