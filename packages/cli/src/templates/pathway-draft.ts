/** The draft of a pathway: small, complete, offered to nobody until its author says so, with its scenarios. */
import type { IrFact, IrKind } from '@jalon/core'
import { format, own } from '@jalon/core'
import type { Call } from '../command.ts'
import { WrongUsage } from '../command.ts'
import type { ContentRoot } from './content-root.ts'
import { editorFiles, openRoot, withFile } from './content-root.ts'
import type { Draft } from './draft.ts'
import { blank } from './draft.ts'
import { newName, refuseExisting } from './new-name.ts'
import { withOneMore } from './scenario-draft.ts'

/** As many scenarios as it takes to tell every answer of the draft, never more. */
const mostScenarios = 6

export function pathwayDraft(word: string, call: Call): Draft {
  const name = newName(word)
  const before = openRoot(call)
  const file = `${name}/${name}.pathway.yaml`
  const isTaken =
    before.vocabulary.pathways.has(name) || before.files.sources.some((source) => source.file === file)
  refuseExisting(isTaken, { fr: 'Le parcours', en: 'Pathway' }, name)

  const source = { file, text: format({ file, text: pathwayText(name, before, call.io.today) }) }
  const after = withFile(before, source)
  const scenarios = scenariosOf(after, name, call.io.today)
  const withAll = scenarios === undefined ? after : withFile(after, scenarios)
  return {
    files: {
      [before.path(file)]: source.text,
      ...(scenarios === undefined ? {} : { [before.path(scenarios.file)]: scenarios.text }),
    },
    alongside: editorFiles(withAll, call),
    next: [
      {
        fr: `Remplacez chaque « ${blank} » dans ${before.path(file)}, en gardant les guillemets.`,
        en: `Replace each "${blank}" in ${before.path(file)}, keeping the quotes.`,
      },
      { fr: 'Puis : npx jalon check, et npx jalon test', en: 'Then: npx jalon check, and npx jalon test' },
      {
        fr: 'Quand le réseau l’a relu, retirez la ligne « entry: false » : le parcours pourra alors être ouvert.',
        en: 'Once the network has reviewed it, remove the line "entry: false": the pathway can then be opened.',
      },
    ],
  }
}

function scenariosOf(root: ContentRoot, pathway: string, today: string) {
  if (root.directory.territories.length === 0) return undefined
  const file = `${pathway}/${pathway}.scenarios.yaml`
  let text = ''
  for (let count = 0; count < mostScenarios; count++) {
    const more = withOneMore(root, pathway, { file, text }, today, 'answers')
    if (more === undefined) break
    text = more
  }
  return { file, text }
}

function pathwayText(name: string, { vocabulary, ir }: ContentRoot, today: string): string {
  const [owner] = vocabulary.owners
  const line = everywhere(Object.values(ir.kinds), 'line', 'ligne-3919')
  const action = everywhere(Object.values(ir.kinds), 'action', 'rdv-suivi')
  if (owner === undefined || (line ?? action) === undefined) {
    throw new WrongUsage({
      fr: 'Il faut d’abord une équipe dans network/owners.yaml, et une ligne ou une action dans network/kinds.yaml.',
      en: 'First write a team in network/owners.yaml, and a line or an action in network/kinds.yaml.',
    })
  }
  const shared = own(ir.facts, 'accord')
  const consent = shared !== undefined && mayConsent(shared) ? shared : ownConsent(name)
  const facts = [questionText(name), ...(consent === shared ? [] : [consentText(name)])]
  const steps = [
    ...(line === undefined
      ? []
      : [referralText('orientation', line, 'h72', consent.id, action ? 'prochaine-date' : 'fin')]),
    ...(action === undefined ? [] : [referralText('prochaine-date', action, 'week', undefined, 'fin')]),
  ]
  const afterConsent = line === undefined ? 'prochaine-date' : 'orientation'
  const afterAdvice = action === undefined ? 'fin' : 'prochaine-date'
  const exits = consent.answers
    .map(({ id }) => `${id}: ${id === 'oui' ? afterConsent : 'conseil'}`)
    .join(', ')
  return `# Brouillon. Chaque « ${blank} » attend votre texte ; les guillemets restent.
pathway: ${name}
title: "${blank}\u00a0: ce que ce parcours permet de faire"
description: "${blank}\u00a0: pour qui, à quel moment"
# Tant que cette ligne est là, personne ne peut ouvrir le parcours. Retirez-la quand le réseau l'a relu.
entry: false
# ${blank} : l'équipe qui répond de ce contenu (${[...vocabulary.owners].join(', ')}).
owner: ${owner}
reviewed: ${today}
review-by: ${sixMonthsAfter(today)}
status: draft

sources:
  origine: { title: "${blank}\u00a0: d'où vient ce qui est proposé", status: to-verify }

facts:
${facts.join('')}
initial: question
states:
  question:
    ask: ${name}-question
    next: { oui: demander-accord, non: conseil, inconnu: demander-accord }

  # Rien ne part en son nom sans son accord.
  demander-accord:
    ask: ${consent.id}
    next: { ${exits} }
${steps.join('')}
  conseil:
    advise: "${blank}\u00a0: ce qui lui sera utile, même si rien n'est transmis"
    next: ${afterAdvice}

  fin: { final: termine }
`
}

function everywhere(kinds: readonly IrKind[], nature: 'line' | 'action', wished: string): string | undefined {
  const fit = kinds.filter((kind) => kind.nature === nature)
  return (fit.find(({ id }) => id === wished) ?? fit[0])?.id
}

function mayConsent({ type, answers }: IrFact): boolean {
  return type !== 'choices' && type !== 'elapsed' && answers.some(({ id }) => id === 'oui')
}

function ownConsent(name: string): Pick<IrFact, 'id' | 'answers'> {
  return {
    id: `${name}-accord`,
    answers: [
      { id: 'oui', label: 'Oui' },
      { id: 'non', label: 'Non' },
    ],
  }
}

function questionText(name: string): string {
  return `  ${name}-question:
    ask: "${blank}\u00a0: la question, comme le professionnel la lit"
    help: "${blank}\u00a0: une phrase courte pour aider à répondre"
    type: yes-no-unknown
`
}

function consentText(name: string): string {
  return `  ${name}-accord:
    ask: "${blank}\u00a0: comment demander son accord"
    type: yes-no
`
}

function referralText(
  state: string,
  kind: string,
  urgency: string,
  consent: string | undefined,
  next: string,
): string {
  return `
  ${state}:
    refer:
      to: ${kind}
      urgency: ${urgency}
      say: "${blank}\u00a0: pourquoi, et quoi faire, en deux phrases au plus"
      consent: ${consent ?? 'not-required'}
      sources: [origine]
    next: ${next}
`
}

function sixMonthsAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // Never beyond the 28th: every month has it.
  return new Date(Date.UTC(year, month + 5, Math.min(date, 28))).toISOString().slice(0, 10)
}
