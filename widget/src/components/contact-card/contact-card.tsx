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
  const {
    name,
    organization,
    role,
    reason,
    phone,
    address,
    sensitiveAddress,
    hours,
    site,
    checked,
    through,
  } = contact
  const access = [
    ...contact.modes.map((mode) => text.accessModes[mode]),
    ...(contact.conditions ? [contact.conditions] : []),
  ]
  return (
    <div class="contact-card">
      <p class="contact-card-name">{name}</p>
      {organization && organization !== name && <p class="contact-card-meta">{organization}</p>}
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
          {text.toConfirm}
        </p>
      )}
      <dl class="contact-card-facts">
        {through && (
          <Fact icon="back" label={text.through}>
            {through.name}
            {through.phone && (
              <>
                {' '}
                <PhoneLink phone={through.phone} name={through.name} />
              </>
            )}
          </Fact>
        )}
        {contact.toConfirm && !through && (
          <Fact icon="phone" label={text.meanwhile}>
            <PhoneLink phone={text.meanwhileCall} name={text.meanwhile} /> {text.meanwhileHelp}
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
          <Fact icon="check" label={text.access}>
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

function PhoneLink({ phone, name }: { readonly phone: Call; readonly name: string }) {
  return (
    <a href={phone.href} aria-label={`${phone.text}, ${name}`}>
      {phone.text}
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
