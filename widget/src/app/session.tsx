/** A session on the page: the machine of one pathway, and the screen that its answers call for. */
import type { Answers, View } from '@jalon/core/runtime'
import { own, toSession, toView } from '@jalon/core/runtime'
import { availability, type Pack } from '@jalon/directory/runtime'
import { useActorRef, useSelector } from '@xstate/react'
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Advice } from '../components/advice/advice.tsx'
import { CurrentPlan } from '../components/current-plan/current-plan.tsx'
import { Plan } from '../components/plan/plan.tsx'
import { Question } from '../components/question/question.tsx'
import { SafeEnding } from '../components/safe-ending/safe-ending.tsx'
import type { Messages } from '../messages/french.ts'
import { answered } from '../view/answered.ts'
import {
  type PlanItemView,
  type PlanSetting,
  type ReferralView,
  toItemView,
  toPlanView,
} from '../view/plan-view.ts'
import { toQuestionView, valueAt } from '../view/question-view.ts'
import type { SheetName } from '../view/sheet-content.ts'
import { longDate } from '../view/text.ts'
import { Arrivals } from './arrival.ts'
import { Frame } from './frame.tsx'
import type { Stage } from './host.ts'
import { Papers, type PapersHandle } from './papers.tsx'
import { standAlone } from './stand-alone.ts'

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
  readonly onMask: () => void
  /** Back from the very first screen, with the answers given so far. */
  readonly onLeave: (answers: Answers) => void
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
  readonly print: () => void
  readonly copy: () => void
}

type Screen = 'question' | 'advice' | 'plan' | 'sheet'

/** What the reader came back to the plan for. */
type Editing = { readonly index: number; readonly before: string }

/** The screens of one run, from the first question to the sheet. */
export function Session(props: SessionProps) {
  const { start, level, messages, notices, today, onSay, onLeave } = props
  const { pack, commune, profession } = start
  const { ir } = pack

  const [available] = useState(() => availability(pack, commune))
  const [logic] = useState(() => toSession(ir, start.pathway))
  const session = useActorRef(logic, {
    input: { available, sheet: profession === undefined ? {} : { profession } },
  })
  const state = useSelector(session, (snapshot) => snapshot.context)
  const view = useMemo(() => toView(ir, state), [ir, state])
  const setting: PlanSetting = {
    pack,
    commune,
    today,
    run: state.run,
    available,
    ...(profession === undefined ? {} : { profession }),
  }
  const plan = useMemo(() => toPlanView(setting, view.plan), [view])

  const arrivals = useContext(Arrivals)
  const [screen, setScreen] = useState<Screen>(() => screenAfter(setting, view))
  const [editing, setEditing] = useState<Editing>()
  const [changed, setChanged] = useState<number>()
  const [kept, setKept] = useState<Readonly<Record<string, boolean>>>({})
  const papers = useRef<PapersHandle | undefined>(undefined)
  useState(() => standAlone(session))

  useEffect(() => {
    for (const [fact, value] of Object.entries(start.answers)) session.send({ type: 'answer', fact, value })
  }, [session])
  useEffect(
    () => props.onStage(screen === 'plan' ? 'parcours' : screen === 'sheet' ? 'fiche' : 'question'),
    [screen],
  )
  const isSafe = view.status === 'waiting' || view.status === 'finished'
  useEffect(() => {
    if (!isSafe) props.onStuck()
  }, [isSafe])

  const go = (next: Screen) => {
    arrivals.current = true
    setChanged(undefined)
    setScreen(next)
  }
  const isRetained = ({ key, retained }: ReferralView) => own(kept, key) ?? retained

  const answer = (chosen: readonly number[]) => {
    const fact = view.question?.fact
    const value = fact && valueAt(fact, chosen)
    if (fact === undefined || value === undefined) return
    session.send({ type: 'answer', fact: fact.id, value })
    if (editing !== undefined) session.send({ type: 'show' })
    const next = toView(ir, session.getSnapshot().context)
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
    onSay(isSame ? messages.plan.changed : messages.plan.updated(toPlanView(setting, next.plan).contacts))
  }

  const back = () => {
    if (editing !== undefined) {
      session.send({ type: 'show' })
      setEditing(undefined)
      return go('plan')
    }
    if (screen === 'sheet') return papers.current?.back() ? undefined : go('plan')
    if (screen === 'plan' && view.question !== undefined) return go('question')
    if (!view.canGoBack)
      return onLeave(Object.fromEntries(view.asked.map(({ fact, value }) => [fact.id, value])))
    session.send({ type: 'back' })
    go('question')
  }

  const change = (index: number) => {
    const fact = view.asked[index]?.fact
    if (fact === undefined) return
    setEditing({ index, before: planKey(view) })
    session.send({ type: 'show', fact: fact.id })
    go('question')
  }

  const resume = () => {
    session.send({ type: 'show' })
    go('question')
  }

  const hasPlan = isSafe || plan.groups.length > 0
  const send = (way: keyof Outputs) => {
    if (screen === 'sheet') papers.current?.[way]?.()
    else if (hasPlan) go(plan.watched ? 'plan' : 'sheet')
  }
  props.outputs.current = { print: () => send('print'), copy: () => send('copy') }

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
            fictional: pack.territory.fictional,
          }}
          handle={papers}
          onOut={props.onOut}
          onSay={onSay}
          onErase={props.onErase}
        />
      )
    }
    if (screen === 'advice') {
      const items = newsFirst(setting, view)
      const after = view.question === undefined ? 'plan' : 'question'
      return <Advice level={level} messages={messages} items={items} onContinue={() => go(after)} />
    }
    if (screen === 'question' && view.question !== undefined) {
      return (
        <Question
          key={view.question.fact.id}
          level={level}
          messages={messages}
          question={toQuestionView(view.question)}
          onAnswer={answer}
          onPlan={() => go('plan')}
          aside={<CurrentPlan level={level + 1} messages={messages} plan={plan} />}
        />
      )
    }
    return (
      <Plan
        level={level}
        messages={messages}
        plan={plan}
        commune={communeName}
        answers={view.asked.map(answered)}
        pending={view.status === 'waiting'}
        changed={changed}
        isRetained={isRetained}
        onRetain={({ key }, retained) => setKept({ ...kept, [key]: retained })}
        onChange={change}
        onResume={resume}
        onSheet={() => go('sheet')}
        onMask={props.onMask}
        onBack={back}
      />
    )
  }
  return (
    <Frame messages={messages} notices={notices} onBack={back} onMask={props.onMask}>
      {content()}
    </Frame>
  )
}

/** The lines whose call comes before the next question. */
const emergencies = ['police-urgence', 'samu', 'siao-115']

/** What must be read before anything else: advice, and a call to make now. */
function newsFirst(setting: PlanSetting, { news }: View): readonly PlanItemView[] {
  return news
    .filter((item) => item.type === 'advice' || (item.urgency === 'now' && emergencies.includes(item.kind)))
    .map((item) => toItemView(setting, item, 0))
    .filter((item) => item.type === 'advice' || item.contacts.some(({ phone }) => phone))
}

function screenAfter(setting: PlanSetting, view: View): Screen {
  if (newsFirst(setting, view).length > 0) return 'advice'
  return view.status === 'finished' ? 'plan' : 'question'
}

/** Two plans with the same key show the same cards in the same order. */
function planKey({ plan }: View): string {
  return JSON.stringify(
    plan.map((item) => (item.type === 'advice' ? item.text : [item.kind, item.urgency, item.say])),
  )
}
