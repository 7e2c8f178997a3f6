/**
 * P18, second half: what every plan shows, in every commune of every territory and outside, on a day when little is
 * confirmed. That every walk ends on such a plan is proved in `packages/verifier/src/laws/always-someone.test.ts`, by
 * the enumeration of the verifier.
 *
 * A plan is a list of kinds that exist there. It has a number that answers at any time as soon as one of its cards has
 * one, and otherwise says so, which draws the list of such numbers: looked at for each kind alone, then for all of them
 * together and for none. So it holds for every plan, whatever the walk.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { own, type PlanItem, type Run, type Urgency } from '@jalon/core/runtime'
import { availability, type Pack, readPack } from '@jalon/directory/runtime'
import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { Plan } from '../components/plan/plan.tsx'
import { french } from '../messages/french.ts'
import { type PlanSetting, type PlanView, toPlanView } from './plan-view.ts'

const folder = join(import.meta.dirname, '../../generated')
const generated = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
const today = '2026-11-26'

const national: Pack = generated('national')
const packs = ['exemple', 'metz', 'pantin'].map((name): readonly [string, Pack] => {
  const pack = readPack(generated(name), national)
  if ('problem' in pack) throw new Error(pack.problem)
  return [name, pack]
})

/** Two talks: who stands in for a structure that cannot be reached depends on whether a child is concerned. */
const talks: readonly Run[] = [{ contexte: 'seule' }, { contexte: 'seule', age: 'mineure' }].map(
  (answers) => ({
    status: 'finished',
    answers,
    trace: [],
  }),
)

/** Telephone numbers that answer day and night, by the plan of numbering. */
const anytime = /^tel:(15|17|18|112|115|119|3919)$/

afterEach(cleanup)

function placesOf(pack: Pack): readonly (string | null)[] {
  return [null, ...pack.communes.map(({ code }) => code)]
}

function settingOf(pack: Pack, commune: string | null, run: Run): PlanSetting {
  const moment = () => ({ day: today, time: '03:00' })
  return { pack, commune, today, moment, run, available: availability(pack, commune) }
}

function planOf(setting: PlanSetting, kinds: Iterable<string>, urgency: Urgency): PlanView {
  const items = [...kinds].map(
    (kind): PlanItem => ({
      type: 'referral',
      kind,
      found: true,
      urgency,
      say: '',
      prepare: [],
      avoid: [],
      sources: [],
      from: [],
      missing: [],
    }),
  )
  return toPlanView(setting, items)
}

/** The numbers to call on the plan as it is drawn, unless it is read over her shoulder. */
function callsOn(plan: PlanView): readonly string[] {
  const none = () => {}
  const { container, unmount } = render(
    <Plan
      level={2}
      messages={french}
      plan={plan}
      answers={[]}
      pending={false}
      isRetained={() => false}
      onRetain={none}
      onChange={none}
      onResume={none}
      onSheet={none}
      onCopy={none}
      onMask={none}
      onBack={none}
    />,
  )
  const calls = [...container.querySelectorAll('a')].flatMap((link) => link.getAttribute('href') ?? [])
  unmount()
  return calls
}

/** Every plan of one kind that exists in a place, the plan of all of them, and the plan of none. */
function* plansIn(pack: Pack, commune: string | null): Generator<readonly [string, PlanView]> {
  for (const run of talks) {
    const setting = settingOf(pack, commune, run)
    const all = [...setting.available]
    for (const kinds of [[], all, ...all.map((kind) => [kind])]) {
      for (const urgency of ['now', 'later'] as const)
        yield [`${commune} ${urgency} ${kinds}`, planOf(setting, kinds, urgency)]
    }
  }
}

/** The numbers of its cards. */
function callsOf({ groups }: PlanView): readonly string[] {
  const cards = groups.flatMap(({ items }) => items.filter((item) => item.type === 'referral'))
  return cards.flatMap(({ contacts, meanwhile }) =>
    [meanwhile?.call, ...contacts.flatMap((one) => [one.phone, one.meanwhile?.call])].flatMap(
      (call) => call?.href ?? [],
    ),
  )
}

const isAnytime = (call: string) => anytime.test(call)

describe.each(packs)('P18 : dans le territoire %s', (_, pack) => {
  test('chaque plan porte un numéro qui répond jour et nuit, dans chaque commune et ailleurs', () => {
    const silent = placesOf(pack).flatMap((commune) =>
      [...plansIn(pack, commune)].flatMap(([where, plan]) =>
        plan.minimal || callsOf(plan).some(isAnytime) ? [] : [where],
      ),
    )
    expect(silent).toEqual([])
  })

  test('ce numéro est un lien du plan tel qu’il est dessiné', { timeout: 60_000 }, () => {
    for (const commune of placesOf(pack).slice(0, 2)) {
      for (const [where, plan] of plansIn(pack, commune))
        expect({ where, isThere: callsOn(plan).some(isAnytime) }).toEqual({ where, isThere: true })
    }
  })

  test('chaque besoin mène à un contact, à une ligne nationale ou à ce que le professionnel fait lui-même', () => {
    const alone: string[] = []
    for (const commune of placesOf(pack)) {
      for (const run of talks) {
        const setting = settingOf(pack, commune, run)
        for (const kind of setting.available) {
          const cards = planOf(setting, [kind], 'later').groups.flatMap(({ items }) => items)
          for (const card of cards) {
            if (card.type !== 'referral' || card.nature === 'action') continue
            const isReached = card.contacts.some(
              ({ phone, address, site, through, meanwhile }) =>
                phone ?? address ?? site ?? through?.phone ?? meanwhile,
            )
            if (!isReached) alone.push(`${commune} ${kind}`)
          }
        }
      }
    }
    expect(alone).toEqual([])
  })

  test('ce qui remplace une structure est toujours une ligne qui ne ferme pas', () => {
    for (const kind of ['samu', 'ligne-119', 'ligne-3919'])
      expect(own(pack.ir.kinds, kind)).toMatchObject({ nature: 'line', alwaysOpen: true })
  })
})
