/** What every screen says, but the plan and the papers. */
import type { NumberToCall } from '../components/number-list/number-list.tsx'

export interface ScreenMessages {
  readonly title: string
  readonly back: string
  readonly continue: string
  readonly mask: string
  readonly maskLabel: string
  readonly erase: string
  readonly erased: string
  readonly external: string

  readonly emergency: {
    readonly label: string
    readonly or: string
    readonly numbers: readonly Omit<NumberToCall, 'name'>[]
  }

  readonly notices: {
    readonly draft: string
    readonly fictional: string
    readonly packFailed: string
    readonly oldPack: (date: string) => string
    readonly packLoaded: string
  }

  readonly welcome: {
    readonly lead: string
    readonly audience: string
    readonly profession: string
    readonly commune: string
    readonly communeHelp: string
    readonly choose: string
    readonly loading: string
    readonly elsewhere: string
    readonly start: string
    readonly before: string
    readonly reminders: readonly string[]
    readonly masking: string
    readonly maskingKeys: string
    readonly history: string
    readonly own: string
    readonly missingProfession: string
    readonly missingCommune: string
  }

  readonly professions: {
    readonly health: string
    readonly social: string
    readonly education: string
    readonly law: string
    readonly desk: string
    readonly other: string
  }

  readonly own: {
    readonly title: string
    readonly text: string
    readonly contacts: readonly NumberToCall[]
    readonly trace: string
    readonly return: string
  }

  readonly question: {
    readonly number: (number: number) => string
    readonly left: (fewest: number, most: number) => string
    readonly or: string
    readonly howToAsk: string
    readonly several: string
    readonly planNow: string
    readonly missing: string
    readonly chooseOne: string
    readonly chooseOneOr: (label: string) => string
    readonly chooseSeveral: string
    readonly chooseSeveralOr: (label: string) => string
  }

  readonly current: {
    readonly title: string
    readonly empty: string
  }

  readonly advice: {
    readonly title: string
    readonly titleNow: string
    readonly call: (number: string) => string
    readonly write: (number: string) => string
  }

  readonly curtain: {
    readonly title: string
    readonly resume: string
    readonly leave: string
    readonly idle: string
    readonly stopIdle: string
    readonly history: string
  }

  readonly trouble: {
    readonly title: string
    readonly stuck: string
    readonly broken: string
    readonly reload: string
    readonly plan: string
    readonly contacts: readonly NumberToCall[]
  }

  readonly postal: {
    readonly label: string
    readonly help: string
    readonly none: string
    readonly found: (count: number) => string
  }
}
