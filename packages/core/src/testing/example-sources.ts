/** A small content root around the examples of rules: what an example does not write itself is taken from here. */
import type { Source } from '@jalon/diagnostics'

/** The file that an example is, when it is a single text. */
export const exampleFile = 'essai/essai.pathway.yaml'

const network: Readonly<Record<string, string>> = {
  'network/facts.yaml': `
danger: { ask: Un danger immédiat\u00a0?, type: yes-no-unknown }
accord: { ask: Est-elle d'accord\u00a0?, type: yes-no }
faits: { ask: De quoi parle-t-elle\u00a0?, type: choices, answers: { coups: Coups, menaces: Menaces, aucun: { label: Rien de cela, exclusive: true } } }
`,
  'network/kinds.yaml': `
police-urgence: { label: Police secours, nature: line, purpose: Appeler les secours }
medecin: { label: Médecin, nature: structure, purpose: Faire constater les blessures }
rdv-suivi: { label: Prochain rendez-vous, nature: action, purpose: Fixer un rendez-vous }
`,
  'network/national.yaml': '{}\n',
  'territories/exemple/territory.yaml': 'title: Exemple\n',
  'network/owners.yaml': 'pole-sante: { label: Pôle santé, matters: [medical] }\n',
  // Asks what the examples do not ask themselves: a question that nobody asks is a finding.
  'reperage/reperage.pathway.yaml': `
pathway: reperage
title: Repérer
owner: pole-sante
reviewed: 2026-09-14
review-by: 2027-09-14
initial: recit
states:
  recit: { ask: faits, next: securite }
  securite: { ask: danger, next: fin }
  fin: { final: fait }
`,
  'abri/abri.pathway.yaml': `
pathway: abri
title: Se mettre à l'abri
owner: pole-sante
reviewed: 2026-09-14
review-by: 2027-09-14
initial: demande
states:
  demande: { ask: accord, next: { oui: trouve, non: refuse } }
  trouve: { final: a-l-abri }
  refuse: { final: refuse }
`,
}

const header: Readonly<Record<string, string>> = {
  title: 'Un parcours',
  owner: 'pole-sante',
  reviewed: '2026-09-14',
  'review-by': '2027-09-14',
}

/**
 * The sources of an example: its own files, those of the small network that it does not write, and at the end of each
 * pathway the header that every pathway has, so that the places of the example stay those of its text. A file without
 * text is one that is not there.
 */
export function exampleSources(files: Readonly<Record<string, string>>): readonly Source[] {
  return Object.entries({ ...network, ...files })
    .filter(([, text]) => text.trim() !== '')
    .map(([file, text]) => ({ file, text: file.endsWith('.pathway.yaml') ? withHeader(file, text) : text }))
}

/** A pathway with the header that every pathway has, where it does not write it; at its end, so that places stay. */
export function withHeader(file: string, text: string): string {
  const name = file.split('/').at(-1)?.replace('.pathway.yaml', '') ?? ''
  const missing = Object.entries({ pathway: name, ...header }).filter(
    ([key]) => !new RegExp(`^${key}:`, 'm').test(text),
  )
  return `${text}${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}`
}
