/** What a name stands for, in a few lines of Markdown. */
import type { CommuneRole, FactType, IrAnswer, Nature, State, Urgency, WrittenFact } from '@jalon/core'
import { conditionNamed, get, lowerGuard, textOf, urgencyWords } from '@jalon/core'
import { visible } from '@jalon/diagnostics'
import { conditionOf } from '@jalon/verifier'
import type { Content } from '../content-root.ts'
import type { Entity } from '../names/name.ts'
import { namesOf, unitOf } from './names-of.ts'
import { oneOf, quoted } from './phrases.ts'

const typeWords: Readonly<Record<FactType, string>> = {
  'yes-no': 'Oui ou non',
  'yes-no-unknown': 'Oui, non, ou ne sait pas',
  choice: 'Une seule réponse',
  choices: 'Une ou plusieurs réponses',
  elapsed: 'Un temps écoulé',
}

const natureWords: Readonly<Record<Nature, string>> = {
  structure: 'Structure, selon la commune',
  line: 'Ligne nationale, partout',
  action: 'Action du professionnel, partout',
}

const communeWords: Readonly<Record<CommuneRole, string>> = {
  residence: 'la commune où elle vit',
  children: 'la commune des enfants',
  facts: 'la commune des faits',
  presence: 'la commune où elle se trouve',
  any: "n'importe quelle commune",
}

/** The lines to show; nothing when what it stands for is not known. */
export function entityWords(entity: Entity, content: Content): string | undefined {
  const lines = linesOf(entity, content)
  return lines?.filter((line) => line !== undefined && line !== '').join('\n\n')
}

type Lines = readonly (string | undefined)[] | undefined

function linesOf(entity: Entity, content: Content): Lines {
  const { value, within = '' } = entity
  const vocabulary = content.vocabulary()
  switch (entity.kind) {
    case 'fact':
      return factLines(vocabulary.facts.get(value))
    case 'answer': {
      const fact = vocabulary.facts.get(within)
      const answer = fact?.answers.find(({ id }) => id === value)
      return answer && [`**${plain(answer.label)}**`, plain(answer.help), `Réponse à : ${plain(fact?.ask)}`]
    }
    case 'kind': {
      const kind = vocabulary.kinds.get(value)?.kind
      if (kind === undefined) return undefined
      const open = kind.alwaysOpen ? 'joignable jour et nuit' : 'pas toujours ouvert'
      const where =
        kind.nature === 'structure' && kind.basedOn !== 'any' ? `, d'après ${communeWords[kind.basedOn]}` : ''
      return [
        `**${plain(kind.label)}**`,
        plain(kind.purpose),
        plain(kind.role),
        `${natureWords[kind.nature]}${where} ; ${open}.`,
      ]
    }
    case 'urgency': {
      const words = Object.hasOwn(urgencyWords, value) ? urgencyWords[value as Urgency] : undefined
      return words && [`**${words.label.fr}** : ${words.meaning}`]
    }
    case 'pathway': {
      const pathway = vocabulary.pathways.get(value)
      const outcomes = [...new Set(content.symbols.all('outcome', value).map((name) => name.value))].map(
        quoted,
      )
      return (
        pathway && [
          `**${plain(pathway.title)}**`,
          plain(pathway.description),
          outcomes.length === 0 ? undefined : `Fins : ${oneOf(outcomes)}.`,
          `${pathway.entry ? 'S’ouvre directement' : 'Seulement appelé par d’autres parcours'} ; ${pathway.status === 'draft' ? 'brouillon' : 'publié'}, relu le ${plain(pathway.reviewed)}, à relire avant le ${plain(pathway.reviewBy)}.`,
        ]
      )
    }
    case 'outcome': {
      const states = [...(vocabulary.pathways.get(within)?.states.values() ?? [])].filter(
        ({ action }) => action.kind === 'final' && action.outcome.value === value,
      )
      const says = states.map(({ action }) => (action.kind === 'final' ? plain(action.say) : undefined))
      return states.length === 0
        ? undefined
        : [
            `**Fin du parcours ${quoted(within)}**`,
            `Atteinte par ${oneOf(
              states.map(({ name }) => quoted(name.value)),
              'et',
            )}.`,
            ...says,
          ]
    }
    case 'state':
      return stateLines(vocabulary.pathways.get(within)?.states.get(value), content)
    case 'condition': {
      const [declared] = content.symbols.declarations(entity)
      const unit = declared && unitOf(declared.span.source.file, vocabulary)
      const conditions = { unit: unit ?? vocabulary, vocabulary }
      const written = conditionNamed(value, conditions)
      if (written === undefined || !content.canWriteOut()) return undefined
      const guard = lowerGuard(written.guard, conditions)
      return [`**Condition** : ${plain(conditionOf(namesOf(vocabulary), guard).fr)}`]
    }
    case 'source': {
      const source = vocabulary.pathways.get(within)?.sources.get(value)
      const status = source?.status === 'read' ? 'Lue.' : 'Encore à vérifier.'
      return (
        source && [
          `**${plain(source.title)}**`,
          source.date === undefined ? status : `${status} Du ${plain(source.date)}.`,
          plain(source.url),
        ]
      )
    }
    case 'owner': {
      const team = get(content.document('network/owners.yaml')?.tree, value)
      return (
        team && [
          `**${plain(textOf(get(team, 'label'))?.value)}**`,
          plain(textOf(get(team, 'contact'))?.value),
        ]
      )
    }
    case 'invariant':
      return undefined
  }
}

function factLines(fact: WrittenFact | undefined): Lines {
  if (fact === undefined) return undefined
  const list = fact.answers.map((answer: IrAnswer) => `- \`${answer.id}\` ${plain(answer.label)}`)
  return [
    `**${plain(fact.ask)}**`,
    plain(fact.help),
    fact.say === undefined ? undefined : `À dire : ${quoted(plain(fact.say))}`,
    [`${typeWords[fact.type]} :`, '', ...list].join('\n'),
  ]
}

function stateLines(state: State | undefined, content: Content): Lines {
  const vocabulary = content.vocabulary()
  switch (state?.action.kind) {
    case 'ask':
      return [
        `**Question** : ${plain(vocabulary.facts.get(state.action.fact.value)?.ask ?? state.action.fact.value)}`,
      ]
    case 'refer': {
      const { to, urgency, say } = state.action.referral
      const kinds = to
        .map(({ value }) => quoted(vocabulary.kinds.get(value)?.kind.label || value))
        .join(', sinon ')
      return [`**Orientation** (${urgencyWords[urgency].label.fr}) : ${kinds}`, plain(say)]
    }
    case 'advise':
      return [`**Conseil** : ${plain(state.action.text)}`]
    case 'invoke':
      return [
        `**Sous-parcours** : ${plain(vocabulary.pathways.get(state.action.pathway.value)?.title ?? state.action.pathway.value)}`,
      ]
    case 'final':
      return [`**Fin** ${quoted(state.action.outcome.value)}`, plain(state.action.say)]
    case 'decide':
      return ['**Décision**, sans question : la suite dépend des réponses déjà données.']
    case 'unreadable':
    case undefined:
      return undefined
  }
}

/** A text of the content as it is: nothing in it is Markdown. */
export function plain(text: string | undefined): string {
  return visible(text ?? '').replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}
