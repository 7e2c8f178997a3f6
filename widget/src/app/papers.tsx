/** From « Préparer la fiche » to a paper: whether she may carry one, which one, and every way for it to go out. */
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Handed, Handing } from '../components/handing/handing.tsx'
import { NothingToCarry } from '../components/nothing-to-carry/nothing-to-carry.tsx'
import { SheetScreen, type SheetScreenProps } from '../components/sheet-screen/sheet-screen.tsx'
import type { Messages } from '../messages/messages.ts'
import { paperRules } from '../styles/styles.ts'
import { reminderFile } from '../view/reminder.ts'
import { type SheetContent, type SheetName, type SheetType, sheetNames } from '../view/sheet-content.ts'
import { Arrivals } from './arrival.ts'
import { copyText } from './copy-text.ts'
import { printSheet } from './print-sheet.ts'
import { saveFile } from './save-file.ts'
import { markup, plainText, sheetFile } from './sheet-text.ts'

export interface PapersProps {
  readonly level: number
  readonly messages: Messages
  readonly today: string
  readonly content: Omit<SheetContent, 'type'>
  /** Filled with what can be asked from outside. */
  readonly handle: { current: PapersHandle | undefined }
  readonly onOut: (way: 'po-impression' | 'po-copie', type: SheetName) => void
  readonly onSay: (text: string) => void
  readonly onErase: () => void
}

export interface PapersHandle {
  /** To the screen before; false when there is none here. */
  readonly back: () => boolean
  /** Only on a sheet. Asked for another one, both lead to the question that comes before it. */
  readonly print?: (type?: string) => void
  readonly copy?: (type?: string) => void
}

/** The question comes before every paper meant for her: there is no other way to one. */
type Place = 'question' | 'none' | SheetType

const placeAfter: Readonly<Record<Handed, Place>> = { yes: 'handed', discreet: 'discreet', no: 'none' }

/** The question, then the screen of one paper. Going back retraces the same screens. */
export function Papers({ level, messages, today, content, handle, onOut, onSay, onErase }: PapersProps) {
  const text = messages.papers
  const arrivals = useContext(Arrivals)
  const [trail, setTrail] = useState<readonly Place[]>(['question'])
  const [handed, setHanded] = useState<Handed>()
  const [refused, setRefused] = useState<SheetScreenProps['refused']>()
  const [forgetting] = useState(() => new AbortController())
  const preview = useRef<HTMLDivElement>(null)
  const place = trail.at(-1) ?? 'question'

  // At once: a page put aside by the browser runs nothing later.
  useLayoutEffect(() => () => forgetting.abort(), [])
  useEffect(
    () => () => {
      handle.current = undefined
    },
    [],
  )

  const walk = (next: readonly Place[]) => {
    arrivals.current = true
    setRefused(undefined)
    setTrail(next)
  }
  const go = (next: Place) => walk([...trail, next])
  const back = () => {
    if (trail.length > 1) walk(trail.slice(0, -1))
    return trail.length > 1
  }

  const waysOut = (type: SheetType) => {
    const sheet = () => preview.current?.firstElementChild ?? document.createElement('p')
    const title = type === 'file' ? messages.sheet.title : type === 'handed' ? text.title : text.quiet.title
    const rules = paperRules(type)
    return {
      print: () => {
        setRefused(undefined)
        onOut('po-impression', sheetNames[type])
        const onRefused = () => setRefused({ what: 'print' })
        printSheet({ sheet: sheet(), title, rules, forgotten: forgetting.signal, onRefused })
      },
      copy: async () => {
        setRefused(undefined)
        const plain = plainText(sheet())
        const isCopied = await copyText(plain, markup(sheet()))
        if (forgetting.signal.aborted) return
        if (!isCopied) return setRefused({ what: 'copy', text: plain })
        onOut('po-copie', sheetNames[type])
        onSay(text.copied)
      },
      save: () =>
        saveFile(
          type === 'file' ? text.files.own : text.files.hers,
          'text/html',
          sheetFile(sheet(), title, rules),
        ),
    }
  }

  if (place === 'question' || place === 'none') {
    handle.current = { back }
    return place === 'none' ? (
      <NothingToCarry level={level} messages={messages} onFile={() => go('file')} />
    ) : (
      <Handing
        level={level}
        messages={messages}
        given={handed}
        onAnswer={(answer) => {
          setHanded(answer)
          go(placeAfter[answer])
        }}
        onFile={() => go('file')}
      />
    )
  }
  const { print, copy, save } = waysOut(place)
  const ifShown = (way: () => void) => (type?: string) =>
    type === undefined || type === sheetNames[place] ? way() : walk(['question'])
  handle.current = { back, print: ifShown(print), copy: ifShown(copy) }
  return (
    <SheetScreen
      key={place}
      {...content}
      type={place}
      level={level}
      messages={messages}
      today={today}
      preview={preview}
      refused={refused}
      onPrint={print}
      onCopy={copy}
      onSave={save}
      onRemind={(delay) =>
        saveFile(text.files.reminder, 'text/calendar', reminderFile(today, delay, anyName()))
      }
      onType={go}
      onErase={onErase}
    />
  )
}

/** A name that no other event has. Not `randomUUID`, which plain http lacks. */
function anyName(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-')
}
