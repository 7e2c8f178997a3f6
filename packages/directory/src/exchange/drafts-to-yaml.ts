/** Drafts as our YAML, in the layout of the files that they join. */
import { format } from '@jalon/core'
import type { DraftSource, ServiceDraft, ZoneDraft } from './imported.ts'

/** Services, one after the other. What was read elsewhere is `unverified`, with its day and its source. */
export function servicesToYaml(services: readonly ServiceDraft[]): string {
  return laidOut('services.yaml', services.map(serviceText))
}

/** Zones, one after the other. */
export function zonesToYaml(zones: readonly ZoneDraft[]): string {
  return laidOut('zones.yaml', zones.map(zoneText))
}

function laidOut(file: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : format({ file, text: entries.join('\n') })
}

function serviceText(draft: ServiceDraft): string {
  const { id, name, kind, organization, role, zones, access, formerly, source } = draft
  const facts = [
    ['phone', draft.phone === undefined ? undefined : `value: ${quoted(draft.phone)}`],
    ['address', draft.address && addressText(draft.address)],
    ['site', draft.site === undefined ? undefined : `value: ${quoted(draft.site)}`],
    ['email', draft.email === undefined ? undefined : `value: ${quoted(draft.email)}`],
    ['hours', draft.hours === undefined ? undefined : `value: ${quoted(draft.hours)}`],
  ].filter(([, value]) => value !== undefined)
  return [
    `${id}:`,
    `  name: ${quoted(name)}`,
    ...(organization === undefined ? [] : [`  organization: ${organization}`]),
    `  kind: ${kind}`,
    ...(role === undefined ? [] : [`  role: ${quoted(role)}`]),
    ...(zones === undefined ? [] : [`  zones: ${zones === 'anyone' ? zones : `[${zones.join(', ')}]`}`]),
    ...(access === undefined ? [] : [`  access: ${accessText(access)}`]),
    ...(facts.length === 0 ? [] : ['  contact:']),
    ...facts.map(([fact, value]) => `    ${fact}: { ${value}, verified: ${verifiedText(source)} }`),
    ...(formerly === undefined ? [] : [`  formerly: [${formerly.map(quoted).join(', ')}]`]),
    '  sources:',
    `    - ${sourceText(source)}`,
    '',
  ].join('\n')
}

function addressText({ value, commune }: NonNullable<ServiceDraft['address']>): string {
  return `value: ${quoted(value)}${commune === undefined ? '' : `, commune: ${quoted(commune)}`}`
}

function accessText({ modes, through, conditions }: NonNullable<ServiceDraft['access']>): string {
  return `{ ${[
    `modes: [${modes.join(', ')}]`,
    ...(through === undefined ? [] : [`through: ${through}`]),
    ...(conditions === undefined ? [] : [`conditions: ${quoted(conditions)}`]),
  ].join(', ')} }`
}

function verifiedText({ title, date }: DraftSource): string {
  const on = date === undefined ? '' : `, on: ${date}`
  return `{ status: unverified${on}, source: ${quoted(title)} }`
}

function zoneText({ id, label, institution, communes, source }: ZoneDraft): string {
  return [
    `${id}:`,
    `  label: ${quoted(label)}`,
    `  institution: ${institution}`,
    `  communes: ${communesText(communes)}`,
    `  source: ${sourceText(source)}`,
    '',
  ].join('\n')
}

function communesText(communes: ZoneDraft['communes']): string {
  if ('codes' in communes) return `{ codes: [${communes.codes.map(quoted).join(', ')}] }`
  if ('departement' in communes) return `{ departement: ${quoted(communes.departement)} }`
  if ('epci' in communes) return `{ epci: ${quoted(communes.epci)} }`
  const where = Object.entries(communes.where).map(([column, value]) => `${column}: ${quoted(value)}`)
  return `{ from: ${communes.from}, where: { ${where.join(', ')} } }`
}

/** A publisher's file still has to be compared with the place: hence `to-verify`. */
function sourceText({ title, url, date }: DraftSource): string {
  const more = [
    ...(url === undefined ? [] : [`url: ${quoted(url)}`]),
    ...(date === undefined ? [] : [`date: ${date}`]),
  ]
  return `{ ${[`title: ${quoted(title)}`, ...more, 'status: to-verify'].join(', ')} }`
}

/** A JSON text is a YAML text too, whatever it holds. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
