/** The sentences of the language that the widget is built for. */
import { english } from './english.ts'
import { french } from './french.ts'
import type { Messages } from './messages.ts'

export const messages: Messages = globalThis.interfaceLanguage === 'en' ? english : french
