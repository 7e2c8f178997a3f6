/** `jalon review`: what must be confirmed before a day, by who vouches for it. A list, for the quarterly meeting. */
import { join } from 'node:path'
import {
  expiryOf,
  type FactToConfirm,
  factsToConfirm,
  type OwnerReview,
  reviewMarkdown,
  reviewOf,
  reviewText,
} from '@jalon/directory'
import { clean, jsonText, lineOf } from '@jalon/diagnostics'
import type { Call, Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { errorsAbout } from '../errors-about.ts'
import { openProject, packOfCall } from '../project.ts'
import { reportErrors } from '../report-errors.ts'

/** A meeting each quarter: what ends before the next one is for this one. */
const untilNextMeeting = 'P3M'

const formats = ['text', 'json', 'markdown'] as const
type ReviewFormat = (typeof formats)[number]

export const review: Command<ReviewFormat> = {
  name: 'review',
  usage: 'review [--territory T] [--before JOUR]',
  summary: {
    fr: 'liste les contacts à confirmer avant un jour, par équipe',
    en: 'lists the contacts to confirm before a day, by team',
  },
  options: { territory: 'value', before: 'value' },
  formats,
  words: { least: 0, most: 0 },
  async run(call) {
    const { io, format, lang, options } = call
    const { today } = io
    const before = dayBefore(call)
    const project = openProject(call)
    const named = options['territory']
    if (typeof named === 'string') packOfCall(project, named, today)
    const territories = project.directory.territories.filter(({ id, fictional }) => {
      return named === undefined ? !fictional : id === named
    })
    const errors = territories.flatMap(({ id }) => errorsAbout(project, id))
    if (errors.length > 0) return reportErrors(call, [...new Set(errors)])
    const national = named === undefined ? project.directory.national : []
    const directory = { ...project.directory, territories, national }
    const owners = reviewOf(factsToConfirm(directory, project.ir, { today, before }))
    const shownFile = (file: string) => join(call.root, file).split('\\').join('/')
    switch (format) {
      case 'json':
        io.out(jsonText({ today, before, owners: owners.map((each) => ownerJson(each, shownFile)) }))
        break
      case 'markdown':
        io.out(clean(reviewMarkdown(owners, { before, lang, shownFile })).trimEnd())
        break
      case 'text':
        io.out(clean(reviewText(owners, { before, lang, shownFile })))
        break
    }
    return 0
  },
}

/** The day that `--before` gives, else the day of the next meeting. */
export function dayBefore({ options, io }: Call<string>): string {
  const given = options['before']
  const before = typeof given === 'string' ? given : (expiryOf(io.today, untilNextMeeting) ?? io.today)
  if (expiryOf(before) !== undefined && before < io.today) {
    throw new WrongUsage({
      fr: `--before attend un jour à venir, pas « ${before} ».`,
      en: `--before expects a day to come, not "${before}".`,
    })
  }
  if (expiryOf(before) !== undefined) return before
  throw new WrongUsage({
    fr: `--before ne connaît pas « ${before} ». Écrivez un jour comme 2027-03-31.`,
    en: `--before does not know "${before}". Write a day like 2027-03-31.`,
  })
}

function ownerJson({ owner, services }: OwnerReview, shownFile: (file: string) => string) {
  return {
    owner: owner === '' ? null : owner,
    services: services.map(({ facts, ...service }) => ({
      ...service,
      facts: facts.map((each) => factJson(each, shownFile)),
    })),
  }
}

function factJson(
  { fact, written, state, since, readBy }: FactToConfirm,
  shownFile: (file: string) => string,
) {
  const { span, value } = written
  return {
    fact,
    value: value.value,
    state,
    ...(since === undefined ? {} : { since }),
    file: shownFile(span.source.file),
    line: lineOf(span),
    readBy,
  }
}
