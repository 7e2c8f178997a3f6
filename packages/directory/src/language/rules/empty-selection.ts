/** A table that gives no commune: the file, a column or a value is misspelt. */
import { defineRule, type Finding } from '@jalon/diagnostics'
import { type DirectorySubject, type Selector, type TableSelection, zonesOf } from '../directory.ts'
import { messages } from '../messages.ts'
import { nearWord } from '../near-word.ts'

export const emptySelection = defineRule<DirectorySubject>({
  name: 'empty-selection',
  severity: 'error',
  summary: {
    fr: 'Un tableau CSV ne donne aucune commune à la zone qui le nomme.',
    en: 'A CSV table gives no commune to the zone that names it.',
  },
  why: {
    fr: 'La zone serait vide : ses services ne seraient proposés à personne.',
    en: 'The zone would be empty: its services would be offered to nobody.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/zones.yaml': `
          ressort-metz:
            label: ressort du tribunal judiciaire de Metz
            institution: tribunal-judiciaire
            communes: { from: ressort.csv, where: { tribunal: Metz } }
            #                 ^^^^^^^^^^^ Le tableau « ressort.csv » n'est pas dans le dossier du territoire.
            source: { title: Tableau, read: 2026-11-21 }
        `,
      },
      {
        'territories/essai/zones.yaml': `
          ressort-metz:
            label: ressort du tribunal judiciaire de Metz
            institution: tribunal-judiciaire
            communes: { from: ressorts.csv, where: { tribunla: Metz } }
            #                                        ^^^^^^^^ Le tableau « ressorts.csv » n'a pas de colonne « tribunla ».
            source: { title: Tableau, read: 2026-11-21 }
        `,
        'territories/essai/ressorts.csv': 'code,tribunal\n57463,Metz\n',
      },
      {
        'territories/essai/zones.yaml': `
          ressort-metz:
            label: ressort du tribunal judiciaire de Metz
            institution: tribunal-judiciaire
            communes: { from: ressorts.csv, where: { tribunal: Mezt } }
            #                                                  ^^^^ Aucune ligne de « ressorts.csv » n'a « Mezt » dans « tribunal ».
            source: { title: Tableau, read: 2026-11-21 }
        `,
        'territories/essai/ressorts.csv': 'code,tribunal\n57463,Metz\n',
      },
      {
        'territories/essai/zones.yaml': `
          ressort-metz:
            label: ressort du tribunal judiciaire de Metz
            institution: tribunal-judiciaire
            communes: { from: ressorts.csv, where: { tribunal: Metz } }
            #                 ^^^^^^^^^^^^ Le tableau « ressorts.csv » n'a pas de colonne « code ».
            source: { title: Tableau, read: 2026-11-21 }
        `,
        'territories/essai/ressorts.csv': 'commune,tribunal\n57463,Metz\n',
      },
      {
        'territories/essai/zones.yaml': `
          ressort-metz:
            label: ressort du tribunal judiciaire de Metz
            institution: tribunal-judiciaire
            communes: { from: ressorts.csv, where: { tribunal: Metz, cour: Nancy } }
            #                 ^^^^^^^^^^^^ Aucune ligne de « ressorts.csv » ne remplit ces conditions.
            source: { title: Tableau, read: 2026-11-21 }
        `,
        'territories/essai/ressorts.csv': 'code,tribunal,cour\n57463,Metz,Metz\n54395,Nancy,Nancy\n',
      },
    ],
    correct: {
      'territories/essai/zones.yaml': `
        ressort-metz:
          label: ressort du tribunal judiciaire de Metz
          institution: tribunal-judiciaire
          communes: { from: ressorts.csv, where: { tribunal: Metz } }
          source: { title: Tableau, read: 2026-11-21 }
      `,
      'territories/essai/ressorts.csv': 'code,tribunal\n57463,Metz\n57474,Thionville\n',
    },
  },
  check({ directory }, report) {
    for (const territory of directory.territories) {
      const zones = zonesOf(territory).map(({ communes }) => communes)
      for (const table of [territory.communes, ...zones].flatMap(tableOf)) {
        const finding = lackOf(table)
        if (finding !== undefined) report(finding)
      }
    }
  },
})

function tableOf(selector: Selector | 'unknown' | undefined): readonly TableSelection[] {
  return selector === undefined || selector === 'unknown' || selector.table === undefined
    ? []
    : [selector.table]
}

/** The first thing that explains why nothing was selected. */
function lackOf({ from, where, columns, codes }: TableSelection): Finding | undefined {
  const file = from.value
  if (columns === undefined)
    return { span: from.span, message: messages.noSuchTable(file), help: messages.addTable }

  const needed = ['code', ...where.map(({ column }) => column.value)]
  const missing = needed.find((column) => !columns.includes(column))
  if (missing !== undefined) {
    const message = messages.noSuchColumn(file, missing)
    const column = where.find((each) => each.column.value === missing)?.column
    return column === undefined
      ? { span: from.span, message, help: messages.addColumn }
      : { span: column.span, message, ...nearWord(column, columns) }
  }

  if (codes.length > 0) return undefined
  const odd = where.find(({ value, known }) => !known.includes(value.value))
  if (odd === undefined)
    return { span: from.span, message: messages.noRow(file), help: messages.relaxConditions }
  const { column, value, known } = odd
  const message = messages.noSuchRow(file, column.value, value.value)
  return { span: value.span, message, ...nearWord(value, known) }
}
