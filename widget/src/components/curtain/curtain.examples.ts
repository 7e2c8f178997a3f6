import { messages } from '../../messages/chosen.ts'
import { examplesOf, nothing } from '../examples.ts'
import { Curtain } from './curtain.tsx'

const shared = { messages: messages.curtain, onResume: nothing, onLeave: nothing, onStopIdle: nothing }

export const examples = examplesOf(
  Curtain,
  {
    demandé: { ...shared, idle: false, mention: "CPTS de l'Exemple" },
    'fermé tout seul': { ...shared, idle: true },
  },
  { wholeWindow: true },
)
