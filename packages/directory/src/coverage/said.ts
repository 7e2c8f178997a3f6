/** What the coverage report says of an answer and of a question. */
import type { Lang } from '@jalon/diagnostics'
import { saidOfFact } from '../confirm/said-of-fact.ts'
import { factNames } from '../confirm/written-facts.ts'
import { dayInWords } from '../contact/day-in-words.ts'
import { type Answer, isEverywhere } from './answers.ts'
import type { Coverage } from './coverage.ts'
import type { Question, ToAsk } from './what-to-ask.ts'
import { coverageWords } from './words.ts'

/** A question, as it is asked to the structure or to whoever knows it. */
export function asked(question: Question, lang: Lang): string {
  const say = (french: string, english: string) => (lang === 'fr' ? french : english)
  switch (question.about) {
    case 'zone':
      return say('Quelles communes y sont reçues\u00a0?', 'Which communes are received there?')
    case 'opening': {
      const day = question.since === undefined ? '' : dayInWords(question.since, lang)
      if (question.is === 'announced') {
        const when = day === '' ? '' : say(` pour le ${day}`, ` for ${day}`)
        return say(`Est-ce ouvert\u00a0? (annoncé${when})`, `Is it open? (announced${when})`)
      }
      const from = day === '' ? '' : say(` depuis le ${day}`, ` since ${day}`)
      return say(`Est-ce de nouveau ouvert\u00a0? (suspendu${from})`, `Is it open again? (suspended${from})`)
    }
    case 'exceptions': {
      const names = shortList(question.communes, lang)
      return say(
        `Ces communes en sont-elles toujours exclues\u00a0? (${names})`,
        `Are these communes still left out? (${names})`,
      )
    }
    case 'contact': {
      const names = question.facts.map((fact) => factNames[fact][lang]).join(', ')
      const known = saidOfFact(question.state, lang)
      return say(
        `${capital(names)}\u00a0: est-ce toujours juste\u00a0? (${known})`,
        `${capital(names)}: is it still right? (${known})`,
      )
    }
    case 'first-contact':
      return say(
        'Quel numéro donner à un professionnel, et à quelles heures\u00a0?',
        'Which number to give to a professional, and at which hours?',
      )
    case 'front-door':
      return say('Par quel service y entre-t-on\u00a0?', 'Through which service does one enter?')
    case 'identity':
      return question.ask
    case 'access':
      return say(
        'Comment y accède-t-on\u00a0: sans rendez-vous, sur rendez-vous, par téléphone\u00a0?',
        'How does one get in: walking in, by appointment, by phone?',
      )
  }
}

/** An answer without its communes: who receives and whether they can be reached, or why nobody does. */
export function saidOfAnswer({ outcome, found, reason, about }: Answer, lang: Lang): string {
  const words = coverageWords[lang]
  if (reason !== undefined) {
    return about.length === 0 ? words.why[reason] : `${words.why[reason]} (${about.join(between[lang])})`
  }
  return found
    .map(({ name, contact }) => {
      if (contact.kind === 'door') return `${name} (${words.by(contact.name)})`
      if (contact.kind === 'nothing') return `${name} (${words.nothingKnown})`
      // Where nobody can be reached, the outcome has said it of all of them.
      const isOne = contact.kind === 'to-confirm' && outcome === 'contact'
      return isOne ? `${name} (${words.toConfirm})` : name
    })
    .join(between[lang])
}

/** Names of structures hold commas. */
export const between: Readonly<Record<Lang, string>> = { fr: '\u00a0; ', en: '; ' }

/** The communes of an answer: everywhere, all their names, or the first ones and how many they are. */
export function saidOfCommunes(answer: Answer, coverage: Coverage, lang: Lang): string {
  const words = coverageWords[lang]
  const { communes } = answer
  if (isEverywhere(answer, coverage)) return words.everywhere
  const names = shortList(communes, lang)
  return communes.length > 5 ? `${words.communes(communes.length)} (${names})` : names
}

/** Names, the first three and how many more when they are many. */
function shortList(names: readonly string[], lang: Lang): string {
  const and = lang === 'fr' ? 'et' : 'and'
  const others = coverageWords[lang].others
  const shown = names.length > 5 ? [...names.slice(0, 3), others(names.length - 3)] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What the answers of a structure would bring: the need, then how many cases. */
export function whatItBrings({ need, unlocks }: ToAsk, lang: Lang): readonly string[] {
  const words = coverageWords[lang]
  return need === undefined ? [words.unplaced] : [need, words.unlocks(unlocks)]
}
