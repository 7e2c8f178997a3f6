/** What each command does, one line a step. The first step that fails ends the command. */
import { afterInstall, install } from './install.mjs'

/** @typedef {(args: readonly string[]) => number | undefined | Promise<number | undefined>} Step */

/** @type {Readonly<Record<string, () => Promise<readonly Step[]>>>} */
const tasks = {
  start: async () => {
    const { buildCommand, buildContent } = await import('./build.mjs')
    const { start } = await import('./start.mjs')
    return [install, buildCommand, buildContent, start]
  },
  test: async () => {
    const { test } = await import('./test.mjs')
    return [install, test]
  },
  build: async () => {
    const { buildContent, buildPackages, buildWidget } = await import('./build.mjs')
    return [install, buildPackages, buildContent, () => buildWidget()]
  },
  pack: async () => {
    const { buildContent, buildPackages, buildWidget } = await import('./build.mjs')
    const { pack } = await import('./pack.mjs')
    return [install, buildPackages, buildContent, () => buildWidget(), pack]
  },
  'test-wordpress': async () => {
    const { buildContent, buildPackages, buildWidget } = await import('./build.mjs')
    const { testWordpress } = await import('./wordpress.mjs')
    return [install, buildPackages, buildContent, () => buildWidget(), testWordpress]
  },
  check: async () => {
    const { check } = await import('./check.mjs')
    return [install, check]
  },
  review: async () => {
    const { buildCommand, buildContent, buildWidget } = await import('./build.mjs')
    const { review } = await import('./review.mjs')
    /** @type {Step} */
    const buildPreview = (args) => (args.includes('--preview') ? buildContent() || buildWidget() : 0)
    return [install, buildCommand, buildPreview, review]
  },
  lint: async () => {
    const { show } = await import('./lib/spawn.mjs')
    return [install, () => show('biome', ['check', '.']), () => show('knip', [])]
  },
  format: async () => {
    const { show } = await import('./lib/spawn.mjs')
    return [install, () => show('biome', ['check', '--write', '.'])]
  },
  'bench-size': async () => {
    const { buildCommand, buildContent } = await import('./build.mjs')
    const { benchSize } = await import('./bench-size.mjs')
    return [install, buildCommand, buildContent, benchSize]
  },
  'bench-directory': async () => {
    const { buildCommand, buildContent } = await import('./build.mjs')
    const { benchDirectory } = await import('./bench-directory.mjs')
    return [install, buildCommand, buildContent, benchDirectory]
  },
  'bench-check': async () => {
    const { buildCommand } = await import('./build.mjs')
    const { benchCheck } = await import('./bench-check.mjs')
    return [install, buildCommand, benchCheck]
  },
  'test-deep': async () => {
    const { testDeep } = await import('./test-deep.mjs')
    return [install, testDeep]
  },
  conformance: async () => {
    const { writeConformance } = await import('./conformance.mjs')
    return [install, writeConformance]
  },
  'bench-verify': async () => {
    const { buildCommand } = await import('./build.mjs')
    const { benchVerify } = await import('./bench-verify.mjs')
    return [install, buildCommand, benchVerify]
  },
  'bench-widget': async () => {
    const { buildContent, buildPackages, buildWidget } = await import('./build.mjs')
    const { benchWidget } = await import('./bench-widget.mjs')
    return [install, buildPackages, buildContent, () => buildWidget(), benchWidget]
  },
  'bench-many': async () => {
    const { buildContent, buildPackages, buildWidget } = await import('./build.mjs')
    const { benchMany } = await import('./bench-many.mjs')
    return [install, buildPackages, buildContent, () => buildWidget(), benchMany]
  },
  'bench-questions': async () => {
    const { buildPackages } = await import('./build.mjs')
    const { benchQuestions } = await import('./bench-questions.mjs')
    return [install, buildPackages, () => benchQuestions().then(() => 0)]
  },
  'bench-diff': async () => {
    const { buildCommand } = await import('./build.mjs')
    const { benchDiff } = await import('./bench-diff.mjs')
    return [install, buildCommand, benchDiff]
  },
  docs: async () => {
    const { docsReference } = await import('./docs-reference.mjs')
    const { docsAccessibility } = await import('./docs-accessibility.mjs')
    return [install, docsReference, docsAccessibility]
  },
  'docs-pictures': async () => {
    const { buildCommand, buildContent, buildWidget } = await import('./build.mjs')
    const { docsPictures } = await import('./docs-pictures.mjs')
    return [install, buildCommand, buildContent, () => buildWidget(), docsPictures]
  },
  gallery: async () => {
    const { gallery } = await import('./gallery.mjs')
    return [install, gallery]
  },
  'after-install': async () => [afterInstall],
}

/**
 * Runs a task step by step.
 * @param {string | undefined} name
 * @param {readonly string[]} args
 */
export async function run(name, args) {
  const task = name === undefined ? undefined : tasks[name]
  if (task === undefined) {
    console.error(`Tâches possibles / tasks: ${Object.keys(tasks).join(', ')}.`)
    process.exitCode = 2
    return
  }
  for (const step of await task()) {
    const code = await step(args)
    if (code) {
      process.exitCode = code
      return
    }
  }
}
