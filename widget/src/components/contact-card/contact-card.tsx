/** One structure or line: who, and how to reach it, from confirmed facts only. */
import type { ComponentChildren } from 'preact'
import type { Messages } from '../../messages/french.ts'
import type { Call, ContactView } from '../../view/contact-view.ts'
import { Icon, type IconName } from '../icon/icon.tsx'

export interface ContactCardProps {
  readonly contact: ContactView
  readonly messages: Messages
}

/** The name, then a list of facts. */
export function ContactCard({ contact, messages }: ContactCardProps) {
  const text = messages.card
  const { name, role, reason, phone, address, sensitiveAddress, hours, site, checked, through, meanwhile } =
    contact
  const access = [
    ...contact.modes.map((mode) => text.accessModes[mode]),
    ...(contact.conditions ? [contact.conditions] : []),
  ]
  return (
    <div class="contact-card">
      <p class="contact-card-name">{name}</p>
      {role && <p>{role}</p>}
      {phone && (
        <p class="contact-card-phone">
          <Icon name="phone" />
          <PhoneLink phone={phone} name={name} />
        </p>
      )}
      {contact.toConfirm && (
        <p class="contact-card-confirm">
          <Icon name="alert" />
          {text.toConfirm}. {text.askAround}
        </p>
      )}
      <dl class="contact-card-facts">
        {through && (
          <Fact icon="back" label={text.through}>
            <span>{through.name}</span>
            {through.phone && (
              <>
                {' '}
                <PhoneLink phone={through.phone} name={through.name} />
              </>
            )}
          </Fact>
        )}
        {meanwhile && (
          <Fact icon="phone" label={text.meanwhile}>
            {meanwhile.call && (
              <>
                {text.meanwhileThe} <PhoneLink phone={meanwhile.call} name={text.meanwhileFor(name)} />{' '}
              </>
            )}
            {text.meanwhileHelp[meanwhile.by]}
          </Fact>
        )}
        {address && (
          <Fact icon="place" label={text.address}>
            {address}
          </Fact>
        )}
        {sensitiveAddress && (
          <Fact icon="place" label={text.address}>
            {text.sensitiveAddress}
          </Fact>
        )}
        {hours && (
          <Fact icon="clock" label={text.hours}>
            {hours}
          </Fact>
        )}
        {access.length > 0 && (
          <Fact icon="check" label={contact.toConfirm ? text.accessToConfirm : text.access}>
            {access.join(' · ')}
          </Fact>
        )}
        {contact.leadTime && (
          <Fact icon="clock" label={text.leadTime}>
            {contact.leadTime}
          </Fact>
        )}
        {site && (
          <Fact icon="out" label={text.site}>
            <a href={site} target="_blank" rel="noopener noreferrer">
              {new URL(site).host} {messages.external}
            </a>
          </Fact>
        )}
      </dl>
      <p class="contact-card-meta">
        {reason}
        {checked && ` · ${text.checked(checked)}`}
      </p>
    </div>
  )
}

function PhoneLink({ phone: { href, text }, name }: { readonly phone: Call; readonly name: string }) {
  // « 115, hébergement d'urgence » already begins with its number: it is said once.
  const named = name.replace(`${text.replace(/^\D*/, '')}, `, '')
  return (
    <a href={href} aria-label={`${text}, ${named}`}>
      {text}
    </a>
  )
}

interface FactProps {
  readonly icon: IconName
  readonly label: string
  readonly children: ComponentChildren
}

function Fact({ icon, label, children }: FactProps) {
  return (
    <div data-fact={icon}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
