/** The page tells its whole address to the sites that its links lead to. */
import { defineRule, type Located } from '@jalon/diagnostics'
import { said } from '../page/elements.ts'
import { header, type Page } from '../page/page.ts'

const telling = /^(unsafe-url|no-referrer-when-downgrade)$/i

export const referrerTold = defineRule<Page>({
  name: 'referrer-told',
  severity: 'warning',
  summary: {
    fr: 'La page dit son adresse entière aux autres sites.',
    en: 'The page tells other sites its whole address.',
  },
  why: {
    fr: 'Chaque site ouvert depuis cette page apprend de laquelle on vient.',
    en: 'Each site opened from this page learns which one it is opened from.',
  },
  examples: {
    incorrect: { 'en-tetes': 'referrer-policy: unsafe-url', 'page.html': '' },
    correct: { 'en-tetes': 'referrer-policy: strict-origin-when-cross-origin', 'page.html': '' },
  },
  check(page, report) {
    const meta = page.elements.find(
      (each) => each.name === 'meta' && said(each, 'name')?.toLowerCase() === 'referrer',
    )
    const written: readonly (Located<string> | undefined)[] = [
      header(page, 'referrer-policy'),
      meta?.attributes.get('content'),
    ]
    for (const policy of written) {
      // The last one that a browser knows counts.
      const last = policy?.value.split(',').at(-1)?.trim() ?? ''
      if (policy === undefined || !telling.test(last)) continue
      report({
        span: policy.span,
        message: {
          fr: `« Referrer-Policy » dit l'adresse entière de la page aux autres sites (${last}).`,
          en: `"Referrer-Policy" tells other sites the whole address of the page (${last}).`,
        },
        help: {
          fr: 'Écrivez « no-referrer » pour cette page, ou « strict-origin-when-cross-origin » pour le site.',
          en: 'Write "no-referrer" for this page, or "strict-origin-when-cross-origin" for the site.',
        },
      })
    }
  },
})
