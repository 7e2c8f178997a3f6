/** How a difference is read: its title, its cases as lines, its conditions in the words of the questions. */
import { describe, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'
import { essai, smallContent, smallFiles } from '../testing/small-content.ts'

const content = smallContent({
  'network/facts.yaml': `danger: { ask: "Un danger immédiat\u00a0?", type: yes-no-unknown }
lieu: { ask: "Où\u00a0?", type: choice, answers: { ici: Chez vous, ailleurs: "Ailleurs, ou au téléphone" } }
signes: { ask: "Quels signes\u00a0?", type: choices, answers: { arme: Une arme, cou: Le cou serré, suivie: Suivie, autre: Autre chose, rien: { label: Rien de cela, exclusive: true }, inconnu: { label: Ne sait pas, unknown: true } } }
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
  const common = lessUrgent('{ all: [{ danger: oui }, { any: [{ lieu: ici }, { age: mineure }] }] }')
  const apart = lessUrgent('{ any: [{ lieu: ici }, { age: mineure }] }')

  test('are each a line of the comment', async () => {
    expect(await told(apart, '--format', 'markdown')).toContain(`
- **quand lieu = ici**
- **quand age = mineure**

9 situations, hors de tout territoire
`)
  })

  test('are each a line of the page, after what they have in common', async () => {
    expect(await told(common, '--format', 'html')).toContain(`
<p>3 situations, hors de tout territoire</p>
<p>Quand « Un danger immédiat ? » : « Oui » <code>danger = oui</code></p>
<p>et dans l'un de ces cas :</p>
<ol>
<li>« Où ? » : « Chez vous » <code>lieu = ici</code></li>
<li>« Quel âge ? » : « Moins de 18 ans » <code>age = mineure</code></li>
</ol>
`)
    expect(await told(apart, '--format', 'html')).toContain(`
<p>Dans l'un de ces cas :</p>
<ol>
<li>« Où ? » : « Chez vous » <code>lieu = ici</code></li>
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

  test('is a sentence in the page, or one line a condition', async () => {
    expect(await told(one, '--format', 'html')).toContain(
      '<p>Quand « Un danger immédiat ? » : « Oui » ou « Non abordé ou ne sait pas » <code>danger = oui ou inconnu</code></p>',
    )
    expect(
      await told(lessUrgent('{ all: [{ danger: oui }, { lieu: ailleurs }] }'), '--format', 'html'),
    ).toContain(`
<p>Quand, à la fois :</p>
<ul>
<li>« Un danger immédiat ? » : « Oui » <code>danger = oui</code></li>
<li>« Où ? » : « Ailleurs, ou au téléphone » <code>lieu = ailleurs</code></li>
</ul>
`)
  })

  test('says in an English page what is in French, and in a French one nothing more', async () => {
    expect(await told(one, '--format', 'html', '--lang', 'en')).toContain(
      '<p>When &quot;<span lang="fr">Un danger immédiat ?</span>&quot;: &quot;<span lang="fr">Oui</span>&quot; or &quot;<span lang="fr">Non abordé ou ne sait pas</span>&quot; <code>danger = oui or inconnu</code></p>',
    )
    expect(await told(one, '--format', 'html')).not.toContain('<span')
    for (const format of ['text', 'markdown', 'json'])
      expect(await told(one, '--format', format, '--lang', 'en')).not.toMatch(/[\ufdd0\ufdd1]|lang="/)
  })
})

test('the page says every danger, as the other reports do', async () => {
  const before = smallFiles[essai].replace('urgency: week', 'urgency: now')
  const page = await told([before, before.replace('inconnu: secours', 'inconnu: fin')], '--format', 'html')
  expect(page).toContain(`
<p>Aussi : « Prochain rendez-vous » n'est plus proposé, alors qu'il fallait le faire maintenant.</p>
<p>1 situation, hors de tout territoire</p>
`)
})

describe('several answers at once are told by what conditions look for', () => {
  const signs = (guard: string) => {
    const before = smallFiles[essai].replace(
      / {2}securite:.*\n/,
      `  securite: { ask: signes, next: [{ guard: ${guard}, target: secours }, { else: suite }] }\n`,
    )
    return [before, before.replace('urgency: now', 'urgency: h24')] as const
  }

  test.each([
    ['{ signes: { includes: arme } }', 'avec arme', 'with arme'],
    ['{ signes: { includes: [arme, cou] } }', 'avec arme et cou', 'with arme and cou'],
    ['{ not: { signes: { includes: arme } } }', 'inconnu ou sans arme', 'inconnu or without arme'],
    [
      '{ all: [{ signes: { excludes: inconnu } }, { not: { signes: { includes: [arme, cou] } } }] }',
      'sans inconnu et sans arme et cou à la fois',
      'without inconnu and not with all of arme and cou',
    ],
    ['{ signes: { includes-any: [arme, cou] } }', 'avec arme ou cou', 'with arme or cou'],
    [
      '{ signes: { excludes: [arme, cou] } }',
      'inconnu ou sans arme ni cou',
      'inconnu or without arme and without cou',
    ],
    ['{ signes: { only: [arme, cou] } }', "rien d'autre que arme ou cou", 'nothing but arme or cou'],
    [
      '{ not: { signes: { only: [arme, cou] } } }',
      'inconnu ou avec autre chose que arme ou cou',
      'inconnu or with something other than arme or cou',
    ],
    [
      '{ all: [{ signes: { includes-any: [arme, cou] } }, { signes: { includes: suivie } }] }',
      'avec (arme ou cou) et avec suivie',
      'with (arme or cou) and with suivie',
    ],
    ['{ signes: { includes-any: [arme, inconnu] } }', 'inconnu ou avec arme', 'inconnu or with arme'],
    ['{ signes: { excludes: rien } }', 'tout sauf rien', 'all but rien'],
    ['{ signes: { includes: inconnu } }', 'inconnu', 'inconnu'],
    [
      '{ any: [{ signes: { excludes: [inconnu, rien] } }, { signes: { includes: inconnu } }] }',
      'tout sauf rien',
      'all but rien',
    ],
    [
      '{ any: [{ signes: { excludes: [arme, inconnu] } }, { signes: { includes: inconnu } }] }',
      'inconnu ou sans arme',
      'inconnu or without arme',
    ],
    ['{ signes: { excludes: inconnu } }', 'tout sauf inconnu', 'all but inconnu'],
    ['{ not: { signes: { includes: inconnu } } }', 'tout sauf inconnu', 'all but inconnu'],
  ])('%s', async (guard, french, english) => {
    expect(await told(signs(guard))).toContain(`   quand signes = ${french}\n`)
    expect(await told(signs(guard), '--lang', 'en')).toContain(`   when signes = ${english}\n`)
  })

  test('and on the page, in the words of the answers', async () => {
    expect(await told(signs('{ signes: { includes: [arme, cou] } }'), '--format', 'html')).toContain(
      'Quand « Quels signes ? » : avec « Une arme » et « Le cou serré » <code>signes = avec arme et cou</code>',
    )
  })
})

/** Two advices in turn, the first of them said to be `first`. */
function advised(first: string, second: string, texts: Readonly<Record<string, string>> = {}): string {
  const advice = (name: string, next: string) =>
    `  ${name}: { advise: "${texts[name] ?? `Dites ${name}. Puis écoutez.`}", next: ${next} }\n`
  return smallFiles[essai]
    .replace('non: suite', `non: ${first}`)
    .replace('  secours:', `${advice(first, second)}${advice(second, 'suite')}  secours:`)
}

test('a title begins with a capital, and says « au » before « conseil »', async () => {
  const swapped = [advised('rester', 'partir'), advised('partir', 'rester')] as const
  expect(await told(swapped)).toContain(
    '1. Le conseil « Dites rester » laisse la place au conseil « Dites partir »  [',
  )
  expect(await told(swapped, '--lang', 'en')).toContain(
    '1. Advice "Dites rester" gives way to advice "Dites partir"  [',
  )
})

test('two advices that begin with the same words are told apart by their steps', async () => {
  const texts = { rester: 'Dites-le. Puis écoutez.', partir: 'Dites-le. Puis partez.' }
  expect(await told([advised('rester', 'partir', texts), advised('partir', 'rester', texts)])).toContain(
    '1. Le conseil « Dites-le » (rester) laisse la place au conseil « Dites-le » (partir)  [',
  )
})

test('an advice that is reworded and no more given is called as it was', async () => {
  const before = advised('rester', 'partir')
  const after = advised('rester', 'partir', { rester: 'Expliquez.' }).replace('non: rester', 'non: partir')
  expect(await told([before, after])).toContain(
    '1. Le conseil « Dites rester » laisse la place au conseil « Dites partir »  [',
  )
})
