/**
 * Every sentence said to authors, in both languages: a missing one does not compile. They name the thing, never blame,
 * and speak of the person helped (language.md D.1). Places and reasons are with the rules.
 */
import { factMessages } from './messages/fact-messages.ts'
import { characterMessages } from './messages/character-messages.ts'
import { allowMessages } from './messages/allow-messages.ts'
import { nameMessages } from './messages/name-messages.ts'
import { readingMessages } from './messages/reading-messages.ts'
import { proseMessages } from './messages/prose-messages.ts'
import { repairMessages } from './messages/repair-messages.ts'
import { reviewMessages } from './messages/review-messages.ts'
import { shapeMessages } from './messages/shape-messages.ts'
import { stateMessages } from './messages/state-messages.ts'

export const messages = {
  ...readingMessages,
  ...shapeMessages,
  ...factMessages,
  ...stateMessages,
  ...nameMessages,
  ...characterMessages,
  ...proseMessages,
  ...reviewMessages,
  ...allowMessages,
  ...repairMessages,
} as const
