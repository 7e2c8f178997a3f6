/** The rules of the house, from the quickest to the slowest. */
import { criteriaAreAnswered } from './criteria-are-answered.mjs'
import { importsFollowTheRooms } from './imports-follow-the-rooms.mjs'
import { interfaceIsQuoted } from './interface-is-quoted.mjs'
import { everySystemHasItsBinaries, noPlaceOfOrigin, noRealReact } from './lockfile-suits-everyone.mjs'
import { loaderIsSmall } from './loader-is-small.mjs'
import { manifestsArePlain } from './manifests-are-plain.mjs'
import { nothingOfThisMachine } from './nothing-of-this-machine.mjs'
import { ownersAreFresh } from './owners-are-fresh.mjs'
import { referenceIsFresh } from './reference-is-fresh.mjs'
import { runtimeStaysLight } from './runtime-stays-light.mjs'
import { toolsAreSatisfied } from './tools-are-satisfied.mjs'
import { widgetIsSmall } from './widget-is-small.mjs'
import { widgetLeavesNoTrace } from './widget-leaves-no-trace.mjs'
import { workflowsAreHarmless } from './workflows-are-harmless.mjs'

/** @type {readonly import('../lib/project.mjs').Check[]} */
export const checks = [
  importsFollowTheRooms,
  runtimeStaysLight,
  widgetLeavesNoTrace,
  nothingOfThisMachine,
  workflowsAreHarmless,
  manifestsArePlain,
  noRealReact,
  noPlaceOfOrigin,
  everySystemHasItsBinaries,
  criteriaAreAnswered,
  interfaceIsQuoted,
  ownersAreFresh,
  referenceIsFresh,
  ...toolsAreSatisfied,
  loaderIsSmall,
  widgetIsSmall,
]
