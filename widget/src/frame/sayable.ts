/** What of the events of the element goes to the page that holds the frame, word by word: nothing else passes. */
import type { Stage } from '../app/host.ts'
import type { SheetName } from '../view/sheet-content.ts'
import type { Detail } from './protocol.ts'

const stages: Readonly<Record<Stage, true>> = { accueil: true, question: true, parcours: true, fiche: true }
const sheets: Readonly<Record<SheetName, true>> = {
  professionnelle: true,
  complete: true,
  reduite: true,
  carte: true,
}

type Sayable = Readonly<Record<string, Readonly<Record<string, true>>>>

/** The events, and the words that the detail of each may hold; none: the event has no detail. */
export const sayableDetails: Readonly<Record<string, Sayable | null>> = {
  'po-pret': null,
  'po-masque': null,
  'po-repris': null,
  'po-efface': null,
  'po-erreur': { code: { donnees: true, parcours: true, affichage: true } },
  'po-etape': { etape: stages },
  'po-impression': { type: sheets },
  'po-copie': { type: sheets },
}

/** Whether a detail holds what it may, and nothing else. */
export function suits(detail: Detail, sayable: Sayable | null): boolean {
  if (sayable === null || detail === null) return sayable === detail
  const fields = Object.entries(detail)
  return fields.length === 1 && fields.every(([name, word]) => Object.hasOwn(sayable[name] ?? {}, word))
}
