/** `jalon run`: one walk through a pathway on given answers, or one for each line of the input. */
import type { Answers, Ir, PlanItem, Run } from '@jalon/core'
import { brokenBy, inDomain, own, planOf, run as runPathway } from '@jalon/core'
import { clean, jsonText } from '@jalon/diagnostics'
import type { Pack, Where } from '@jalon/directory'
import { availability, resolve } from '@jalon/directory'
import type { Call, Command, ExitCode } from '../command.ts'
import { required, WrongUsage } from '../command.ts'
import { linesOf } from '../io.ts'
import { errorsAboutPathway, pathwayOfCall } from '../pathway-of-call.ts'
import { openProject, packOfCall, withWrittenNames } from '../project.ts'
import { reportErrors } from '../report-errors.ts'
import { whereOf, whereOptions } from '../where-of.ts'
import { asJson } from './resolve.ts'

export const run: Command = {
  name: 'run',
  usage:
    'run --pathway P [--territory T] [--commune C] [--facts C] [--children C] [--presence C] --answers JSON',
  summary: { fr: 'suit un parcours avec des réponses données', en: 'walks a pathway with given answers' },
  options: { pathway: 'value', territory: 'value', answers: 'value', ...whereOptions },
  words: { least: 0, most: 0 },
  async run(call) {
    const pathway = required(call, 'pathway')
    const answers = required(call, 'answers')
    const project = openProject(call)
    const territory = call.options['territory']
    const refused = errorsAboutPathway(project, pathway, territory)
    if (refused.length > 0) return reportErrors(call, refused)
    pathwayOfCall(project, pathway)

    const pack = withWrittenNames(
      packOfCall(project, typeof territory === 'string' ? territory : undefined, call.io.today),
      project,
    )
    const where = whereOf(call, pack)
    const walk = (given: Answers) => walkJson(pack, pathway, where, given, call.io.today)

    if (answers !== '-') {
      const given = readAnswers(answers)
      if (given instanceof WrongUsage) throw given
      const result = walk(given)
      call.io.out(call.format === 'json' ? jsonText(result) : clean(walkText(result, project.ir, call)))
      return 0
    }
    return walkLines(call, walk)
  },
}

/** One result a line, in order. A line that cannot be read is said in its place, and the others are still answered. */
async function walkLines({ io, lang }: Call, walk: (given: Answers) => unknown): Promise<ExitCode> {
  let code: ExitCode = 0
  for await (const line of linesOf(io.input)) {
    if (line.trim() === '') continue
    const given = readAnswers(line)
    if (given instanceof WrongUsage) code = 1
    io.out(
      jsonText(given instanceof WrongUsage ? { error: given.words[lang] } : walk(given), { oneLine: true }),
    )
  }
  return code
}

/** The answers of a line of JSON (an object from facts to an answer, or to a list of answers), or what is wrong. */
function readAnswers(text: string): Answers | WrongUsage {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    given = undefined
  }
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Answers
  return new WrongUsage({
    fr: `Les réponses ne sont pas un objet JSON : ${text.slice(0, 80)}\nÉcrivez par exemple '{"danger":"oui"}'.`,
    en: `The answers are not a JSON object: ${text.slice(0, 80)}\nWrite for example '{"danger":"oui"}'.`,
  })
}

/**
 * A walk as programs read it. Answers that are not answers of their fact are ignored, and listed. `broken` names the
 * invariant that the walk breaks: the widget would show its safe ending instead of the plan.
 */
function walkJson(pack: Pack, pathway: string, where: Where, given: Answers, today: string) {
  const { ir } = pack
  const available = availability(pack, where)
  const walked = runPathway(ir, pathway, available, given)
  const { status, waiting, outcome } = walked
  const broken = brokenBy(ir, pathway, available, walked)
  const plan = planOf(ir, walked.trace)
  return {
    status,
    ...(waiting === undefined ? {} : { waiting }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(broken === undefined ? {} : { broken: broken.id }),
    asked: Object.entries(walked.answers),
    plan: plan.flatMap((item) => (item.type === 'referral' ? [referralJson(pack, where, item, today)] : [])),
    advice: plan.flatMap((item) => (item.type === 'advice' ? (item.from[0]?.state ?? []) : [])),
    ignored: ignoredBy(ir, walked, given),
  }
}

function referralJson(
  pack: Pack,
  where: Where,
  { kind, urgency, from }: Extract<PlanItem, { type: 'referral' }>,
  today: string,
) {
  const resolution = resolve(pack, where, kind, today)
  const structures = resolution.result === 'found' ? resolution.candidates.map(asJson) : []
  return {
    kind,
    urgency,
    state: from[0]?.state ?? '',
    structures: structures.map(({ id, name, reason }) => ({ id, name, reason })),
    resolution: resolution.result,
  }
}

function ignoredBy(ir: Ir, { answers }: Run, given: Answers): readonly string[] {
  return Object.keys(given).filter((name) => {
    const fact = own(ir.facts, name)
    return (
      own(answers, name) === undefined && (fact === undefined || inDomain(fact, given[name]) === undefined)
    )
  })
}

const words = {
  fr: {
    status: {
      waiting: 'En attente de la réponse',
      finished: 'Fin',
      stuck: 'Impasse',
      looping: 'Boucle sans fin',
    },
    broken: 'Règle du réseau non tenue',
    ignored: 'Réponses ignorées',
  },
  en: {
    status: {
      waiting: 'Waiting for the answer',
      finished: 'End',
      stuck: 'Dead end',
      looping: 'Endless loop',
    },
    broken: 'Rule of the network not kept',
    ignored: 'Ignored answers',
  },
}

function walkText(walk: ReturnType<typeof walkJson>, ir: Ir, { lang }: Call): string {
  const say = words[lang]
  const plan = walk.plan.map(({ kind, urgency, structures }, index) => {
    const label = own(ir.kinds, kind)?.purpose ?? kind
    return [
      `${index + 1}. [${urgency}] ${label} (${kind})`,
      ...structures.map(({ name, reason }) => `     ${name} — ${reason}`),
    ].join('\n')
  })
  const end = walk.waiting ?? walk.outcome ?? ''
  const broken = walk.broken === undefined ? [] : [`${say.broken} : ${walk.broken}`]
  const ignored = walk.ignored.length === 0 ? [] : [`${say.ignored} : ${walk.ignored.join(', ')}`]
  return [
    ...walk.asked.map(([fact, value]) => `${fact} = ${[value].flat().join(', ')}`),
    '',
    ...plan,
    '',
    `${say.status[walk.status]} : ${end}`,
    ...broken,
    ...ignored,
  ].join('\n')
}
