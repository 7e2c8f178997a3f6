/** The ten mistakes that authors make most, made in real files, and what `jalon check` then prints. */
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '@jalon/diagnostics'
import type { ContentFiles } from '../content-files.ts'
import { readContentFiles } from '../content-files.ts'
import { checkContent } from '../project.ts'
import { textReport } from '../text-report.ts'
import { today } from './jalon.ts'

const root = fileURLToPath(new URL('../../../../pathways/', import.meta.url))
const pathway = 'violences-sexuelles-recentes/violences-sexuelles-recentes.pathway.yaml'

/** A slip: what stood in the file, and what is typed instead. */
interface Mistake {
  readonly title: string
  readonly file?: string
  readonly from: string | RegExp
  readonly to: string
}

const mistakes: readonly Mistake[] = [
  { title: 'Un état mal orthographié', from: 'oui: analyses', to: 'oui: analyse' },
  { title: 'Une réponse oubliée', from: ', plus-5j: au-dela', to: '' },
  {
    title: 'Un deux-points à la française, sans guillemets',
    from: /advise: "Reposez la question[^"]*"/,
    to: 'advise: Attention : reposez la question avant son départ.',
  },
  {
    title: 'Une virgule dans une ligne entre accolades',
    from: '{ final: hors-delai }',
    to: '{ final: hors-delai, note: À revoir, avec la juriste }',
  },
  { title: 'Une tabulation', from: '    ask: soins-accord', to: '\task: soins-accord' },
  { title: "Un niveau d'urgence inventé", from: 'urgency: now', to: 'urgency: urgent' },
  {
    title: 'Un code de commune sans guillemets',
    file: 'territories/metz/territory.yaml',
    from: '- "57043"',
    to: '- 57043',
  },
  { title: 'Deux fois la même clé', from: 'next: analyses\n', to: 'next: analyses\n    next: acceptes\n' },
  {
    title: 'Un type de structure mal orthographié',
    from: '[soins-violence-sexuelle,',
    to: '[soin-violence-sexuelle,',
  },
  { title: "Une orientation qui ne dit rien de l'accord", from: '      consent: not-required\n', to: '' },
]

/** A mistake once made, and the report of its file. */
export interface MadeMistake {
  readonly title: string
  readonly told: readonly Diagnostic[]
  readonly printed: string
}

/** Makes each mistake in the content as it is now. A text that has changed since is a fault of this list. */
export function tenMistakes(): readonly MadeMistake[] {
  const files = readContentFiles(root)
  return mistakes.map(({ title, file = pathway, from, to }) => {
    const told = checkContent(changed(files, file, from, to), today).diagnostics.filter(
      ({ span, severity }) => span.source.file === file && severity !== 'hint',
    )
    return { title, told, printed: textReport(told, { lang: 'fr' }) }
  })
}

function changed({ sources, unread }: ContentFiles, file: string, from: string | RegExp, to: string) {
  const before = sources.find((source) => source.file === file)
  const text = before?.text.replace(from, to)
  if (before === undefined || text === undefined || text === before.text)
    throw new Error(`${file} does not hold ${from}: choose another place for this mistake.`)
  return { sources: sources.map((each) => (each === before ? { file, text } : each)), unread }
}
