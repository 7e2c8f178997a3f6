/** A change that makes another question of one: both are told, each as what it is. */
import { describe, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'
import { essai, smallContent, smallFiles } from '../testing/small-content.ts'

const content = smallContent()
const { root } = content
const diff = (words: readonly string[]) => jalon(['diff', ...words], { cwd: content.folder })

describe('a question that has become another one', () => {
  const asked = (type: string, here: string) => ({
    'network/facts.yaml': `danger: { ask: "Un danger immédiat\u00a0?", type: yes-no-unknown }\nlieux: { ask: "Où\u00a0?", type: ${type}, answers: { ici: ${here}, ailleurs: Ailleurs } }\n`,
  })
  const turned = async (...words: readonly string[]) => {
    const there: readonly [string, string] = ['non: suite }', 'non: lieu }']
    const state = (when: string) =>
      `  lieu: { ask: lieux, next: [{ guard: { lieux: ${when} }, target: suite }, { else: fin }] }\n  secours:`
    const versions = [
      root('un-choix', {
        ...asked('choice', 'Ici'),
        [essai]: smallFiles[essai].replace(...there).replace('  secours:', state('ici')),
      }),
      root('des-choix', {
        ...asked('choices', 'Ici même'),
        [essai]: smallFiles[essai].replace(...there).replace('  secours:', state('{ includes: ici }')),
      }),
    ]
    return (await diff([...versions, ...words])).out
  }

  test('is told as two questions, the former one as such', async () => {
    const out = await turned()
    expect(out).toContain("lieux = ici (à la question d'avant)")
    expect(out).not.toContain('@avant')
    expect(await turned('--lang', 'en')).toContain('lieux = ici (to the question as it was)')
  })

  test('is followed answer by answer in the page, where each version reads its own', async () => {
    const out = await turned('--format', 'html')
    const former = "(à la question d'avant)".replace("'", '&#39;')
    expect(out).toContain(`«\u00a0Ici\u00a0» ${former} <code>lieux = ici ${former}</code></th>`)
    expect(out).toContain(
      `<li>«\u00a0Où\u00a0?\u00a0»\u00a0: «\u00a0Ici\u00a0» ${former} <code>lieux = ici ${former}</code></li>`,
    )
    expect(out).not.toContain('@avant')
  })
})
