/** Every sentence that the tool itself says, in French. Those of the pathways and of the directory come with the pack. */
import type { Messages } from './messages.ts'
import { frenchPapers } from './french/papers.ts'
import { frenchPlan } from './french/plan.ts'
import { frenchScreens } from './french/screens.ts'

export const french: Messages = { ...frenchScreens, ...frenchPlan, ...frenchPapers }
