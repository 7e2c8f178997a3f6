/** `jalon resolve`: who receives people of a commune for a kind of need, and why. */
import type { Candidate, PackService, Resolution } from '@jalon/directory'
import { resolve as resolveIn } from '@jalon/directory'
import { clean, didYouMean } from '@jalon/diagnostics'
import type { Command } from '../command.ts'
import { required, WrongUsage } from '../command.ts'
import { makesUnusable, openProject, packOfCall } from '../project.ts'
import { reportErrors } from '../report-errors.ts'
import { missingFile } from '../rules/missing-file.ts'
import { whereOf, whereOptions } from '../where-of.ts'

export const resolve: Command = {
  name: 'resolve',
  usage:
    'resolve --territory T --commune C --kind K [--facts C] [--children C] [--presence C] [--district D]',
  summary: {
    fr: 'dit qui est compétent pour une commune, et pourquoi',
    en: 'says who is competent for a commune, and why',
  },
  options: { territory: 'value', kind: 'value', ...whereOptions },
  words: { least: 0, most: 0 },
  async run(call) {
    const { lang, format, io } = call
    const [territory, kind] = [required(call, 'territory'), required(call, 'kind')]
    required(call, 'commune')
    const project = openProject(call)
    const errors = project.diagnostics.filter(
      (each) =>
        makesUnusable(each) && each.rule !== missingFile.name && concerns(territory, each.span.source.file),
    )
    if (errors.length > 0) return reportErrors(call, errors)
    const pack = packOfCall(project, territory, io.today)
    if (!Object.hasOwn(pack.ir.kinds, kind)) {
      const near = didYouMean(kind, Object.keys(pack.ir.kinds))
      throw new WrongUsage({
        fr: `Le type « ${kind} » n'existe pas dans network/kinds.yaml. ${near?.fr ?? ''}`.trim(),
        en: `Kind "${kind}" does not exist in network/kinds.yaml. ${near?.en ?? ''}`.trim(),
      })
    }
    const resolution = resolveIn(pack, whereOf(call, pack), kind, io.today)
    const services = resolution.result === 'found' ? resolution.candidates.map(asJson) : []
    if (format === 'json') {
      const reason =
        resolution.result === 'found'
          ? { ...(resolution.ask === undefined ? {} : { ask: resolution.ask }) }
          : { reason: resolution.reason.text }
      io.out(JSON.stringify({ result: resolution.result, services, ...reason }, null, 2))
    } else {
      const text =
        resolution.result === 'found'
          ? [foundText(services, lang), ...askText(resolution.ask, lang)].join('\n')
          : `${notFound[lang][resolution.result]} ${resolution.reason.text}.`
      io.out(clean(text))
    }
    return 0
  },
}

const notFound = {
  fr: { none: 'Personne :', unknown: 'On ne sait pas :' },
  en: { none: 'Nobody:', unknown: 'Unknown:' },
}

/** Whether the answer rests on a file: those of the territory asked, the kinds and the national services. */
function concerns(territory: string, file: string): boolean {
  const path = `/${file}`
  return path.includes(`/territories/${territory}/`) || /\/network\/(national|kinds)\.yaml$/.test(path)
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

function foundText(services: readonly ReturnType<typeof asJson>[], lang: 'fr' | 'en'): string {
  if (services.length === 0) {
    return {
      fr: 'Une action du professionnel : elle existe partout.',
      en: 'An action of the professional: it exists everywhere.',
    }[lang]
  }
  return services
    .map(({ name, reason, contact }) => [name, reason, ...Object.values(contact ?? {})].join('\n  '))
    .join('\n')
}
