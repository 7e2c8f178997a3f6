/** `<parcours-orientation>` in the JSX of React 19: this file among those of your project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { ParcoursOrientationAttributes, ParcoursOrientationElement } from './parcours-orientation.d.ts'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'parcours-orientation': Omit<
        DetailedHTMLProps<HTMLAttributes<ParcoursOrientationElement>, ParcoursOrientationElement>,
        keyof ParcoursOrientationAttributes
      > &
        ParcoursOrientationAttributes
    }
  }
}
