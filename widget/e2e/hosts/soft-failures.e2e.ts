/** What we do not support, and say so: nothing is lost by it, and there is always someone to call. */
import { expect, test } from 'vitest'
import { launch, stand } from '../stand.ts'
import { addressOf, answersFor, clean, type Host } from './host.ts'

const hosts = {
  remove: {
    ...clean,
    id: 'H12-remove',
    what: 'fait échouer remove',
    script: () => {
      Element.prototype.remove = () => {
        throw new Error('remove')
      }
    },
  },
  pointer: {
    ...clean,
    id: 'H20-pointer',
    what: 'retient la souris',
    css: 'main { pointer-events: none }',
  },
  plain: { ...clean, id: 'H30', what: 'vient sans chiffrement' },
} as const satisfies Record<string, Host>

// A name that is not this machine's own: browsers trust that one without encryption.
const { open } = stand({
  answers: answersFor(Object.values(hosts)),
  launches: () => launch({ args: ['--host-resolver-rules=MAP hote.example 127.0.0.1'] }),
})
const at = (host: Host) => open({ file: addressOf(host), query: '' })

test('H12 : quand la page fait échouer remove, il reste à l’écran quelqu’un à appeler', async () => {
  const intake = await at(hosts.remove)
  await intake.widget.locator('select').first().selectOption({ index: 1 })
  await intake.widget.locator('select').nth(1).selectOption({ index: 1 })
  await intake.button('Commencer').click()
  await intake.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
  // The screen stays as it was: what was chosen, and whom to call. Its buttons do nothing any more.
  for (const number of ['tel:17', 'tel:112', 'sms:114'])
    expect(await intake.widget.locator(`.root a[href="${number}"]`).first().isVisible()).toBe(true)
  expect(await intake.widget.locator('select').first().inputValue()).not.toBe('')
  await intake.close()
})

test('H20 : une page qui retient la souris ne retient ni le clavier ni la souris sur l’outil', async () => {
  const intake = await at(hosts.pointer)
  await intake.start()
  await intake.walk(() => 0)
  expect(await intake.screen()).toBe('parcours')
  await intake.close()
})

test('H30 : sans chiffrement, la page n’a pas de presse-papiers : le texte est donné à copier à la main', async () => {
  const intake = await at(hosts.plain)
  const address = new URL(intake.page.url())
  address.hostname = 'hote.example'
  await intake.page.goto(address.href)
  await intake.ready()
  expect(await intake.page.evaluate(() => isSecureContext)).toBe(false)
  await intake.start()
  await intake.walk(() => 0)
  await intake.prepare()
  await intake.button('Copier le texte').click()
  await intake.widget.locator('.copy-block').waitFor()
  expect(await intake.widget.locator('.copy-block').textContent()).toContain('17')
  expect(intake.troubles.filter((trouble) => !/Cross-Origin|origin/i.test(trouble))).toEqual([])
  await intake.close()
})
