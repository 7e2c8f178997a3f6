/**
 * Every sentence said to authors, in both languages: a missing one does not compile. They name the thing, never blame,
 * and speak of the person helped (language.md D.1). Places and reasons are with the rules.
 */
import { factMessages } from './messages/fact-messages.ts'
import { nameMessages } from './messages/name-messages.ts'
import { readingMessages } from './messages/reading-messages.ts'
import { shapeMessages } from './messages/shape-messages.ts'
import { stateMessages } from './messages/state-messages.ts'

export const messages = {
  ...readingMessages,
  ...shapeMessages,
  ...factMessages,
  ...stateMessages,
  ...nameMessages,
} as const
