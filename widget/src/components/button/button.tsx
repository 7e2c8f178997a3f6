/** A button, as a page may dress it: what hides the screen is none of these, so that no page can hide it. */
import type { ButtonHTMLAttributes } from 'preact'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The one to press, one of several, one that reads as a link. */
  readonly look: 'primary' | 'outlined' | 'link'
}

const parts = { primary: 'bouton', outlined: 'bouton-secondaire', link: undefined } as const

/** A button that does nothing by itself, unless it is said to send its form. */
export function Button({ look, ...rest }: ButtonProps) {
  return <button type="button" class={`button ${look}`} part={parts[look]} {...rest} />
}
