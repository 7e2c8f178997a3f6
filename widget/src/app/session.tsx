/** A session on the page: the machine of one pathway, and the screen that its answers call for. */
import type { Answers, Value } from '@jalon/core/runtime'
import { own, sheetBefore, toView } from '@jalon/core/runtime'
import { availability, type Moment, type Pack, type Whereabouts } from '@jalon/directory/runtime'
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Advice } from '../components/advice/advice.tsx'
import { ChangePreview } from '../components/change-preview/change-preview.tsx'
import { CurrentPlan } from '../components/current-plan/current-plan.tsx'
import { Plan } from '../components/plan/plan.tsx'
import { Question } from '../components/question/question.tsx'
import { SafeEnding } from '../components/safe-ending/safe-ending.tsx'
import type { Messages } from '../messages/messages.ts'
import { answered } from '../view/answered.ts'
import type { ChangeView } from '../view/change-view.ts'
import { type PlaceAsked, type PlaceChosen, withPlace } from '../view/place-view.ts'
import { type PlanSetting, type ReferralView, toPlanView } from '../view/plan-view.ts'
import { toQuestionView, valueAt } from '../view/question-view.ts'
import type { SheetName } from '../view/sheet-content.ts'
import { longDate } from '../view/text.ts'
import { Arrivals } from './arrival.ts'
import { copyText } from './copy-text.ts'
import { Frame } from './frame.tsx'
import type { Stage } from './host.ts'
import { newsFirst, planKey, type Screen, screenAfter } from './next-screen.ts'
import { Papers, type PapersHandle } from './papers.tsx'
import { previewChange } from './preview-change.ts'
import { useQuestionsLeft } from './questions-left.ts'
import { useSession } from './use-session.ts'

/** How a session is started. */
export interface Start {
  readonly pack: Pack
  readonly pathway: string
  /** The INSEE code; none: elsewhere or unknown. */
  readonly commune: string | null
  readonly profession: string | undefined
  /** Answers given before going back to the first screen. */
  readonly answers: Answers
}

export interface SessionProps {
  readonly start: Start
  readonly level: number
  readonly messages: Messages
  readonly notices: readonly string[]
  readonly mention: string | undefined
  readonly today: string
  readonly moment: () => Moment
  readonly onMask: () => void
  /** Back from the very first screen, with the answers given so far. */
  readonly onLeave: (answers: Answers) => void
  /** Before another screen. */
  readonly onMove: () => void
  readonly onStage: (stage: Stage) => void
  readonly onSay: (text: string) => void
  readonly onErase: () => void
  /** A sheet goes out, and of which type. */
  readonly onOut: (way: 'po-impression' | 'po-copie', type: SheetName) => void
  readonly onStuck: () => void
  /** Gives the ways out of a sheet to whoever holds the element. */
  readonly outputs: { current: Outputs | undefined }
}

export interface Outputs {
  readonly print: (type?: string) => void
  readonly copy: (type?: string) => void
}

/** What the reader came back to the plan for, and the answer that would change it. */
type Editing = {
  readonly index: number
  readonly before: string
  readonly proposed?: { readonly value: Value; readonly change: ChangeView }
}

