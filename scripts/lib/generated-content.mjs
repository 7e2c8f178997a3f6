/**
 * Content written for measures: correct, of any length, and shaped as the network writes it. Every answer of a question
 * leads to another question or to a referral, so that walks stay short however long the file.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What the pathways rest on: the smallest network. */
export const network = {
  'network/facts.yaml': `danger:
  ask: Un danger immédiat ?
  help: "Dans le doute, répondez « Ne sait pas »."
  type: yes-no-unknown
`,
  'network/kinds.yaml': `accueil: { label: Accueil de jour, nature: line, purpose: Être reçue, always-open: true }
ecoute: { label: Écoute, nature: line, purpose: Parler à quelqu'un, always-open: true }
`,
  'network/national.yaml': `ligne-accueil:
  name: Accueil
  kind: accueil
ligne-ecoute:
  name: Écoute
  kind: ecoute
`,
  'network/owners.yaml': `pole-sante: { label: Pôle santé, matters: [medical] }
`,
  'network/conditions.yaml': `danger-possible: { danger: [oui, inconnu] }
`,
  'network/invariants.yaml': `invariants:
  - id: toujours-une-orientation
    why: Personne ne repart sans savoir qui peut la recevoir.
    every-path-includes: { refer: any }
`,
  'network/wording.yaml': `avoid:
  - { word: "prétend", better: "dit" }
abbreviations:
  - { short: "JAF", long: "juge aux affaires familiales" }
`,
}

/** How many answers of a question lead to another one. */
const branches = 4

/**
 * A pathway of about as many lines as asked. In another layout than the common one, its last text holds an escape.
 * @param {string} name
 * @param {number} lines
 * @param {string} [layout]
 */
export function pathwayOf(name, lines, layout = 'common') {
  const tail = [endOf(layout === 'common' ? 'revenir' : '\\"revenir\\"')]
  const count = Math.max(
    1,
    Math.round(
      (lines - head(name).length - tail.length) / (fact(name, 0).length + states(name, 0, 1).length),
    ),
  )
  const indexes = Array.from({ length: count }, (_, index) => index)
  return [
    ...head(name),
    'facts:',
    ...indexes.flatMap((index) => fact(name, index)),
    '',
    'initial: danger',
    'states:',
    `  danger: { ask: danger, next: { oui: question-0, non: question-0, inconnu: question-0 } }`,
    ...indexes.flatMap((index) => states(name, index, count)),
    ...tail,
    '',
  ].join('\n')
}

/**
 * A content root with one pathway, on disk until it is removed.
 * @param {number} lines
 */
export function contentFolder(lines) {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-content-'))
  const files = { ...network, 'mesure/mesure.pathway.yaml': pathwayOf('mesure', lines) }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** @param {string} name */
function head(name) {
  return [
    `pathway: ${name}`,
    'title: "Être reçue, soignée et accompagnée"',
    'description: "Un parcours écrit pour les mesures : il ne décrit aucun réseau."',
    'entry: true',
    'owner: pole-sante',
    'reviewed: 2026-11-22',
    'review-by: 2027-05-22',
    'status: draft',
    '',
    'sources:',
    '  guide: { title: "Guide du réseau, chapitre sur l\'accueil", url: "https://example.org/guide/accueil-et-premiers-gestes", status: read }',
    '  entretien: { title: "Entretiens avec les équipes (proposition à valider)", status: to-verify }',
    '',
  ]
}

/** @param {string} word */
function endOf(word) {
  return `  fin: { final: orientee, say: "Vous pouvez ${word} quand vous voulez, même pour une seule question." }`
}

const subjects = [
  'le logement',
  'la santé',
  'les enfants',
  'le travail',
  'les papiers',
  'la famille',
  'les démarches',
]
const places = [
  "à l'accueil",
  'au téléphone',
  'avec une interprète',
  'dans un lieu calme',
  'sans rendez-vous',
]

/**
 * @param {readonly string[]} words
 * @param {number} index
 */
function turn(words, index) {
  return words[index % words.length] ?? ''
}

/**
 * @param {string} name
 * @param {number} index
 */
function fact(name, index) {
  const subject = turn(subjects, index)
  return [
    `  ${name}-${index}:`,
    `    ask: Où en est-elle, pour ${subject} ?`,
    `    help: "Sa réponse peut changer : rien n'est définitif, et ${subject} peut attendre."`,
    `    say: "Pour ${subject}, où en êtes-vous aujourd'hui ?"`,
    '    type: choice',
    '    answers:',
    '      rien-encore: Rien encore',
    `      demande: "Une demande est faite, ${turn(places, index)}"`,
    '      reponse: Elle attend une réponse',
    "      regle: C'est réglé",
    '      inconnu: { label: Non abordé ou ne sait pas, unknown: true }',
    '    sources: [guide, entretien]',
  ]
}

/**
 * @param {string} name
 * @param {number} index
 * @param {number} count
 */
function states(name, index, count) {
  const next = ['rien-encore', 'demande', 'reponse', 'regle'].map((answer, position) => {
    const child = index * branches + position + 1
    return `${answer}: ${child < count ? `question-${child}` : `orientation-${index}`}`
  })
  const [subject, place] = [turn(subjects, index), turn(places, index)]
  return [
    '',
    `  # ${subject} : la question, puis qui peut la recevoir ${place}.`,
    `  question-${index}:`,
    `    ask: ${name}-${index}`,
    `    next: { ${next.join(', ')}, inconnu: orientation-${index} }`,
    `  orientation-${index}:`,
    '    refer:',
    `      to: [${index % 2 === 0 ? 'accueil, ecoute' : 'ecoute, accueil'}]`,
    `      urgency: ${turn(['h24', 'h72', 'week'], index)}`,
    `      say: "Cette équipe connaît bien ${subject}. Elle peut vous recevoir ${place}, et vous décidez de la suite."`,
    '      prepare:',
    `        - "Ce qui a déjà été fait pour ${subject}"`,
    '        - "Le moyen le plus sûr de la rappeler"',
    "      avoid: [Faire les démarches à sa place, Appeler devant d'autres personnes]",
    '      consent: not-required',
    '      sources: [guide]',
    `    next: suite-${index}`,
    `  suite-${index}:`,
    '    next:',
    '      - guard: { condition: danger-possible }',
    `        target: conseil-${index}`,
    `      - guard: { all: [{ danger: non }, { not: { ${name}-${index}: regle } }] }`,
    `        target: conseil-${index}`,
    '      - else: fin',
    `  conseil-${index}:`,
    `    advise: "Proposez de faire le point ensemble. Un premier rendez-vous ${place} suffit souvent pour ${subject}."`,
    '    avoid: [Promettre un délai]',
    '    sources: [entretien]',
    '    next: fin',
  ]
}
