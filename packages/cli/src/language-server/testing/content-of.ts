/** The content of a few files given as text, as the server sees it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Content } from '../content-root.ts'
import { openContentRoot } from '../content-root.ts'

/** The content at each step: the texts given first, then those given next over them. */
export function contentOf(...steps: readonly Readonly<Record<string, string>>[]): Content {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-content-'))
  try {
    const root = openContentRoot(folder)
    let texts = {}
    let content = root.read(new Map())
    for (const step of steps) {
      texts = { ...texts, ...step }
      content = root.read(new Map(Object.entries(texts)))
    }
    return content
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A small network, with one pathway that invokes another. */
export const smallNetwork = {
  'network/facts.yaml': `danger: { ask: Un danger ?, type: yes-no-unknown }
accord: { ask: Est-elle d'accord ?, type: yes-no }
violences: { ask: Lesquelles ?, type: choices, answers: { physique: Coups, sexuelle: Viol } }
profession: { ask: Vous êtes, type: choice, answers: { medecin: Médecin, autre: Autre } }
`,
  'network/kinds.yaml': `police: { label: Police secours, nature: line, purpose: Appeler les secours, always-open: true }
medecin: { label: Médecin, nature: structure, purpose: Faire constater, inside-for: [medecin] }
`,
  'network/conditions.yaml': `grave: { any: [{ danger: [oui, inconnu] }, { violences: { includes: sexuelle } }] }
`,
  'network/owners.yaml': `pole: { label: Pôle, matters: [medical] }
`,
  'network/invariants.yaml': `invariants:
  - id: secours-d-abord
    if: { danger: oui }
    first-is: { refer: police, urgency: now }
  - id: une-fin
    every-path-includes: { final: fin }
`,
  'un/un.pathway.yaml': `pathway: un
title: Un
owner: pole
initial: debut
states:
  debut: { ask: danger, next: { oui: "secours", inconnu: secours, non: suite } }
  secours: { refer: { to: police, urgency: now, say: Appelez., consent: not-required }, next: suite }
  suite: { invoke: deux, next: { fin: fin } }
  fin: { final: fin }
`,
  'un/un.scenarios.yaml': `pathway: un
scenarios:
  - { name: Un, commune: any, answers: { danger: oui }, expect: { referrals: [police], advice: [conseil], outcome: fin } }
`,
  'deux/deux.pathway.yaml': `pathway: deux
title: Deux
owner: pole
conditions:
  locale: { danger: non }
initial: tri
states:
  tri: { next: [{ guard: { condition: [grave, locale] }, target: conseil }, { else: fin }] }
  conseil: { advise: Restez avec elle., next: fin }
  fin: { final: fin }
`,
}
