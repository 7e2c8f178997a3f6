/** What the build makes from the content root (see build/content.ts). */
declare module 'virtual:national-pack' {
  import type { Pack } from '@jalon/directory/runtime'
  export const national: Pack
}

/** The language of the interface: written by the build, set by the gallery and the tests, French without it. */
declare var interfaceLanguage: 'fr' | 'en' | undefined
