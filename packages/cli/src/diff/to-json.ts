/** The report for programs. Counts are texts: they are as large as they have to be. */
import type { Lang } from '@jalon/diagnostics'
import type { Condition, Group, PathwayChange } from '@jalon/verifier'
import { alikeAnswers } from './case-words.ts'
import type { Report } from './report.ts'
import { sectionsOf } from './sections.ts'
import { words } from './words/words.ts'

export function diffJson(report: Report, lang: Lang): unknown {
  const { change, required, declared, declarations, blocks, before, after } = report
  const { rules, proofs, directory, texts, added, removed, refused } = change
  return {
    before: before.name,
    after: after.name,
    summary: sectionsOf(report, lang).headline,
    pathways: change.pathways.map((pathway) => pathwayJson(report, pathway, lang)),
    added,
    removed,
    notCompared: refused,
    errors: { before: before.errors.length, after: after.errors.length },
    rules: rules.map((each) => ({ rule: 'network-rule-weakened', ...each })),
    proofs,
    directory: directory.map((each) => ({ ...each, communes: each.communes.map(({ code }) => code) })),
    texts,
    declared: { required, declared, ...declarations },
    blocks,
  }
}

function pathwayJson(report: Report, change: PathwayChange, lang: Lang) {
  const { pathway, nature, changed, situations, questions, texts, alsoIn, groups } = change
  return {
    pathway,
    nature,
    changed: String(changed),
    situations: String(situations),
    groups: groups.map((group) => groupJson(report, group, lang)),
    questions: questions.map((each) =>
      'situations' in each ? { ...each, situations: String(each.situations) } : each,
    ),
    texts,
    alsoIn,
  }
}

function groupJson(report: Report, group: Group, lang: Lang) {
  const { fingerprint, dangers, before, after, cases, isWhole, situations, witness, communes } = group
  const { answers, commune } = witness
  return {
    fingerprint,
    gravity:
      dangers.length > 0 ? 'safety' : before.kind === 'end' && after.kind === 'end' ? 'outcome' : 'referrals',
    dangers,
    before,
    after,
    cube: cases.map((each) => each.map((condition) => conditionJson(condition, lang))),
    cubeIsWhole: isWhole,
    situations: String(situations),
    witness: { answers, commune: commune?.code ?? null, communes: communes.places.length },
    communes: communes.places.map(({ code }) => code),
    outside: communes.outside,
    cause: report.placeOf(group) ?? { directory: true },
  }
}

function conditionJson(condition: Condition, lang: Lang) {
  if (condition.kind === 'exists') return condition
  const { kind, fact, before, byTests } = condition
  return {
    kind,
    fact,
    answers: alikeAnswers(words[lang], condition),
    ...(byTests === undefined ? {} : { byTests }),
    ...(before ? { before } : {}),
  }
}
