/** A reader who has a keyboard and nothing else: where Tab leads, and whether that is seen. */
import type { IntakePage } from './intake-page.ts'

/** What has focus. */
export interface Stop {
  readonly text: string
  /** Why a reader who sees would not see it; nothing when it is seen. */
  readonly unseen?: string
  readonly kind: 'radio' | 'checkbox' | 'other'
}

/** More stops than any screen has. */
const many = 200

/** What has focus in the tool, or nothing when focus is elsewhere in the page. */
export function stopAt(intake: IntakePage): Promise<Stop | undefined> {
  return intake.widget.evaluate((element) => {
    const one = element.shadowRoot?.activeElement
    const bar = element.shadowRoot?.querySelector('.top-bar')
    if (!one || !bar) return undefined
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    const box = one.getBoundingClientRect()
    const isUnderBar =
      getComputedStyle(bar).position === 'sticky' &&
      !bar.contains(one) &&
      box.top < bar.getBoundingClientRect().bottom - 1
    const isOut = box.height < innerHeight && (box.top < -1 || box.bottom > innerHeight + 1)
    const type = one.getAttribute('type')
    const unseen = isUnderBar
      ? 'sous la barre du haut'
      : isOut
        ? 'hors de la fenêtre'
        : outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3
          ? 'sans cadre'
          : undefined
    return {
      text: (one.closest('label') ?? one).textContent?.trim() ?? '',
      kind: type === 'radio' || type === 'checkbox' ? type : 'other',
      ...(unseen === undefined ? {} : { unseen }),
    } as const
  })
}

/** Presses Tab until a stop is the one wanted, and gives all those met on the way. Elsewhere in the page is passed by. */
export async function tabUntil(
  intake: IntakePage,
  isWanted: (stop: Stop) => boolean,
): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  for (let presses = 0; presses < many; presses++) {
    await intake.page.keyboard.press('Tab')
    const stop = await stopAt(intake)
    if (stop === undefined) continue
    stops.push(stop)
    if (isWanted(stop)) return stops
  }
  throw new Error(`Tab n'y mène pas : ${stops.map(({ text }) => text).join(' | ')}`)
}

/** The stops that are not seen, in words. */
export function unseenAmong(stops: readonly Stop[]): readonly string[] {
  return stops.flatMap(({ text, unseen }) => (unseen === undefined ? [] : [`« ${text} » : ${unseen}`]))
}

/** Chooses one answer of a question by its place, and goes on; gives the stops from the heading to « Continuer ». */
export async function answerByKeyboard(intake: IntakePage, wanted: number): Promise<readonly Stop[]> {
  const { keyboard } = intake.page
  const last = (await intake.options.count()) - 1
  const place = wanted < 0 ? last : Math.min(wanted, last)
  const stops = [...(await tabUntil(intake, ({ kind }) => kind !== 'other'))]
  if (stops.at(-1)?.kind === 'radio') {
    if (place === 0) await keyboard.press('Space')
    for (let downs = 0; downs < place; downs++) await keyboard.press('ArrowDown')
  } else {
    for (let more = 0; more < place; more++) stops.push(...(await tabUntil(intake, () => true)))
    await keyboard.press('Space')
  }
  stops.push(...(await tabUntil(intake, ({ text }) => text === 'Continuer')))
  return stops
}
