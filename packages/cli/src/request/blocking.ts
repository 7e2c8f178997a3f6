/** What keeps a request from being accepted, one sentence each, the gravest first. */
import { lineOf } from '@jalon/diagnostics'
import { sectionsOf } from '../diff/sections.ts'
import type { Request } from './read-request.ts'

/** Nothing when nothing blocks. */
export function blockingOf({ unread, report, found, scenarios }: Request): readonly string[] {
  const { missing, unknown } = report?.declarations ?? { missing: [], unknown: [] }
  const [error] = found.blocking
  const [broken] = scenarios?.broken ?? []
  return [
    ...unread.map(({ fr }) => `La comparaison n'a pas pu être faite. ${fr}`),
    ...(missing.length === 0
      ? []
      : [
          `${counted(missing.length, 'changement touche', 'changements touchent')} à la sécurité sans être ${missing.length > 1 ? 'déclarés' : 'déclaré'} : ${listed(missing)}.`,
        ]),
    ...(error === undefined
      ? []
      : [
          `${counted(found.blocking.length, 'erreur', 'erreurs')} dans les fichiers. La première : ${error.span.source.file}, ligne ${lineOf(error.span)}. ${error.message.fr}`,
        ]),
    ...(report === undefined || error !== undefined ? [] : sectionsOf(report).obstacles),
    ...(broken === undefined
      ? []
      : [
          `${counted(scenarios?.broken.length ?? 0, "scénario n'est plus vrai", 'scénarios ne sont plus vrais')}. Le premier : « ${broken.name} ».`,
        ]),
    ...(unknown.length === 0
      ? []
      : [
          `${counted(unknown.length, 'changement déclaré est introuvable', 'changements déclarés sont introuvables')} : ${listed(unknown)}.`,
        ]),
  ]
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count > 1 ? many : one}`
}

function listed(fingerprints: readonly string[]): string {
  const more = fingerprints.length > 12 ? ` et ${fingerprints.length - 12} autres` : ''
  return `${fingerprints.slice(0, 12).join(', ')}${more}`
}
