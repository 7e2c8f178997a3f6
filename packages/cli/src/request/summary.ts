/** What a program needs to know of a request: whether it blocks, why, and what stands in the folder. */
import type { Lang } from '@jalon/diagnostics'
import { countsOf } from '@jalon/diagnostics'
import { blockingOf } from './blocking.ts'
import type { Request } from './read-request.ts'

export function summaryOf(request: Request, files: readonly string[], lang: Lang) {
  const { base, after, report, touched, found, corrections, scenarios, agreements } = request
  const reasons = blockingOf(request, lang)
  return {
    blocks: reasons.length > 0,
    reasons,
    base,
    head: after?.name ?? null,
    compared: report !== undefined,
    declared:
      report === undefined
        ? null
        : { required: report.required, declared: report.declared, ...report.declarations },
    counts: countsOf(found.shown),
    scenarios:
      scenarios === undefined
        ? null
        : {
            passed: scenarios.judged - scenarios.broken.length,
            failed: scenarios.broken.length,
            suggested: scenarios.suggested,
          },
    agreements,
    touched: Object.fromEntries([...touched].map(([file, lines]) => [file, lines.size])),
    corrections: corrections.length,
    files,
  }
}
