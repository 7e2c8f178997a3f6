/** Every sentence that the tool itself says, whatever the language: the French and the English ones have these keys. */
import type { PaperMessages } from './paper-messages.ts'
import type { PlanMessages } from './plan-messages.ts'
import type { ScreenMessages } from './screen-messages.ts'

export interface Messages extends ScreenMessages, PlanMessages, PaperMessages {}
