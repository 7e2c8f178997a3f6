/** News that nobody has read again: it waits, and professionals do not see it. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Whole } from './index.ts'

export const newsNotReread = defineRule<Whole>({
  name: 'news-not-reread',
  severity: 'hint',
  summary: { fr: "Une nouveauté attend d'être relue.", en: 'An item of news waits to be read again.' },
  why: {
    fr: "Elle n'est montrée à personne tant que le réseau ne l'a pas relue.",
    en: 'Nobody is shown it until the network has read it again.',
  },
  examples: {
    incorrect: {
      'network/news.yaml': `
        triage-4f1d2c7a9b03:
          status: draft
          #       ^^^^^ « triage-4f1d2c7a9b03 » attend d'être relu : les professionnels ne le voient pas.
          date: 2026-11-20
          title: Premières questions
          say: ["En cas de doute sur le danger, le plan de sécurité est proposé maintenant."]
      `,
    },
    correct: {
      'network/news.yaml': `
        triage-4f1d2c7a9b03:
          status: published
          date: 2026-11-20
          title: Premières questions
          say: ["En cas de doute sur le danger, le plan de sécurité est proposé maintenant."]
      `,
    },
  },
  check({ news }, report) {
    for (const { id, status } of news) {
      if (status.value === 'published') continue
      report({
        span: status.span,
        message: messages.newsNotReread(id.value),
        help: messages.rereadNews,
      })
    }
  },
})
