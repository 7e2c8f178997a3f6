/** P11: where « Effacer et quitter » leads from a frame. */
import { expect, test } from 'vitest'
import { bare, frameStand, withLoader } from './frame-stand.ts'

const { open, host } = frameStand()

test('P11 : effacer et quitter mène où la page l’a écrit, et le bouton précédent à la page d’avant', async () => {
  const body = '<script src="TOOL/cadre.js" data-sortie-url="ailleurs.html"></script>'
  const framed = await open({ body })
  const page = framed.page.url()
  await framed.page.goto(`${host()}/ailleurs.html`)
  await framed.page.goto(page)
  await framed.ready()
  const length = await framed.page.evaluate(() => history.length)
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.covered()
  await framed.button('Effacer et quitter la page').click()
  await framed.page.waitForURL(/ailleurs/)
  expect(await framed.page.evaluate(() => history.length)).toBe(length)
  await framed.page.goBack()
  expect(framed.page.url()).toBe(`${host()}/ailleurs.html`)
  await framed.close()
})

test('la page peut retenir la sortie : tout est effacé, et l’on revient au début', async () => {
  const framed = await open()
  await framed.page.evaluate(() => document.addEventListener('po-sortie', (event) => event.preventDefault()))
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.covered()
  await framed.button('Effacer et quitter la page').click()
  await framed.covered(false)
  await framed.button('Commencer').waitFor()
  await framed.close()
})

test.each([
  ['javascript:alert(1)', /meteofrance/],
  ['#haut', /meteofrance/],
])('P11 : une sortie vers %s n’en est pas une, et le webmestre le lit', async (wayOut, expected) => {
  const framed = await open({
    body: `<script src="TOOL/cadre.js" data-sortie-url="${wayOut}"></script>`,
    before: (page) =>
      page.route(expected, (route) => route.fulfill({ contentType: 'text/html', body: 'Ailleurs' })),
  })
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.covered()
  await framed.button('Effacer et quitter la page').click()
  await framed.page.waitForURL(expected)
  expect(framed.warnings).toEqual([expect.stringContaining('data-sortie-url')])
  await framed.close()
})

test('P11 : un cadre seul quitte toute la page quand elle le permet', async () => {
  const framed = await open({
    body: bare,
    before: (page) =>
      page.route(/meteofrance/, (route) => route.fulfill({ contentType: 'text/html', body: 'Ailleurs' })),
  })
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.button('Effacer et quitter la page').click()
  await framed.page.waitForURL(/meteofrance/)
  await framed.close()
})

test('P11 : quand elle ne le permet pas, il ne reste rien dans le cadre', async () => {
  const framed = await open({ body: bare.replace(' allow-top-navigation-by-user-activation', '') })
  const page = framed.page.url()
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.button('Effacer et quitter la page').click()
  await expect.poll(() => framed.page.frames().at(1)?.url()).toBe('about:blank')
  expect(framed.page.url()).toBe(page)
  await framed.close()
})

test('une adresse de sortie qui n’est pas du web est remplacée, et le webmestre le lit', async () => {
  const framed = await open({
    body: withLoader.replace('data-territoire', 'data-sortie-url="httpx:ailleurs" data-territoire'),
    before: (page) => page.route('https://meteofrance.com/', (route) => route.fulfill({ body: 'Météo' })),
  })
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.button('Effacer et quitter la page').click()
  await framed.page.waitForURL('https://meteofrance.com/')
  await framed.close()
})
