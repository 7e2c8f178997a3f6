/** Every sentence said of behaviour, in both languages: a missing one does not compile. */
import { changeMessages } from './messages/change-messages.ts'
import { conflictMessages } from './messages/conflict-messages.ts'
import { flowMessages } from './messages/flow-messages.ts'
import { guardMessages } from './messages/guard-messages.ts'
import { mutationMessages } from './messages/mutation-messages.ts'
import { promiseMessages } from './messages/promise-messages.ts'
import { referralMessages } from './messages/referral-messages.ts'
import { scenarioMessages } from './messages/scenario-messages.ts'

export const messages = {
  ...guardMessages,
  ...flowMessages,
  ...referralMessages,
  ...conflictMessages,
  ...changeMessages,
  ...mutationMessages,
  ...promiseMessages,
  ...scenarioMessages,
} as const
