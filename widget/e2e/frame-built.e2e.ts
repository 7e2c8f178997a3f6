/** The frame as `jalon build` writes it: its first screen is there before the tool, under the policy of its server too. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { read } from '../../scripts/lib/spawn.mjs'
import { bare, frameStand, withLoader } from './frame-stand.ts'

const files = mkdtempSync(join(tmpdir(), 'jalon-frame-'))
beforeAll(() => {
  const { code, output } = read('jalon', ['build', '--territory', 'exemple', '--out', files])
  if (code !== 0) throw new Error(output)
})
afterAll(() => rmSync(files, { recursive: true, force: true }))

const { open } = frameStand({
  files,
  headers: {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  },
})

test.each([
  ['avec le script', withLoader],
  ['seul', bare],
])('un cadre %s va jusqu’au parcours, sans un reproche de sa politique', async (_, body) => {
  const framed = await open({ body })
  await framed.start()
  await framed.walk(() => 0)
  expect(await framed.screen()).toBe('parcours')
  expect(framed.faults).toEqual([])
  await framed.close()
})

test('avant tout script, le cadre dit déjà qui appeler, et de quoi il s’agit', async () => {
  const framed = await open({
    body: bare,
    isAlone: true,
    javaScriptEnabled: false,
    viewport: { width: 245, height: 800 },
  })
  await framed.page.frameLocator('iframe').locator('a[href="tel:17"]').waitFor()
  const inside = framed.page.frames().at(1)
  expect(await inside?.locator('h2, h1').first().isVisible()).toBe(true)
  await framed.close()
})

test('un autre territoire que celui du dossier n’est pas montré', async () => {
  const framed = await open({ body: '<script src="TOOL/cadre.js" data-territoire="metz"></script>' })
  await framed.widget.getByText('Contacts du territoire indisponibles').first().waitFor()
  expect(framed.warnings).toEqual([expect.stringContaining('metz')])
  await framed.close()
})
