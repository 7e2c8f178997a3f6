/** Every sentence said of behaviour, in both languages: a missing one does not compile. */
import { guardMessages } from './messages/guard-messages.ts'
import { promiseMessages } from './messages/promise-messages.ts'

export const messages = { ...guardMessages, ...promiseMessages } as const
