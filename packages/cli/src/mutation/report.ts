/** What is told of the mistakes that were tried: sentences for those who write, the figures at the foot. */
import type { Lang, L10n } from '@jalon/diagnostics'
import { lineOf } from '@jalon/diagnostics'
import type { Judged, Mutation, SuggestedScenario } from '@jalon/verifier'
import { concernsSafety, scenarioText, verdicts } from '@jalon/verifier'
import { blank } from '../templates/draft.ts'

/** How many sentences are written out above one scenario; the JSON has them all. */
const mostSentences = 8

/** What is told, and how files are called by whoever reads. */
export interface MutationReport {
  readonly mutation: Mutation
  readonly lang: Lang
  fileOf(file: string): string
}

/** The report for people. */
export function mutationText(report: MutationReport): string {
  const { mutation, lang } = report
  const { mutants, suggested } = mutation
  const words = phrases[lang]
  const isGrave = ({ of }: SuggestedScenario) => of.some(concernsSafety)
  const untold = mutants.filter(({ verdict, told }) => verdict.kind === 'survivor' && told === undefined)
  const part = (
    title: string,
    some: readonly SuggestedScenario[],
    alone: readonly Judged[],
  ): readonly string[] =>
    some.length + alone.length === 0
      ? []
      : [
          title,
          ...some.map((each) => {
            const number = suggested.indexOf(each) + 1
            return [sentencesOf(each.of, report), words.here(each.of.length), yamlOf(each, number)].join('\n')
          }),
          ...(alone.length === 0
            ? []
            : [[sentencesOf(alone, report), words.nothingCan(alone.length)].join('\n')]),
        ]
  return [
    ...part(words.safety, suggested.filter(isGrave), untold.filter(concernsSafety)),
    ...part(
      words.others,
      suggested.filter((each) => !isGrave(each)),
      untold.filter((each) => !concernsSafety(each)),
    ),
    foot(mutation, lang),
  ].join('\n\n')
}

/** The report for programs. */
export function mutationJson({ mutation: { mutants, suggested }, lang, fileOf }: MutationReport): unknown {
  return {
    mutants: mutants.map((each) => {
      const { operator, pathway, span, verdict, told } = each
      const number = suggested.findIndex(({ of }) => of.includes(each))
      return {
        operator: operator.code,
        name: operator.name,
        pathway,
        file: fileOf(span.source.file),
        line: lineOf(span),
        sentence: sentence(each, lang),
        verdict: verdict.kind,
        ...('by' in verdict ? { by: verdict.by } : {}),
        ...(verdict.kind === 'survivor'
          ? {
              layer: verdict.unseen.layer,
              concerns: verdict.unseen.safety,
              witness: verdict.unseen.cases[0],
              told: told !== undefined,
              ...(number === -1 ? {} : { suggested: number }),
            }
          : {}),
        safety: concernsSafety(each),
      }
    }),
    counts: countsOf(mutants),
    stops: stopsOf(mutants),
    suggested: suggested.map((each, index) => ({
      pathway: each.scenario.pathway.value,
      commune: each.scenario.commune,
      answers: each.scenario.answers,
      expect: each.scenario.expected,
      mutants: each.of.length,
      safety: each.of.some(concernsSafety),
      yaml: yamlOf(each, index + 1),
    })),
  }
}

function sentencesOf(mutants: readonly Judged[], { lang, fileOf }: MutationReport): string {
  const shown = mutants.slice(0, mostSentences).map((each) => {
    return `${sentence(each, lang)}\n  ${fileOf(each.span.source.file)}:${lineOf(each.span)}`
  })
  const more = mutants.length - shown.length
  return [...shown, ...(more > 0 ? [phrases[lang].more(more)] : [])].join('\n')
}

function sentence({ deed, verdict }: Judged, lang: Lang): string {
  return verdict.kind === 'survivor' ? phrases[lang].unseen(deed[lang]) : phrases[lang].tried(deed[lang])
}

/** A scenario ready to be pasted: its name is left to whoever knows the situation. */
function yamlOf({ scenario: { commune, answers, expected } }: SuggestedScenario, number: number): string {
  const name = `${blank}\u00a0: la situation en une phrase (${number})`
  const note = `${blank}\u00a0: relire. Ce qui suit est le résultat d'aujourd'hui, pas forcément le bon.`
  return scenarioText({ name, commune, answers, expected, note })
}

