import { french } from '../../messages/french.ts'
import { examplesOf, nothing } from '../examples.ts'
import { Curtain } from './curtain.tsx'

const shared = { messages: french.curtain, onResume: nothing, onLeave: nothing, onStopIdle: nothing }

export const examples = examplesOf(
  Curtain,
  {
    demandé: { ...shared, idle: false, mention: "CPTS de l'Exemple" },
    'fermé tout seul': { ...shared, idle: true },
  },
  { wholeWindow: true },
)
