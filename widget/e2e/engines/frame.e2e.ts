/** The tool in a frame, put there by the loader, in every engine that is there. */
import { expect, test } from 'vitest'
import { policyWith } from '../hosts/host.ts'
import { until } from './engine.ts'
import { inEveryEngine } from './engines.ts'
import { ground } from './ground.ts'

/** A page of the same house: its tests can look into the frame. Two houses are looked at in Chromium (frame.e2e.ts). */
const framed = {
  around: () => '<div id="outil"></div>',
  tag: '<script src="/cadre.js" data-territoire="exemple" data-cible="#outil" defer></script>',
  headers: policyWith({ 'frame-src': "'self'" }),
}

/** In the page: presses a button of the tool in the frame, if it is there. */
const pressInside = (name: string) => {
  const frame = document.querySelector('iframe')
  const root = frame?.contentDocument?.querySelector('parcours-orientation')?.shadowRoot
  const all = [...(root?.querySelectorAll('button') ?? [])]
  const button = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
  button?.click()
  return button === undefined ? undefined : true
}

inEveryEngine((start) => {
  const { visit } = ground(start)

  test('le cadre prend la hauteur de l’outil, et la page se couvre et se découvre avec lui', async () => {
    const { tab, witnessed } = await visit(framed)
    const heights = () =>
      tab.evaluate(() => {
        const frame = document.querySelector('iframe')
        const tool = frame?.contentDocument?.querySelector('parcours-orientation')
        return [frame?.clientHeight ?? 0, tool?.getBoundingClientRect().height ?? -1] as const
      })
    await until('la hauteur', async () => {
      const [frame, tool] = await heights()
      // By steps: the page does not move at each line.
      return tool > 300 && frame >= tool && frame < tool * 1.2 ? true : undefined
    })
    const isCovered = () =>
      tab.evaluate(() => {
        const shown = document.elementFromPoint(innerWidth / 2, 20)
        return shown?.closest('h1, header, main > p') == null
      })
    expect(await isCovered()).toBe(false)
    await until('Masquer', () => tab.evaluate(pressInside, "Masquer l'écran"))
    await until('le rideau', async () => ((await isCovered()) ? true : undefined))
    await until('Reprendre', () => tab.evaluate(pressInside, 'Reprendre'))
    await until('la page', async () => ((await isCovered()) ? undefined : true))
    expect((await witnessed()).troubles).toEqual([])
    await tab.close()
  })
})
