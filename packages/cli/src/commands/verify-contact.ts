/** `jalon verify-contact`: records that structures confirmed their contacts, one by one or in one line. */
import { clean, didYouMean, jsonText } from '@jalon/diagnostics'
import {
  dayIn,
  type FactName,
  type FactToConfirm,
  factNames,
  factsToConfirm,
  type Shelf,
  shelfOf,
  writtenFacts,
} from '@jalon/directory'
import type { Call, Command, ExitCode } from '../command.ts'
import { required, WrongUsage } from '../command.ts'
import { questionsOf } from '../confirming/questions.ts'
import { openRecord, type Record } from '../confirming/record.ts'
import { usualExpiry, walk } from '../confirming/walk.ts'
import { errorsAbout } from '../errors-about.ts'
import { openProject, packOfCall } from '../project.ts'
import { reportErrors } from '../report-errors.ts'
import { dayBefore } from './review.ts'

export const verifyContact: Command = {
  name: 'verify-contact',
  usage:
    'verify-contact (--territory T | --national) [--service S] [--fact F] [--before JOUR] | --service S --fact F --confirm --by EQUIPE --source MOYEN [--value V] [--on JOUR] [--expires P6M]',
  summary: {
    fr: 'fait confirmer les contacts un par un, et écrit les réponses',
    en: 'has contacts confirmed one by one, and writes the answers',
  },
  options: {
    territory: 'value',
    national: 'flag',
    service: 'value',
    before: 'value',
    fact: 'value',
    confirm: 'flag',
    value: 'value',
    by: 'value',
    on: 'value',
    source: 'value',
    expires: 'value',
  },
  words: { least: 0, most: 0 },
  async run(call) {
    const { io, options } = call
    const id = options['national'] === true ? undefined : required(call, 'territory')
    const project = openProject(call)
    packOfCall(project, id, io.today)
    const errors = errorsAbout(project, id)
    if (errors.length > 0) return reportErrors(call, errors)
    const record = openRecord(call, project)
    const shelf = shelfOf(record.directory, id)
    if (shelf === undefined) return 0
    if (options['confirm'] === true) return confirmOne(call, shelf, record)

    refuseWithoutConfirm(call)
    const period = { today: io.today, before: dayBefore(call) }
    const all = factsToConfirm(record.directory, project.ir, period).filter(
      ({ territory }) => territory === id,
    )
    const questions = questionsOf(io)
    try {
      const owners = project.vocabulary.owners
      return await walk(wanted(call, shelf, all), { call, shelf, owners, record, questions })
    } finally {
      questions.close()
    }
  },
}

/** The facts of the service and of the name that the call gives, or all. */
function wanted(call: Call, shelf: Shelf, facts: readonly FactToConfirm[]): readonly FactToConfirm[] {
  const { service: name, fact } = call.options
  const known = shelf.services.map(({ id }) => id.value)
  if (typeof name === 'string' && !known.includes(name)) {
    const near = didYouMean(name, known)
    throw new WrongUsage({
      fr: `« ${name} » n'est pas une structure de ce fichier. ${near?.fr ?? ''}`.trim(),
      en: `"${name}" is not a structure of this file. ${near?.en ?? ''}`.trim(),
    })
  }
  const only = fact === undefined ? undefined : factNamed(String(fact))
  return facts.filter((each) => {
    return (
      (name === undefined || each.service.id.value === name) && (only === undefined || each.fact === only)
    )
  })
}

function factNamed(name: string): FactName {
  const fact = writtenFacts.find((each) => each === name)
  if (fact !== undefined) return fact
  throw new WrongUsage({
    fr: `--fact ne connaît pas « ${name} ». Valeurs possibles : ${writtenFacts.join(', ')}.`,
    en: `--fact does not know "${name}". Possible values: ${writtenFacts.join(', ')}.`,
  })
}

/** A confirmation in one line, for scripts. */
function confirmOne(call: Call, shelf: Shelf, record: Record): ExitCode {
  const { io, options, format, lang } = call
  const text = (name: string, usual: string) => {
    const given = options[name]
    return typeof given === 'string' ? given : usual
  }
  const service = required(call, 'service')
  const fact = factNamed(required(call, 'fact'))
  const outcome = record.confirm({
    territory: shelf.territory,
    service,
    fact,
    ...(typeof options['value'] === 'string' ? { value: options['value'] } : {}),
    by: required(call, 'by'),
    on: text('on', dayIn(shelf, io.today)),
    source: required(call, 'source'),
    expires: text('expires', usualExpiry),
  })
  if ('refused' in outcome) {
    if (outcome.because !== 'file') throw new WrongUsage(outcome.refused)
    io.err(clean(outcome.refused[lang]))
    return 1
  }
  const said = {
    fr: `Écrit dans ${outcome.written} : ${service}, ${factNames[fact].fr}.`,
    en: `Written in ${outcome.written}: ${service}, ${factNames[fact].en}.`,
  }
  io.out(
    format === 'json' ? jsonText({ written: { file: outcome.written, service, fact } }) : clean(said[lang]),
  )
  return 0
}

/** What is for one line only would be lost in a walk, and a program cannot answer questions. */
function refuseWithoutConfirm({ options, format }: Call): void {
  const alone = ['value', 'by', 'on', 'source', 'expires'].find((name) => options[name] !== undefined)
  const name = alone === undefined ? (format === 'json' ? 'format json' : undefined) : alone
  if (name === undefined) return
  throw new WrongUsage({
    fr: `--${name} ne sert qu'avec --confirm, pour confirmer un seul contact sans question.`,
    en: `--${name} only serves with --confirm, to confirm a single contact without questions.`,
  })
}
