/** What the build makes from the content root (see build/content.ts). */
declare module 'virtual:national-pack' {
  import type { Pack } from '@jalon/directory/runtime'
  export const national: Pack
}
