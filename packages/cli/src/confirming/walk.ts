/** Walks a coordinator through the contacts to confirm, oldest first. */
import { join } from 'node:path'
import { clean, type L10n, lineOf } from '@jalon/diagnostics'
import {
  canSayHours,
  confirmers,
  dayIn,
  dayInWords,
  expiryOf,
  type FactToConfirm,
  factNames,
  saidOfFact,
  type Shelf,
  valueInWords,
  whatToSay,
} from '@jalon/directory'
import type { Call, ExitCode } from '../command.ts'
import type { Questions } from './questions.ts'
import type { Outcome, Record } from './record.ts'
import { answers, type Means, means, words } from './words.ts'

/** How long a confirmation holds when nobody says otherwise. */
export const usualExpiry = 'P6M'

/** What surrounds one walk. */
export interface Walk {
  readonly call: Call
  readonly shelf: Shelf
  readonly owners: Iterable<string>
  readonly record: Record
  readonly questions: Questions
}

/** The end of the input, by Ctrl-C, Ctrl-D or the end of a file. */
const ended = Symbol('ended')
/** A file that can no longer be written: what was answered before is kept. */
const blocked = Symbol('blocked')
type Stop = typeof ended | typeof blocked

type Done = 'confirmed' | 'changed' | 'gone' | 'silent' | 'left'

/** Asks about each fact until the last or until told to stop, then says what was done and what remains. */
export async function walk(facts: readonly FactToConfirm[], around: Walk): Promise<ExitCode> {
  const { io, lang } = around.call
  const say = words[lang]
  if (facts.length === 0) {
    io.out(say.nothing)
    return 0
  }
  io.out(say.start(facts.length))
  const asking = new Asking(around)
  const done = new Map<FactToConfirm, Done>()
  let stop: Stop | 'stop' | undefined
  for (const [index, fact] of facts.entries()) {
    io.out(clean(`\n${say.number(index + 1, facts.length)}\n${described(fact, around)}\n`))
    const answer = await asking.about(fact)
    if (typeof answer === 'symbol' || answer === 'stop') {
      stop = answer
      break
    }
    done.set(fact, answer)
  }
  io.out(clean(summary(facts, done, around)))
  return stop === blocked ? 1 : 0
}

function described(fact: FactToConfirm, { call, shelf }: Walk): string {
  const { lang, root } = call
  const { written, service, kind, state } = fact
  const { span } = written
  const file = join(root, span.source.file).split('\\').join('/')
  const colon = lang === 'fr' ? '\u00a0: ' : ': '
  return [
    `${service.name} (${kind})`,
    `  ${factNames[fact.fact][lang]}${colon}${valueInWords(fact.fact, written)}`,
    `  ${saidOfFact(state, lang)}`,
    `  ${file}:${lineOf(span)}`,
    `${words[lang].toSay}${colon}${whatToSay(fact, shelf)[lang]}`,
  ].join('\n')
}

function summary(
  facts: readonly FactToConfirm[],
  done: ReadonlyMap<FactToConfirm, Done>,
  { call }: Walk,
): string {
  const { lang } = call
  const say = words[lang]
  const count = (what: Done) => [...done.values()].filter((each) => each === what).length
  const left = facts.filter((fact) => !['confirmed', 'changed', 'gone'].includes(done.get(fact) ?? 'left'))
  const lines = left.map((fact) => {
    const silent = done.get(fact) === 'silent' ? ` (${say.answers.silent})` : ''
    return `  ${fact.service.name}, ${factNames[fact.fact][lang]}${silent}`
  })
  const totals = say.totals({
    confirmed: count('confirmed'),
    changed: count('changed'),
    gone: count('gone'),
    silent: count('silent'),
  })
  return [
    `\n${say.ended} ${totals}`,
    ...(left.length === 0 ? [say.complete] : [say.left(left.length), ...lines]),
  ].join('\n')
}

/** Who confirmed, and how the structure answered. */
interface Vouched {
  readonly by: string
  readonly source: string
}

/** The questions about one fact after the other; what is asked once is remembered. */
class Asking {
  readonly #walk: Walk
  #who: string | undefined
  #means: Means = 'call'

  constructor(walk: Walk) {
    this.#walk = walk
  }

  async about(fact: FactToConfirm): Promise<Done | 'stop' | Stop> {
    const answer = await this.#choose(answers.map((each) => this.#say.answers[each]))
    if (answer === ended) return ended
    switch (answers[answer]) {
      case 'confirmed':
        return this.#confirm(fact)
      case 'changed':
        return this.#change(fact)
      case 'gone':
        return this.#remove(fact)
      case 'silent':
        this.#tell(this.#say.silent(this.#shownUntil(fact)))
        return 'silent'
      case 'stop':
        return 'stop'
      default:
        return 'left'
    }
  }

  /** The day until which the fact is shown, in words, when it still is. */
  #shownUntil({ state }: FactToConfirm): string | undefined {
    const until = state.kind === 'confirmed' ? state.until : undefined
    return until === undefined ? undefined : dayInWords(until, this.#walk.call.lang)
  }

