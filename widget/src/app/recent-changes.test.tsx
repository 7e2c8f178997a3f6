/** Where « Ce qui a changé » is, and above all where it is not. */
import type { Pack } from '@jalon/directory/runtime'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { nothing } from '../components/examples.ts'
import { smallPack } from '../fixtures/small-pack.ts'
import { french } from '../messages/french.ts'
import { Session } from './session.tsx'

afterEach(cleanup)

const said = 'Le plan de sécurité est proposé plus tôt.'
const news = { '3\u00a0mars\u00a02026 · Premières questions': [said, '2 textes sont réécrits.'] }

/** A session of the small pathway, at its first question. */
function started(pack: Pack = { ...smallPack, news }): Element {
  const pathway = Object.keys(pack.ir.pathways)[0] ?? ''
  return render(
    <Session
      start={{ pack, pathway, commune: null, profession: undefined, answers: {} }}
      level={2}
      messages={french}
      notices={[]}
      mention={undefined}
      today="2026-06-01"
      moment={() => ({ day: '2026-06-01', time: '10:00' })}
      onMask={nothing}
      onLeave={nothing}
      onMove={nothing}
      onStage={nothing}
      onSay={nothing}
      onErase={nothing}
      onOut={nothing}
      onStuck={nothing}
      outputs={{ current: undefined }}
    />,
  ).container
}

const press = (label: string) => fireEvent.click(screen.getAllByText(label)[0] as Element)
const folded = () => screen.queryByText(french.sheet.news)?.parentElement

function answer(label: RegExp): void {
  fireEvent.click(screen.getByLabelText(label))
  press(french.continue)
}

function toOwnSheet(): void {
  press(french.question.planNow)
  press(french.plan.prepare)
  press(french.sheet.forFile)
}

test('elle est repliée sur la fiche du dossier, et faite quand on l’ouvre', async () => {
  const page = started()
  answer(/Non abordé/)
  expect(folded()).toBeUndefined()
  toOwnSheet()
  expect(folded()?.hasAttribute('open')).toBe(false)
  expect(page.textContent).not.toContain(said)
  const details = folded() as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
  await screen.findByText(said)
  expect([...details.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(
    Object.values(news)[0],
  )
  expect(page.querySelector('.sheet-paper')?.contains(details)).toBe(false)
})

test('avant une réponse, la fiche ne l’a pas', () => {
  started()
  toOwnSheet()
  expect(screen.queryByText(french.sheet.title)).not.toBeNull()
  expect(folded()).toBeUndefined()
})

test('une fiche à remettre ne l’a pas', () => {
  started()
  answer(/Non abordé/)
  press(french.question.planNow)
  press(french.plan.prepare)
  fireEvent.click(screen.getByLabelText(/^Oui/))
  press(french.continue)
  expect(screen.queryByText(french.papers.screens.handed.title)).not.toBeNull()
  expect(folded()).toBeUndefined()
})

test('sans nouveauté, il n’y a rien à ouvrir', () => {
  started(smallPack)
  answer(/Non abordé/)
  toOwnSheet()
  expect(folded()).toBeUndefined()
})
