/** The form of the intermediate form, as a pack carries it. */
import { choicesOperators, communeRoles, factTypes, irVersion, natures, urgencies } from '@jalon/core/runtime'
import {
  count,
  fields,
  flag,
  lazy,
  listOf,
  mapOf,
  oneOf,
  type Shape,
  text,
  texts,
  variants,
} from './shape.ts'

const fact = fields(
  {
    id: text,
    type: oneOf(factTypes),
    ask: text,
    answers: listOf(
      fields({ id: text, label: text }, { help: text, exclusive: flag, unknown: flag, underHours: count }),
    ),
  },
  { help: text, say: text },
)

const kind = fields(
  {
    id: text,
    label: text,
    nature: oneOf(natures),
    purpose: text,
    basedOn: oneOf(communeRoles),
    alwaysOpen: flag,
    outside: flag,
    insideFor: texts,
    protected: flag,
  },
  { role: text, plainName: text, betweenProfessionals: flag },
)

const guard: Shape = variants({
  answered: fields({ fact: text, among: texts }),
  chosen: fields({ fact: text, operator: oneOf(choicesOperators), answers: texts }),
  available: fields({ kinds: texts }),
  all: fields({ guards: listOf(lazy(() => guard)) }),
  any: fields({ guards: listOf(lazy(() => guard)) }),
  not: fields({ guard: lazy(() => guard) }),
})

const exit = variants({
  to: fields({ target: text }),
  'by-answer': fields({ targets: mapOf(text) }),
  'by-guard': fields({ branches: listOf(fields({ guard, target: text })) }, { otherwise: text }),
})

const referral = fields(
  { to: texts, urgency: oneOf(urgencies), say: text, prepare: texts, avoid: texts, sources: texts },
  { consent: text },
)

const state = variants({
  ask: fields({ fact: text, exit }),
  refer: fields({ referral, exit }),
  advise: fields({ advice: fields({ text, avoid: texts, sources: texts }), exit }),
  invoke: fields({ pathway: text, outcomes: mapOf(text) }),
  final: fields({ outcome: text }, { say: text }),
  decide: fields({ exit }),
})

const source = fields({ title: text }, { url: text, date: text, status: oneOf(['read', 'to-verify']) })

const pathway = fields(
  {
    id: text,
    title: text,
    entry: flag,
    status: oneOf(['draft', 'published']),
    owner: text,
    reviewed: text,
    reviewBy: text,
    sources: mapOf(source),
    initial: text,
    states: mapOf(state),
  },
  { description: text, alias: text },
)

const names: Shape = (value, at) => (typeof value === 'string' ? oneOf(['any']) : texts)(value, at)

const motif = variants({
  refer: fields({ among: names }, { urgency: listOf(oneOf(urgencies)) }),
  ...Object.fromEntries(['ask', 'advise', 'state', 'final'].map((kind) => [kind, fields({ among: names })])),
})

const pattern = listOf(motif)

const promise = variants({
  'first-is': fields({ pattern }),
  'always-before': fields({ first: pattern, next: pattern }),
  'always-after': fields({ first: pattern, next: pattern }),
  'never-together': fields({ patterns: listOf(pattern) }),
  'every-path-includes': fields({ pattern }),
  unreachable: fields({ pattern }),
  'within-steps': fields({ atMost: count, reach: pattern }),
})

const invariant = fields({ id: text, promise }, { appliesTo: texts, when: guard })

export const irShape = fields({
  version: oneOf([irVersion]),
  pathways: mapOf(pathway),
  facts: mapOf(fact),
  kinds: mapOf(kind),
  invariants: listOf(invariant),
})
