/** Every example of every component in an English interface: what is French says so (WCAG 3.1.2). */
import { act, cleanup, render } from '@testing-library/preact'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { frenchWords, withoutNames } from '../messages/testing/french-words.ts'
import type { Examples } from './examples.ts'

const modules = import.meta.glob<{ examples: Examples }>('./*/*.examples.ts')

// The components are read once the language is chosen, and all together: no test pays for the others.
beforeAll(async () => {
  vi.stubGlobal('interfaceLanguage', 'en')
  await Promise.all(Object.values(modules).map((load) => load()))
}, 60_000)
afterAll(() => vi.unstubAllGlobals())
afterEach(cleanup)

function texts(container: Element): readonly Text[] {
  const walker = document.createTreeWalker(container, 4)
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found
}

/** What is read as English, and what is read as French. */
async function heard(path: string, name: string) {
  const { examples } = (await modules[path]?.()) ?? {}
  const Component = examples?.component ?? 'p'
  const { container } = render(<Component {...examples?.cases[name]} />)
  // What is folded is made only once it is opened.
  await act(() => {
    for (const details of container.querySelectorAll('details')) {
      details.open = true
      for (const name of ['toggle', 'Toggle']) details.dispatchEvent(new Event(name))
    }
  })
  const all = texts(container)
  const isFrench = ({ parentElement }: Text) =>
    parentElement?.closest('[lang]')?.getAttribute('lang') === 'fr'
  const read = (some: readonly Text[]) => some.map(({ data }) => withoutNames(data).trim()).filter(Boolean)
  return {
    english: read(all.filter((text) => !isFrench(text))),
    french: read(all.filter(isFrench)),
  }
}

describe.each(Object.keys(modules))('%s', (path) => {
  test('nothing that is read as English is French', async () => {
    const { examples } = (await modules[path]?.()) ?? {}
    for (const name of Object.keys(examples?.cases ?? {})) {
      const { english } = await heard(path, name)
      expect({ name, found: english.filter((text) => frenchWords.test(text)) }).toEqual({ name, found: [] })
      cleanup()
    }
  })
})

test.each([
  ['./question/question.examples.ts', 'plusieurs réponses', /^Non abordé/],
  ['./contact-card/contact-card.examples.ts', 'ouverte', /^Consultation de Beauclair$/],
  ['./contact-card/contact-card.examples.ts', 'ouverte', /^3, rue du Pont/],
  ['./small-sheet/small-sheet.examples.ts', 'trois contacts', /^Conseil juridique$/],
  ['./memory-card/memory-card.examples.ts', 'quatre numéros', /^Permanence santé$/],
])('in %s, « %s », what the content says is read as French', async (path, name, words) => {
  expect((await heard(path, name)).french).toContainEqual(expect.stringMatching(words))
})

test.each([
  ['./question/question.examples.ts', 'une seule réponse', 'Continue'],
  ['./handing/handing.examples.ts', 'de retour', 'Can the person safely take a paper away?'],
  ['./sheet-screen/sheet-screen.examples.ts', 'pour le dossier', 'Drawn up on 1 June 2026'],
  ['./follow-up/follow-up.examples.ts', 'avec les étapes', 'Monday 8 June 2026'],
])('in %s, « %s », what the tool says is read as English', async (path, name, words) => {
  expect((await heard(path, name)).english).toContainEqual(expect.stringContaining(words))
})
