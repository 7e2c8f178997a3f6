import { messages } from '../../messages/chosen.ts'
import { examplesOf } from '../examples.ts'
import { EmergencyStrip } from './emergency-strip.tsx'

export const examples = examplesOf(EmergencyStrip, { 'les numéros': { messages: messages.emergency } })
