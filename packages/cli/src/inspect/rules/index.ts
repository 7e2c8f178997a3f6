/** What is looked at in a page that carries the tool, in the order in which a webmaster would mend it. */
import type { Rule } from '@jalon/diagnostics'
import type { Page } from '../page/page.ts'
import { attributeNotUnderstood } from './attribute-not-understood.ts'
import { bareFrame } from './bare-frame.ts'
import { consentBanner } from './consent-banner.ts'
import { frameRefused } from './frame-refused.ts'
import { headingOutOfOrder } from './heading-out-of-order.ts'
import { integrityDiffers } from './integrity-differs.ts'
import { keptTooLong } from './kept-too-long.ts'
import { maskOutOfReach } from './mask-out-of-reach.ts'
import { nothingInside } from './nothing-inside.ts'
import { notShared } from './not-shared.ts'
import { otherBuild } from './other-build.ts'
import { otherHouse } from './other-house.ts'
import { otherTerritory } from './other-territory.ts'
import { pageLanguage } from './page-language.ts'
import { plainConnection } from './plain-connection.ts'
import { policyRefuses } from './policy-refuses.ts'
import { referrerTold } from './referrer-told.ts'
import { tellingPage } from './telling-page.ts'
import { toolCut } from './tool-cut.ts'
import { toolFileNotFound } from './tool-file-not-found.ts'
import { toolNotFound } from './tool-not-found.ts'
import { toolNotStarted } from './tool-not-started.ts'
import { toolRemark } from './tool-remark.ts'
import { toolWithoutScript } from './tool-without-script.ts'
import { troubleWhileLoading } from './trouble-while-loading.ts'

export const pageRules: readonly Rule<Page>[] = [
  toolNotFound,
  toolWithoutScript,
  toolFileNotFound,
  otherBuild,
  otherTerritory,
  integrityDiffers,
  notShared,
  policyRefuses,
  frameRefused,
  toolNotStarted,
  nothingInside,
  maskOutOfReach,
  toolCut,
  toolRemark,
  tellingPage,
  otherHouse,
  troubleWhileLoading,
  plainConnection,
  consentBanner,
  bareFrame,
  attributeNotUnderstood,
  headingOutOfOrder,
  pageLanguage,
  referrerTold,
  keptTooLong,
]
