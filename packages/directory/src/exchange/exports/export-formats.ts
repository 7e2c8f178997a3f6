/** The formats that a territory can be handed over in, by the word of the command. */
import type { L10n } from '@jalon/diagnostics'
import { toDataInclusion } from './data-inclusion/to-data-inclusion.ts'
import type { Exported } from './exported.ts'
import { toHsds } from './hsds/to-hsds.ts'
import type { ExportSubject } from './outgoing.ts'

export interface ExportFormat {
  readonly title: L10n
  /** Texts to hand over, and what is not in them. It reads no clock: the day is in the subject. */
  write(subject: ExportSubject): Exported
}

export const exportFormats: Readonly<Record<string, ExportFormat>> = {
  'data-inclusion': {
    title: { fr: 'data·inclusion, version 1', en: 'data·inclusion, version 1' },
    write: toDataInclusion,
  },
  hsds: { title: { fr: 'Open Referral HSDS 3.0', en: 'Open Referral HSDS 3.0' }, write: toHsds },
}
