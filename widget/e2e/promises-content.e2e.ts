/** A directory that means harm: what it says is shown as text, or not at all. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { smallPack } from '../src/fixtures/small-pack.ts'
import { stand } from './stand.ts'

const { open } = stand()

/** Gives another pack in place of the one asked for. */
function packIs(pack: object) {
  return (page: Page) => page.route('**/packs/*.json', (route) => route.fulfill({ json: pack }))
}

test('P29 : le texte d’un annuaire hostile reste du texte', async () => {
  const nasty = '<img src=x onerror=alert(1)>\u202e<script>alert(1)</script>'
  const hostile = {
    ...smallPack,
    services: smallPack.services.map((service) => ({
      ...service,
      name: `${nasty} ${'très long '.repeat(380)}`,
      site: { value: 'javascript:alert(1)' },
    })),
  }
  const intake = await open({
    before: packIs(hostile),
    viewport: { width: 245, height: 800 },
  })
  await intake.start()
  await intake.walk(() => 0)
  expect(await intake.widget.locator('a[href^="http"]').count()).toBe(0)
  await intake.prepare()
  await intake.button('Revenir').click()
  await intake.button('Revenir').click()
  expect(await intake.widget.getByText('<img src=x onerror=alert(1)>').count()).toBeGreaterThan(0)
  expect(await intake.widget.locator('img, script').count()).toBe(0)
  expect(await intake.widget.locator('a[href^="javascript"]').count()).toBe(0)
  expect(await intake.overflow()).toBeLessThanOrEqual(0)
  expect(intake.troubles).toEqual([])
  await intake.close()
})

test('P29 : un annuaire au nom de dix mille signes est refusé, et les contacts nationaux restent', async () => {
  const services = smallPack.services.map((service) => ({ ...service, name: 'a'.repeat(10_000) }))
  const intake = await open({ before: packIs({ ...smallPack, services }) })
  expect(await intake.widget.locator('.notices').textContent()).toContain(
    'Les contacts nationaux restent utilisables.',
  )
  await intake.start()
  await intake.walk(() => 0)
  expect(await intake.markup()).not.toContain('aaaaaaaaaa')
  expect(await intake.widget.locator('.plan a[href^="tel:"]').count()).toBeGreaterThan(0)
  await intake.close()
})

test('P29 : un nom qui retourne ses lettres ne retourne pas le numéro écrit à côté', async () => {
  const services = smallPack.services.map((service) => ({ ...service, name: `\u202e${service.name}` }))
  const intake = await open({ before: packIs({ ...smallPack, services }) })
  await intake.start(/^Sage-femme/, 'Beauclair')
  await intake.walk(() => 0)
  await intake.prepare()
  const places = await intake.widget
    .locator('.sheet-phone')
    .first()
    .evaluate((element) => {
      const text = element.lastChild as Text
      const digits = [...text.data.matchAll(/\d/g)].map(({ index }) => index)
      return digits.map((at) => {
        const range = document.createRange()
        range.setStart(text, at)
        range.setEnd(text, at + 1)
        return range.getBoundingClientRect().left
      })
    })
  expect(places.length).toBeGreaterThan(1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  await intake.close()
})
