/** The whole widget: the first screens, the session, and above them the curtain. */
import type { Answers } from '@jalon/core/runtime'
import { own } from '@jalon/core/runtime'
import type { Moment, Pack } from '@jalon/directory/runtime'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Curtain } from '../components/curtain/curtain.tsx'
import { OwnSituation } from '../components/own-situation/own-situation.tsx'
import { SafeEnding } from '../components/safe-ending/safe-ending.tsx'
import { Status } from '../components/status/status.tsx'
import { type FirstChoices, Welcome } from '../components/welcome/welcome.tsx'
import type { Before } from '../element/before-script.ts'
import type { Settings } from '../element/settings.ts'
import { language } from '../messages/language.ts'
import type { Messages } from '../messages/messages.ts'
import { professionGroups } from '../view/first-choices.ts'
import { monthsBetween } from '../view/freshness.ts'
import { longDate } from '../view/text.ts'
import { Arrivals } from './arrival.ts'
import { useSilence, useThreeShifts } from './discretion.ts'
import { entryOf } from './entry-of.ts'
import { Frame } from './frame.tsx'
import type { Commands, Host } from './host.ts'
import { once } from './once.ts'
import { SafetyNet } from './safety-net.tsx'
import { type Outputs, Session, type Start } from './session.tsx'

export interface AppProps {
  readonly pack: Pack
  /** Whether the territory pack is on its way, was not to be had, or there is nothing to wait for. */
  readonly loading: 'loading' | 'failed' | 'done'
  readonly settings: Settings
  readonly messages: Messages
  /** The ISO day. */
  readonly today: string
  /** The hour in Paris. */
  readonly clock: () => Moment
  readonly host: Host
  /** Filled with what the element may ask. */
  readonly commands: { current: Commands | undefined }
  /** What was chosen on the first screen before the script came. */
  readonly before: Before | undefined
  /** After everything was erased: focus goes to the first heading, and it is said. */
  readonly erased: boolean
}

/** A territory that comes within this many milliseconds is there from the start. */
const promptly = 2000

/** Who asks and where: ids, as chosen on the first screen or given by the host page. */
interface Choice {
  readonly profession?: string | undefined
  readonly commune?: string | null | undefined
}

