/** The coverage for programs. */
import type { Lang } from '@jalon/diagnostics'
import { reasonText } from '../reason-text.ts'
import type { Contact } from './contact-in.ts'
import type { Cell, Coverage, Tally } from './coverage.ts'
import type { ToAsk } from './what-to-ask.ts'
import { asked } from './said.ts'

/**
 * The form of `jalon coverage --format json`. It only grows: a key keeps its name and its meaning.
 *
 * - `groups`: communes that nothing tells apart; an answer names a group by its place here.
 * - `cases`: pairs of a commune and a need, by what the professional is left with. `contact`: someone competent who can
 *   be reached; `toConfirm`: someone competent and no contact that may be shown; `none` and `unknown`: nobody.
 * - `needs`: from the largest gap to the smallest. `gap`: communes without a contact to give. `answers`: one for each
 *   group; `services` in the order to propose them, `reason` why nobody receives, `about` the services it speaks of.
 * - `contact` of a service: `own`, `door` (through the service named in `through`), `to-confirm` or `nothing`.
 * - `toAsk`: what is missing of each service, those whose answers would help most first. `unlocks`: cases without a
 *   contact that could get one. No contact detail is in it.
 */
export interface CoverageJson {
  readonly territory: { readonly id: string; readonly title: string; readonly fictional: boolean }
  readonly today: string
  readonly communes: number
  readonly groups: readonly {
    readonly communes: readonly { readonly code: string; readonly name: string }[]
  }[]
  readonly cases: TallyJson
  readonly needs: readonly {
    readonly kind: string
    readonly label: string
    readonly gap: number
    readonly communes: TallyJson
    readonly answers: readonly AnswerJson[]
  }[]
  readonly toAsk: readonly {
    readonly service: string
    readonly name: string
    readonly kind?: string
    readonly need?: string
    readonly unlocks: number
    readonly questions: readonly { readonly about: string; readonly text: string }[]
    readonly note?: string
    readonly sources: readonly { readonly title: string; readonly date?: string }[]
  }[]
}

interface TallyJson {
  readonly contact: number
  readonly toConfirm: number
  readonly none: number
  readonly unknown: number
}

interface AnswerJson {
  readonly group: number
  readonly result: Cell['result']
  readonly outcome: keyof TallyJson
  readonly services: readonly {
    readonly id: string
    readonly name: string
    readonly reason: string
    readonly contact: Contact['kind']
    readonly through?: string
  }[]
  readonly reason?: { readonly kind: string; readonly text: string }
  readonly about?: readonly string[]
}

/** The coverage as plain data, stable from one version to the next. */
export function coverageJson(coverage: Coverage, toAsk: readonly ToAsk[], lang: Lang): CoverageJson {
  const { territory, today, communes, groups, cases, needs } = coverage
  return {
    territory: { id: territory.id, title: territory.title, fictional: territory.fictional },
    today,
    communes: communes.length,
    groups: groups.map((group) => ({ communes: group.map(({ code, name }) => ({ code, name })) })),
    cases: tallyJson(cases),
    needs: needs.map((need) => ({
      kind: need.kind.id,
      label: need.kind.label,
      gap: need.gap,
      communes: tallyJson(need.communes),
      answers: need.cells.map(answerJson),
    })),
    toAsk: toAsk.map(({ questions, ...each }) => ({
      ...each,
      questions: questions.map((question) => ({ about: question.about, text: asked(question, lang) })),
    })),
  }
}

function tallyJson(tally: Tally): TallyJson {
  return {
    contact: tally.contact,
    toConfirm: tally['to-confirm'],
    none: tally.none,
    unknown: tally.unknown,
  }
}

function answerJson({ result, outcome, found, reason, about }: Cell, group: number): AnswerJson {
  return {
    group,
    result,
    outcome: outcome === 'to-confirm' ? 'toConfirm' : outcome,
    services: found.map(({ id, name, reason: why, contact }) => ({
      id,
      name,
      reason: why,
      contact: contact.kind,
      ...(contact.kind === 'door' ? { through: contact.name } : {}),
    })),
    ...(reason === undefined ? {} : { reason: { kind: reason.kind, text: reasonText(reason) }, about }),
  }
}
