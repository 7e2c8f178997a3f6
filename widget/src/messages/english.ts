/** Every sentence that the tool itself says, in English. The content stays in French, and is marked as such. */
import type { Messages } from './messages.ts'
import { englishPapers } from './english/papers.ts'
import { englishPlan } from './english/plan.ts'
import { englishScreens } from './english/screens.ts'

export const english: Messages = { ...englishScreens, ...englishPlan, ...englishPapers }