/** The screens of one run, from the first question to the sheet. */
export function Session(props: SessionProps) {
  const { start, level, messages, notices, today, moment, onSay, onLeave } = props
  const { pack, commune, profession } = start
  const { ir } = pack

  const [where, setWhere] = useState<Whereabouts>({ residence: commune })
  const available = useMemo(() => availability(pack, where), [where])
  const [state, tell] = useSession(ir, start.pathway, {
    available,
    sheet: profession === undefined ? {} : { profession },
  })
  const view = useMemo(() => toView(ir, state), [ir, state])
  const setting: PlanSetting = {
    pack,
    commune: where,
    today,
    moment,
    run: state.run,
    available,
    ...(profession === undefined ? {} : { profession }),
  }
  const plan = useMemo(() => toPlanView(setting, view.plan), [view, moment, where])

  const arrivals = useContext(Arrivals)
  const [screen, setScreen] = useState<Screen>(() => screenAfter(setting, view))
  const [editing, setEditing] = useState<Editing>()
  const [changed, setChanged] = useState<number>()
  const [round, setRound] = useState(0)
  const [kept, setKept] = useState<Readonly<Record<string, boolean>>>({})
  const papers = useRef<PapersHandle | undefined>(undefined)
  const sheet = useMemo(() => sheetBefore(state), [state])
  const isCounting = screen === 'question' && editing === undefined
  const { left, leftAfter } = useQuestionsLeft(ir, start.pathway, available, isCounting ? sheet : undefined)

  useEffect(() => {
    for (const [fact, value] of Object.entries(start.answers)) tell({ type: 'answer', fact, value })
  }, [])
  // An event for each answer, or for one of them, would tell it.
  const stage = screen === 'plan' ? 'parcours' : screen === 'sheet' ? 'fiche' : 'question'
  useEffect(() => props.onStage(stage), [stage])
  const isSafe = view.status === 'waiting' || view.status === 'finished'
  useEffect(() => {
    if (!isSafe) props.onStuck()
  }, [isSafe])

  const go = (next: Screen) => {
    arrivals.current = true
    props.onMove()
    setChanged(undefined)
    setScreen(next)
  }
  const isRetained = ({ key, retained }: ReferralView) => own(kept, key) ?? retained

  const answer = (chosen: readonly number[]) => {
    const fact = view.question?.fact
    const value = fact && valueAt(fact, chosen)
    if (fact === undefined || value === undefined) return
    const shown = editing && previewChange(setting, start.pathway, state, fact.id, value, leftAfter)
    if (editing === undefined || shown === undefined) return apply(fact.id, value)
    setEditing({ ...editing, proposed: { value, change: shown } })
    go('preview')
  }

  const apply = (fact: string, value: Value) => {
    const answeredSo = tell({ type: 'answer', fact, value })
    const next = toView(ir, editing === undefined ? answeredSo : tell({ type: 'show' }))
    if (editing === undefined)
      return go(view.question?.isLatest === false ? 'question' : screenAfter(setting, next))

    setEditing(undefined)
    const isSame = planKey(next) === editing.before && next.status === 'finished'
    go(next.status === 'finished' ? 'plan' : screenAfter(setting, next))
    if (isSame) {
      arrivals.current = false
      setChanged(editing.index)
    }
    if (next.status === 'broken') return
    const goesOn = isSame || next.status !== 'finished'
    onSay(goesOn ? messages.plan.changed : messages.plan.updated(toPlanView(setting, next.plan).contacts))
  }

  /** Back to the plan as it was, on the button that was pressed. */
  const cancel = () => {
    tell({ type: 'show' })
    setEditing(undefined)
    setScreen('plan')
    setChanged(editing?.index)
  }

  const place = (asked: PlaceAsked, chosen: PlaceChosen) => {
    const next = withPlace(pack, where, asked, chosen)
    setWhere(next)
    const after = toView(ir, tell({ type: 'relocate', available: availability(pack, next) }))
    if (planKey(after) === planKey(view)) return onSay(messages.place.updated)
    // Cards came or went, perhaps the one that asked: the plan is read again from its top.
    arrivals.current = true
    setRound(round + 1)
    onSay(messages.plan.updated(toPlanView({ ...setting, commune: next }, after.plan).contacts))
  }

  const back = () => {
    if (screen === 'preview') return go('question')
    if (editing !== undefined) return cancel()
    if (screen === 'sheet') return papers.current?.back() ? undefined : go('plan')
    if (screen === 'plan' && view.question !== undefined) return go('question')
    if (!view.canGoBack)
      return onLeave(Object.fromEntries(view.asked.map(({ fact, value }) => [fact.id, value])))
    tell({ type: 'back' })
    go('question')
  }

  const change = (index: number) => {
    const fact = view.asked[index]?.fact
    if (fact === undefined) return
    setEditing({ index, before: planKey(view) })
    tell({ type: 'show', fact: fact.id })
    go('question')
  }

  const resume = () => {
    tell({ type: 'show' })
    go('question')
  }

  const copy = async (text: string) => {
    onSay((await copyText(text)) ? messages.card.copied : messages.card.notCopied)
  }
  const hasPlan = isSafe || plan.groups.length > 0
  const send = (way: keyof Outputs, type?: string) => {
    if (screen === 'sheet') papers.current?.[way]?.(type)
    else if (hasPlan) go(plan.watched ? 'plan' : 'sheet')
  }
  props.outputs.current = { print: (type) => send('print', type), copy: (type) => send('copy', type) }

  const communeName = pack.communes.find(({ code }) => code === commune)?.name
  const content = () => {
    // Back from the ending, an earlier question can be answered otherwise; and what was found before can be read.
    const isShown = screen === 'question' ? view.question : screen !== 'advice' && hasPlan
    if (!isSafe && !isShown) {
      const seePlan = hasPlan ? () => go('plan') : undefined
      return (
        <SafeEnding
          level={level}
          messages={messages.trouble}
          reason="stuck"
          onReload={props.onErase}
          onPlan={seePlan}
        />
      )
    }
    if (screen === 'sheet') {
      return (
        <Papers
          level={level}
          messages={messages}
          today={today}
          content={{
            plan,
            isRetained,
            date: longDate(today),
            commune: communeName,
            notices,
            publisher: props.mention,
            version: pack.content.slice(0, 8),
            // Before an answer, nobody has said whether she is alone; where someone may look on, this screen is not reached.
            news: view.asked[0] && pack.news,
            fictional: pack.territory.fictional,
          }}
          handle={papers}
          onOut={props.onOut}
          onSay={onSay}
          onErase={props.onErase}
        />
      )
    }
    if (screen === 'preview' && editing?.proposed !== undefined && view.question !== undefined) {
      const { proposed } = editing
      const { id } = view.question.fact
      return (
        <ChangePreview
          level={level}
          messages={messages}
          change={proposed.change}
          onConfirm={() => apply(id, proposed.value)}
          onCancel={cancel}
        />
      )
    }
    if (screen === 'advice') {
      const items = newsFirst(setting, view)
      const after = view.question === undefined ? 'plan' : 'question'
      return <Advice level={level} messages={messages} items={items} onContinue={() => go(after)} />
    }
    if (screen === 'question' && view.question !== undefined) {
      const proposed = editing?.proposed
      return (
        <Question
          key={view.question.fact.id}
          level={level}
          messages={messages}
          question={toQuestionView({ ...view.question, ...(proposed && { given: proposed.value }) })}
          left={left}
          onAnswer={answer}
          onPlan={() => go('plan')}
          aside={<CurrentPlan level={level + 1} messages={messages} plan={plan} />}
        />
      )
    }
    return (
      <Plan
        key={round}
        level={level}
        messages={messages}
        plan={plan}
        commune={communeName}
        answers={view.asked.map(answered)}
        pending={view.status === 'waiting'}
        changed={changed}
        isRetained={isRetained}
        onRetain={({ key }, retained) => setKept({ ...kept, [key]: retained })}
        onPlace={place}
        onChange={change}
        onResume={resume}
        onSheet={() => go('sheet')}
        onCopy={copy}
        onMask={props.onMask}
        onBack={back}
      />
    )
  }
  return (
    <Frame messages={messages} notices={notices} mention={props.mention} onBack={back} onMask={props.onMask}>
      {content()}
    </Frame>
  )
}
