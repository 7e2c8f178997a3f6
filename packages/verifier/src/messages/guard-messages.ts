/** What is said of guards, over every walk. */
import { say } from '@jalon/core'

export const guardMessages = {
  uncovered: (state: string, fr: string, en: string) =>
    say(
      fr === ''
        ? `Après « ${state} », rien ne dit où aller.`
        : `Après « ${state} », un cas n'a pas de suite : ${fr}.`,
      en === ''
        ? `After "${state}", nothing says where to go.`
        : `After "${state}", one case has no exit: ${en}.`,
    ),
  coverCase: say(
    'Ajoutez ce cas à une ligne qui lui convient, ou écrivez une ligne pour lui.',
    'Add this case to a line that suits it, or write a line of its own.',
  ),
} as const
