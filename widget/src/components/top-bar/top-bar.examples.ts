import { messages } from '../../messages/chosen.ts'
import { examplesOf, nothing } from '../examples.ts'
import { TopBar } from './top-bar.tsx'

export const examples = examplesOf(TopBar, {
  'premier écran': { messages, onMask: nothing },
  'écran suivant': { messages, onMask: nothing, onBack: nothing },
})
