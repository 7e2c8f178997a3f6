/**
 * The full sheet: the retained contacts. The professional's own has lines to fill by hand and nothing that names anyone;
 * the one to hand over has neither place, day, nor what is meant for the professional.
 */
import { inFrench } from '../../messages/in-french.tsx'
import { colon } from '../../messages/language.ts'
import type { Messages } from '../../messages/messages.ts'
import type { ContactView, Meanwhile } from '../../view/contact-view.ts'
import { handedPlan } from '../../view/handed-plan.ts'
import type { ReferralView } from '../../view/plan-view.ts'
import type { SheetContent } from '../../view/sheet-content.ts'
import { midSentence, unended } from '../../view/text.ts'
import { Heading } from '../heading/heading.tsx'

export interface SheetProps extends SheetContent {
  readonly level: number
  readonly messages: Messages
}

/** The sheet as it is printed: the preview is the very thing that is copied to the paper. */
export function Sheet(props: SheetProps) {
  const { level, messages, type, plan, isRetained, fictional } = props
  const text = messages.sheet
  const isHers = type === 'handed'
  const shown = isHers ? handedPlan(plan, isRetained) : plan
  const groups = shown.groups.map(({ period, items }) => {
    const referrals = items.filter((item) => item.type === 'referral')
    return {
      period: messages.plan.groups[period],
      kept: referrals.filter(isRetained),
      others: referrals.filter((item) => !isRetained(item)),
    }
  })
  const [listening] = messages.own.contacts
  const others = groups.flatMap((group) => group.others)
  return (
    <article class="sheet">
      <header>
        <Heading level={level} class="sheet-title">
          {isHers ? messages.papers.title : text.title}
        </Heading>
        {isHers ? fictional && <p>{messages.notices.fictional}</p> : <About {...props} />}
      </header>
      {groups.every(({ kept }) => kept.length === 0) && (
        <p>
          {!isHers && text.nothing} {listening?.name}
          {colon} <strong>{listening?.text}</strong>
        </p>
      )}
      {groups.map(
        ({ period, kept }) =>
          kept.length > 0 && (
            <section key={period}>
              <Heading level={level + 1} class="sheet-period">
                {period}
              </Heading>
              <ol>
                {kept.map((referral) => (
                  <Item
                    key={referral.key}
                    referral={referral}
                    period={period}
                    messages={messages}
                    isHers={isHers}
                  />
                ))}
              </ol>
            </section>
          ),
      )}
      {!isHers && others.length > 0 && (
        <section>
          <Heading level={level + 1} class="sheet-period">
            {text.others}
          </Heading>
          <ul>
            {others.map(({ key, purpose, contacts: [contact] }) => (
              <li key={key}>
                {inFrench(purpose)}
                {contact && (
                  <>
                    {' · '}
                    <Called contact={contact} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {isHers ? (
        <Blank label={messages.papers.appointment} />
      ) : (
        <>
          <FollowUpBlock level={level + 1} text={text} />
          <footer>{text.footer}</footer>
        </>
      )}
    </article>
  )
}

/** When, where and by whom: on the professional's own sheet only. */
function About({ messages, date, commune, notices, publisher, version }: SheetProps) {
  const text = messages.sheet
  const about = [
    text.date(date),
    commune && text.commune(commune),
    publisher,
    version && messages.papers.version(version),
  ]
  return (
    <>
      <p>{about.filter(Boolean).join(' · ')}</p>
      {notices.map((notice) => (
        <p key={notice} class="sheet-notice">
          {notice}
        </p>
      ))}
    </>
  )
}

function FollowUpBlock({ level, text }: { readonly level: number; readonly text: Messages['sheet'] }) {
  return (
    <section class="sheet-follow-up">
      <Heading level={level}>{text.followUp}</Heading>
      <ul>
        {text.steps.map((step) => (
          <li key={step}>
            <Box /> {step}
          </li>
        ))}
      </ul>
      {text.lines.map((line) => (
        <Blank key={line} label={line} />
      ))}
      <p>
        <Box /> {text.consent}
      </p>
    </section>
  )
}

function Blank({ label }: { readonly label: string }) {
  return (
    <p class="sheet-line">
      {label}
      {colon} <span />
    </p>
  )
}

function Box() {
  return <span class="sheet-box" aria-hidden="true" />
}

interface ItemProps {
  readonly referral: ReferralView
  readonly period: string
  readonly messages: Messages
  readonly isHers: boolean
}

function Item({ referral, period, messages, isHers }: ItemProps) {
  const { number, purpose, urgency, say, contacts, meanwhile, caller, prepare, avoid, consent } = referral
  const text = messages.card
  // What cannot wait is read again on the paper, as it is to be said or done.
  const how = urgency === 'now' && say
  const isAsked = consent === 'wanted'
  const list = (label: string, all: readonly string[]) =>
    all.length > 0 && (
      <>
        {label} {inFrench(all.map((one) => midSentence(unended(one))).join('\u00a0; '))}.{' '}
      </>
    )
  return (
    <li class={isHers ? 'sheet-item unnumbered' : 'sheet-item'}>
      <p class="sheet-purpose">
        {!isHers && <span>{number}.</span>} {inFrench(purpose)}
        {text.urgencies[urgency] !== period && <small> · {text.urgencies[urgency]}</small>}
      </p>
      {contacts.map((contact, index) => (
        <Contact key={index} contact={contact} text={text} isHers={isHers} />
      ))}
      {isHers && meanwhile && <p>{instead(meanwhile, text)}</p>}
      {!isHers && (how || caller || isAsked || prepare.length + avoid.length > 0) && (
        // One paragraph: fifteen steps and what they ask for fit in two pages.
        <p>
          {inFrench(how)} {caller && `${text.whoCalls} ${text.callers[caller]} `}
          {isAsked && `${text.consentWanted} `}
          {list(text.prepare, prepare)}
          {list(text.avoid, avoid)}
        </p>
      )}
    </li>
  )
}

interface ContactProps {
  readonly contact: ContactView
  readonly text: Messages['card']
  /** Nothing of what the professional still has to find. */
  readonly isHers: boolean
}

function Contact({ contact, text, isHers }: ContactProps) {
  const { address, hours, modes, conditions, through, meanwhile, toConfirm, checked } = contact
  const details = [
    address && inFrench(address),
    hours && inFrench(hours),
    ...modes.map((mode) => text.accessModes[mode]),
    conditions && inFrench(unended(conditions)),
    through && (
      <>
        {text.through}
        {colon} {inFrench(through.name)} {isSaid(through) || through.phone?.text}
      </>
    ),
    toConfirm && !isHers && text.toConfirm,
    meanwhile && instead(meanwhile, text),
    checked && text.freshness[checked.age](checked.date),
  ].filter(Boolean)
  return (
    <p>
      <Called contact={contact} />
      {details.map((detail, index) => (
        <span key={index}> · {detail}</span>
      ))}
    </p>
  )
}

function instead({ by, call }: Meanwhile, text: Messages['card']): string {
  return `${text.meanwhile}${colon} ${call?.text ?? unended(text.meanwhileHelp[by])}`
}

/** Whether the name already says the number. */
function isSaid({ name, phone }: Pick<ContactView, 'name' | 'phone'>): boolean | undefined {
  return phone && (name.endsWith(phone.text) || name.startsWith(`${phone.text},`))
}

/** The name, and the number unless the name already says it. */
function Called({ contact }: { readonly contact: ContactView }) {
  const { name, phone } = contact
  return (
    <>
      <span class="sheet-name">{inFrench(name)}</span>
      {phone && !isSaid(contact) && (
        <>
          {' · '}
          <strong class="sheet-phone">{phone.text}</strong>
        </>
      )}
    </>
  )
}
