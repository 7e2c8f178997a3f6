/** From the plan to a paper: the question first, then every way for a paper to go out, and what goes out. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IntakePage } from './intake-page.ts'
import { type Opening, stand } from './stand.ts'

const { open } = stand()

/** What no discreet paper may say, beside the proof over every structure (`discreet-contact.test.tsx`). */
const telling =
  /violen|victim|agress|plainte|police|gendarm|UMJ|conjug|viol|tribunal|parquet|\b(3919|17|112|114|115|119|116.?006)\b|https?:|Valbrume|Rochenoire|20\d\d/i

/** Answers that lead to one of the longest plans, fifteen steps, with five numbers that a discreet paper may bear. */
const towardsMost = (question: number) => [2, 4, 3][question % 3] ?? 0

/** One of those numbers. */
const anOrdinaryNumber = /05\s36\s49\s01\s44/

/** Opens the plan of the example territory, with every card retained. */
async function atPlan(opening: Opening = {}): Promise<IntakePage> {
  const intake = await open({ query: '?territoire=exemple&entree=logement', ...opening })
  await intake.start('Sage-femme', 'Valbrume')
  await intake.walk(towardsMost)
  for (const box of await intake.widget.getByLabel('Retenu avec la personne').all()) await box.check()
  return intake
}

/** Replaces what the browser does when a page prints, in every frame. */
const printing = (print: () => void): Opening => ({
  before: (page) => page.addInitScript(`window.print = ${print}`),
})
const printsAtOnce = printing(() => {
  dispatchEvent(new Event('beforeprint'))
  const kept = window.top as unknown as { poPrints: string[] }
  kept.poPrints.push(window.top?.document.title ?? '', document.body.innerText)
  dispatchEvent(new Event('afterprint'))
})

const call = (intake: IntakePage, method: 'imprimer' | 'copier') =>
  intake.widget.evaluate(
    (element, name) => (element as unknown as Record<string, () => void>)[name]?.(),
    method,
  )

const outgoing = async (intake: IntakePage) =>
  (await intake.events()).filter(({ name }) => name === 'po-impression' || name === 'po-copie')

test.each(['imprimer', 'copier'] as const)(
  'P17 : %s() mène à la question, et ne donne aucun papier avant une réponse',
  async (method) => {
    const intake = await open(printsAtOnce)
    await call(intake, method)
    expect(await intake.screen()).toBe('accueil')
    await intake.start()
    await intake.walk(() => 0)
    for (const _ of ['first', 'second']) {
      await call(intake, method)
      await intake.page.waitForTimeout(200)
      expect(await intake.screen()).toBe('remise')
      expect(await intake.heading.textContent()).toContain('emporter un papier sans risque')
    }
    await intake.continue()
    expect(await intake.focused()).toContain('Il manque une réponse')
    expect(await outgoing(intake)).toEqual([])
    expect(await intake.widget.locator('.sheet-paper').count()).toBe(0)
    await intake.close()
  },
)

test('P17 : chaque réponse mène à son papier, et Revenir retrouve la question et sa réponse', async () => {
  const intake = await atPlan()
  await intake.hand('Non')
  expect(await intake.heading.textContent()).toBe('Rien à emporter')
  expect(await intake.widget.locator('.nothing-to-carry').textContent()).toContain('3919')
  expect(await intake.violations()).toEqual([])
  await intake.button('Pour votre dossier').click()
  expect(await intake.heading.textContent()).toBe('Pour votre dossier')
  await intake.button('Revenir').click()
  expect(await intake.heading.textContent()).toBe('Rien à emporter')
  await intake.button('Revenir').click()
  expect(await intake.widget.getByRole('radio', { name: 'Non' }).isChecked()).toBe(true)
  for (const [answer, heading] of [
    ['Oui', 'À remettre à la personne'],
    ['Plutôt discret', 'Fiche discrète'],
  ] as const) {
    await intake.widget.getByRole('radio', { name: answer }).check()
    await intake.continue()
    expect(await intake.heading.textContent()).toBe(heading)
    expect(await intake.violations()).toEqual([])
    await intake.button('Revenir').click()
  }
  await intake.button('Revenir').click()
  expect(await intake.screen()).toBe('parcours')
  await intake.close()
})

