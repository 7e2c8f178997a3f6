/** `<parcours-orientation>` in the JSX of Preact: this file among those of your project. */
import type { HTMLAttributes } from 'preact'
import type { ParcoursOrientationAttributes, ParcoursOrientationElement } from './parcours-orientation.d.ts'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'parcours-orientation': Omit<
        HTMLAttributes<ParcoursOrientationElement>,
        keyof ParcoursOrientationAttributes
      > &
        ParcoursOrientationAttributes
    }
  }
}
