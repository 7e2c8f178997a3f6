/** What comes through a window is a message, whole, or it is nothing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FromFrame, type FromPage, readFromFrame, readFromPage, towards } from './protocol.ts'

const envelope = { po: 1, id: 'abcdefgh12' } as const

const fromFrame: readonly FromFrame[] = [
  { type: 'pret', version: '0.1.0' },
  { type: 'hauteur', hauteur: 120 },
  { type: 'hauteur', hauteur: 20_000 },
  { type: 'defiler', haut: 0 },
  { type: 'masquer' },
  { type: 'reprendre' },
  { type: 'quitter' },
  { type: 'titre', titre: 'neutre' },
  { type: 'titre', titre: 'restaurer' },
  { type: 'evenement', nom: 'po-pret', detail: null },
  { type: 'evenement', nom: 'po-etape', detail: { etape: 'parcours' } },
]
const fromPage: readonly FromPage[] = [
  { type: 'config', attributs: {} },
  { type: 'config', attributs: { theme: 'sombre', mention: 'CPTS, « ici »' } },
  { type: 'vue', haut: 0, bas: 0 },
  { type: 'vue', haut: 300, bas: 20_000 },
  { type: 'masquer' },
  { type: 'reprendre' },
]

test.each(fromFrame)('le cadre dit %o', (told) => {
  const message = structuredClone({ ...envelope, ...told })
  expect(readFromFrame(message)).toBe(message)
})

test.each(fromPage)('la page dit %o', (told) => {
  const message = structuredClone({ ...envelope, ...told })
  expect(readFromPage(message)).toBe(message)
})

test.each([
  ['un texte', JSON.stringify({ ...envelope, type: 'masquer' })],
  ['rien', undefined],
  ['une autre version', { ...envelope, po: 2, type: 'masquer' }],
  ['la version en lettres', { ...envelope, po: '1', type: 'masquer' }],
  ['sans nom', { po: 1, type: 'masquer' }],
  ['un nom trop court', { ...envelope, id: 'abc', type: 'masquer' }],
  ['un champ de trop', { ...envelope, type: 'quitter', url: 'https://ailleurs.example/' }],
  ['un champ de moins', { ...envelope, type: 'hauteur' }],
  ['une hauteur trop petite', { ...envelope, type: 'hauteur', hauteur: 119 }],
  ['une hauteur trop grande', { ...envelope, type: 'hauteur', hauteur: 20_001 }],
  ['une hauteur à virgule', { ...envelope, type: 'hauteur', hauteur: 720.5 }],
  ['une hauteur sans fin', { ...envelope, type: 'hauteur', hauteur: Number.POSITIVE_INFINITY }],
  ['une hauteur qui n’est pas un nombre', { ...envelope, type: 'hauteur', hauteur: '720' }],
  ['une place au-dessus du cadre', { ...envelope, type: 'defiler', haut: -1 }],
  ['un titre écrit', { ...envelope, type: 'titre', titre: 'Autre chose' }],
  ['un événement d’un autre', { ...envelope, type: 'evenement', nom: 'click', detail: null }],
  [
    'un détail plus long',
    { ...envelope, type: 'evenement', nom: 'po-etape', detail: { etape: 'plan', plus: 'a' } },
  ],
  ['un détail profond', { ...envelope, type: 'evenement', nom: 'po-etape', detail: { etape: { a: 'b' } } }],
  [
    'un détail qui est une phrase',
    { ...envelope, type: 'evenement', nom: 'po-etape', detail: { etape: 'a dit oui' } },
  ],
  ['le message d’une autre bibliothèque', { kind: 'resize-height', height: 4000 }],
  ['deux champs en un', { po: 1, 'id string abcdefgh12,type': 'masquer' }],
  ['un message de la page', { ...envelope, type: 'vue', haut: 0, bas: 100 }],
])('le cadre ne dit pas : %s', (_, data) => {
  expect(readFromFrame(data)).toBeUndefined()
})

test.each([
  ['un attribut qui n’est pas à elle', { attributs: { 'sortie-url': 'https://ailleurs.example/' } }],
  ['un attribut qui n’est pas un texte', { attributs: { theme: 1 } }],
  ['une liste d’attributs', { attributs: ['theme'] }],
  ['aucun attribut', { attributs: null }],
  ['une table', { attributs: new Map([['theme', 'sombre']]) }],
  ['un attribut sans fin', { attributs: { mention: 'a'.repeat(201) } }],
])('la page ne demande pas : %s', (_, fields) => {
  expect(readFromPage({ ...envelope, type: 'config', ...fields })).toBeUndefined()
})

test.each([
  ['le bas au-dessus du haut', { type: 'vue', haut: 200, bas: 100 }],
  ['un message du cadre', { type: 'hauteur', hauteur: 720 }],
  ['quitter', { type: 'quitter' }],
])('la page ne dit pas : %s', (_, fields) => {
  expect(readFromPage({ ...envelope, ...fields })).toBeUndefined()
})

/** Anything that a window may be sent, cut from what is known or not. */
const anyMessage = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc
    .tuple(
      fc.constantFrom(...fromFrame, ...fromPage),
      fc.dictionary(fc.string(), fc.anything(), { maxKeys: 2 }),
    )
    .map(([told, more]) => ({ ...envelope, ...told, ...more })),
  fc
    .tuple(
      fc.constantFrom(...fromFrame, ...fromPage),
      fc.constantFrom('po', 'id', 'type', 'hauteur', 'detail'),
      fc.anything(),
    )
    .map(([told, name, value]) => ({ ...envelope, ...told, [name]: value })),
)

test('quoi qu’il arrive, les deux lecteurs répondent, et ce qu’ils acceptent est exactement un message', () => {
  const fields = new Set([
    'po',
    'id',
    'type',
    'version',
    'hauteur',
    'haut',
    'bas',
    'titre',
    'nom',
    'detail',
    'attributs',
  ])
  fc.assert(
    fc.property(anyMessage, (data) => {
      for (const message of [readFromFrame(data), readFromPage(data)]) {
        if (message === undefined) continue
        expect(Object.keys(message).filter((name) => !fields.has(name))).toEqual([])
        expect(message.po).toBe(1)
        for (const value of Object.values(message))
          if (typeof value === 'number')
            expect(value >= 0 && value <= 20_000 && Number.isInteger(value)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

test('un message qui se contient lui-même n’arrête personne', () => {
  const message: Record<string, unknown> = { ...envelope, type: 'config' }
  message['attributs'] = message
  expect(readFromPage(message)).toBeUndefined()
  expect(readFromFrame(message)).toBeUndefined()
})

test('une page sans origine à elle n’est nommée que par sa fenêtre', () => {
  expect(towards('https://cpts.example')).toBe('https://cpts.example')
  expect(towards('null')).toBe('*')
})
