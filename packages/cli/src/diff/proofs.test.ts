/** What held before a change and does not any more, and the other way round. */
import { describe, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'
import { essai, smallContent, smallFiles } from '../testing/small-content.ts'

const content = smallContent({
  'network/invariants.yaml':
    'invariants:\n  - { id: secours, why: "En danger, on appelle.", if: { danger: oui }, first-is: { refer: police, urgency: now } }\n',
})
const { root } = content
const diff = (words: readonly string[]) => jalon(['diff', ...words], { cwd: content.folder })

describe('the proofs that a change gains and loses', () => {
  const rules = 'network/invariants.yaml'
  const alone = { [essai]: ['pathway: essai\n', 'pathway: essai\nentry: false\n'] } as const
  const caller = `pathway: accueil
title: Un accueil
owner: pole
reviewed: 2026-11-01
review-by: 2027-05-01
status: draft
initial: ecoute
states:
  ecoute: { refer: { to: suivi, urgency: later, say: "Écoutez-la.", consent: not-required }, next: essai }
  essai: { invoke: essai, next: { termine: fin } }
  fin: { final: termine }
`
  const twoPathways = { ...alone, 'accueil/accueil.pathway.yaml': caller }
  const proofs = async (before: string, after: string) => {
    const { out } = await diff([before, after, '--format', 'json'])
    const told = ({ message, pathways }: { message: { fr: string }; pathways: readonly string[] }) =>
      `${pathways}: ${message.fr}`
    const { lost, gained } = JSON.parse(out).proofs
    return { lost: lost.map(told), gained: gained.map(told) }
  }
  const broken = "La règle « secours » n'est pas respectée."

  test('are told where nothing but a rule has changed', async () => {
    const stricter = root('plus-stricte', { [rules]: ['danger: oui }', 'danger: non }'] })
    expect(await proofs(root('a'), stricter)).toEqual({ lost: [`essai: ${broken}`], gained: [] })
    expect(await proofs(stricter, root('a'))).toEqual({ lost: [], gained: [`essai: ${broken}`] })
  })

  test('are told of whoever invokes what has changed', async () => {
    const atOnce = caller.replace('initial: ecoute', 'initial: essai').replace(/ {2}ecoute:.*\n/, '')
    const before = root('sans-ecoute', { ...twoPathways, 'accueil/accueil.pathway.yaml': atOnce })
    const after = root('en-doute', {
      ...twoPathways,
      'accueil/accueil.pathway.yaml': atOnce,
      [essai]: smallFiles[essai].replace(...alone[essai]).replace('oui: secours', 'oui: suite'),
    })
    expect(await proofs(before, after)).toEqual({ lost: [`accueil: ${broken}`], gained: [] })
  })

  test('are not told of a fault that was there already, whatever else is edited', async () => {
    const faulty = root('en-faute', twoPathways)
    const edited = root('en-faute-relu', {
      ...twoPathways,
      'accueil/accueil.pathway.yaml': caller.replace('Écoutez-la.', 'Écoutez-la bien.'),
    })
    const { diagnostics } = JSON.parse(
      (await jalon(['check', '--root', faulty, '--format', 'json'], { cwd: content.folder })).out,
    )
    expect(diagnostics.map(({ rule }: { rule: string }) => rule)).toContain('invariant-broken')
    expect(await proofs(faulty, edited)).toEqual({ lost: [], gained: [] })
  })
})