const papers = {
  file: { sheet: 'professionnelle', title: "Fiche d'orientation", file: 'fiche-orientation.html' },
  handed: { sheet: 'complete', title: 'Contacts utiles', file: 'contacts.html' },
  discreet: { sheet: 'reduite', title: 'Contacts utiles', file: 'contacts.html' },
  card: { sheet: 'carte', title: 'Contacts utiles', file: 'contacts.html' },
} as const

type Type = keyof typeof papers
const types = Object.keys(papers) as readonly Type[]

async function toPaper(intake: IntakePage, type: Type): Promise<void> {
  if (type === 'file') return intake.prepare()
  await intake.hand(type === 'handed' ? 'Oui' : 'Plutôt discret')
  if (type === 'card') await intake.button('Plutôt une carte').click()
}

async function saved(intake: IntakePage, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([intake.page.waitForEvent('download'), intake.button(button).click()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

test.each(types)('P06, P16, P23 : le papier « %s » s’imprime, se copie et se télécharge', async (type) => {
  const { sheet, title, file } = papers[type]
  const intake = await atPlan({ ...printsAtOnce, permissions: ['clipboard-read', 'clipboard-write'] })
  const own = await intake.page.title()
  const asked = intake.requests.length
  await toPaper(intake, type)
  const isQuiet = type === 'discreet' || type === 'card'
  const saysNothing = (text = '') => {
    // Ten digits are read as one number: two of them in a row are not the 17.
    if (isQuiet) expect(text.replaceAll(/0\d(\s\d\d){4}/g, '')).not.toMatch(telling)
    expect(text).toMatch(anOrdinaryNumber)
  }

  await intake.button('Imprimer').click()
  await intake.page.waitForFunction(() => (window as unknown as { poPrints: string[] }).poPrints.length > 0)
  const [printed, text] = await intake.page.evaluate(
    () => (window as unknown as { poPrints: string[] }).poPrints,
  )
  expect(printed).toBe(title)
  saysNothing(text)
  expect(await intake.page.title()).toBe(own)

  await intake.button('Copier le texte').click()
  await intake.widget.getByText('Texte copié').waitFor()
  const [plain, markup] = await intake.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return Promise.all(['text/plain', 'text/html'].map(async (one) => (await item?.getType(one))?.text()))
  })
  saysNothing(plain)
  saysNothing(markup?.replaceAll('&nbsp;', '\u00a0'))
  expect(markup).not.toMatch(/class=|<script|href/)

  const { name, text: page } = await saved(intake, 'Télécharger')
  expect(name).toBe(file)
  expect(page).not.toMatch(/<script|<a\b|<img|https?:/)
  const reader = await intake.page.context().newPage()
  const requests: string[] = []
  reader.on('request', (request) => requests.push(request.url()))
  await reader.setContent(page)
  expect(await reader.title()).toBe(title)
  saysNothing(await reader.locator('body').innerText())

  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([])
  expect(intake.requests.slice(asked).filter((url) => !url.startsWith('blob:'))).toEqual([])
  expect(await outgoing(intake)).toEqual([
    { name: 'po-impression', detail: { type: sheet } },
    { name: 'po-copie', detail: { type: sheet } },
  ])
  expect(await intake.widget.locator('iframe, .sheet-screen [role="alert"]').count()).toBe(0)
  expect(intake.troubles).toEqual([])
  await intake.close()
})

test.each(types)('imprimer la page entière n’imprime du widget que le papier « %s »', async (type) => {
  const intake = await atPlan()
  await toPaper(intake, type)
  await intake.page.emulateMedia({ media: 'print' })
  const paper = intake.widget.locator('.sheet-paper')
  const visible = await intake.widget.evaluate((element) => {
    const root = element.shadowRoot?.querySelector<HTMLElement>('.root')
    return root?.innerText.replace(/\s+/g, ' ').trim()
  })
  expect(visible).toBe((await paper.innerText()).replace(/\s+/g, ' ').trim())
  expect(visible).toMatch(anOrdinaryNumber)
  await intake.page.emulateMedia({ media: 'screen' })
  expect(await intake.heading.isVisible()).toBe(true)
  await intake.close()
})

test('P06 : quand l’impression échoue, le titre est rendu et l’écran dit quoi faire', async () => {
  const intake = await atPlan(
    printing(() => {
      throw new Error('impossible')
    }),
  )
  const own = await intake.page.title()
  await toPaper(intake, 'discreet')
  await intake.button('Imprimer').click()
  await intake.widget.getByText("L'impression n'a pas commencé").waitFor()
  expect(await intake.page.title()).toBe(own)
  expect(await intake.violations()).toEqual([])
  await intake.close()
})

test('E7 : quand l’impression ne commence jamais, l’écran propose de copier ou de télécharger', async () => {
  const intake = await atPlan(printing(() => {}))
  const own = await intake.page.title()
  await toPaper(intake, 'file')
  await intake.button('Imprimer').click()
  await intake.widget.getByText("L'impression n'a pas commencé").waitFor()
  expect(await intake.page.title()).toBe(own)
  expect(await intake.widget.locator('iframe').count()).toBe(0)
  await intake.close()
})

test('E6 : quand la copie est refusée, le texte est là, déjà sélectionné', async () => {
  const intake = await atPlan({
    before: (page) =>
      page.addInitScript(() => {
        const refused = () => Promise.reject(new Error('refusé'))
        Object.assign(navigator.clipboard, { write: refused, writeText: refused })
      }),
  })
  await toPaper(intake, 'discreet')
  await intake.button('Copier le texte').click()
  await intake.widget.getByText('Copie impossible').waitFor()
  const block = intake.widget.getByRole('region', { name: 'Texte de la fiche' })
  expect(await block.evaluate((one) => one.matches(':focus'))).toBe(true)
  expect(await intake.page.evaluate(() => getSelection()?.toString())).toContain('Contacts utiles')
  expect(await outgoing(intake)).toEqual([])
  expect(await intake.violations()).toEqual([])
  await intake.close()
})

test('le rappel pour l’agenda ne dit rien, sous un nom neutre', async () => {
  const intake = await atPlan()
  await toPaper(intake, 'file')
  const { name, text } = await saved(intake, 'Télécharger le rappel')
  expect(name).toBe('rappel.ics')
  expect(text).toContain('SUMMARY:Rappel\r\nCLASS:PRIVATE')
  expect(text).not.toMatch(/DESCRIPTION|LOCATION|ATTENDEE|URL/)
  await intake.close()
})

test('P23 : aucun nom de la page ne parle, sur la question et sur chaque papier', async () => {
  const intake = await atPlan()
  const named = () =>
    intake.widget.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
        .flatMap((one) => [one.localName, one.id, one.getAttribute('class'), one.getAttribute('name')])
        .join(' '),
    )
  for (const type of types) {
    await toPaper(intake, type)
    expect(await named()).not.toMatch(/violen|victim|plaint|agress|conjug|police|danger/i)
    while ((await intake.screen()) !== 'parcours') await intake.button('Revenir').click()
  }
  await intake.close()
})

