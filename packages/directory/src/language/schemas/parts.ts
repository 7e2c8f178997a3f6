/** Parts that the schemas of the directory share. */
import { closed, flag, link, listOf, type Schema, text, wordOf } from '@jalon/core'

/** A commune, département or intercommunal body, by its official code. */
export const code: Schema = {
  type: 'string',
  minLength: 1,
  expects: { fr: 'un code entre guillemets, comme "57463"', en: 'a code between quotes, like "57463"' },
}

/** Communes, by any of the ways an institution describes them. */
export const selector: Schema = closed(
  { fr: 'une sélection de communes', en: 'a selection of communes' },
  {
    codes: listOf(code),
    departement: code,
    epci: code,
    ept: code,
    from: {
      type: 'string',
      pattern: '^[^/\\\\]+\\.csv$',
      expects: {
        fr: 'un tableau voisin, comme ressorts.csv',
        en: 'the name of a table beside, like ressorts.csv',
      },
    },
    where: {
      type: 'object',
      additionalProperties: text,
      expects: { fr: 'des colonnes et leurs valeurs', en: 'columns and their values' },
    },
    except: listOf(code),
  },
)

/** Where a statement comes from. */
export const source: Schema = closed(
  { fr: 'une source', en: 'a source' },
  { title: text, url: link, date: text, read: text, status: wordOf('read', 'to-verify') },
  { title: { example: 'title: Site de la structure' } },
)

export const isPublic: Readonly<Record<string, Schema>> = { public: flag }
