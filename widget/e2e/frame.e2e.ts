/** Step C: the loader in the page of a host. */
import { expect, test } from 'vitest'
import { frameStand } from './frame-stand.ts'

const { open } = frameStand()

test('le rideau de l’outil couvre toute la page', async () => {
  const framed = await open()
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.covered()
  await framed.button('Reprendre').click()
  await framed.covered(false)
  expect(await framed.screen()).toBe('question')
  await framed.close()
})