const hasPoppler = ['pdfinfo', 'pdftotext'].every((tool) => spawnSync(tool, ['-v']).error === undefined)
if (!hasPoppler) console.log('Aucun PDF vérifié : pdfinfo et pdftotext (poppler-utils) manquent.')

describe.runIf(hasPoppler)('en PDF', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'po-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = (tool: string, ...args: readonly string[]) => spawnSync(tool, args, { encoding: 'utf8' }).stdout

  test.each([
    ['file', 'A4'],
    ['handed', 'A4'],
    ['discreet', 'A5'],
    ['card', 'A4'],
  ] as const)('le papier « %s » tient en deux pages %s, sous un titre neutre', async (type, size) => {
    const intake = await atPlan()
    await toPaper(intake, type)
    const { text } = await saved(intake, 'Télécharger')
    const reader = await intake.page.context().newPage()
    await reader.setContent(text)
    const path = join(folder, `${type}.pdf`)
    await reader.pdf({ path, preferCSSPageSize: true, tagged: true })
    await intake.close()

    const about = run('pdfinfo', path)
    expect(Number(/Pages:\s+(\d+)/.exec(about)?.[1])).toBeLessThanOrEqual(2)
    expect(about).toContain(`(${size})`)
    expect(/Title:\s+(.*)/.exec(about)?.[1]).toBe(papers[type].title)
    const words = run('pdftotext', '-layout', path, '-')
    expect(words).toMatch(anOrdinaryNumber)
    if (type === 'discreet' || type === 'card')
      expect(words.replaceAll(/0\d(\s\d\d){4}/g, '')).not.toMatch(telling)
  })
})
