/** What is told of examples whose rules need more than files: two versions of them, or what the web answers. */
import type { Diagnostic } from '@jalon/diagnostics'
import { runRules } from '@jalon/diagnostics'
import type { LinkAnswer } from '../language/links.ts'
import { linksOf } from '../language/links.ts'
import { parse } from '../language/parse.ts'
import { revisionsOf } from '../language/revision.ts'
import { linkRules, revisionRules } from '../language/rules/index.ts'
import { entriesOf } from '../language/tree.ts'
import { exampleSources } from './example-sources.ts'

type Files = Readonly<Record<string, string>>

const former = 'avant/'
const web = 'web.yaml'

/** The files of today: without the former ones, nor what the web answers. */
export function presentFiles(files: Files): Files {
  return only(files, (file) => (file === web || file.startsWith(former) ? undefined : file))
}

/** What the rules on two versions say: the former one of a file stands under `avant/`. */
export function toldOfRevisions(files: Files): readonly Diagnostic[] {
  const before = only(files, (file) => (file.startsWith(former) ? file.slice(former.length) : undefined))
  const revisions = revisionsOf(exampleSources(before), exampleSources(presentFiles(files)))
  return revisions.flatMap((revision) => runRules(revisionRules, revision))
}

/** What the rules on cited pages say: `web.yaml` gives for each address what asking for it gives. */
export function toldOfLinks(files: Files): readonly Diagnostic[] {
  const documents = exampleSources(presentFiles(files)).map(parse)
  const table = parse({ file: web, text: files[web] ?? '' }).tree
  const answers = entriesOf(table).flatMap(({ key, value }) =>
    value.kind === 'scalar' ? [[key.value, answerOf(value.value, key.value)] as const] : [],
  )
  return runRules(linkRules, { links: documents.flatMap(linksOf), answers: new Map(answers) })
}

function answerOf(word: unknown, url: string): LinkAnswer {
  if (word === 'no-host') return { kind: 'no-host', host: new URL(url).hostname }
  if (word === 'no-address') return { kind: 'no-address' }
  if (word === 404 || word === 410) return { kind: 'gone', status: word }
  return word === 200 ? { kind: 'found' } : { kind: 'unreached', because: 'broken' }
}

function only(files: Files, place: (file: string) => string | undefined): Files {
  return Object.fromEntries(
    Object.entries(files).flatMap(([file, text]) => {
      const kept = place(file)
      return kept === undefined ? [] : [[kept, text]]
    }),
  )
}
