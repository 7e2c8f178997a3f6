/** What is said of consent and of what the network promises, over every walk. */
import { say } from '@jalon/core'

export const promiseMessages = {
  consentMissing: (state: string, fact: string) =>
    say(
      `« ${state} » contacte une structure sans que la réponse à « ${fact} » soit « oui ».`,
      `"${state}" contacts a structure although the answer to "${fact}" is not "oui".`,
    ),
  askConsent: (fact: string, state: string) =>
    say(
      `Posez la question « ${fact} » avant « ${state} », et menez les autres réponses ailleurs.`,
      `Ask "${fact}" before "${state}", and send the other answers elsewhere.`,
    ),
} as const
