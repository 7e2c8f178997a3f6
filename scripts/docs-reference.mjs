/**
 * `npm run docs`: writes a page for each rule, from the rule itself, with what it really says of its example; and the
 * page of what the network promises, in sentences.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/paths.mjs'
import { messagesPage } from './lib/messages-page.mjs'
import { mistakesPage } from './lib/mistakes-page.mjs'
import { promisesOf, promisesPage } from './lib/promises-page.mjs'
import { notice, referenceIndex, referencePage } from './lib/reference-page.mjs'
import { withSources } from './lib/sources.mjs'

export const folder = 'docs/reference'

/** A rule that « jalon new rule » has just begun has no page yet. */
const blank = 'À ÉCRIRE'
/** The day of the examples, as in their tests: a page never changes with the calendar. */
const today = '2026-11-22'

/** Writes the pages, and removes those of rules that are no more. Gives back an exit code. */
export async function docsReference() {
  const pages = await referencePages()
  mkdirSync(join(root, folder, 'rules'), { recursive: true })
  for (const name of readdirSync(join(root, folder, 'rules'))) {
    if (pages[`${folder}/rules/${name}`] === undefined) rmSync(join(root, folder, 'rules', name))
  }
  for (const [file, text] of Object.entries(pages)) writeFileSync(join(root, file), text)
  console.log(`${Object.keys(pages).length} pages: ${folder}/`)
  return 0
}

/**
 * Every page by its path from the root: the same sources give the same bytes.
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
export function referencePages() {
  return withSources(
    [
      'packages/diagnostics/src/index.ts',
      'packages/core/src/index.ts',
      'packages/core/src/testing/example-sources.ts',
      'packages/core/src/testing/example-told.ts',
      'packages/directory/src/index.ts',
      'packages/directory/src/testing/example-told.ts',
      'packages/verifier/src/index.ts',
      'packages/verifier/src/testing/example-told.ts',
      'packages/cli/src/rules/index.ts',
      'packages/cli/src/content-files.ts',
      'packages/cli/src/testing/ten-mistakes.ts',
      'packages/cli/src/testing/example-files.ts',
    ],
    ([
      diagnostics,
      core,
      around,
      beyondFiles,
      directory,
      aroundDirectory,
      verifier,
      aroundVerifier,
      cli,
      content,
      made,
      aroundFiles,
    ]) => {
      const { readExample, runRules, printOne } = diagnostics

      /** @param {Files} files */
      const ofLanguage = (files) =>
        core.compile(around.exampleSources(files), { today, whole: true }).diagnostics
      /** @param {Files} files */
      const ofFiles = (files) => {
        return runRules([...cli.fileRules, ...cli.editorRules], aroundFiles.exampleFiles(files))
      }
      /** @param {Files} files */
      const ofOfficialFiles = (files) => {
        const sources = Object.entries(files).map(([file, text]) => ({ file, text }))
        return sources.flatMap((source) => runRules([directory.refusedFile], source))
      }

      const rules = [
        ...cli.fileRules.map(shown(ofFiles, '')),
        ...core.languageRules.map(shown(ofLanguage, around.exampleFile)),
        ...core.revisionRules.map(shown(beyondFiles.toldOfRevisions, around.exampleFile)),
        ...core.linkRules.map(shown(beyondFiles.toldOfLinks, around.exampleFile)),
        ...directory.directoryRules.map(shown(aroundDirectory.toldOf, aroundDirectory.exampleFile)),
        shown(ofOfficialFiles, 'finess.csv')(directory.refusedFile),
        ...verifier.verifierRules.map(shown(aroundVerifier.toldOf, aroundVerifier.exampleFile)),
        ...verifier.changeRules.map(shown(aroundVerifier.toldOfChange, aroundVerifier.exampleFile)),
        ...verifier.scenarioRules.map(shown(aroundVerifier.toldOfScenarios, aroundVerifier.exampleFile)),
        ...verifier.mutationRules.map(shown(aroundVerifier.toldOfMistakes, aroundVerifier.exampleFile)),
        ...cli.editorRules.map(shown(ofFiles, '')),
      ].filter(({ summary }) => !summary.fr.startsWith(blank))
      const pages = rules.map((rule) => [`${folder}/rules/${rule.name}.md`, referencePage(rule)])
      const { ir, vocabulary } = core.compile(content.readContentFiles(join(root, 'pathways')).sources)
      return {
        [`${folder}/README.md`]: referenceIndex(rules),
        [`${folder}/messages.md`]: messagesPage(notice, rules),
        [`${folder}/dix-erreurs.md`]: mistakesPage(notice, made.tenMistakes()),
        [`${folder}/regles-du-reseau.md`]: promisesPage(
          promisesOf(vocabulary, ir, core.lowerInvariant, verifier.sentenceOf),
        ),
        ...Object.fromEntries(pages),
      }

      /**
       * What the page of a rule shows, once its example is read by what the rule belongs to.
       * @param {(files: Files) => readonly any[]} told
       * @param {string} mainFile
       */
      function shown(told, mainFile) {
        return (/** @type {any} */ { name, severity, summary, why, examples }) => {
          const incorrect = [examples.incorrect]
            .flat()
            .map((example) => withoutCarets(readExample(example, mainFile).files))
          const found = incorrect.map((files) => told(files).filter(({ rule }) => rule === name))
          const silent = found.findIndex((of) => of.length === 0)
          if (silent >= 0) throw new Error(`Rule ${name} says nothing of its example ${silent + 1}.`)
          const said = (/** @type {any[]} */ of, /** @type {string} */ lang) =>
            of.map((each) => printOne(each, lang)).join('\n\n')
          return {
            name,
            severity,
            summary,
            why,
            incorrect: incorrect[0],
            correct: withoutCarets(readExample(examples.correct, mainFile).files),
            said: { fr: said(found[0] ?? [], 'fr'), en: said(found[0] ?? [], 'en') },
            printed: found.map((of) => said(of, 'fr')),
          }
        }
      }
    },
  )
}

/** @typedef {Readonly<Record<string, string>>} Files */

/**
 * The page draws its own carets, in what is said. Without them the text may start further left.
 * @param {Files} files
 * @returns {Files}
 */
function withoutCarets(files) {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const lines = text.split('\n').filter((line) => !/^\s*#\s*\^+/.test(line))
      const common = Math.min(
        ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
      )
      return [file, lines.map((line) => line.slice(Number.isFinite(common) ? common : 0)).join('\n')]
    }),
  )
}
