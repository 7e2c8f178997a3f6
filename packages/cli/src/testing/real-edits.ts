/** Edits of the pathways of this repository, as an author would make them: what reports are read against. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../../../../', import.meta.url))

/** A text of a file, and what takes its place. */
export type Edit = readonly [file: string, from: string, to: string]

const triage = 'triage/triage.pathway.yaml'
const certificate = 'certificat-medical/certificat-medical.pathway.yaml'
const birth = 'perinatalite/perinatalite.pathway.yaml'

export const edits: readonly (readonly [string, ...Edit[]])[] = [
  [
    'deux-questions-echangees',
    [birth, 'poursuivre: moment, urgence', 'poursuivre: signe, urgence'],
    [
      birth,
      '  moment: { ask: moment-suivi, next: signe }\n  signe:\n    ask: signe-urgent\n',
      '  signe: { ask: signe-urgent, next: moment }\n  moment:\n    ask: moment-suivi\n',
    ],
  ],
  ['ordre-de-repli', [certificate, 'to: [iscg, ligne-116006]', 'to: [ligne-116006, iscg]']],
  [
    'doute-ailleurs',
    [
      triage,
      'urgente-enceinte: secours-samu, inconnu: secours-samu',
      'urgente-enceinte: secours-samu, inconnu: secours-plan',
    ],
  ],
  [
    'accord-retire',
    [
      certificate,
      'consent: accord\n      sources: [dossier]\n    next: enfants',
      'consent: not-required\n      sources: [dossier]\n    next: enfants',
    ],
  ],
  [
    'delai-allonge',
    [
      triage,
      'to: police-urgence\n      urgency: now\n      say: "Restez',
      'to: police-urgence\n      urgency: h24\n      say: "Restez',
    ],
  ],
  [
    'reponse-ajoutee',
    [certificate, '      tiers: "Quelqu', '      employeur: "Son employeur"\n      tiers: "Quelqu'],
    [
      certificate,
      'next: { tiers: refus-document, sans',
      'next: { tiers: refus-document, employeur: refus-document, sans',
    ],
  ],
  [
    'etat-renomme',
    [
      triage,
      'vitale: secours-samu, urgente: secours-samu, urgente-enceinte: secours-samu, inconnu: secours-samu',
      'vitale: appel-secours, urgente: appel-secours, urgente-enceinte: appel-secours, inconnu: appel-secours',
    ],
    [triage, '  secours-samu:\n', '  appel-secours:\n'],
  ],
  [
    'structure-fermee',
    [
      'territories/exemple/services.yaml',
      'status: { is: open, since: 2026-01-01, except: ["99E04"], note: Claireval n\'est plus reçue depuis janvier 2026. }',
      'status: { is: closed, since: 2026-11-01, note: Fermée depuis novembre 2026. }',
    ],
  ],
]

/** A copy of the pathways with these edits. Each must find its text once: the content moves on, and they with it. */
export function edited(root: string, changes: readonly Edit[]): void {
  cpSync(join(repository, 'pathways'), root, { recursive: true })
  for (const [file, from, to] of changes) {
    const text = readFileSync(join(root, file), 'utf8')
    if (text.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`)
    writeFileSync(join(root, file), text.replace(from, to))
  }
}

/** A copy of the pathways where every one of them changed, with the questions, the rules and the directory. */
export function everythingEdited(root: string): void {
  const closed = edits.find(([name]) => name === 'structure-fermee')?.slice(1) as readonly Edit[]
  edited(root, [
    ...closed,
    ['network/invariants.yaml', 'within-steps: { at-most: 2, reach', 'within-steps: { at-most: 3, reach'],
    [
      'network/facts.yaml',
      '    juriste: "Avocate',
      '    ecole: "Élève d\'une école de santé"\n    juriste: "Avocate',
    ],
    [
      'secret-et-alerte/secret-et-alerte.pathway.yaml',
      'education, juriste, accueil',
      'education, ecole, juriste, accueil',
    ],
  ])
  for (const pathway of pathwaysIn(root)) {
    const path = join(root, pathway, `${pathway}.pathway.yaml`)
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text
        .replaceAll('urgency: now', 'urgency: h24')
        .replaceAll('urgency: week', 'urgency: later')
        .replaceAll('say: "', 'say: "Bonjour. '),
    )
  }
}

/** Each pathway has a folder of its name. */
function pathwaysIn(root: string): readonly string[] {
  return readdirSync(root).filter((name) => existsSync(join(root, name, `${name}.pathway.yaml`)))
}
