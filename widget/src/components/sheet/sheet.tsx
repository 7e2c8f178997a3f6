/** The professional's own sheet: the retained contacts, lines to fill by hand, and nothing that names anyone. */
import type { Messages } from '../../messages/french.ts'
import type { ContactView } from '../../view/contact-view.ts'
import type { PlanGroup, PlanView, ReferralView } from '../../view/plan-view.ts'
import { Heading } from '../heading/heading.tsx'

export interface SheetProps {
  readonly level: number
  readonly messages: Messages
  readonly plan: PlanView
  readonly isRetained: (referral: ReferralView) => boolean
  /** The day, in words. */
  readonly date: string
  readonly commune?: string | undefined
  readonly notices: readonly string[]
  readonly publisher?: string | undefined
}

/** The sheet as it is printed: the preview is the very thing that is copied to the paper. */
export function Sheet({ level, messages, plan, isRetained, date, commune, notices, publisher }: SheetProps) {
  const text = messages.sheet
  const groups = plan.groups.map((group) => ({
    ...group,
    items: group.items.filter((item) => item.type === 'referral' && isRetained(item)),
  }))
  const others = plan.groups.flatMap(({ items }) =>
    items.filter((item) => item.type === 'referral').filter((item) => !isRetained(item)),
  )
  const isEmpty = groups.every(({ items }) => items.length === 0)
  return (
    <article class="sheet">
      <header>
        <Heading level={level} class="sheet-title">
          {text.title}
        </Heading>
        <p>
          {text.date(date)}
          {commune && ` · ${text.commune(commune)}`}
          {publisher && ` · ${publisher}`}
        </p>
        {notices.map((notice) => (
          <p key={notice} class="sheet-notice">
            {notice}
          </p>
        ))}
      </header>
      {isEmpty && (
        <p>
          {text.nothing} {messages.own.contacts[0]?.name}&nbsp;:{' '}
          <strong>{messages.own.contacts[0]?.text}</strong>
        </p>
      )}
      {groups.map(
        (group) =>
          group.items.length > 0 && (
            <SheetGroup key={group.period} level={level + 1} group={group} messages={messages} />
          ),
      )}
      {others.length > 0 && (
        <section>
          <Heading level={level + 1} class="sheet-period">
            {text.others}
          </Heading>
          <ul>
            {others.map(({ key, purpose, contacts: [contact] }) => (
              <li key={key}>
                {purpose}
                {contact && (
                  <>
                    {' '}
                    · <span>{contact.name}</span> <SheetNumber contact={contact} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="sheet-follow-up">
        <Heading level={level + 1}>{text.followUp}</Heading>
        <ul>
          {text.steps.map((step) => (
            <li key={step}>
              <Box /> {step}
            </li>
          ))}
        </ul>
        {text.lines.map((line) => (
          <p key={line} class="sheet-line">
            {line}&nbsp;: <span />
          </p>
        ))}
        <p>
          <Box /> {text.consent}
        </p>
      </section>
      <footer>{text.footer}</footer>
    </article>
  )
}

function Box() {
  return <span class="sheet-box" aria-hidden="true" />
}

function SheetGroup({
  level,
  group,
  messages,
}: {
  readonly level: number
  readonly group: PlanGroup
  readonly messages: Messages
}) {
  const period = messages.plan.groups[group.period]
  return (
    <section>
      <Heading level={level} class="sheet-period">
        {period}
      </Heading>
      <ol>
        {group.items.map(
          (item) =>
            item.type === 'referral' && (
              <SheetItem key={item.key} referral={item} period={period} messages={messages} />
            ),
        )}
      </ol>
    </section>
  )
}

function SheetItem({
  referral,
  period,
  messages,
}: {
  readonly referral: ReferralView
  readonly period: string
  readonly messages: Messages
}) {
  const { number, purpose, urgency, contacts, prepare, avoid, consent } = referral
  const text = messages.card
  return (
    <li class="sheet-item">
      <p class="sheet-purpose">
        <span>{number}.</span> {purpose}{' '}
        {text.urgencies[urgency] !== period && <small>{text.urgencies[urgency]}</small>}
      </p>
      {contacts.map((contact, index) => (
        <SheetContact key={index} contact={contact} messages={messages} />
      ))}
      {prepare.length > 0 && (
        <p>
          {text.prepare} {prepare.join('\u00a0; ')}
        </p>
      )}
      {avoid.length > 0 && (
        <p>
          {text.avoid} {avoid.join('\u00a0; ')}
        </p>
      )}
      {consent === 'wanted' && <p>{text.consentWanted}</p>}
    </li>
  )
}

function SheetContact({ contact, messages }: { readonly contact: ContactView; readonly messages: Messages }) {
  const text = messages.card
  const { name, address, hours, modes, conditions, through, meanwhile, toConfirm, checked } = contact
  const details = [
    address,
    hours,
    ...modes.map((mode) => text.accessModes[mode]),
    conditions,
    through && `${text.through}\u00a0: ${through.name}${through.phone ? ` ${through.phone.text}` : ''}`,
    toConfirm ? text.toConfirm : undefined,
    meanwhile && `${text.meanwhile}\u00a0: ${meanwhile.call?.text ?? text.meanwhileHelp[meanwhile.by]}`,
    checked && text.freshness[checked.age](checked.date),
  ].filter((detail) => detail !== undefined && detail !== '')
  return (
    <p>
      <span class="sheet-name">{name}</span>
      <SheetNumber contact={contact} />
      {details.map((detail) => (
        <span key={detail}> · {detail}</span>
      ))}
    </p>
  )
}

/** The number, unless the name already says it. */
function SheetNumber({ contact: { name, phone } }: { readonly contact: ContactView }) {
  if (phone === undefined || name.endsWith(phone.text) || name.startsWith(`${phone.text},`)) return null
  return <strong class="sheet-phone"> {phone.text}</strong>
}