/** The first screen, then the session; the curtain over both. */
export function App(props: AppProps) {
  const { pack, loading, settings, messages, today, clock, host, commands, before, erased } = props
  const level = settings.niveauTitre
  const arrivals = useRef(erased)
  const wasBefore = before && keptFrom(pack, before)
  const touched = useRef(erased || wasBefore !== undefined)
  // What comes at once needs no announcement.
  const lateFrom = useRef(performance.now() + promptly)
  const outputs = useRef<Outputs | undefined>(undefined)
  const [place, setPlace] = useState<'welcome' | 'own'>('welcome')
  const [start, setStart] = useState<Start>()
  const [choice, setChoice] = useState<Choice>({})
  const [answers, setAnswers] = useState<Answers>({})
  const [curtain, setCurtain] = useState<'asked' | 'idle'>()
  const [isSilenceFine, setSilenceFine] = useState(false)
  const [hasActed, setHasActed] = useState(wasBefore !== undefined)
  // A screen tells one hour: it is asked again with the next screen, and when the curtain is lifted.
  const [moment, setMoment] = useState(() => once(clock))
  const look = () => setMoment(() => once(clock))
  const [said, setSaid] = useState({ text: '' })
  const say = (text: string) => setSaid({ text })

  const fact = own(pack.ir.facts, 'profession')
  const professions = useMemo(() => professionGroups(fact, messages.professions), [fact])
  const chosen = { ...presetOf(pack, settings), ...wasBefore, ...choice }

  const begin = ({ profession, commune }: Choice) => {
    setChoice({ profession, commune })
    setStart({
      pack,
      pathway: entryOf(pack.ir, settings.entree),
      commune: commune ?? null,
      profession,
      answers,
    })
  }
  const idsOf = ({ profession, commune }: Partial<FirstChoices>): Choice => ({
    profession: profession === undefined ? undefined : fact?.answers[profession]?.id,
    commune: commune === null || commune === undefined ? commune : pack.communes[commune]?.code,
  })
  const startFrom = (choices: FirstChoices) => {
    arrivals.current = true
    begin(idsOf(choices))
  }
  const leave = (given: Answers) => {
    arrivals.current = true
    setAnswers(given)
    setStart(undefined)
  }
  const mask = (why: 'asked' | 'idle') => {
    if (curtain !== undefined) return
    setCurtain(why)
    host.announce('po-masque')
  }
  const resume = () => {
    if (curtain === undefined) return
    setCurtain(undefined)
    look()
    host.announce('po-repris')
  }

  useThreeShifts(hasActed && settings.raccourci === 'maj3', () => mask('asked'))
  useSilence(hasActed && curtain === undefined && !isSilenceFine ? settings.masquageAuto : 0, () =>
    mask('idle'),
  )

  // Both given by the page: the first question comes at once, unless the reader has already touched something.
  const isReady = loading === 'done' && settings.profession !== undefined && settings.commune !== undefined
  useEffect(() => {
    const preset = presetOf(pack, settings)
    if (isReady && !touched.current && preset.profession && preset.commune) begin(preset)
  }, [isReady, pack])

  useEffect(() => {
    if (start === undefined) host.announce('po-etape', { etape: 'accueil' })
  }, [start === undefined])
  useEffect(() => {
    if (loading === 'failed') say(messages.notices.packFailed)
    else if (loading === 'done' && settings.donnees !== undefined && performance.now() > lateFrom.current)
      say(messages.notices.packLoaded)
  }, [loading])
  useEffect(() => {
    if (erased) say(messages.erased)
  }, [])

  commands.current = {
    start: () => start === undefined && begin({ ...chosen }),
    mask: () => mask('asked'),
    resume,
    print: (type) => outputs.current?.print(type),
    copy: (type) => outputs.current?.copy(type),
  }
  if (start === undefined) outputs.current = undefined

  const act = () => {
    touched.current = true
    if (!hasActed) setHasActed(true)
  }
  const notices = noticesOf(start?.pack ?? pack, settings, loading, today, messages)
  const shown = { messages, notices, mention: settings.mention, onMask: () => mask('asked') }
  const visit = (next: typeof place) => {
    arrivals.current = true
    setPlace(next)
  }

  const screen = () => {
    if (start !== undefined) {
      return (
        <Session
          {...shown}
          start={start}
          level={level}
          today={today}
          moment={moment}
          onMove={look}
          outputs={outputs}
          onLeave={leave}
          onStage={(etape) => host.announce('po-etape', { etape })}
          onSay={say}
          onErase={host.erase}
          onOut={(way, type) => host.announce(way, { type })}
          onStuck={() => host.announce('po-erreur', { code: 'parcours' })}
        />
      )
    }
    if (place === 'own') {
      return (
        <Frame {...shown} onBack={() => visit('welcome')}>
          <OwnSituation level={level} messages={messages.own} onReturn={() => visit('welcome')} />
        </Frame>
      )
    }
    return (
      <Frame {...shown}>
        <Welcome
          level={level}
          messages={messages}
          professions={professions}
          communes={pack.communes}
          loading={loading === 'loading'}
          chosen={positionsOf(pack, chosen)}
          shortcut={settings.raccourci === 'maj3'}
          onChoose={(choices) => setChoice(idsOf(choices))}
          onStart={startFrom}
          onOwn={() => visit('own')}
          onSay={say}
        />
      </Frame>
    )
  }

  return (
    <Arrivals.Provider value={arrivals}>
      <section
        class="root"
        lang={language}
        dir="ltr"
        aria-label={messages.title}
        part="racine"
        data-theme={settings.theme}
        data-density={settings.densite}
        data-masked={curtain}
        onPointerDown={act}
        onKeyDown={act}
        onClick={act}
      >
        <SafetyNet
          onCatch={() => host.announce('po-erreur', { code: 'affichage' })}
          instead={
            <Frame {...shown}>
              <SafeEnding level={level} messages={messages.trouble} reason="broken" onReload={host.erase} />
            </Frame>
          }
        >
          {screen()}
        </SafetyNet>
        <Status said={said} />
        {curtain && (
          <Curtain
            messages={messages.curtain}
            mention={settings.mention}
            idle={curtain === 'idle'}
            onResume={resume}
            onLeave={host.leave}
            onStopIdle={() => {
              setSilenceFine(true)
              resume()
            }}
          />
        )}
      </section>
    </Arrivals.Provider>
  )
}

/** What the host page chose beforehand, when the pack knows it. */
function presetOf({ ir, communes }: Pack, { profession, commune }: Settings): Choice {
  const answers = own(ir.facts, 'profession')?.answers ?? []
  return {
    profession: answers.find(({ id }) => id === profession)?.id,
    commune: communes.find(({ code }) => code === commune)?.code,
  }
}

/** What was read and chosen before the script came, when the pack has it. */
function keptFrom({ ir, communes }: Pack, { profession, commune }: Before): Choice | undefined {
  if (profession === undefined && commune === undefined) return undefined
  const answers = own(ir.facts, 'profession')?.answers ?? []
  const [first] = answers.filter(({ label }) => label === profession)
  const [second, namesake] = communes.filter(({ name }) => name === commune)
  return {
    ...(first && { profession: first.id }),
    ...(commune === null ? { commune } : second && !namesake && { commune: second.code }),
  }
}

function positionsOf({ ir, communes }: Pack, { profession, commune }: Choice): Partial<FirstChoices> {
  const answers = own(ir.facts, 'profession')?.answers ?? []
  const first = answers.findIndex(({ id }) => id === profession)
  const second = communes.findIndex(({ code }) => code === commune)
  return {
    ...(first === -1 ? {} : { profession: first }),
    ...(commune === null ? { commune: null } : second === -1 ? {} : { commune: second }),
  }
}

function noticesOf(
  { ir, territory, built }: Pack,
  settings: Settings,
  loading: AppProps['loading'],
  today: string,
  { notices }: Messages,
): readonly string[] {
  const isDraft = own(ir.pathways, entryOf(ir, settings.entree))?.status !== 'published'
  return [
    ...(territory.fictional ? [notices.fictional] : []),
    ...(isDraft ? [notices.draft] : []),
    ...(!territory.fictional && monthsBetween(built, today) >= 12 ? [notices.oldPack(longDate(built))] : []),
    ...(loading === 'failed' ? [notices.packFailed] : []),
  ]
}
