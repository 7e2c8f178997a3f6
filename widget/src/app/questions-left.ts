/** How many questions remain, counted between the other tasks of the page: the screen never waits for it. */
import type { Answers, Ir, QuestionsLeft } from '@jalon/core/runtime'
import { questionCounter } from '@jalon/core/runtime'
import { useEffect, useMemo, useState } from 'preact/hooks'

/** How long is spent between two other tasks of the page, in milliseconds: a touch never waits for more. */
const moment = 8

/** Before beginning, in milliseconds: a screen is read first, and a touch that comes at once finds the processor free. */
const calm = 300

/** After so many moments, nothing is said rather than keep a telephone busy. */
const mostMoments = 1000

/** A way to know what remains after a sheet of answers, at once or not at all. */
export type LeftAfter = (sheet: Answers) => QuestionsLeft | undefined

/**
 * What remains from a sheet of answers; nothing as long as it is not known, and nothing when no sheet is given. What was
 * counted for one question serves for those that follow it.
 */
export function useQuestionsLeft(
  ir: Ir,
  pathway: string,
  available: ReadonlySet<string>,
  sheet: Answers | undefined,
): { readonly left: QuestionsLeft | undefined; readonly leftAfter: LeftAfter } {
  const count = useMemo(() => questionCounter(ir, pathway, available), [available])
  const [, setFound] = useState({})
  const left = sheet && count(sheet)
  useEffect(() => {
    if (sheet === undefined || left !== undefined) return
    let moments = 0
    let timer: ReturnType<typeof setTimeout>
    const goOn = () => {
      const end = performance.now() + moment
      if (count(sheet, () => performance.now() < end) !== undefined) setFound({})
      else if (++moments < mostMoments) timer = setTimeout(goOn)
    }
    timer = setTimeout(goOn, calm)
    return () => clearTimeout(timer)
  }, [count, sheet])
  return { left, leftAfter: count }
}
