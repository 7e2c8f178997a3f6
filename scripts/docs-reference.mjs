/** `npm run docs`: writes a page for each rule, from the rule itself, with what it really says of its example. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/paths.mjs'
import { referenceIndex, referencePage } from './lib/reference-page.mjs'
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
      'packages/directory/src/index.ts',
      'packages/cli/src/rules/index.ts',
    ],
    ([diagnostics, core, around, directory, cli]) => {
      const { readExample, runRules, printOne } = diagnostics

      /** @param {Files} files */
      const ofLanguage = (files) =>
        core.compile(around.exampleSources(files), { today, whole: true }).diagnostics
      /** @param {Files} files */
      const ofDirectory = (files) => {
        const sources = Object.entries({ ...aroundDirectory, ...files }).map(([file, text]) => ({
          file,
          text,
        }))
        const read = directory.readDirectory(sources)
        const subject = { directory: read.value, kinds: core.compile(sources).ir.kinds }
        return [...read.diagnostics, ...directory.checkDirectory(subject)]
      }
      /** @param {Files} files */
      const ofFiles = (files) => {
        const sources = Object.entries(files).map(([file, text]) => ({ file, text }))
        return runRules(cli.fileRules, { sources, unread: [] })
      }

      const rules = [
        ...cli.fileRules.map(shown(ofFiles, '')),
        ...core.languageRules.map(shown(ofLanguage, around.exampleFile)),
        ...directory.directoryRules.map(shown(ofDirectory, 'territories/essai/services.yaml')),
      ].filter(({ summary }) => !summary.fr.startsWith(blank))
      const pages = rules.map((rule) => [`${folder}/rules/${rule.name}.md`, referencePage(rule)])
      return { [`${folder}/README.md`]: referenceIndex(rules), ...Object.fromEntries(pages) }

      /**
       * What the page of a rule shows, once its example is read by what the rule belongs to.
       * @param {(files: Files) => readonly any[]} told
       * @param {string} mainFile
       */
      function shown(told, mainFile) {
        return (/** @type {any} */ { name, severity, summary, why, examples }) => {
          const [first] = [examples.incorrect].flat()
          const incorrect = withoutCarets(readExample(first, mainFile).files)
          const found = told(incorrect).filter(({ rule }) => rule === name)
          if (found.length === 0) throw new Error(`Rule ${name} says nothing of its first example.`)
          const said = (/** @type {string} */ lang) => found.map((each) => printOne(each, lang)).join('\n\n')
          return {
            name,
            severity,
            summary,
            why,
            incorrect,
            correct: withoutCarets(readExample(examples.correct, mainFile).files),
            said: { fr: said('fr'), en: said('en') },
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

/** What surrounds the examples of the directory, as in the test of its rules. */
const aroundDirectory = {
  'network/kinds.yaml': `
umj-requisition: { label: Unité médico-judiciaire, nature: structure, purpose: Être examinée }
asso-specialisee: { label: Association, nature: structure, purpose: Être accompagnée }
hebergement-specialise: { label: Hébergement, nature: structure, purpose: Être hébergée, protected: true }
siao-115: { label: "115", nature: line, purpose: Trouver un abri }
ligne-116006: { label: 116 006, nature: line, purpose: Être informée }
`,
  'territories/essai/territory.yaml': `
title: Essai
publisher: Réseau
communes: { codes: ["57463"] }
`,
  'territories/essai/zones.yaml': `
ressort-metz:
  label: ressort du tribunal judiciaire de Metz
  institution: tribunal-judiciaire
  communes: { codes: ["57463"] }
  source: { title: Tableau }
`,
}
