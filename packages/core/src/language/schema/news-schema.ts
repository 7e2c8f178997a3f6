/** The form of what changed, as professionals are told. */
import type { Schema } from './parts.ts'
import { closed, day, listOf, mapOf, reference, text, wordOf } from './parts.ts'

export const newsSchema: Schema = mapOf(
  closed(
    { fr: 'une nouveauté', en: 'an item of news' },
    {
      status: wordOf('draft', 'published'),
      date: day,
      territory: reference,
      title: text,
      say: listOf(text, 1),
    },
    {
      status: {
        example: 'status: draft',
        why: {
          fr: "Seul ce que le réseau a relu est montré : il faut savoir si c'est fait.",
          en: 'Only what the network has read again is shown: one must know whether it was.',
        },
      },
      date: { example: 'date: 2026-11-22' },
      title: { example: 'title: Premières questions' },
      say: { example: 'say: ["Le plan de sécurité est proposé plus tôt."]' },
    },
  ),
  { fr: 'les nouveautés', en: 'the news' },
)
