/**
 * H01–H32: whatever the page around it does, the tool goes from its first screen to a sheet, asks for nothing, keeps
 * nothing, changes nothing of the page, and looks as it does anywhere.
 */
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import type { IntakePage } from '../intake-page.ts'
import { difference } from '../pictures.ts'
import { stand } from '../stand.ts'
import { addressOf, answersFor, clean, type Host } from './host.ts'
import { hostsOfPlace } from './hosts-of-place.ts'
import { hostsOfPolicy } from './hosts-of-policy.ts'
import { hostsOfRules } from './hosts-of-rules.ts'
import { hostsOfScripts } from './hosts-of-scripts.ts'
import { hostsOfThemes } from './hosts-of-themes.ts'

const hosts = [...hostsOfRules, ...hostsOfPlace, ...hostsOfPolicy, ...hostsOfScripts, ...hostsOfThemes]
const { open } = stand({ answers: answersFor([clean, ...hosts]) })

/** How much of a picture may differ: what lies between two letters drawn half a pixel apart. */
const most = 0.005

/** Below this many pixels, in a column of 640, a page would have crushed the tool. */
const narrowest = 600

/** Replaces what the browser does when a page prints, in every frame. */
function print() {
  dispatchEvent(new Event('beforeprint'))
  const kept = window.top as unknown as { poPrints: string[] }
  const { color, visibility } = getComputedStyle(document.body.querySelector('h1, h2, p') ?? document.body)
  kept.poPrints.push(window.top?.document.title ?? '', document.body.innerText, `${color} ${visibility}`)
  dispatchEvent(new Event('afterprint'))
}

/** Opens the page of a host, the tool as wide as it is told. */
async function visit(host: Host, width?: number): Promise<IntakePage> {
  const intake = await open({
    file: addressOf(host),
    query: '',
    before: (page) => page.addInitScript(`window.print = ${print}`),
    ...host.media,
  })
  await host.after?.(intake.page)
  if (width !== undefined)
    await intake.page.locator('main').evaluate((main, pixels) => {
      main.style.width = `${pixels}px`
    }, width)
  return intake
}

/** The first tool of a page, alone. */
const toolOf = (intake: IntakePage): Locator => intake.widget.first().locator('.root')

/** Its picture, with nothing of what a pointer or a caret adds, drawn from a whole pixel. */
async function pictureOf(intake: IntakePage): Promise<Buffer> {
  await intake.page.mouse.move(0, 0)
  await toolOf(intake).evaluate((root) => {
    const { style } = document.querySelector('main') as HTMLElement
    style.position = 'relative'
    const { left, top } = root.getBoundingClientRect()
    style.left = `${Number.parseFloat(style.left || '0') - (left % 1)}px`
    style.top = `${Number.parseFloat(style.top || '0') - (top % 1)}px`
  })
  return toolOf(intake).screenshot({ animations: 'disabled', caret: 'hide' })
}

/** From the first screen to the plan, and what is seen at each kind of screen. */
async function toPlan(intake: IntakePage, look: () => Promise<unknown>): Promise<void> {
  await look()
  await intake.start()
  await look()
  await intake.walk(() => 0)
  expect(await intake.screen()).toBe('parcours')
  await look()
}

/** P06: the neutral name while it prints; nothing of the page on the paper. */
async function printsNeutrally(intake: IntakePage): Promise<void> {
  const printed = await intake.page.waitForFunction(() => {
    const { poPrints } = window as unknown as { poPrints: string[] }
    return poPrints.length === 3 && poPrints
  })
  const [title, sheet, look] = (await printed.jsonValue()) || []
  expect(title).toBe("Fiche d'orientation")
  expect(sheet).toContain('Éviter la perte de vue')
  expect(look).toBe('rgb(0, 0, 0) visible')
}

const violationsOf = (intake: IntakePage) => intake.violations('parcours-orientation')
const isOurs =
  ({ isToldByAxe }: Host) =>
  (violation: string) =>
    isToldByAxe === undefined || !violation.startsWith(`${isToldByAxe}:`)

const references = new Map<string, Promise<readonly Buffer[]>>()

/** The pictures of the clean host, at that width and with those settings of the reader. */
function reference(host: Host, width: number): Promise<readonly Buffer[]> {
  const key = JSON.stringify([width, host.media, host.isNational, host.attributes])
  const known = references.get(key) ?? drawn(host, width)
  references.set(key, known)
  return known
}

async function drawn({ media, isNational, attributes }: Host, width: number): Promise<readonly Buffer[]> {
  const intake = await visit({ ...clean, ...(media && { media }) }, width)
  await intake.widget.evaluate(
    (tool, [national, more]) => {
      if (national) tool.setAttribute('donnees', '/packs/absent.json')
      if (more?.includes('theme="auto"')) tool.setAttribute('theme', 'auto')
    },
    [isNational, attributes] as const,
  )
  if (isNational) await intake.widget.locator('.notices', { hasText: 'nationaux' }).waitFor()
  const pictures: Buffer[] = []
  await toPlan(intake, async () => pictures.push(await pictureOf(intake)))
  await intake.close()
  return pictures
}

// Several at once: each waits for its browser most of the time.
test.concurrent.each(hosts)(
  '$id : quand la page $what, l’outil va jusqu’à la fiche, ne garde rien et garde ses traits',
  async (host) => {
    const intake = await visit(host)
    await intake.settled()
    const [before, asked, troubles] = [
      await intake.footprint(),
      intake.requests.length,
      intake.troubles.length,
    ]
    if (!host.refusesPrint) expect(Object.values(before).flat()).not.toContain(-1)
    // P05: whatever comes now comes without a network.
    await intake.page.context().setOffline(true)

    const pictures: Buffer[] = []
    await toPlan(intake, async () => {
      pictures.push(await pictureOf(intake))
    })
    // Once: what each kind of screen is for everyone is looked at elsewhere, in every colour and size.
    if (!host.stopsAxe) expect((await violationsOf(intake)).filter(isOurs(host))).toEqual([])
    await intake.prepare()
    await intake.button('Imprimer').click()
    if (host.refusesPrint) await intake.widget.getByText("L'impression n'a pas commencé").waitFor()
    else await printsNeutrally(intake)
    await intake.button("Masquer l'écran").click()
    expect(await intake.screen()).toBe('rideau')
    await intake.button('Effacer et quitter la page').waitFor()
    await intake.button('Reprendre').click()
    await intake.button('Tout effacer').click()
    expect(intake.troubles.slice(troubles)).toEqual([])

    // P01 to P04 and P06.
    expect(await intake.footprint()).toEqual(before)
    expect(intake.requests.slice(asked)).toEqual([])
    expect(await intake.page.context().cookies()).toEqual([])

    if (host.isItsOwnLook) return intake.close()
    const { width } = (await toolOf(intake).boundingBox()) ?? { width: 0 }
    expect(width).toBeGreaterThanOrEqual(narrowest)
    const expected = await reference(host, width)
    for (const [index, picture] of pictures.entries())
      expect(await difference(intake.page, expected[index] as Buffer, picture)).toBeLessThanOrEqual(most)
    await intake.close()
  },
)
