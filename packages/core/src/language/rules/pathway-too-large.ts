/** A pathway that goes through more steps, those of the pathways that it invokes included, than can be run or checked. */
import { defineRule, fileSpan } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { invokedBy } from '../only-sound.ts'
import type { Pathway } from '../unit.ts'
import type { Whole } from './index.ts'

/** Some ten times the largest real pathway. The page makes a place for each step of each invocation. */
const most = 20_000

export const pathwayTooLarge = defineRule<Whole>({
  name: 'pathway-too-large',
  severity: 'error',
  summary: {
    fr: "Un parcours, avec ceux qu'il appelle, compte trop d'étapes.",
    en: 'A pathway, with those that it invokes, has too many steps.',
  },
  why: {
    fr: "La page resterait figée pendant l'entretien.",
    en: 'The page would freeze in front of the person.',
  },
  examples: {
    incorrect: {
      'essai/essai.pathway.yaml': `pathway: essai
#        ^^^^^ « essai » compte 25\u202f745 étapes, avec celles des parcours qu'il appelle.
${eightTimes('deux')}`,
      'deux/deux.pathway.yaml': eightTimes('trois'),
      'trois/trois.pathway.yaml': eightTimes('quatre'),
      'quatre/quatre.pathway.yaml': eightTimes('cinq'),
      'cinq/cinq.pathway.yaml': `
        initial: e1
        states:
          e1: { ask: danger, next: e2 }
          e2: { ask: accord, next: e3 }
          e3: { advise: Restez avec elle., next: e4 }
          e4: { advise: Notez la date., next: fin }
          fin: { final: fin }
      `,
    },
    correct: eightTimes('abri', '{ a-l-abri: ', ', refuse: fin }'),
  },
  check({ vocabulary }, report) {
    const counts = new Map<Pathway, number>()
    const count = (pathway: Pathway): number => {
      const known = counts.get(pathway)
      if (known !== undefined) return known
      // Pathways that invoke one another are told elsewhere: the way round counts for nothing here.
      counts.set(pathway, 0)
      const own = pathway.states.size
      const total = invokedBy(pathway, vocabulary).reduce((sum, each) => sum + count(each), own)
      counts.set(pathway, total)
      return total
    }
    for (const pathway of vocabulary.pathways.values()) {
      if (count(pathway) <= most || invokedBy(pathway, vocabulary).some((each) => count(each) > most))
        continue
      const { id, document } = pathway
      report({
        span: id.span.end > id.span.start ? id.span : fileSpan(document.source),
        message: messages.pathwayTooLarge(id.value, count(pathway)),
        help: messages.invokeOnce,
      })
    }
  },
})

/** The states of an example that invokes a pathway eight times. */
function eightTimes(pathway: string, open = '{ fin: ', close = ' }'): string {
  const states = [...Array(8).keys()].map((index) => {
    const target = index < 7 ? `e${index + 2}` : 'fin'
    return `  e${index + 1}: { invoke: ${pathway}, next: ${open}${target}${close} }`
  })
  return ['initial: e1', 'states:', ...states, '  fin: { final: fin }'].join('\n')
}
