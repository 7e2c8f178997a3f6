/** What an export does not hand over, in a text to keep beside its files and to read before sending them. */
import type { Lang, L10n } from '@jalon/diagnostics'
import { type Exported, leftOutWords } from './exported.ts'
import { lossWords } from './losses.ts'

/** A sentence, and the services that it is true of. `ids` is empty for those that are not named. */
export interface Told {
  readonly words: L10n
  readonly count: number
  readonly ids: readonly string[]
}

/** How many services are handed over. */
export function sentTold({ services }: Pick<Exported, 'services'>): L10n {
  const { length } = services
  if (length === 0) return { fr: 'Aucun service exporté.', en: 'No service exported.' }
  if (length === 1) return { fr: '1 service exporté.', en: '1 service exported.' }
  return { fr: `${length} services exportés.`, en: `${length} services exported.` }
}

/** Why services are left out, each reason once, in the order in which reasons are declared. */
export function leftTold({ left }: Pick<Exported, 'left'>): readonly Told[] {
  return Object.entries(leftOutWords).flatMap(([why, words]) => {
    const concerned = left.filter((each) => each.why === why)
    const ids = concerned.flatMap(({ id }) => id ?? [])
    return concerned.length === 0 ? [] : [{ words, count: concerned.length, ids }]
  })
}

/** What is lost of those that are handed over, each loss once. */
export function lossesTold({ lost }: Pick<Exported, 'lost'>): readonly Told[] {
  return Object.entries(lossWords).flatMap(([what, words]) => {
    const ids = lost.filter((loss) => loss.what === what).map(({ of }) => of)
    return ids.length === 0 ? [] : [{ words, count: ids.length, ids }]
  })
}

const headings = {
  fr: {
    title: (title: string) => `# Ce que ${title} ne peut pas dire`,
    left: '## Services non exportés',
    lost: '## Ce qui est perdu des services exportés',
    nothing: 'Rien.',
    all: 'tous les services exportés',
    colon: ' : ',
  },
  en: {
    title: (title: string) => `# What ${title} cannot say`,
    left: '## Services not exported',
    lost: '## What is lost of the services exported',
    nothing: 'Nothing.',
    all: 'every service exported',
    colon: ': ',
  },
}

/** The text of `pertes.md`. */
export function lossReport(exported: Exported, title: L10n, lang: Lang): string {
  const words = headings[lang]
  const lines = (all: readonly Told[]) => {
    if (all.length === 0) return [words.nothing]
    return all.map(({ words: sentence, count, ids }) => {
      const whom = ids.length === exported.services.length && ids.length > 3 ? words.all : ids.join(', ')
      const named = whom === '' ? '' : `${words.colon}${whom}`
      return `- ${sentence[lang]} (${count}${named})`
    })
  }
  return `${[
    words.title(title[lang]),
    sentTold(exported)[lang],
    words.left,
    lines(leftTold(exported)).join('\n'),
    words.lost,
    lines(lossesTold(exported)).join('\n'),
  ].join('\n\n')}\n`
}
