/** `jalon resolve`: who receives people of a commune for a kind of need, and why. */
import type { Candidate, Moment, Opening, PackService, Resolution } from '@jalon/directory'
import {
  communeFor,
  holidaysIn,
  openingInFrench,
  opensAt,
  reasonText,
  resolve as resolveIn,
} from '@jalon/directory'
import { clean, didYouMean, jsonText } from '@jalon/diagnostics'
import type { Command } from '../command.ts'
import { required, WrongUsage } from '../command.ts'
import { errorsAbout } from '../errors-about.ts'
import { openProject, packOfCall } from '../project.ts'
import { reportErrors } from '../report-errors.ts'
import { whereOf, whereOptions } from '../where-of.ts'

export const resolve: Command = {
  name: 'resolve',
  usage:
    'resolve --territory T --commune C --kind K [--facts C] [--children C] [--presence C] [--district D] [--at 2026-12-26T10:00]',
  summary: {
    fr: 'dit qui est compétent pour une commune, et pourquoi',
    en: 'says who is competent for a commune, and why',
  },
  options: { territory: 'value', kind: 'value', at: 'value', ...whereOptions },
  words: { least: 0, most: 0 },
  async run(call) {
    const { lang, format, io } = call
    const [territory, kind] = [required(call, 'territory'), required(call, 'kind')]
    required(call, 'commune')
    const project = openProject(call)
    const errors = errorsAbout(project, territory)
    if (errors.length > 0) return reportErrors(call, errors)
    const pack = packOfCall(project, territory, io.today)
    if (!Object.hasOwn(pack.ir.kinds, kind)) {
      const near = didYouMean(kind, Object.keys(pack.ir.kinds))
      throw new WrongUsage({
        fr: `Le type « ${kind} » n'existe pas dans network/kinds.yaml. ${near?.fr ?? ''}`.trim(),
        en: `Kind "${kind}" does not exist in network/kinds.yaml. ${near?.en ?? ''}`.trim(),
      })
    }
    const where = whereOf(call, pack)
    const at = momentOf(call.options['at'])
    const holidays = holidaysIn(pack.holidays, communeFor(pack, where, kind) ?? '')
    const resolution = resolveIn(pack, where, kind, io.today)
    const services =
      resolution.result === 'found'
        ? resolution.candidates.map((one) => ({ ...asJson(one), ...openingOf(one, at, holidays) }))
        : []
    if (format === 'json') {
      const reason =
        resolution.result === 'found'
          ? { ...(resolution.ask === undefined ? {} : { ask: resolution.ask }) }
          : { reason: reasonText(resolution.reason) }
      io.out(jsonText({ result: resolution.result, services, ...reason }))
    } else {
      const text =
        resolution.result === 'found'
          ? [foundText(resolution.candidates, at, holidays, lang), ...askText(resolution.ask, lang)].join(
              '\n',
            )
          : `${notFound[lang][resolution.result]} ${reasonText(resolution.reason)}.`
      io.out(clean(text))
    }
    return 0
  },
}

const notFound = {
  fr: { none: 'Personne :', unknown: 'On ne sait pas :' },
  en: { none: 'Nobody:', unknown: 'Unknown:' },
}

/** A candidate as programs read it. A contact is there only when its structure confirmed it. */
export function asJson({ service, reason }: Candidate) {
  const contact = contactOf(service)
  return { id: service.id, name: service.name, reason, ...(contact === undefined ? {} : { contact }) }
}

function contactOf({ phone, address, site, hours }: PackService) {
  const known = { phone: phone?.value, address: address?.value, site: site?.value, hours: hours?.value }
  const given = Object.entries(known).filter(([, value]) => value !== undefined)
  return given.length === 0 ? undefined : Object.fromEntries(given)
}

/** What would tell which of them: an institution cuts the commune. */
function askText(ask: Extract<Resolution, { result: 'found' }>['ask'], lang: 'fr' | 'en'): readonly string[] {
  if (ask === undefined) return []
  const say = { fr: 'Selon le quartier (--district)', en: 'It depends on the district (--district)' }[lang]
  const answers = Object.entries(ask.answers).map(([id, label]) => `  ${id} : ${label}`)
  return [`\n${say} : ${ask.question}`, ...answers]
}

function foundText(
  candidates: readonly Candidate[],
  at: Moment | undefined,
  holidays: readonly string[],
  lang: 'fr' | 'en',
): string {
  if (candidates.length === 0) {
    return {
      fr: 'Une action du professionnel : elle existe partout.',
      en: 'An action of the professional: it exists everywhere.',
    }[lang]
  }
  const say = reaching[lang]
  return candidates
    .map((candidate) => {
      const { phone, address, site, hours, name, access, toConfirm } = candidate.service
      const facts = [phone, address, site, hours].flatMap((fact) => fact?.text ?? fact?.value ?? [])
      const isReached = phone !== undefined || address !== undefined || site !== undefined
      const ways = [
        ...(access?.conditions === undefined ? [] : [access.conditions]),
        ...(access?.through === undefined ? [] : [`${say.through} ${access.through}`]),
        ...(isReached || (access?.through !== undefined && !toConfirm) ? [] : [say.toConfirm]),
      ]
      const { opening } = openingOf(candidate, at, holidays)
      const now = at && opening ? (openingInFrench(opening, at) ?? []) : []
      return [name, candidate.reason, ...ways, ...facts, now].flat().join('\n  ')
    })
    .join('\n')
}

const reaching = {
  fr: { through: 'On y entre par\u00a0:', toConfirm: 'Contact à confirmer auprès de la structure.' },
  en: { through: 'One enters through:', toConfirm: 'Contact to be confirmed by the structure.' },
}

/** Whether it is open at the moment asked about. Only confirmed hours say it. */
function openingOf({ service }: Candidate, at: Moment | undefined, holidays: readonly string[]) {
  if (at === undefined) return {}
  const opening: Opening =
    service.hours === undefined ? { state: 'unknown' } : opensAt(service.hours.value, at, holidays)
  return { opening }
}

function momentOf(given: string | boolean | undefined): Moment | undefined {
  if (typeof given !== 'string') return undefined
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(given) ?? []
  if (day !== undefined && time !== undefined && !Number.isNaN(Date.parse(`${day}T${time}Z`)))
    return { day, time }
  throw new WrongUsage({
    fr: `--at attend un jour et une heure, comme « 2026-12-26T10:00 », pas « ${given} ».`,
    en: `--at expects a day and a time, like "2026-12-26T10:00", not "${given}".`,
  })
}
