/** A pathway too large to be looked at whole: it is refused, never judged on a part. */
import type { Pathway } from '@jalon/core'
import { defineRule, fileSpan } from '@jalon/diagnostics'
import { messages } from '../messages.ts'

/** A pathway that could not be looked at whole, and what makes it so. */
export interface Refusal {
  readonly pathway: Pathway
  readonly because: /** Facts that stay in use too long, the longest first, and the last state that looks at the first of them. */
    | { readonly kind: 'too-large'; readonly facts: readonly string[]; readonly until: string }
    /** A question with too many combinations of answers in use. */
    | { readonly kind: 'too-many-answers'; readonly fact: string }
}

export const tooLargeToProve = defineRule<Refusal>({
  name: 'too-large-to-prove',
  severity: 'error',
  summary: {
    fr: 'Un parcours est trop grand pour être vérifié en entier.',
    en: 'A pathway is too large to be fully checked.',
  },
  why: {
    fr: 'Sans preuve complète, il ne peut pas être publié : un seul cas non vérifié peut laisser quelqu’un sans suite.',
    en: 'Without a complete proof it cannot be published: one case left unchecked may leave someone with nothing.',
  },
  examples: {
    incorrect: `
      pathway: essai
      #        ^^^^^ Le parcours « essai » regarde trop de réponses de « besoins » à la fois pour être vérifié en entier.
      facts:
        besoins:
          ask: De quoi a-t-elle besoin
          type: choices
          answers: { a: A, b: B, c: C, d: D, e: E, f: F, g: G, h: H, i: I, j: J, k: K, l: L, m: M, p: P, o: O }
      initial: besoins
      states:
        besoins:
          ask: besoins
          next:
            - { guard: { besoins: { only: [a, b, c, d, e, f, g, h, i, j, k, l, m, p, o] } }, target: fin }
            - { else: fin }
        fin: { final: fin }
    `,
    correct: `
      pathway: essai
      facts:
        besoins:
          ask: De quoi a-t-elle besoin
          type: choices
          answers: { a: A, b: B, c: C, d: D, e: E, f: F, g: G, h: H, i: I, j: J, k: K, l: L, m: M, p: P, o: O }
      initial: besoins
      states:
        besoins:
          ask: besoins
          next:
            - { guard: { besoins: { includes: a } }, target: fin }
            - { guard: { besoins: { excludes: a } }, target: autre }
        autre: { final: autre }
        fin: { final: fin }
    `,
  },
  check({ pathway, because }, report) {
    const { id, document } = pathway
    const isWritten = id.span.end > id.span.start
    report({
      span: isWritten ? id.span : fileSpan(document.source),
      message:
        because.kind === 'too-large'
          ? messages.tooLarge(id.value, because.facts, because.until)
          : messages.tooManyAnswers(id.value, because.fact),
      help: because.kind === 'too-large' ? messages.askNearer : messages.fewerAnswers,
    })
  },
})
