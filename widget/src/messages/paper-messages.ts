/** What the papers say, and the screens that lead to them. */

export interface PaperMessages {
  readonly sheet: {
    readonly title: string
    readonly forFile: string
    readonly forFileHelp: string
    readonly date: (date: string) => string
    readonly commune: (name: string) => string
    readonly nothing: string
    /** Above what changed lately, beside the paper. */
    readonly news: string
    readonly others: string
    readonly consent: string
    readonly followUp: string
    readonly steps: readonly string[]
    readonly lines: readonly string[]
    readonly footer: string
    readonly print: string
  }

  readonly papers: {
    readonly title: string
    readonly ask: string
    readonly askHelp: string
    readonly answers: {
      readonly yes: {
        readonly label: string
        readonly help: string
      }
      readonly discreet: {
        readonly label: string
        readonly help: string
      }
      readonly no: {
        readonly label: string
        readonly help: string
      }
    }
    readonly none: {
      readonly title: string
      readonly steps: {
        readonly number: string
        readonly appointment: string
        readonly file: string
      }
    }
    readonly screens: {
      readonly handed: {
        readonly title: string
        readonly help: string
      }
      readonly discreet: {
        readonly title: string
        readonly help: string
      }
      readonly card: {
        readonly title: string
        readonly help: string
      }
    }
    readonly left: (count: number) => string
    readonly memorise: string
    readonly headers: string
    readonly copy: string
    readonly copied: string
    readonly notCopied: string
    readonly clipboard: string
    readonly copyLabel: string
    readonly save: string
    readonly notPrinted: string
    readonly toCard: string
    readonly toPage: string
    readonly appointment: string
    /** On a paper that may be found. */
    readonly quiet: {
      readonly title: string
      readonly appointment: string
      readonly fictional: string
    }
    readonly version: (version: string) => string
    readonly files: {
      readonly own: string
      readonly hers: string
      readonly reminder: string
    }
    readonly reminder: {
      readonly title: string
      readonly help: string
      readonly day: string
      readonly save: string
    }
  }
}
