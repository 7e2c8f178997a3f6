/** How a difference is read: its title, its cases as lines. */
import { describe, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'
import { essai, smallContent, smallFiles } from '../testing/small-content.ts'

const content = smallContent({
  'network/facts.yaml': `danger: { ask: "Un danger immédiat\u00a0?", type: yes-no-unknown }
lieu: { ask: "Où\u00a0?", type: choice, answers: { ici: Chez vous, ailleurs: "Ailleurs, ou au téléphone" } }
age: { ask: "Quel âge\u00a0?", type: choice, answers: { mineure: Moins de 18 ans, majeure: 18 ans ou plus } }
`,
})

/** The report of a change, with ordinary spaces. */
async function told(
  [before, after]: readonly [before: string, after: string],
  ...words: readonly string[]
): Promise<string> {
  const versions = [content.root('avant', { [essai]: before }), content.root('apres', { [essai]: after })]
  const { out } = await jalon(['diff', ...versions, ...words], { cwd: content.folder })
  return out.replaceAll('\u00a0', ' ').replaceAll('&#39;', "'")
}

/** A referral that becomes less urgent where a guard holds, once three questions are answered. */
function lessUrgent(guard: string): readonly [before: string, after: string] {
  const before = smallFiles[essai].replace(
    / {2}securite:.*\n/,
    () => `  securite: { ask: danger, next: lieu }
  lieu: { ask: lieu, next: age }
  age: { ask: age, next: [{ guard: ${guard}, target: secours }, { else: suite }] }
`,
  )
  return [before, before.replace('urgency: now', 'urgency: h24')]
}

describe('several cases', () => {
  const apart = lessUrgent('{ any: [{ lieu: ici }, { age: mineure }] }')

  test('are each a line of the comment', async () => {
    expect(await told(apart, '--format', 'markdown')).toContain(`
- **quand lieu = ici**
- **quand age = mineure**

9 situations, hors de tout territoire
`)
  })
})

describe('one case', () => {
  const one = lessUrgent('{ danger: [oui, inconnu] }')

  test('is a sentence in the comment, with what the file calls things', async () => {
    expect(await told(one, '--format', 'markdown')).toContain(`
**quand danger = oui ou inconnu** · 8 situations, hors de tout territoire
`)
  })
})

test('a title begins with a capital, and says « au » before « conseil »', async () => {
  const advised = (first: string, second: string) =>
    smallFiles[essai].replace('non: suite', `non: ${first}`).replace(
      '  secours:',
      `  ${first}: { advise: "Dites ${first}.", next: ${second} }
  ${second}: { advise: "Dites ${second}.", next: suite }
  secours:`,
    )
  const swapped = [advised('rester', 'partir'), advised('partir', 'rester')] as const
  expect(await told(swapped)).toContain('1. Le conseil « rester » laisse la place au conseil « partir »  [')
  expect(await told(swapped, '--lang', 'en')).toContain('1. Advice "rester" gives way to advice "partir"  [')
})
