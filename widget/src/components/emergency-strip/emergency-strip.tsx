/** The numbers for immediate danger, at the same place on every screen. */
import type { Messages } from '../../messages/messages.ts'

/** « Danger immédiat : 17 ou 112 SMS 114 ». */
export function EmergencyStrip({ messages }: { readonly messages: Messages['emergency'] }) {
  const [police, european, sms] = messages.numbers
  return (
    <p class="emergency-strip">
      <span>{messages.label}</span> {police && <NumberLink {...police} />} {messages.or}{' '}
      {european && <NumberLink {...european} />} {sms && <NumberLink {...sms} />}
    </p>
  )
}

function NumberLink({ href, text }: { readonly href: string; readonly text: string }) {
  return <a href={href}>{text}</a>
}