function foot({ mutants, suggested }: Mutation, lang: Lang): string {
  const counts = countsOf(mutants)
  const words = phrases[lang]
  const told = verdicts.flatMap((kind) => {
    const count = counts.verdicts[kind] ?? 0
    return count === 0 ? [] : [`${count} ${verdictWords[kind][lang]}`]
  })
  const judged =
    mutants.length - (counts.verdicts['equivalent'] ?? 0) - (counts.verdicts['not-compared'] ?? 0)
  const survivors = counts.verdicts['survivor'] ?? 0
  const score = judged === 0 ? 100 : Math.floor(((judged - survivors) * 1000) / judged) / 10
  return [
    survivors === 0
      ? words.allSeen(mutants.length)
      : words.unseenIn(survivors, counts.safety, suggested.length),
    words.figures(mutants.length, told.join(', '), score),
  ].join('\n')
}

function countsOf(mutants: readonly Judged[]) {
  const counts: Record<string, number> = {}
  for (const { verdict } of mutants) counts[verdict.kind] = (counts[verdict.kind] ?? 0) + 1
  return { all: mutants.length, verdicts: counts, safety: mutants.filter(concernsSafety).length }
}

/** How many mistakes each rule, promise or scenario is the first to stop: one that stops none is perhaps there for show. */
function stopsOf(mutants: readonly Judged[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const stops: Record<string, Record<string, number>> = {}
  for (const { verdict, pathway } of mutants) {
    if (!('by' in verdict) || pathway === '') continue
    const ofKind = stops[verdict.kind] ?? {}
    stops[verdict.kind] = ofKind
    ofKind[verdict.by] = (ofKind[verdict.by] ?? 0) + 1
  }
  return stops
}

const verdictWords: Readonly<Record<(typeof verdicts)[number], L10n>> = {
  stillborn: { fr: 'refusées à la lecture', en: 'refused when read' },
  verification: { fr: 'arrêtées par la vérification', en: 'stopped by verification' },
  invariant: { fr: 'par une règle du réseau', en: 'by a rule of the network' },
  scenario: { fr: 'par un scénario', en: 'by a scenario' },
  request: { fr: 'dites par « jalon diff » dans la demande', en: 'told by "jalon diff" in the request' },
  equivalent: { fr: 'sans effet, dans aucune commune', en: 'without effect, in any commune' },
  'not-compared': { fr: 'trop grandes pour être comparées', en: 'too large to be compared' },
  survivor: { fr: 'que rien ne verrait', en: 'that nothing would see' },
}

const phrases = {
  fr: {
    safety: 'CE QUI TOUCHE À LA SÉCURITÉ',
    others: 'LE RESTE',
    unseen: (deed: string) => `Si quelqu'un, par erreur, ${deed}, rien ne le signalerait.`,
    tried: (deed: string) => `Si quelqu'un, par erreur, ${deed}.`,
    here: (count: number) =>
      count > 1
        ? "Voici le scénario qui l'empêcherait, pour toutes ces erreurs :\n"
        : "Voici le scénario qui l'empêcherait :\n",
    nothingCan: (count: number) =>
      count > 1 ? 'Aucun scénario ne sait dire ces erreurs.' : 'Aucun scénario ne sait dire cette erreur.',
    more: (count: number) => `… et ${count} autres, dans le rapport en JSON.`,
    allSeen: (count: number) => `Aucune des ${count} erreurs essayées ne passerait sans être vue.`,
    unseenIn: (count: number, grave: number, scenarios: number) =>
      `${count} ${count > 1 ? 'erreurs passeraient' : 'erreur passerait'} sans être ${count > 1 ? 'vues' : 'vue'}, dont ${grave} ${grave > 1 ? 'touchent' : 'touche'} à la sécurité. Scénarios proposés : ${scenarios}.`,
    figures: (all: number, told: string, score: number) =>
      `Erreurs essayées : ${all} (${told}). Part vue : ${String(score).replace('.', ',')} %.`,
  },
  en: {
    safety: 'WHAT CONCERNS SAFETY',
    others: 'THE REST',
    unseen: (deed: string) => `If someone, by mistake, ${deed}, nothing would tell.`,
    tried: (deed: string) => `If someone, by mistake, ${deed}.`,
    here: (count: number) =>
      count > 1
        ? 'Here is the scenario that would prevent it, for all these mistakes:\n'
        : 'Here is the scenario that would prevent it:\n',
    nothingCan: (count: number) =>
      count > 1 ? 'No scenario can tell of these mistakes.' : 'No scenario can tell of this mistake.',
    more: (count: number) => `… and ${count} others, in the report in JSON.`,
    allSeen: (count: number) => `None of the ${count} mistakes tried would go unseen.`,
    unseenIn: (count: number, grave: number, scenarios: number) =>
      `${count} ${count > 1 ? 'mistakes' : 'mistake'} would go unseen, of which ${grave} ${grave > 1 ? 'concern' : 'concerns'} safety. Suggested scenarios: ${scenarios}.`,
    figures: (all: number, told: string, score: number) =>
      `Mistakes tried: ${all} (${told}). Share seen: ${score} %.`,
  },
} as const
