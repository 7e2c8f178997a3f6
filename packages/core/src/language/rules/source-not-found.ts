/** A source whose page is no longer there. */
import type { L10n } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import type { AskedLinks, Link, LinkAnswer } from '../links.ts'
import { messages } from '../messages.ts'

export const sourceNotFound = defineRule<AskedLinks>({
  name: 'source-not-found',
  severity: 'warning',
  summary: { fr: "La page d'une source n'existe plus.", en: 'The page of a source is no longer there.' },
  why: {
    fr: 'On ne peut plus vérifier ce que le parcours dit à la personne.',
    en: 'What the pathway tells the person can no longer be checked.',
  },
  examples: {
    incorrect: [
      {
        'essai/essai.pathway.yaml': `
          initial: conseil
          sources:
            guide: { title: Guide, url: "https://reseau.example/guide" }
            #                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ La page de la source « guide » n'existe plus (réponse 404).
          states:
            conseil: { advise: Restez avec elle., sources: [guide], next: fin }
            fin: { final: fin }
        `,
        'web.yaml': `
          # Ce que répond chaque adresse.
          "https://reseau.example/guide": 404
        `,
      },
      {
        'territories/exemple/zones.yaml': `
          ressort:
            label: ressort du tribunal
            institution: tribunal-judiciaire
            communes: unknown
            source: { title: Carte des ressorts, url: "https://ancien.example/ressorts" }
            #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Le site de la source « Carte des ressorts » n'existe plus : personne ne connaît « ancien.example ».
        `,
        'web.yaml': `
          "https://ancien.example/ressorts": no-host
        `,
      },
      {
        'network/national.yaml': `
          ecoute:
            name: Écoute
            kind: ecoute
            sources:
              - { title: Charte, url: "https://reseau.example/charte" }
              #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ La page de la source « Charte » n'existe plus (réponse 410).
              - { title: Bilan, url: "https://reseau.example/charte" }
              - { title: Annonce, url: "https://" }
              #                        ^^^^^^^^^^ L'adresse de la source « Annonce » ne peut mener à aucune page.
        `,
        'web.yaml': `
          "https://reseau.example/charte": 410
          "https://": no-address
        `,
      },
    ],
    correct: {
      'essai/essai.pathway.yaml': `
        initial: conseil
        sources:
          guide: { title: Guide, url: "https://reseau.example/guide" }
          loi: { title: Loi, url: "https://lois.example/loi" }
        states:
          conseil: { advise: Restez avec elle., sources: [guide, loi], next: fin }
          fin: { final: fin }
      `,
      'web.yaml': `
        # Ce que répond chaque adresse. 503 : le site est en panne, et cela ne prouve rien.
        "https://reseau.example/guide": 200
        "https://lois.example/loi": 503
      `,
    },
  },
  check({ links, answers }, report) {
    for (const [first, ...others] of samePages(links)) {
      const message = messageOf(first.source, answers.get(first.url.value))
      if (message === undefined) continue
      report({
        span: first.url.span,
        message,
        help: messages.findNewAddress,
        related: others.map(({ url }) => ({ value: messages.citedHereToo, span: url.span })),
      })
    }
  },
})

/** The links to the same page from the same file: its author has one thing to mend. */
function samePages(links: readonly Link[]): Iterable<readonly [Link, ...Link[]]> {
  const pages = new Map<string, [Link, ...Link[]]>()
  for (const link of links) {
    const page = `${link.url.span.source.file} ${link.url.value}`
    const known = pages.get(page)
    if (known === undefined) pages.set(page, [link])
    else known.push(link)
  }
  return pages.values()
}

function messageOf(source: string, answer: LinkAnswer | undefined): L10n | undefined {
  switch (answer?.kind) {
    case 'gone':
      return messages.sourceGone(source, answer.status)
    case 'no-host':
      return messages.sourceWithoutHost(source, answer.host)
    case 'no-address':
      return messages.sourceAddressLeadsNowhere(source)
    case 'found':
    case 'unreached':
    case undefined:
      return undefined
  }
}
