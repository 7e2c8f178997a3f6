/** The review for people: on a terminal, or as a list to tick in a meeting. */
import { type Lang, lineOf, wrap } from '@jalon/diagnostics'
import { dayInWords } from '../contact/day-in-words.ts'
import type { FactToConfirm } from './facts-to-confirm.ts'
import type { OwnerReview, ServiceReview } from './review.ts'
import { saidOfFact } from './said-of-fact.ts'
import { valueInWords } from './value-in-words.ts'
import { factNames } from './written-facts.ts'

const width = 100

const words = {
  fr: {
    title: (before: string) => `Contacts à confirmer avant le ${before}`,
    count: (facts: number, services: number) =>
      facts === 0
        ? "Rien à confirmer d'ici là."
        : `${facts}\u00a0contact${facts > 1 ? 's' : ''} à confirmer, dans ${services}\u00a0structure${services > 1 ? 's' : ''}. Les plus anciens d'abord.`,
    national: 'Services nationaux',
    pathways: (names: string) => `parcours\u00a0: ${names}`,
    none: 'aucun parcours',
    next: 'Pour les confirmer\u00a0: jalon verify-contact --territory T, ou --national.',
    colon: '\u00a0: ',
  },
  en: {
    title: (before: string) => `Contacts to confirm before ${before}`,
    count: (facts: number, services: number) =>
      facts === 0
        ? 'Nothing to confirm until then.'
        : `${facts} contact${facts > 1 ? 's' : ''} to confirm, in ${services} structure${services > 1 ? 's' : ''}. The oldest first.`,
    national: 'National services',
    pathways: (names: string) => `pathways: ${names}`,
    none: 'no pathway',
    next: 'To confirm them: jalon verify-contact --territory T, or --national.',
    colon: ': ',
  },
}

export interface ReviewOptions {
  readonly before: string
  readonly lang: Lang
  /** A file of the content root, as someone in this folder writes it. */
  readonly shownFile: (file: string) => string
}

/** The review for a terminal, in at most a hundred columns. */
export function reviewText(
  owners: readonly OwnerReview[],
  { before, lang, shownFile }: ReviewOptions,
): string {
  const say = words[lang]
  const { facts, structures } = sizeOf(owners)
  return [
    [say.title(dayInWords(before, lang)), ...wrap(say.count(facts, structures), width)].join('\n'),
    ...owners.map(({ owner, services: owned }) => {
      const lines = owned.flatMap((each) => [
        ...indented(`${each.name} (${each.kind})`, 2),
        ...each.facts.flatMap((fact) => indented(`[ ] ${factLine(fact, lang)}`, 4, 4)),
        ...indented(placeOf(each, lang, shownFile), 8),
      ])
      return [...wrap(owner === '' ? say.national : owner, width), ...lines].join('\n')
    }),
    ...(facts === 0 ? [] : [say.next]),
  ].join('\n\n')
}

/** The review as a list to tick, for the report of a meeting. */
export function reviewMarkdown(
  owners: readonly OwnerReview[],
  { before, lang, shownFile }: ReviewOptions,
): string {
  const say = words[lang]
  const { facts, structures } = sizeOf(owners)
  const parts = [
    `# ${say.title(dayInWords(before, lang))}`,
    say.count(facts, structures),
    ...owners.map(({ owner, services: owned }) => {
      const lists = owned.map((each) => {
        const items = each.facts.map((fact) => `- [ ] ${plain(factLine(fact, lang))}`)
        return [
          `### ${plain(`${each.name} (${each.kind})`)}`,
          items.join('\n'),
          plain(placeOf(each, lang, shownFile)),
        ].join('\n\n')
      })
      return [`## ${plain(owner === '' ? say.national : owner)}`, ...lists].join('\n\n')
    }),
  ]
  return `${parts.join('\n\n')}\n`
}

/** How many facts, and of how many structures: one may stand under several owners. */
function sizeOf(owners: readonly OwnerReview[]) {
  const services = owners.flatMap((each) => each.services)
  return {
    facts: services.reduce((count, each) => count + each.facts.length, 0),
    structures: new Set(services.map(({ territory, service }) => `${territory} ${service}`)).size,
  }
}

/** A fact, what is written of it, and where it stands. */
function factLine({ fact, written, state }: FactToConfirm, lang: Lang): string {
  const name = factNames[fact][lang]
  return `${name}${words[lang].colon}${valueInWords(fact, written)} (${saidOfFact(state, lang)})`
}

/** Where the first of them is written, and which pathways would show them. */
function placeOf(
  { facts: [first] }: ServiceReview,
  lang: Lang,
  shownFile: ReviewOptions['shownFile'],
): string {
  const say = words[lang]
  const { span } = first.written
  const readBy = first.readBy.length === 0 ? say.none : say.pathways(first.readBy.join(', '))
  return `${shownFile(span.source.file)}:${lineOf(span)}, ${readBy}`
}

function indented(text: string, by: number, more = 0): readonly string[] {
  return wrap(text, width - by - more).map(
    (line, index) => `${' '.repeat(index === 0 ? by : by + more)}${line}`,
  )
}

/** Text that means nothing to Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
}
