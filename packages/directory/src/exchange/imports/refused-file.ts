/** A file given to `jalon import` that does not look as its publisher describes it. */
import { defineRule, type Source } from '@jalon/diagnostics'
import { readHealthPlaces } from './health-places.ts'
import { reason, ruleName } from './reading/refuse.ts'

/** The file and nothing else: what is looked at here does not depend on the territory. */
export const refusedFile = defineRule<Source>({
  name: ruleName,
  severity: 'error',
  summary: {
    fr: "Un fichier officiel n'a pas la forme que son éditeur décrit : rien n'en est pris.",
    en: 'An official file does not look as its publisher describes it: nothing is taken from it.',
  },
  why: reason,
  examples: {
    incorrect: {
      'finess.csv': `
        nofinesset;rs;categetab;telephone;adresse
        570000001;PMI DES ESSAIS;4 RUE DES ESSAIS, 57000 METZ;0353010001;223
        #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette valeur n'est pas un numéro de catégorie : la colonne « categetab » est décalée.
      `,
    },
    correct: {
      'finess.csv': `
        nofinesset;rs;categetab;telephone;adresse
        570000001;PMI DES ESSAIS;223;0353010001;4 RUE DES ESSAIS, 57000 METZ
      `,
    },
  },
  check({ file, text }, report) {
    const source = { title: file }
    const reading = readHealthPlaces({ file, communes: new Set(), kinds: {} }, source)
    const refusal = reading.take(new TextEncoder().encode(text))
    const found = refusal === undefined ? reading.end().diagnostics : [refusal]
    for (const each of found) report(each)
  },
})
