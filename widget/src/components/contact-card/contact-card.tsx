/** One structure or line: who, and how to reach it, from confirmed facts only. */
import type { ComponentChildren } from 'preact'
import { inFrench } from '../../messages/in-french.tsx'
import { isEnglish } from '../../messages/language.ts'
import type { Messages } from '../../messages/messages.ts'
import type { ContactView } from '../../view/contact-view.ts'
import { Disclosure } from '../disclosure/disclosure.tsx'
import { Icon } from '../icon/icon.tsx'
import { PhoneLink } from '../phone-link/phone-link.tsx'

export interface ContactCardProps {
  readonly id: string
  readonly contact: ContactView
  readonly messages: Messages
  /** The only structure of its card, which has already said what happens there. */
  readonly brief?: boolean
}

/** Its name, under which condition it receives, its number, its hours; the rest is one press away. */
export function ContactCard({ id, contact, messages, brief = false }: ContactCardProps) {
  const text = messages.card
  const { name, role, phone, conditions, checked, through, meanwhile } = contact
  return (
    <div class="contact-card">
      <p class="contact-card-name" id={id}>
        {inFrench(name)}
      </p>
      {role && !brief && <p>{inFrench(role)}</p>}
      {contact.modes.includes('on-requisition') && (
        <p class="contact-card-warning">
          <Icon name="alert" />
          {text.accessModes['on-requisition']}
        </p>
      )}
      {conditions && (
        <p class="contact-card-line">
          <Icon name="check" />
          {inFrench(conditions)}
        </p>
      )}
      {phone && (
        <p class="contact-card-phone">
          <Icon name="phone" />
          <PhoneLink phone={phone} name={name} />
        </p>
      )}
      <Hours contact={contact} text={text} />
      {contact.toConfirm && (
        <p class="contact-card-warning">
          <Icon name="alert" />
          {text.toConfirm}. {contact.askAround && text.askAround}
        </p>
      )}
      {(through || meanwhile || contact.sensitiveAddress) && (
        <dl class="contact-card-facts">
          {through && (
            <Fact label={text.through}>
              <span>{inFrench(through.name)}</span>{' '}
              {through.phone && <PhoneLink phone={through.phone} name={through.name} />}
            </Fact>
          )}
          {meanwhile && (
            <Fact label={text.meanwhile}>
              {meanwhile.call && (
                <>
                  {text.meanwhileThe} <PhoneLink phone={meanwhile.call} name={text.meanwhileFor(name)} />{' '}
                </>
              )}
              {text.meanwhileHelp[meanwhile.by]}
            </Fact>
          )}
          {contact.sensitiveAddress && <Fact label={text.address}>{text.sensitiveAddress}</Fact>}
        </dl>
      )}
      <Way id={id} contact={contact} messages={messages} brief={brief} />
      {checked && (
        <p class="contact-card-meta" data-age={checked.age}>
          {text.freshness[checked.age](checked.date)}
        </p>
      )}
    </div>
  )
}

interface PartProps {
  readonly contact: ContactView
  readonly text: Messages['card']
}

/** Open or closed now, otherwise the hours; or that nobody knows them. */
function Hours({ contact: { hours, opening, hoursUnknown }, text }: PartProps) {
  if (hours === undefined && !hoursUnknown) return null
  const now =
    opening === undefined
      ? undefined
      : opening.isOpen
        ? capital(opening.text)
        : opening.text.replace(isEnglish ? 'closed' : 'fermé', text.closed)
  return (
    <p class="contact-card-line">
      <Icon name="clock" />
      <span>
        {now ? (
          <strong data-open={opening?.isOpen}>{now}</strong>
        ) : hours ? (
          inFrench(hours)
        ) : (
          text.hoursUnknown
        )}
      </span>
    </p>
  )
}

/** Where it is and how one comes: folded, unless it is one short fact. */
function Way({ id, contact, messages, brief }: ContactCardProps) {
  const text = messages.card
  const { role, address, hours, opening, leadTime, site } = contact
  const modes = contact.modes.filter((mode) => mode !== 'on-requisition')
  const access = modes.map((mode) => text.accessModes[mode]).join(' · ')
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    ...(hours && opening ? [[text.hours, inFrench(hours)] as const] : []),
    ...(address ? [[text.address, inFrench(address)] as const] : []),
    ...(access ? [[contact.toConfirm ? text.accessToConfirm : text.access, access] as const] : []),
    ...(leadTime ? [[text.leadTime, inFrench(leadTime)] as const] : []),
    ...(role && brief ? [[text.role, inFrench(role)] as const] : []),
    ...(site
      ? [
          [
            text.site,
            <a key="site" href={site} target="_blank" rel="noopener noreferrer">
              {new URL(site).host} {messages.external}
            </a>,
          ] as const,
        ]
      : []),
  ]
  if (facts.length === 0) return null
  if (facts.length === 1 && role && brief) return <p>{inFrench(role)}</p>
  const list = (
    <dl class="contact-card-facts">
      {facts.map(([label, value]) => (
        <Fact key={label} label={label}>
          {value}
        </Fact>
      ))}
    </dl>
  )
  if (facts.length === 1 && !site) return list
  // A summary names what is inside, and says nothing of it.
  const [first = '', ...others] = facts.map(([label]) =>
    label === text.accessToConfirm ? text.access : label,
  )
  return (
    <Disclosure summary={[first, ...others.map((one) => one.toLowerCase())].join(', ')} about={id}>
      {list}
    </Disclosure>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
