/** What is said of promises that contradict each other. */
import { say } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'

export const conflictMessages = {
  /** `whenever`: « dès que… », or nothing when it is in every situation. */
  conflicting: (one: string, other: string, whenever: L10n | undefined, takesAnAnswer: boolean) => {
    const [who, which] = takesAnAnswer ? [' qui pose cette question', ' that asks this question'] : ['', '']
    return say(
      `Les règles « ${one} » et « ${other} » se contredisent ${whenever?.fr ?? 'dans toute situation'}. Aucun parcours${who} ne peut respecter les deux.`,
      `Rules "${one}" and "${other}" contradict each other ${whenever?.en ?? 'in every situation'}. No pathway${which} can respect both.`,
    )
  },
  promised: (id: string, { fr, en }: L10n) => say(`« ${id} » : ${fr}`, `"${id}": ${en}`),
  decide: say(
    'Demandez au réseau de trancher, puis changez l’une des deux.',
    'Ask the network to decide, then change one of the two.',
  ),
} as const
