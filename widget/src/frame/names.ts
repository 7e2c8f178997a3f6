/**
 * What a page may ask of the tool through a frame. Where the data are, their integrity and the way out are not among them:
 * the frame knows its own data, and the page its own way out.
 */
export const frameAttributes = [
  'territoire',
  'entree',
  'profession',
  'commune',
  'niveau-titre',
  'theme',
  'densite',
  'masquage-auto',
  'raccourci',
  'couleur',
  'mention',
] as const

export type FrameAttribute = (typeof frameAttributes)[number]

/** Values by name: what is not asked is not there. */
export type FrameAttributes = Readonly<Partial<Record<FrameAttribute, string>>>

/** Never in an address: a text in a link would speak in the name of who publishes the tool. */
export const outOfAddress: FrameAttribute = 'mention'

/** Where leaving leads when the page does not say: nothing there tells where one comes from. The element has the same. */
export const neutralPage = 'https://meteofrance.com/'

/** What is reserved for the tool before it comes, and the least it takes, in pixels: most questions fit. */
export const leastHeight = 720

/**
 * What a frame of another house may do: run, send its choices, print, save, call, open a site, and leave the page. Without
 * `allow-modals` nothing is printed; without the last three no telephone number opens.
 */
export const rights =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation'
