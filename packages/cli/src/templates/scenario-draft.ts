/** The draft of a scenario: a situation that nobody has told yet, with what the pathway answers to it today. */
import type { Source } from '@jalon/diagnostics'
import { didYouMean } from '@jalon/diagnostics'
import type { Pack } from '@jalon/directory'
import { availability } from '@jalon/directory'
import { everythingOf, judge, readScenarios, scenariosHead, scenarioText } from '@jalon/verifier'
import type { Ir } from '@jalon/core'
import { own } from '@jalon/core'
import type { Call } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { packOf } from '../project.ts'
import type { ContentRoot } from './content-root.ts'
import { openRoot } from './content-root.ts'
import type { Draft } from './draft.ts'
import { blank } from './draft.ts'
import type { Walk } from './scenario-walk.ts'
import { tellsMore, untoldWalk } from './scenario-walk.ts'

/** One more scenario in the file of a pathway; what is there stays. */
export function scenarioDraft(pathway: string, call: Call): Draft {
  const root = openRoot(call)
  const source = scenariosSource(root, pathway)
  const text = withOneMore(root, pathway, source, call.io.today, 'situations')
  if (text === undefined) {
    throw new WrongUsage({
      fr: `Les scénarios de « ${pathway} » racontent déjà chaque situation rencontrée. Écrivez le vôtre à la main dans « ${root.path(source.file)} ».`,
      en: `The scenarios of "${pathway}" already tell every situation that was met. Write yours by hand in "${root.path(source.file)}".`,
    })
  }
  return {
    files: { [root.path(source.file)]: text },
    alongside: {},
    next: [
      {
        fr: `Racontez la situation à la place de « ${blank} », à la fin du fichier, et changez les réponses qu'il faut.`,
        en: `Tell the situation in place of "${blank}", at the end of the file, and change the answers that need it.`,
      },
      {
        fr: 'Relisez ce qui est attendu avec une personne du métier : c’est ce que le parcours répond aujourd’hui.',
        en: 'Read again what is expected with someone of the trade: it is what the pathway answers today.',
      },
      { fr: 'Puis : npx jalon test', en: 'Then: npx jalon test' },
    ],
  }
}

/**
 * The text of a scenarios file with one scenario more, or nothing when there is no other to tell: `enough` says when
 * every situation is told, or already when every answer is.
 */
export function withOneMore(
  root: ContentRoot,
  pathway: string,
  source: Source,
  today: string,
  enough: 'situations' | 'answers',
): string | undefined {
  const packs = packsOf(root, today)
  const [first] = packs
  const { value: told, diagnostics } = readScenarios(source)
  if (diagnostics.length > 0 && source.text !== '') throw new WrongUsage(unreadable(root.path(source.file)))
  if (first === undefined) throw new WrongUsage(noTerritory)
  const code = first.communes[0]?.code ?? null
  const available = availability(first, code)
  const walk = untoldWalk(
    root.ir,
    pathway,
    available,
    told.map(({ answers }) => answers),
  )
  if (walk === undefined) return undefined
  if (
    enough === 'answers' &&
    !tellsMore(
      walk,
      told.map(({ answers }) => answers),
    )
  )
    return undefined

  const text = (commune: string) =>
    appended(source.text, pathway, draftText(root.ir, walk, commune, told.length + 1))
  const holds = (commune: string) => {
    const { value, diagnostics } = readScenarios({ ...source, text: text(commune) })
    const last = value.at(-1)
    if (diagnostics.length > 0 || last === undefined || value.length !== told.length + 1) {
      throw new WrongUsage(unreadable(root.path(source.file)))
    }
    return judge(last, packs, today).passed
  }
  return text(holds('any') || code === null ? 'any' : code)
}

/** A scenario of a walk, with its blanks marked. */
function draftText(ir: Ir, { answers, run }: Walk, commune: string, number: number): string {
  return scenarioText({
    name: `${blank}\u00a0: la situation en une phrase (${number})`,
    commune,
    answers,
    expected: everythingOf(ir, run),
    note: `${blank} : relire. Ce qui suit est le résultat d'aujourd'hui, pas forcément le bon.`,
  })
}

/** The file that holds the scenarios of a pathway, with an empty text when there is none. */
function scenariosSource({ files, ir, vocabulary, path }: ContentRoot, pathway: string): Source {
  const written = vocabulary.pathways.get(pathway)
  if (written === undefined) {
    const near = didYouMean(pathway, vocabulary.pathways.keys())
    throw new WrongUsage({
      fr: `Le parcours « ${pathway} » n'existe pas. ${near?.fr ?? `Parcours : ${[...vocabulary.pathways.keys()].join(', ')}.`}`,
      en: `Pathway "${pathway}" does not exist. ${near?.en ?? `Pathways: ${[...vocabulary.pathways.keys()].join(', ')}.`}`,
    })
  }
  const { file } = written.document.source
  if (own(ir.pathways, pathway) === undefined) {
    throw new WrongUsage({
      fr: `« ${path(file)} » contient une erreur. Corrigez-la d'abord : npx jalon check`,
      en: `"${path(file)}" has an error. Correct it first: npx jalon check`,
    })
  }
  const wanted = file.replace(/\.pathway\.yaml$/, '.scenarios.yaml')
  const found = files.sources.find((source) => source.file === wanted)
  if (found?.from !== 'base') return found ?? { file: wanted, text: '' }
  // A file of the same name would replace the scenarios of the base: those of the network are beside.
  const beside = wanted.replace(/\.scenarios\.yaml$/, '-local.scenarios.yaml')
  return files.sources.find((source) => source.file === beside) ?? { file: beside, text: '' }
}

function packsOf(root: ContentRoot, today: string): readonly Pack[] {
  const project = { ...root, sources: root.files.sources }
  const packs = root.directory.territories.flatMap(({ id }) => packOf(project, id, today).value ?? [])
  // Invented communes first: a draft then names no real one.
  return [...packs].sort(
    (a, b) => Number(b.territory.fictional === true) - Number(a.territory.fictional === true),
  )
}

function appended(text: string, pathway: string, scenario: string): string {
  if (text.trim() === '') return `${scenariosHead(pathway)}${scenario}`
  const ready = text.replace(/^scenarios:\s*\[\s*\]\s*$/m, 'scenarios:').trimEnd()
  const separator = /^scenarios:\s*$/.test(ready.split('\n').at(-1) ?? '') ? '\n' : '\n\n'
  const indent = /^( *)- /m.exec(ready)?.[1] ?? '  '
  return `${ready}${separator}${scenario.replace(/^ {2}/gm, indent)}`
}

const noTerritory = {
  fr: "Un scénario se joue dans une commune, et aucun territoire n'est décrit. Écrivez-en un d'abord.",
  en: 'A scenario is played in a commune, and no territory is described. Write one first.',
}

function unreadable(file: string) {
  return {
    fr: `« ${file} » ne se laisse pas compléter sans risque. Lancez « npx jalon check », puis recommencez.`,
    en: `"${file}" cannot be completed safely. Run "npx jalon check", then try again.`,
  }
}
