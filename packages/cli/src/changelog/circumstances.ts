/** In which situations a difference holds, and where: as professionals read the questions, with the answers' own words. */
import type { Condition, Group } from '@jalon/verifier'
import { own } from '@jalon/core'
import type { Naming } from '../diff/names.ts'
import { answerLabel, questionLabel } from '../diff/names.ts'
import { quote } from '../diff/words/french.ts'

/** More communes than this are counted. */
const mostNames = 3

/** From the fullest words to the barest ones that are still true. `isExact`: in all of the situations of the group. */
export function circumstancesOf(naming: Naming, group: Group, isExact: boolean): readonly string[] {
  const situations = situationsOf(naming, group, isExact)
  const isAlways = situations.includes('')
  const found = situations.flatMap((each) =>
    placesOf(group, isAlways).map((place) => [place, each].filter((words) => words !== '').join(', ')),
  )
  // What is true somewhere, or for someone, is true sometimes.
  return found.includes('') ? [''] : [...found.filter((words) => words !== sometimes), ...barest]
}

const sometimes = 'parfois'
const barest = ['dans certaines situations', sometimes]

/** Which communes, from their names to their number. */
export function communesWords(names: readonly string[]): readonly string[] {
  const number = `dans ${names.length} ${names.length > 1 ? 'communes' : 'commune'}`
  return names.length > mostNames ? [number] : [`pour ${enumerated(names)}`, number]
}

function enumerated(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`
}

/** Nothing where it is everywhere; someone from elsewhere is told apart only where nothing else is. */
function placesOf({ communes: { places, among, outside } }: Group, isAlways: boolean): readonly string[] {
  if (among === 0) return ['']
  if (places.length === 0) return [outside ? 'hors du territoire' : 'selon les communes choisies']
  if (places.length < among) {
    const more = outside ? ' et hors du territoire' : ''
    return communesWords(places.map(({ name }) => name)).map((words) => `${words}${more}`)
  }
  return [outside || !isAlways ? '' : 'dans toutes les communes']
}

/** Whether it takes an answer, and which: the answers that all of its descriptions have in common. */
function situationsOf(naming: Naming, { cases, isWhole }: Group, isExact: boolean): readonly string[] {
  const answers = cases.map((each) => each.filter((condition) => condition.kind === 'answers'))
  if (!isWhole) return [sometimes]
  if (answers.some((each) => each.length === 0)) return [isExact ? '' : sometimes]
  const needed = neededIn(answers).filter((each) => isKnown(naming, each))
  const told = needed.map((each) => ({ isDoubt: isDoubt(naming, each), words: answerWords(naming, each) }))
  const doubtFirst = [...told].sort(
    (a, b) => Number(b.isDoubt) - Number(a.isDoubt) || a.words.length - b.words.length,
  )
  const isAll = isExact && answers.length === 1 && needed.length === answers[0]?.length
  const whole = told.map(({ words }) => words).join(' et ')
  return [
    ...(isAll ? [whole] : told.length > 1 ? [`${whole}, ${sometimes}`] : []),
    ...doubtFirst.map(({ words }) => `${words}, ${sometimes}`),
    sometimes,
  ]
}

type Answered = Extract<Condition, { readonly kind: 'answers' }>

/** One answer to a question, where every description asks for it. */
function neededIn([first = [], ...others]: readonly (readonly Answered[])[]): readonly Answered[] {
  return first.filter(
    ({ fact, answers, before }) =>
      answers.length === 1 &&
      others.every((each) =>
        each.some(
          (other) =>
            other.fact === fact && other.before === before && String(other.answers) === String(answers),
        ),
      ),
  )
}

function answerOf({ before, after }: Naming, { fact, answers: [answer] }: Answered) {
  const known = [after, before].flatMap((ir) => own(ir.facts, fact)?.answers ?? [])
  return known.find(({ id }) => id === answer)
}

/** Several answers at once stand for others, and a question may be another one now: no label says them. */
function isKnown(naming: Naming, condition: Answered): boolean {
  return !condition.before && condition.alike.length === 0 && answerOf(naming, condition) !== undefined
}

function isDoubt(naming: Naming, condition: Answered): boolean {
  return answerOf(naming, condition)?.unknown === true
}

function answerWords(naming: Naming, condition: Answered): string {
  const { fact, answers } = condition
  const question = quote(questionLabel(naming, fact))
  if (isDoubt(naming, condition)) return `en cas de doute sur ${question}`
  return `pour ${quote(answerLabel(naming, fact, answers[0] ?? ''))} à ${question}`
}