  async #confirm(fact: FactToConfirm): Promise<Done | Stop> {
    const vouched = await this.#vouch()
    if (vouched === ended) return ended
    return this.#told(this.#write(fact, vouched, {}), 'confirmed')
  }

  /** Asks again as long as a rule stops the value: what it says is how to write it. */
  async #change(fact: FactToConfirm): Promise<Done | Stop> {
    let vouched: Vouched | typeof ended | undefined
    for (;;) {
      const value = (await this.#walk.questions.ask(this.#say.newValue))?.trim()
      if (value === undefined) return ended
      if (value === '') {
        this.#tell(this.#say.kept)
        return 'left'
      }
      const more = await this.#moreOf(fact, value)
      if (more === ended) return ended
      vouched ??= await this.#vouch()
      if (vouched === ended) return ended
      const outcome = this.#write(fact, vouched, { value, ...more })
      if ('written' in outcome || outcome.because !== 'value') return this.#told(outcome, 'changed')
      this.#tell(outcome.refused)
    }
  }

  /** What a new value needs beside it. */
  async #moreOf({ fact, written }: FactToConfirm, value: string) {
    const { questions } = this.#walk
    if (fact === 'hours' && !canSayHours(value)) {
      const text = (await questions.ask(this.#say.newText))?.trim()
      return text === undefined ? ended : text === '' ? {} : { text }
    }
    if (fact !== 'address' || written.commune === undefined) return {}
    const commune = (await questions.ask(this.#say.newCommune(written.commune.value)))?.trim()
    return commune === undefined ? ended : commune === '' ? {} : { commune }
  }

  async #remove(fact: FactToConfirm): Promise<Done | Stop> {
    this.#tell(this.#say.removeIt)
    const answer = await this.#choose([this.#say.yes, this.#say.no])
    if (answer === ended) return ended
    if (answer === 1) {
      this.#tell(this.#say.kept)
      return 'left'
    }
    const { shelf, record } = this.#walk
    const place = { territory: shelf.territory, service: fact.service.id.value, fact: fact.fact }
    const told = this.#told(record.remove(place), 'gone')
    this.#tell(this.#say.whole)
    return told
  }

  /** Who, asked once, and how: they stand with every fact. */
  async #vouch(): Promise<Vouched | typeof ended> {
    const { shelf, owners } = this.#walk
    const say = this.#say
    if (this.#who === undefined) {
      const known = confirmers(owners, shelf)
      this.#tell(say.who)
      const who = await this.#choose(known)
      if (who === ended) return ended
      this.#who = known[who] ?? ''
    }
    const usual = means.indexOf(this.#means)
    this.#tell(say.how(usual + 1))
    const how = await this.#choose(
      means.map((each) => say.means[each]),
      usual,
    )
    if (how === ended) return ended
    this.#means = means[how] ?? 'call'
    return { by: this.#who, source: say.sources[this.#means] }
  }

  #write(
    { service, fact }: FactToConfirm,
    vouched: Vouched,
    change: { readonly value?: string; readonly text?: string; readonly commune?: string },
  ): Outcome {
    const { record, shelf, call } = this.#walk
    const on = dayIn(shelf, call.io.today)
    const place = { territory: shelf.territory, service: service.id.value, fact }
    return record.confirm({ ...place, ...change, ...vouched, on, expires: usualExpiry })
  }

  #told(outcome: Outcome, done: 'confirmed' | 'changed' | 'gone'): Done | Stop {
    const { call, shelf } = this.#walk
    if ('refused' in outcome) {
      this.#tell(outcome.refused)
      return outcome.because === 'file' ? blocked : 'left'
    }
    const until = expiryOf(dayIn(shelf, call.io.today), usualExpiry) ?? ''
    this.#tell(done === 'gone' ? this.#say.removed : this.#say.confirmed(dayInWords(until, call.lang)))
    return done
  }

  /** One of some choices, by its number; Enter alone takes the usual one. Asks again until it is one. */
  async #choose(choices: readonly string[], usual?: number): Promise<number | typeof ended> {
    this.#tell(choices.map((choice, index) => `  ${index + 1}. ${choice}`).join('\n'))
    for (;;) {
      const answer = (await this.#walk.questions.ask(this.#say.which(choices.length)))?.trim()
      if (answer === undefined) return ended
      if (answer === '' && usual !== undefined) return usual
      const chosen = /^\d{1,3}$/.test(answer) ? Number(answer) : 0
      if (chosen >= 1 && chosen <= choices.length) return chosen - 1
      this.#tell(this.#say.choose(choices.length))
    }
  }

  #tell(text: string | L10n): void {
    const { io, lang } = this.#walk.call
    io.out(clean(typeof text === 'string' ? text : text[lang]))
  }

  get #say() {
    return words[this.#walk.call.lang]
  }
}
