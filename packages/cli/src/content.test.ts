/**
 * The pathways of this repository: nothing is wrong with them, every scenario holds, and walks at random, in every
 * commune of every territory and outside, keep what the network promises. A failure shows the shortest walk.
 */
import { fileURLToPath } from 'node:url'
import type { Answers, PlannedReferral, Run, Value } from '@jalon/core'
import { brokenBy, domainOf, own, planOf, run, urgencies } from '@jalon/core'
import type { Pack } from '@jalon/directory'
import { availability } from '@jalon/directory'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openProject, packOf } from './project.ts'
import { jalon, today } from './testing/jalon.ts'

const cwd = fileURLToPath(new URL('../../../', import.meta.url))
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const walksEach = Number(process.env['WALKS'] ?? 2000)
const mostQuestions = 14

const io = { cwd, today, input: nothing(), out: () => {}, err: () => {} }
const project = openProject({ words: [], options: {}, root: 'pathways', format: 'text', lang: 'fr', io })
const { ir } = project
const packs = project.directory.territories.flatMap(({ id }) => packOf(project, id, today).value ?? [])
const entries = Object.values(ir.pathways).filter(({ entry }) => entry)

test('jalon check finds no error', async () => {
  const { out } = await jalon(['check', '--format', 'json'], { cwd })
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { severity: string; file: string; line: number; message: string }[]
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([])
}, 30_000)

test('every scenario holds', async () => {
  const { out } = await jalon(['test', '--format', 'json'], { cwd })
  const { scenarios } = JSON.parse(out) as {
    scenarios: { name: string; passed: boolean; difference?: string }[]
  }
  expect(scenarios.length).toBeGreaterThan(100)
  expect(
    scenarios.filter(({ passed }) => !passed).map(({ name, difference }) => `${name}: ${difference}`),
  ).toEqual([])
}, 60_000)

/** What every walk keeps. */
const promises: readonly [string, (walk: Walk) => boolean][] = [
  ['never ends stuck, looping or without an answer to give', ({ run: { status } }) => status === 'finished'],
  [
    'ends with a plan',
    ({ referrals, run: { trace } }) => referrals.length > 0 || trace.some(({ kind }) => kind === 'advised'),
  ],
  [
    `asks at most ${mostQuestions} questions`,
    ({ run: { answers } }) => Object.keys(answers).length <= mostQuestions,
  ],
  [
    'never becomes more urgent',
    ({ run: { trace } }) =>
      !rises(trace.flatMap((event) => (event.kind === 'referred' ? [urgencies.indexOf(event.urgency)] : []))),
  ],
  [
    // INV-T5 of the dossier: unless she has to be seen alone, or a third party asks for a paper and is refused it.
    'closes with the next appointment, unless someone else is there or asks for her',
    ({ referrals, run: { outcome, trace } }) =>
      outcome === 'a-revoir-seule' ||
      trace.some((event) => event.kind === 'advised' && event.at.state === 'refus-document') ||
      referrals.at(-1)?.kind === 'rdv-suivi',
  ],
  [
    'calls the police first in immediate danger',
    ({ referrals, run: { answers } }) =>
      answers['danger'] !== 'oui' || referrals[0]?.kind === 'police-urgence',
  ],
  ['keeps what the invariants of the network promise', ({ broken }) => broken === undefined],
  ['only refers to what exists there', ({ referrals }) => referrals.every(({ found }) => found)],
]

test('there are pathways to walk and communes to walk them in', () => {
  expect(entries.map(({ id }) => id)).toContain('orientation')
  expect(packs.map(({ territory }) => territory.id)).toEqual(['exemple', 'metz', 'pantin'])
})

describe.each(entries.map(({ id }) => [id] as const))(
  `${walksEach} walks through %s, seed ${seed}`,
  (pathway) => {
    const walks = fc.sample(arbitraryWalk(pathway), { numRuns: walksEach, seed })
    const lengths = walks.map(({ run: { answers } }) => Object.keys(answers).length).sort((a, b) => a - b)
    console.log(
      `${pathway}: ${walks.length} walks, questions: median ${lengths[lengths.length >> 1]}, most ${lengths.at(-1)} (SEED=${seed} to replay)`,
    )

    test.each(promises)('every walk %s', (_, keeps) => {
      const broken = walks.filter((walk) => !keeps(walk)).sort((a, b) => a.told.length - b.told.length)
      expect({ broken: broken.length, shortest: broken[0]?.told ?? '' }).toEqual({ broken: 0, shortest: '' })
    })
  },
)

interface Walk {
  readonly run: Run
  readonly referrals: readonly PlannedReferral[]
  /** The invariant that it breaks. */
  readonly broken: string | undefined
  /** The walk in words, for a failure. */
  readonly told: string
}

function arbitraryWalk(pathway: string): fc.Arbitrary<Walk> {
  const places = packs.flatMap((pack) =>
    [null, ...pack.communes.map(({ code }) => code)].map((code) => ({ pack, code })),
  )
  const picks = fc.array(fc.nat(), { minLength: 40, maxLength: 40 })
  // Half of the walks pass the first questions without alarm: the others seldom come to the end of a pathway.
  const sheets = fc.constantFrom<Answers>({}, calm)
  return fc.tuple(fc.constantFrom(...places), sheets, picks).map(([{ pack, code }, sheet, chosen]) => {
    return walkOf(pathway, { pack, commune: code }, sheet, chosen)
  })
}

const calm: Answers = { contexte: 'seule', danger: 'non', 'urgence-medicale': 'non', age: 'majeure' }

/** A commune of a territory, or with `null` someone from elsewhere. */
interface Place {
  readonly pack: Pack
  readonly commune: string | null
}

/** Answers each question as it comes: from the sheet, otherwise with the value that the next number picks. */
function walkOf(pathway: string, place: Place, sheet: Answers, picks: readonly number[]): Walk {
  const { pack, commune } = place
  const available = availableAt(place)
  let answers = sheet
  let walked = run(ir, pathway, available, answers)
  for (const pick of picks) {
    const fact = walked.waiting === undefined ? undefined : own(ir.facts, walked.waiting)
    if (fact === undefined) break
    const values = domainOf(fact)
    answers = { ...answers, [fact.id]: values[pick % values.length] as Value }
    walked = run(ir, pathway, available, answers)
  }
  const plan = planOf(ir, walked.trace)
  const referrals = plan.flatMap((item) => (item.type === 'referral' ? [item] : []))
  const given = Object.entries(walked.answers).map(([name, value]) => `${name}=${[value].flat().join('+')}`)
  const sent = referrals.map(({ kind, urgency }) => `${kind}:${urgency}`)
  const told = `${pack.territory.id}/${commune ?? 'outside'} ${given.join(' ')} → ${walked.status} ${walked.outcome ?? ''} [${sent.join(', ')}]`
  const broken = brokenBy(ir, pathway, available, walked)?.id
  return { run: walked, referrals, broken, told: broken === undefined ? told : `${told} ${broken}` }
}

const known = new Map<string, ReadonlySet<string>>()

function availableAt({ pack, commune }: Place): ReadonlySet<string> {
  const key = `${pack.territory.id}/${commune}`
  const available = known.get(key) ?? availability(pack, commune)
  known.set(key, available)
  return available
}

function rises(levels: readonly number[]): boolean {
  return levels.some((level, index) => index > 0 && level < (levels[index - 1] ?? 0))
}

async function* nothing(): AsyncIterable<string> {}
