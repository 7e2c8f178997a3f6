/** A number to call or to write to, named after who answers. */
import type { Call } from '../../view/contact-view.ts'

export interface PhoneLinkProps {
  readonly phone: Call
  readonly name: string
}

/** The digits as a link. « 115, hébergement d'urgence » already begins with its number: it is said once. */
export function PhoneLink({ phone: { href, text }, name }: PhoneLinkProps) {
  const named = name.replace(`${text.replace(/^\D*/, '')}, `, '')
  return (
    <a class="phone-link" href={href} aria-label={`${text}, ${named}`}>
      {text}
    </a>
  )
}
