/** One cause is told once: what follows from it is not told too. */
import { expect, test } from 'vitest'
import { toldOf } from '../testing/example-told.ts'

const ends = `
  conseil: { advise: Convenez d'un mot de code., next: fin }
  fin: { final: fin }
`

test.each([
  [
    'a condition that always holds, and the lines and the state that it makes useless',
    `
      securite: { ask: danger, next: { oui: suite, non: fin-conseil, inconnu: conseil } }
      suite:
        next:
          - { guard: { danger: oui }, target: conseil }
          - { guard: { danger: non }, target: perdu }
          - { else: perdu }
      perdu: { advise: Personne ne lit ceci., next: fin }
      fin-conseil: { advise: Restez prudente., next: fin }
    `,
    ['condition-always-true'],
  ],
  [
    'a line never used, and the states behind it',
    `
      securite: { ask: danger, next: { oui: conseil, non: suite, inconnu: suite } }
      suite:
        next:
          - { guard: { danger: oui }, target: perdu }
          - { guard: { danger: non }, target: conseil }
          - { guard: { danger: inconnu }, target: fin-conseil }
      perdu: { ask: accord, next: { oui: perdu-aussi, non: perdu-aussi } }
      perdu-aussi: { advise: Personne ne lit ceci., next: fin }
      fin-conseil: { advise: Restez prudente., next: fin }
    `,
    ['branch-never-used', 'unknown-treated-as-no'],
  ],
  [
    'an else that catches nothing, and the state that it alone leads to',
    `
      securite:
        ask: danger
        next:
          - { guard: { danger: [oui, inconnu] }, target: conseil }
          - { guard: { danger: non }, target: fin-conseil }
          - { else: perdu }
      perdu: { advise: Personne ne lit ceci., next: fin }
      fin-conseil: { advise: Restez prudente., next: fin }
    `,
    ['else-never-used'],
  ],
  [
    'a contradiction, and the line that is never used',
    `
      securite:
        ask: danger
        next:
          - { guard: { all: [{ danger: oui }, { danger: non }] }, target: perdu }
          - { else: conseil }
      perdu: { advise: Personne ne lit ceci., next: fin }
    `,
    ['contradictory-condition'],
  ],
  [
    'a question not asked, and the lines and states that wait for it',
    `
      securite:
        next:
          - { guard: { danger: oui }, target: perdu }
          - { guard: { danger: [non, inconnu] }, target: conseil }
      perdu: { advise: Personne ne lit ceci., next: fin }
    `,
    ['answer-before-question'],
  ],
  [
    'two exits for one case, and the line that is always taken first',
    `
      securite:
        ask: danger
        next:
          - { guard: { danger: [oui, non, inconnu] }, target: conseil }
          - { guard: { danger: oui }, target: fin-conseil }
      fin-conseil: { advise: Restez prudente., next: fin }
    `,
    ['overlapping-branches'],
  ],
  [
    'a line written for the wrong answer, and the case that it leaves without a way out',
    `
      securite: { ask: danger, next: { oui: conseil, non: suite, inconnu: fin-conseil } }
      suite:
        next:
          - { guard: { danger: oui }, target: conseil }
          - { guard: { danger: inconnu }, target: fin-conseil }
      fin-conseil: { advise: Restez prudente., next: fin }
    `,
    ['uncovered-case'],
  ],
  [
    'a question not asked, and everything that looks at it',
    `
      accord: { ask: accord, next: suite }
      suite:
        next:
          - { guard: { danger: oui }, target: conseil }
          - { guard: { danger: [non, inconnu] }, target: encore }
          - { else: encore }
      encore:
        next:
          - { guard: { danger: oui, accord: oui }, target: conseil }
          - { else: fin-conseil }
      fin-conseil: { advise: Restez prudente., next: fin }
    `,
    ['answer-before-question'],
  ],
  [
    'two circles, each by the state that leads into it',
    `
      securite: { ask: danger, next: { oui: a, non: c, inconnu: conseil } }
      a: { advise: Un., next: b }
      b: { advise: Deux., next: a }
      c: { advise: Trois., next: d }
      d: { advise: Quatre., next: e }
      e: { advise: Cinq., next: d }
    `,
    ['endless-loop', 'endless-loop'],
  ],
])('%s', (_, states, rules) => {
  const initial = /(\w+):/.exec(states)?.[1]
  const text = `initial: ${initial}\nstates:${states.replaceAll('\n    ', '\n')}${ends}`
  const told = toldOf({ 'essai/essai.pathway.yaml': text }).filter(({ severity }) => severity !== 'hint')
  expect(told.map(({ rule, message }) => [rule, message.fr])).toEqual(
    rules.map((rule) => [rule, expect.any(String)]),
  )
})

test('an end that an invoked pathway never comes to is told with its own file', () => {
  const told = toldOf({
    'essai/essai.pathway.yaml': `
initial: aide
states:
  aide: { invoke: aide, next: { perdu: perdu, fait: conseil } }
  perdu: { advise: Personne ne lit ceci., next: fin }${ends}`,
    'aide/aide.pathway.yaml': `
entry: false
initial: securite
states:
  securite: { ask: danger, next: { oui: encore, non: fait, inconnu: encore } }
  encore: { ask: danger, next: { oui: fait, non: perdu, inconnu: fait } }
  perdu: { final: perdu }
  fait: { final: fait }
`,
  }).filter(({ severity }) => severity !== 'hint')
  expect(told.map(({ rule, span }) => [rule, span.source.file])).toEqual([
    ['unreachable-outcome', 'aide/aide.pathway.yaml'],
  ])
})

test('nothing is said to never happen while a territory cannot be read', () => {
  const files = {
    'essai/essai.pathway.yaml': `
initial: examen
states:
  examen:
    next:
      - { guard: { available: medecin-legiste }, target: conseil }
      - { else: attendre }
  attendre: { advise: Attendez., next: fin }${ends}`,
  }
  const broken = { ...files, 'territories/essai/services.yaml': 'umj: [' }
  expect(toldOf(files).map(({ rule }) => rule)).toEqual(['what-else-catches'])
  expect(
    toldOf(broken).flatMap(({ rule, span }) => (span.source.file.startsWith('essai/') ? [rule] : [])),
  ).toEqual([])
})
