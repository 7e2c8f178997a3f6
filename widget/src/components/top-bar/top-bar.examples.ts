import { french } from '../../messages/french.ts'
import { examplesOf, nothing } from '../examples.ts'
import { TopBar } from './top-bar.tsx'

export const examples = examplesOf(TopBar, {
  'premier écran': { messages: french, onMask: nothing },
  'écran suivant': { messages: french, onMask: nothing, onBack: nothing },
})
