/** `jalon resolve`: who receives people of a commune for a kind of need, and why. */
import type { Candidate, Pack, PackService } from '@jalon/directory'
import { resolve as resolveIn } from '@jalon/directory'
import { clean, didYouMean } from '@jalon/diagnostics'
import type { Command } from '../command.ts'
import { required, WrongUsage } from '../command.ts'
import { errorsAbout } from '../errors-about.ts'
import { openProject, packOfCall } from '../project.ts'
import { reportErrors } from '../report-errors.ts'

export const resolve: Command = {
  name: 'resolve',
  usage: 'resolve --territory T --commune C --kind K',
  summary: {
    fr: 'dit qui est compétent pour une commune, et pourquoi',
    en: 'says who is competent for a commune, and why',
  },
  options: { territory: 'value', commune: 'value', kind: 'value' },
  words: { least: 0, most: 0 },
  async run(call) {
    const { lang, format, io } = call
    const [territory, commune, kind] = ['territory', 'commune', 'kind'].map((name) =>
      required(call, name),
    ) as [string, string, string]
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
    const resolution = resolveIn(pack, communeCode(pack, commune), kind, io.today)
    const services = resolution.result === 'found' ? resolution.candidates.map(asJson) : []
    if (format === 'json') {
      const reason = resolution.result === 'found' ? {} : { reason: resolution.reason.text }
      io.out(JSON.stringify({ result: resolution.result, services, ...reason }, null, 2))
    } else {
      const text =
        resolution.result === 'found'
          ? foundText(services, lang)
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

/** A commune of the pack, by its code or its name; one that it does not have is outside. */
export function communeCode(pack: Pack, wanted: string): string | null {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  const found = pack.communes.find(({ code, name }) => code === wanted || plain(name) === plain(wanted))
  return found?.code ?? null
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
