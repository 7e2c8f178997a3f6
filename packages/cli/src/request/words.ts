/** What the reviewer of a request is told around the report of its change, in the language asked for. */
import type { Lang } from '@jalon/diagnostics'
import { matterOf } from '../statements/statements.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

const fr = {
  blocking: {
    notCompared: (why: string) => `La comparaison n'a pas pu être faite. ${why}`,
    undeclared: (count: number, fingerprints: string) =>
      `${counted(count, 'changement touche', 'changements touchent')} à la sécurité sans être ${count > 1 ? 'déclarés' : 'déclaré'} : ${fingerprints}.`,
    errors: (count: number, file: string, line: number, message: string) =>
      `${counted(count, 'erreur', 'erreurs')} dans les fichiers. La première : ${file}, ligne ${line}. ${message}`,
    scenarios: (count: number, first: string) =>
      `${counted(count, "scénario n'est plus vrai", 'scénarios ne sont plus vrais')}. Le premier : « ${first} ».`,
    notFound: (count: number, fingerprints: string) =>
      `${counted(count, 'changement déclaré est introuvable', 'changements déclarés sont introuvables')} : ${fingerprints}.`,
    more: (count: number) => ` et ${count} autres`,
  },
  nothingBlocks: '## Relecture : rien ne bloque',
  blocks: (count: number) => `## Relecture : ${counted(count, 'point bloque', 'points bloquent')}`,
  more: (count: number) => `… et ${counted(count, 'autre', 'autres')}`,
  or: ' ou ',
  matter: (matter: string) => `matière ${matterOf(matter)}, `,
  agreement: (lines: readonly string[]) => `Accord demandé : ${lines.join(' ; ')}.`,
  comparedTo: (base: string) => `Comparé à « ${base} ».`,
  scenarios: {
    title: '### Scénarios',
    notPlayed:
      "Ils n'ont pas été joués : tant qu'un fichier contient une erreur, ce qu'il fait n'est pas connu.",
    none: "Aucun scénario n'est écrit.",
    true: (count: number, all: number) => `${counted(count, 'vrai', 'vrais')} sur ${all}.`,
    broken: (name: string, file: string, line: number, difference: string) =>
      `${name} (${file}, ligne ${line}) : ${difference}`,
    more: (count: number) => `… et ${counted(count, 'autre', 'autres')} : la commande jalon test les montre.`,
    meet: 'Ce que les scénarios rencontrent, sur ce qui peut arriver :',
    ofPathway: (pathway: string, shares: string) => `${pathway} : ${shares}`,
    suggested: (count: number) =>
      `${counted(count, 'scénario est proposé', 'scénarios sont proposés')} pour le reste : la commande jalon test les écrit.`,
  },
  printed: {
    nothingBlocks: 'Rien ne bloque.',
    blocks: 'Ce qui bloque :',
    writtenIn: (folder: string) => `Écrit dans ${folder} : commencez par commentaire.md.`,
  },
}

export type RequestWords = typeof fr

const en: RequestWords = {
  blocking: {
    notCompared: (why) => `The comparison could not be made. ${why}`,
    undeclared: (count, fingerprints) =>
      `${counted(count, 'change concerns', 'changes concern')} safety without being declared: ${fingerprints}.`,
    errors: (count, file, line, message) =>
      `${counted(count, 'error', 'errors')} in the files. The first one: ${file}, line ${line}. ${message}`,
    scenarios: (count, first) =>
      `${counted(count, 'scenario is', 'scenarios are')} no longer true. The first one: "${first}".`,
    notFound: (count, fingerprints) =>
      `${counted(count, 'declared change is', 'declared changes are')} not found: ${fingerprints}.`,
    more: (count) => ` and ${count} others`,
  },
  nothingBlocks: '## Review: nothing blocks',
  blocks: (count) => `## Review: ${counted(count, 'point blocks', 'points block')}`,
  more: (count) => `… and ${counted(count, 'other', 'others')}`,
  or: ' or ',
  matter: (matter) => `${matter} matter, `,
  agreement: (lines) => `Agreement asked for: ${lines.join('; ')}.`,
  comparedTo: (base) => `Compared with "${base}".`,
  scenarios: {
    title: '### Scenarios',
    notPlayed: 'They were not played: as long as a file contains an error, what it does is not known.',
    none: 'No scenario is written.',
    true: (count, all) => `${count} true of ${all}.`,
    broken: (name, file, line, difference) => `${name} (${file}, line ${line}): ${difference}`,
    more: (count) => `… and ${counted(count, 'other', 'others')}: the command jalon test shows them.`,
    meet: 'What scenarios meet, of what can happen:',
    ofPathway: (pathway, shares) => `${pathway}: ${shares}`,
    suggested: (count) =>
      `${counted(count, 'scenario is', 'scenarios are')} suggested for the rest: the command jalon test writes them.`,
  },
  printed: {
    nothingBlocks: 'Nothing blocks.',
    blocks: 'What blocks:',
    writtenIn: (folder) => `Written in ${folder}: start with commentaire.md.`,
  },
}

/** French and English, French first. Ordinary spaces, which `spaced` of the report's words holds together. */
export const requestWords: Readonly<Record<Lang, RequestWords>> = { fr, en }
