/** What a browser showed of a page, before anyone touched it. */

/** Where the button « Masquer » was. */
export type MaskPlace =
  /** In reach as soon as the page is there. */
  | { readonly kind: 'in-reach' }
  /** One has to scroll to see it. */
  | { readonly kind: 'below'; readonly by: number }
  /** Something stands over it, told as a tag. `scrolled`: only once one is lower in the tool. */
  | {
      readonly kind: 'covered'
      readonly by: string
      readonly scrolled: boolean
      /** How far down the screen it reaches, in pixels, where it stays at the top. */
      readonly height?: number
    }
  /** It leaves with the page as soon as one scrolls. */
  | { readonly kind: 'scrolled-away' }
  /** The tool is there without it, or has no height. */
  | { readonly kind: 'absent' }

/** One width of the screen. */
export interface View {
  readonly width: number
  readonly height: number
  /** Whether the tool itself took the place of what the page wrote for it. */
  readonly isStarted: boolean
  readonly mask: MaskPlace
  /** How high the tool is, in pixels, and how high its frame lets it be; nothing without a frame. */
  readonly toolHeight: number
  readonly frameHeight: number | undefined
  /** By how many pixels the page, and the tool, are wider than the screen. */
  readonly pageOverflow: number
  readonly toolOverflow: number
}

export interface Seen {
  readonly views: readonly View[]
  /** Every address asked for while the page loads. */
  readonly requests: readonly string[]
  /** What the policy of the page stopped: the directive and the address. */
  readonly refused: readonly { readonly directive: string; readonly address: string }[]
  /** What the console says of an error. */
  readonly errors: readonly string[]
  /** What the tool itself tells the webmaster in the console. */
  readonly remarks: readonly string[]
  /** Names of what the page leaves on the computer. */
  readonly cookies: readonly string[]
  readonly kept: readonly string[]
  /** The title while nothing happens. */
  readonly title: string
}
