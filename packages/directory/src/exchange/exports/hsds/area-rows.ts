/** Whom a service receives, as rows of the table `service_area`. */
import type { Area } from '../area.ts'
import type { Outgoing } from '../outgoing.ts'
import type { Row } from './tables.ts'

/** What stands for the whole country, as in data·inclusion. */
const everywhere = 'france'

/**
 * Rows without identifier: one a zone, with its official codes as a text, since HSDS has no list of codes. An unknown
 * area is said to be unknown: a missing row would be taken for everywhere.
 */
export function areaRows(area: Area, { fictional }: Outgoing['territory']): readonly Row[] {
  switch (area.kind) {
    case 'everyone':
      return [{ name: 'France', extent: everywhere, extent_type: 'text' }]
    case 'unknown':
      return [unknownArea]
    case 'places':
      return [
        ...area.places.map(({ label, codes }) => ({
          name: label,
          extent: codes.join(' '),
          extent_type: 'text',
          uri: fictional ? undefined : uriOf(codes),
        })),
        ...(area.inPart ? [unknownArea] : []),
      ]
  }
}

const unknownArea: Row = {
  name: 'Zone non connue',
  description: "On ne sait pas encore quelles communes relèvent de ce service. À demander avant d'orienter.",
}

/** The address of a commune or a département at the Insee; a list has none. */
function uriOf([code = '', another]: readonly string[]): string | undefined {
  if (another !== undefined) return undefined
  if (code.length === 5) return `http://id.insee.fr/geo/commune/${code}`
  return code.length <= 3 ? `http://id.insee.fr/geo/departement/${code}` : undefined
}
