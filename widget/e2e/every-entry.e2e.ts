/** Every entry leads to a plan with somebody to reach, on screens that everyone can use. */
import { describe, expect, test } from 'vitest'
import type { Strategy } from './intake-page.ts'
import { stand } from './stand.ts'

const { open } = stand()

/** The shapes of screens that axe has already looked at. */
const checked = new Set<string>()

const entries = ['accueil', 'sante', 'droits', 'logement', 'naissance']
const strategies: Readonly<Record<string, Strategy>> = {
  'la première réponse à chaque question': () => 0,
  'la dernière réponse à chaque question': () => -1,
  'une réponse différente à chaque fois': (question) => (question * 2 + 1) % 4,
}

describe.each(['exemple', 'metz'])('dans le territoire %s', (territory) => {
  describe.each(entries)('en entrant par %s', (entry) => {
    test.each(Object.entries(strategies))('avec %s, on arrive à quelqu’un', async (_, strategy) => {
      const intake = await open({
        query: `?territoire=${territory}&entree=${entry}`,
        viewport: { width: 360, height: 800 },
      })
      await intake.start()
      const seen = await intake.walk(strategy, async () => {
        const shape = await intake.shape()
        if (!checked.has(shape)) expect(await intake.violations()).toEqual([])
        checked.add(shape)
        expect(await intake.overflow()).toBeLessThanOrEqual(0)
        expect(await intake.heading.count()).toBe(1)
      })
      expect(seen.at(-1)).toBe('parcours')
      // Where someone may look on, the plan is behind a question.
      for (const shut of await intake.widget.getByText('Que faire ?').all()) await shut.click()
      await intake.widget.locator('.plan a[href^="tel:"], .plan article').first().waitFor()
      expect(intake.troubles).toEqual([])
      await intake.close()
    })
  })
})
